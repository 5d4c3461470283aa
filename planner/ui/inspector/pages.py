"""The pages of the inspector: a function, an owner, several functions."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import number_words, tr, trn
from planner.model.change import Edit
from planner.model.edits.functions import place_functions
from planner.model.edits.owners import seat_owner
from planner.model.finding import Finding
from planner.model.vocabulary import VERBS, OwnerKind, Ownership
from planner.model.wording import capital
from planner.ui.fields.field import Scene, in_words
from planner.ui.fields.field_row import Desk, FieldRow
from planner.ui.fields.form import Form
from planner.ui.inspector import function_fields, owner_fields
from planner.ui.inspector.decisions_about import DecisionsAbout
from planner.ui.inspector.fold import Fold
from planner.ui.inspector.handoffs import Handoffs
from planner.ui.inspector.holders import Holders
from planner.ui.inspector.workload import parts_of_load, words_of_load
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.notes import Notes
from planner.ui.widgets.plain import plain_label


class Absent(QWidget):
    """Says that something is not in the structure that is shown, and offers to add it."""

    def __init__(self, session: Session) -> None:
        """Start hidden."""
        super().__init__()
        self._session = session
        self._scene: Scene | None = None
        self._words = plain_label("", "muted", wrap=True)
        self.add = QPushButton(tr("Add to this structure"))
        self.add.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch()
        column.addWidget(self._words)
        column.addLayout(line)

    def load(self, scene: Scene) -> None:
        """Show itself where the thing is absent."""
        self._scene = scene
        self._words.setText(tr("Not in {place}.", place=scene.place.name))
        self.setVisible((scene.placement if scene.function else scene.seat) is None)

    def _add(self) -> None:
        scene = self._scene
        if scene is None:
            return
        edit: Edit = partial(seat_owner, structure=scene.structure, owner=scene.owner)
        if scene.function:
            edit = partial(place_functions, structure=scene.structure, functions=[scene.function])
        self._session.apply(tr("Add {name} to {place}", name=scene.name, place=scene.place.name), edit)


class Page(QWidget):
    """What pages share: a column of parts, some of which have fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without parts."""
        super().__init__(parent)
        self.forms: list[Form] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)

    def row(self, key: str) -> FieldRow:
        """The row of a field."""
        return next(form.rows[key] for form in self.forms if key in form.rows)

    def commit(self) -> None:
        """Finish what has been typed."""
        for form in self.forms:
            form.commit()

    def _add(self, *parts: QWidget) -> None:
        for part in parts:
            self._column.addWidget(part)


class Agreed:
    """Two folds: the handoffs at a function or a department, and the decisions about a function or an owner."""

    def __init__(self, session: Session, desk: Desk, appearance: Appearance) -> None:
        """Start folded."""
        self.handoffs = Handoffs(session, desk, appearance)
        self.decisions = DecisionsAbout(session, desk)
        self.handoffs_fold = Fold(tr("Handoffs"), self.handoffs)
        self.decisions_fold = Fold(tr("Decisions"), self.decisions)

    def load(self, scene: Scene, *, with_handoffs: bool) -> None:
        """Show what is agreed about a function or an owner."""
        self.handoffs_fold.setVisible(with_handoffs)
        if with_handoffs:
            count = self.handoffs.load(scene)
            self.handoffs_fold.rename(tr("Handoffs  {n}", n=count) if count else tr("Handoffs"))
        open_now = self.decisions.load(scene)
        count = len(self.decisions.buttons)
        words = tr("Decisions  {n}", n=count) if count else tr("Decisions")
        self.decisions_fold.rename(tr("Decisions  {n}, {open} open", n=count, open=open_now) if open_now else words)

    def commit(self) -> None:
        """Finish what has been typed."""
        if not self.handoffs_fold.isHidden():
            self.handoffs.commit()


class FunctionPage(Page):
    """One function."""

    def __init__(self, session: Session, desk: Desk, appearance: Appearance) -> None:
        """Lay the parts out."""
        super().__init__()
        self._notes, self._absent = Notes(appearance), Absent(session)
        self.holders = Holders(session, desk, appearance)
        self._here = plain_label("", "section", wrap=True)
        lists = (function_fields.TOP, function_fields.HERE, function_fields.BELOW, function_fields.PROCESS)
        self.forms = [Form(fields, desk) for fields in lists]
        top, here, below, process = self.forms
        self.process = Fold(tr("Process and measurement"), process)
        self.agreed = Agreed(session, desk, appearance)
        self._add(plain_label(tr("Function"), "section"), self._notes, top, self._here, self._absent)
        self._add(self.holders, here, self.agreed.handoffs_fold)
        self._add(plain_label(tr("In every structure"), "section"), below, self.process, self.agreed.decisions_fold)

    def load(self, scene: Scene, findings: Sequence[Finding]) -> None:
        """Show a function."""
        self._notes.load(findings)
        self._here.setText(tr("In {place}", place=scene.place.name))
        self._absent.load(scene)
        self.holders.setVisible(scene.placement is not None)
        if scene.placement is not None:
            self.holders.load(scene)
        for form in self.forms:
            form.load([scene])
        self.process.content.setVisible(self.process.heading.isChecked())  # a form shows itself
        self.agreed.load(scene, with_handoffs=scene.placement is not None)

    def commit(self) -> None:
        """Finish what has been typed."""
        super().commit()
        self.holders.commit()
        self.agreed.commit()


class OwnerPage(Page):
    """One owner.

    Signals:
        absence_asked: what if this owner, by its id, were not there?
    """

    absence_asked = Signal(str)

    def __init__(self, session: Session, desk: Desk, appearance: Appearance) -> None:
        """Lay the parts out."""
        super().__init__()
        self._notes, self._absent = Notes(appearance), Absent(session)
        self._kind, self._here = plain_label("", "section"), plain_label("", "section", wrap=True)
        self.load_words = plain_label("", "strong", wrap=True)
        self._parts = plain_label("", "muted", wrap=True)
        self.parts = Fold(tr("What makes it up"), self._parts)
        self.held = plain_label("", wrap=True)
        self.held_fold = Fold("", self.held)
        lists = (owner_fields.TOP, owner_fields.HERE, owner_fields.PARTNER, owner_fields.BELOW)
        self.forms = [Form(fields, desk) for fields in lists]
        top, here, partner, below = self.forms
        self._add(self._kind, self._notes, top, self._here, self._absent, here)
        self.agreed = Agreed(session, desk, appearance)
        self._add(self.load_words, self.parts, self.held_fold, partner, self.agreed.handoffs_fold, below)
        self._owner = ""
        self.what_if = QPushButton(tr("What if it leaves…"))
        self.what_if.clicked.connect(lambda: self.absence_asked.emit(self._owner))
        self._add(self.agreed.decisions_fold, self.what_if)

    def load(self, scene: Scene, findings: Sequence[Finding]) -> None:
        """Show an owner."""
        self._owner = scene.owner
        self.what_if.setVisible(scene.seat is not None)
        self._kind.setText(in_words(scene.the_owner.kind))
        self._notes.load(findings)
        self._here.setText(tr("In {place}", place=scene.place.name))
        self._absent.load(scene)
        for form in self.forms:
            form.load([scene])
        words, parts = words_of_load(scene), parts_of_load(scene)
        self.load_words.setText(words)
        self.load_words.setVisible(bool(words))
        self._parts.setText("\n".join(f"{number_words(part, 2)}  {name}" for name, part in parts))
        self.parts.setVisible(bool(parts))
        self._load_held(scene)
        self.agreed.load(scene, with_handoffs=scene.the_owner.kind == OwnerKind.DEPARTMENT and scene.seat is not None)

    def commit(self) -> None:
        """Finish what has been typed."""
        super().commit()
        self.agreed.commit()

    def _load_held(self, scene: Scene) -> None:
        lines: list[str] = []
        functions: set[str] = set()
        for ownership in Ownership:
            held = scene.facts.held_by(scene.owner, ownership)
            functions |= held
            if held:
                names = [scene.model.functions[function].name for function in scene.model.function_order(held)]
                heading = f"{capital(tr(VERBS[ownership]))} {len(held)}"
                lines.append("\n".join([heading, *(f"    {name}" for name in names)]))
        count = len(functions)
        self.held_fold.rename(trn(count, "Holds {n} function", "Holds {n} functions"))
        self.held.setText("\n\n".join(lines))
        self.held_fold.setVisible(bool(functions))


class SeveralPage(Page):
    """Several functions: how many, and what can be set for all of them."""

    def __init__(self, desk: Desk) -> None:
        """Lay the parts out."""
        super().__init__()
        self._count = plain_label("", "heading", wrap=True)
        self._names = plain_label("", "muted", wrap=True)
        self.forms = [Form(function_fields.SEVERAL, desk)]
        self._add(self._count, self._names, *self.forms)

    def load(self, scenes: Sequence[Scene]) -> None:
        """Show what the functions share."""
        self._count.setText(trn(len(scenes), "{n} function", "{n} functions"))
        names = [scene.name for scene in scenes]
        shown = 8
        more = [tr("and {n} more", n=len(names) - shown)] if len(names) > shown else []
        self._names.setText("\n".join([*names[:shown], *more]))
        self.forms[0].load(scenes)
