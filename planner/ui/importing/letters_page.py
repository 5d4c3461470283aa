"""The letters of a matrix, each with what it means."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from planner.exchange.matrix.scheme import Meaning
from planner.language import tr
from planner.ui.importing.words import MEANINGS
from planner.ui.widgets.boxes import DropBox
from planner.ui.widgets.plain import plain_label
from planner.ui.widgets.viewport import give_viewport


class LettersPage(QScrollArea):
    """A row for each letter with a choice of what it means.

    Signals:
        letter_chosen: a letter and what it means now; None where it is not to be read.
    """

    letter_chosen = Signal(str, object)

    def __init__(self) -> None:
        """Start without letters."""
        super().__init__()
        give_viewport(self)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, 8, 2)
        column.setSpacing(8)
        self._why = plain_label("", "muted", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        column.addWidget(self._why)
        column.addStretch()
        self.setWidget(inside)
        self.boxes: dict[str, DropBox] = {}

    def show_letters(self, letters: Mapping[str, Meaning | None], why: str) -> None:
        """Show letters, and what settled their meaning."""
        self._why.setText(why)
        self._why.setVisible(bool(why))
        if list(letters) != list(self.boxes):
            self._make(letters)
        for letter, meaning in letters.items():
            self.boxes[letter].setCurrentIndex(list(MEANINGS).index(meaning))

    def _make(self, letters: Mapping[str, Meaning | None]) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.boxes = {}
        for row, letter in enumerate(letters):
            box = DropBox()
            box.addItems([tr(words) for words in MEANINGS.values()])
            box.setAccessibleName(tr("What {letter} means", letter=letter))
            box.activated.connect(lambda place, letter=letter: self._choose(letter, place))
            self._grid.addWidget(plain_label(letter, "strong"), row, 0)
            self._grid.addWidget(box, row, 1)
            self.boxes[letter] = box

    def _choose(self, letter: str, place: int) -> None:
        self.letter_chosen.emit(letter, list(MEANINGS)[place])
