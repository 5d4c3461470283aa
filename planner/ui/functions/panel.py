"""The left panel: search, filters, the function list, and the ways to add functions."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QPushButton, QVBoxLayout

from planner.language import mark, tr
from planner.ui.functions.list import FunctionList
from planner.ui.functions.rows import Filter, FunctionRows
from planner.ui.widgets.plain import plain_label
from planner.ui.widgets.segments import Segments

_WORDS = {
    Filter.IN_SCOPE: mark("In scope"),
    Filter.ABANDONED: mark("Abandoned"),
    Filter.PARKED: mark("Parked"),
    Filter.ABSENT: mark("Absent"),
}

_EMPTY = {
    Filter.IN_SCOPE: mark("No functions yet. Add them from the library, or paste a list of names."),
    Filter.ABANDONED: mark("Nothing is abandoned: every function in scope has somebody."),
    Filter.PARKED: mark("Nothing is parked."),
    Filter.ABSENT: mark("Every function of the model is in this structure."),
}


class FunctionPanel(QFrame):
    """The function list with everything around it.

    Signals:
        add_asked: a new function is wanted.
        library_asked: functions from the library are wanted.
    """

    add_asked = Signal()
    library_asked = Signal()

    def __init__(self, rows: FunctionRows, functions: FunctionList) -> None:
        """Put the list into the panel."""
        super().__init__()
        self.setProperty("role", "panel")
        self._rows, self.functions = rows, functions
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a function"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Find a function"))
        self.search.textChanged.connect(rows.search)
        self.filters = Segments(tr("Which functions are listed"))
        self.filters.setProperty("compact", "yes")  # four words must fit side by side
        self.filters.chosen.connect(lambda key: rows.choose_filter(Filter(key)))
        self._empty = plain_label(role="muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(16, 24, 16, 24)
        self._buttons: list[QPushButton] = []
        self._lay_out()
        rows.counted.connect(self._show_counts)

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 4)
        top.setSpacing(8)
        top.addWidget(self.search)
        top.addWidget(self.filters)
        buttons = self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setContentsMargins(12, 8, 12, 10)
        buttons.setSpacing(8)
        for words, signal in ((mark("+ Function"), self.add_asked), (mark("From the library…"), self.library_asked)):
            button = QPushButton(tr(words))
            button.clicked.connect(signal.emit)
            buttons.addWidget(button)
            self._buttons.append(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._empty)
        column.addWidget(self.functions, 1)
        column.addLayout(buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below each other where their words need more room than there is."""
        super().resizeEvent(event)
        around = self._foot.contentsMargins()
        needed = sum(button.sizeHint().width() for button in self._buttons) + self._foot.spacing()
        fits = needed + around.left() + around.right() <= self.width()
        self._foot.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    def _show_counts(self, counts: Mapping[Filter, int]) -> None:
        self.filters.set_choices([(chosen.value, f"{tr(words)}\n{counts[chosen]}") for chosen, words in _WORDS.items()])
        self.filters.choose(self._rows.filter.value)
        nothing = not self._rows.rows
        self._empty.setVisible(nothing)
        searching = bool(self.search.text().strip())
        self._empty.setText(tr("No function has these words.") if searching else tr(_EMPTY[self._rows.filter]))
