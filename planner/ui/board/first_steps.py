"""The first steps: what to do on an empty board, shown until somebody holds something."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.ui.widgets.plain import plain_label

_STEPS = (
    (
        mark("List the functions that the team must own"),
        mark("Take them from the library, or paste a list of names with Ctrl+V."),
    ),
    (mark("Add roles and external partners"), mark("A role is a seat, not a person; final decisions stay inside.")),
    (
        mark("Drag each function onto a card"),
        mark("Say who decides, executes, gives input, reviews; see what is open."),
    ),
)


class FirstSteps(QFrame):
    """Three steps with a tick on those that are done.

    Signals:
        library_asked: functions from the library are wanted.
    """

    library_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Show all steps as open."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(tr("First steps"))
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 14, 18, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._ticks: list[QLabel] = []
        for number, (title, how) in enumerate(_STEPS):
            tick = plain_label(role="strong")
            tick.setFixedWidth(18)
            self._ticks.append(tick)
            grid.addWidget(tick, 2 * number, 0)
            grid.addWidget(plain_label(tr(title), "strong"), 2 * number, 1)
            explained = plain_label(tr(how), "muted", wrap=True)
            explained.setContentsMargins(0, 0, 0, 8)
            grid.addWidget(explained, 2 * number + 1, 1)
        library = QPushButton(tr("Add from the library…"))
        library.setProperty("role", "primary")
        library.clicked.connect(self.library_asked.emit)
        grid.addWidget(library, 0, 2, 2, 1)

    def follow(self, facts: Facts | None) -> bool:
        """Tick what is done; gives whether the steps are still wanted."""
        if facts is None or facts.held:
            return False
        done = (bool(facts.structure.functions), bool(facts.structure.owners), False)
        for number, (tick, is_done) in enumerate(zip(self._ticks, done, strict=True), 1):
            tick.setText("✓" if is_done else str(number))
        return True
