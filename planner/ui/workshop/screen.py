"""What every step of the room shows: a screen that follows the session."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.model.change import Change, Edit
from planner.model.facts import Facts
from planner.model.workshop.progress import facts_of
from planner.model.workshop_records import Workshop
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label
from planner.ui.workshop.look import MARGIN

_SMALLEST = QSize(760, 420)


class Screen(QWidget):
    """One step of the room.

    Signals:
        moved: the group is somewhere else within the step.
        finished: there is nothing left to do in the step, and the group wants to go on.
    """

    moved = Signal()
    finished = Signal()

    def __init__(self, session: Session, appearance: Appearance, *, of_workshop: bool = True) -> None:
        """Follow a session; outside of a workshop it is about the structure that is shown."""
        super().__init__()
        self.session, self.appearance, self._of_workshop = session, appearance, of_workshop

    # --- what a screen may say of itself ------------------------------------------------------------------------

    def enter(self) -> None:
        """The step begins, or goes on: show where the group is, and take the keyboard."""
        self.refresh()

    def refresh(self) -> None:
        """The model is another one."""

    def leave(self) -> None:
        """The step ends: nothing that was typed is lost."""

    def follow_step(self, change: Change) -> None:
        """A step was taken back or made again: show what it was about."""

    @property
    def place(self) -> str:
        """The id of the structure that the step is about."""
        facts = self.facts
        return "" if facts is None else facts.structure_id

    @property
    def far(self) -> str | None:
        """Where the group is within the step, in a few words; None where the model says it."""
        return None

    @property
    def then(self) -> str:
        """What comes next within the step; empty where nothing does."""
        return ""

    def minimumSizeHint(self) -> QSize:
        """Any window has room: what is too much for it can be scrolled or found by typing."""
        return _SMALLEST

    # --- for all of them ----------------------------------------------------------------------------------------

    @property
    def workshop(self) -> Workshop:
        """The workshop of the model."""
        return self.session.model.workshop

    @property
    def facts(self) -> Facts | None:
        """The facts of the structure that the group works on."""
        return facts_of(self.session.checked) if self._of_workshop else self.session.facts

    def apply(self, label: str, edit: Edit) -> bool:
        """Do an edit as one step."""
        return self.session.apply(label, edit)


def halves(screen: QWidget, left: int = 11, right: int = 13) -> tuple[QVBoxLayout, QVBoxLayout]:
    """Lay a screen out in two columns, as wide as these numbers say, and give them."""
    row = QHBoxLayout(screen)
    row.setContentsMargins(MARGIN, 22, MARGIN, 16)
    row.setSpacing(40)
    columns = QVBoxLayout(), QVBoxLayout()
    for column, wide in zip(columns, (left, right), strict=True):
        column.setSpacing(12)
        row.addLayout(column, wide)
    return columns


def scrolled(inside: QWidget) -> QScrollArea:
    """Give a frameless area in which something long can be scrolled."""
    area = QScrollArea()
    inside.setObjectName("sheet")
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def emptied(column: QVBoxLayout) -> None:
    """Take everything out of a column."""
    while column.count():
        item = column.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def add_lines(column: QVBoxLayout, lines: Sequence[str]) -> None:
    """Add wrapped lines to a column."""
    for line in lines:
        column.addWidget(plain_label(line, wrap=True))
