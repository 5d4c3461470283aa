"""Who holds what on a function: the four ownerships with their owners, boundaries, shares and open questions."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from planner.language import tr
from planner.model.edits.assignments import set_undecided, unassign
from planner.model.vocabulary import VERBS, Ownership
from planner.model.wording import capital, spoken
from planner.ui.fields.field import Scene
from planner.ui.fields.field_row import Desk, FieldRow
from planner.ui.inspector.function_fields import BOUNDARY, SHARE
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.boxes import TickBox
from planner.ui.widgets.column import arrange
from planner.ui.widgets.mark import Mark
from planner.ui.widgets.plain import plain_label, plain_tip

_SHARE_WIDTH = 64
_INDENT = 24  # pixels, below the words of a heading


class HolderRow(QWidget):
    """One owner that holds an ownership: its name, a button that takes it away, its boundary and share."""

    def __init__(self, session: Session, desk: Desk, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self._session = session
        self._scene: Scene | None = None
        self._name = plain_label("", wrap=True)
        self.remove = QToolButton()
        self.remove.setText("×")  # noqa: RUF001 - the sign people know from tabs
        self.remove.clicked.connect(self._remove)
        self.boundary = FieldRow(BOUNDARY, desk, labelled=False)
        self.share = FieldRow(SHARE, desk, labelled=False)
        self.share.setFixedWidth(_SHARE_WIDTH)
        for row in (self.boundary, self.share):
            row.editor.setProperty("role", "quiet")
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._name, 1)
        first.addWidget(self.remove)
        second.setSpacing(6)
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self.boundary, 1)
        second.addWidget(self.share)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INDENT, 0, 0, 2)
        column.setSpacing(0)
        column.addLayout(first)
        column.addLayout(second)

    def load(self, scene: Scene) -> None:
        """Show what an owner holds."""
        self._scene = scene
        owner, words = scene.the_owner.name, _removal(scene)
        self._name.setText(owner)
        self.remove.setAccessibleName(words)
        self.remove.setToolTip(plain_tip(words))
        self.boundary.load([scene])
        self.share.load([scene])
        self.boundary.editor.setAccessibleName(tr("Boundary of {owner}", owner=owner))
        self.share.editor.setAccessibleName(tr("Share of {owner}", owner=owner))

    def commit(self) -> None:
        """Finish what has been typed."""
        self.boundary.commit()
        self.share.commit()

    def _remove(self) -> None:
        scene = self._scene
        if scene is not None:
            edit = partial(
                unassign,
                structure=scene.structure,
                function=scene.function,
                owner=scene.owner,
                ownership=scene.ownership,
            )
            self._session.apply(_removal(scene), edit)


class OwnershipRow(QWidget):
    """One ownership: its badge, who holds it, and whether the group knows it to be open."""

    def __init__(
        self,
        ownership: Ownership,
        session: Session,
        desk: Desk,
        appearance: Appearance,
        parent: QWidget,
    ) -> None:
        """Start empty."""
        super().__init__(parent)
        self._ownership, self._session, self._desk = ownership, session, desk
        self._scene: Scene | None = None
        self.holders: dict[str, HolderRow] = {}
        self._badge = Mark(ownership, appearance)
        self._nobody = plain_label("", "muted")
        self.undecided = TickBox(tr("Undecided"))
        self.undecided.setAccessibleName(tr("{ownership}: undecided", ownership=capital(tr(VERBS[ownership]))))
        self.undecided.setToolTip(plain_tip(tr("The group knows that this is open.")))
        self.undecided.clicked.connect(self._mark)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(self._badge)
        heading.addWidget(plain_label(capital(tr(VERBS[ownership])), "strong"))
        heading.addStretch()
        heading.addWidget(self.undecided)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(heading)
        self._nobody.setContentsMargins(_INDENT, 0, 0, 0)
        self._column.addWidget(self._nobody)

    def load(self, scene: Scene) -> None:
        """Show who holds this ownership on a function."""
        self._scene = scene
        owners = scene.place.owners_with(scene.function, self._ownership)
        self.holders = arrange(self._column, self.holders, owners, self._holder, first=1)
        for owner, holder in self.holders.items():
            holder.load(scene._replace(owner=owner, ownership=self._ownership.value))
        open_now = scene.placement is not None and self._ownership in scene.placement.undecided
        self._badge.hold(bool(owners))
        self._nobody.setText("" if owners or open_now else tr("nobody"))
        self._nobody.setVisible(bool(self._nobody.text()))
        self.undecided.setChecked(open_now)

    def commit(self) -> None:
        """Finish what has been typed."""
        for holder in list(self.holders.values()):
            holder.commit()

    def _holder(self, _: str) -> HolderRow:
        return HolderRow(self._session, self._desk, self)

    def _mark(self, undecided: bool) -> None:
        scene = self._scene
        if scene is not None:
            edit = partial(
                set_undecided,
                structure=scene.structure,
                function=scene.function,
                ownership=self._ownership.value,
                undecided=undecided,
            )
            ownership, function = spoken(self._ownership), scene.the_function.name
            if undecided:
                label = tr("Mark {ownership} of {function} as undecided", ownership=ownership, function=function)
            else:
                label = tr(
                    "Mark {ownership} of {function} as no longer undecided", ownership=ownership, function=function
                )
            if not self._session.apply(label, edit):
                self.undecided.setChecked(not undecided)


class Holders(QWidget):
    """The four ownerships of a function and the way to give more.

    Signals:
        assign_asked: the user wants to give an ownership of this function.
    """

    assign_asked = Signal(str)

    def __init__(self, session: Session, desk: Desk, appearance: Appearance) -> None:
        """Start empty."""
        super().__init__()
        self._function = ""
        self.rows = {each: OwnershipRow(each, session, desk, appearance, self) for each in Ownership}
        self._others = plain_label("", "muted", wrap=True)
        self.assign = QPushButton(tr("Assign…"))
        self.assign.clicked.connect(lambda: self.assign_asked.emit(self._function))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for row in self.rows.values():
            column.addWidget(row)
        column.addWidget(self._others)
        line = QHBoxLayout()
        line.addWidget(self.assign)
        line.addStretch()
        column.addLayout(line)

    def load(self, scene: Scene) -> None:
        """Show who holds what on a function."""
        self._function = scene.function
        for row in self.rows.values():
            row.load(scene)
        known = set(Ownership)
        others = [
            f"{scene.model.owners[owner].name}: {spoken(ownership)}"
            for owner, held in scene.place.holders(scene.function).items()
            for ownership in held
            if ownership not in known
        ]
        self._others.setText("\n".join(others))
        self._others.setVisible(bool(others))

    def commit(self) -> None:
        """Finish what has been typed."""
        for row in self.rows.values():
            row.commit()


def _removal(scene: Scene) -> str:
    """What taking an ownership away is called."""
    return tr(
        "Remove {owner} from {ownership} of {function}",
        owner=scene.the_owner.name,
        ownership=spoken(scene.ownership),
        function=scene.the_function.name,
    )
