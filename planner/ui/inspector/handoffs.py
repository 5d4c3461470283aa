"""The handoffs at a function or a department: what comes in and what goes out, each with its agreement."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from planner.language import tr
from planner.model.change import Ref
from planner.model.edits.handoffs import add_handoff, delete_handoff
from planner.model.finding import Finding
from planner.model.ids import RecordKind, new_id
from planner.model.records import Handoff
from planner.ui.fields.field import Choice, Scene
from planner.ui.fields.field_row import Desk
from planner.ui.fields.form import Form
from planner.ui.fields.handoff_fields import END, START, TERMS, ends
from planner.ui.fields.pick_box import PickBox
from planner.ui.fields.record_choices import functions_in_order
from planner.ui.inspector.fold import FoldHeading
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.column import arrange
from planner.ui.widgets.notes import Notes
from planner.ui.widgets.plain import plain_button, plain_label, plain_tip, shortened
from planner.ui.words.agreements import end_name, terms_of


class HandoffEntry(QWidget):
    """One handoff: its other end, a button that deletes it, and its terms, which a click unfolds."""

    def __init__(self, session: Session, desk: Desk, appearance: Appearance, *, goes_out: bool) -> None:
        """Start folded; ``goes_out`` says whether its other end is where work goes to."""
        super().__init__()
        self._session, self._goes_out = session, goes_out
        self._scene: Scene | None = None
        self.heading, self.remove = FoldHeading(), QToolButton()
        self.remove.setText("×")  # noqa: RUF001 - the sign people know from tabs
        self.remove.clicked.connect(self._delete)
        self._terms = plain_label("", "muted", wrap=True)
        self._terms.setContentsMargins(20, 0, 0, 0)
        self._terms.setMinimumWidth(1)  # else a long word would widen the page
        self._notes = Notes(appearance)
        self._notes.setContentsMargins(20, 0, 0, 0)
        self.form = Form((END if goes_out else START, *TERMS), desk)
        self.form.setContentsMargins(20, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self.heading, 1)
        line.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        for part in (self._terms, self._notes, self.form):
            column.addWidget(part)
        self.heading.toggled.connect(self._turn)
        self._turn(False)

    def load(self, scene: Scene, findings: Sequence[Finding]) -> None:
        """Show a handoff."""
        self._scene = scene
        handoff: Handoff = scene.record
        name = end_name(scene.model, handoff.end if self._goes_out else handoff.start)
        self.heading.setText(plain_button(shortened(name, 34)))
        self.heading.setToolTip(plain_tip(name))
        self.heading.setAccessibleName(tr("Handoff {name}", name=scene.name))
        words = tr("Delete the handoff {name}", name=scene.name)
        self.remove.setAccessibleName(words)
        self.remove.setToolTip(plain_tip(words))
        self._terms.setText("\n".join(shortened(line, 160) for line in terms_of(handoff)))
        self._notes.load(findings)
        self.form.load([scene])
        self._turn(self.heading.isChecked())  # a form shows itself

    def commit(self) -> None:
        """Finish what has been typed."""
        if self.heading.isChecked():
            self.form.commit()

    def open(self, field: str) -> None:
        """Unfold the terms, with the keyboard on one of them."""
        self.heading.setChecked(True)
        self.form.rows[field].setFocus()

    def _turn(self, opened: bool) -> None:
        self.form.setVisible(opened)
        self._terms.setVisible(not opened)

    def _delete(self) -> None:
        scene = self._scene
        if scene is not None:
            edit = partial(delete_handoff, structure=scene.structure, handoff=scene.agreement.id)
            self._session.apply(tr("Delete handoff {name}", name=scene.name), edit)


class HandoffSide(QWidget):
    """The handoffs in one direction, and a box that adds one by naming its other end."""

    def __init__(self, session: Session, desk: Desk, appearance: Appearance, *, goes_out: bool) -> None:
        """Start without handoffs."""
        super().__init__()
        self._session, self._desk, self._appearance = session, desk, appearance
        self._goes_out = goes_out
        self._here = ""
        self.entries: dict[str, HandoffEntry] = {}
        self.box = PickBox(tr("Add where it goes to") if goes_out else tr("Add where it comes from"))
        self.box.setAccessibleName(tr("Add a handoff to") if goes_out else tr("Add a handoff from"))
        self.box.picked.connect(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(plain_label(tr("Goes out to") if goes_out else tr("Comes in from"), "small"))
        self._column.addWidget(self.box)

    def load(self, scene: Scene, here: str, handoffs: Sequence[str]) -> None:
        """Show these handoffs at an end, by id."""
        self._here = here
        self.box.offer([choice for choice in _other_ends(scene) if choice[0] != here])
        self.entries = arrange(self._column, self.entries, handoffs, self._entry, first=1)
        for key, entry in self.entries.items():
            about = scene._replace(function="", owner="", agreement=Ref("handoff", key, scene.structure))
            entry.load(about, self._session.checked.about(scene.structure, "handoff", key))

    def commit(self) -> None:
        """Finish what has been typed."""
        for entry in list(self.entries.values()):
            entry.commit()

    def _entry(self, _: str) -> HandoffEntry:
        return HandoffEntry(self._session, self._desk, self._appearance, goes_out=self._goes_out)

    def _add(self, other: str) -> None:
        key = new_id(RecordKind.HANDOFF)
        start, end = (self._here, other) if self._goes_out else (other, self._here)
        model, structure = self._session.model, self._session.structure
        label = tr("Add handoff {name}", name=shortened(f"{end_name(model, start)} → {end_name(model, end)}"))
        if self._session.apply(label, partial(add_handoff, structure=structure, handoff=key, start=start, end=end)):
            self.entries[key].open("passes")


class Handoffs(QWidget):
    """What comes in and what goes out at a function or a department."""

    def __init__(self, session: Session, desk: Desk, appearance: Appearance) -> None:
        """Start without handoffs."""
        super().__init__()
        self.incoming = HandoffSide(session, desk, appearance, goes_out=False)
        self.outgoing = HandoffSide(session, desk, appearance, goes_out=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.incoming)
        column.addWidget(self.outgoing)

    def load(self, scene: Scene) -> int:
        """Show the handoffs at the function or department of the scene; gives how many there are."""
        here, handoffs = scene.function or scene.owner, scene.place.handoffs
        at = sorted(scene.facts.handoffs_at.get(here, ()), key=lambda key: _place(scene, here, handoffs[key]))
        self.incoming.load(scene, here, [key for key in at if handoffs[key].end == here])
        self.outgoing.load(scene, here, [key for key in at if handoffs[key].start == here])
        return len(at)

    def commit(self) -> None:
        """Finish what has been typed."""
        self.incoming.commit()
        self.outgoing.commit()


def _other_ends(scene: Scene) -> Sequence[Choice]:
    """What may be at the other end: for a department functions alone."""
    return ends(scene) if scene.function else functions_in_order(scene)


def _place(scene: Scene, here: str, handoff: Handoff) -> str:
    """What puts handoffs in order: the name of the other end."""
    return end_name(scene.model, handoff.start if handoff.end == here else handoff.end).casefold()
