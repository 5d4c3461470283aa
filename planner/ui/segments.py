"""A segmented control: one of a few choices, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from planner.ui.plain import plain_button


class Segments(QWidget):
    """Buttons of which one is chosen.

    Signals:
        chosen: the key of the choice, when the user makes it.
        menu_asked: a context menu is wanted for a choice, by its key, at a point of the screen.
    """

    chosen = Signal(str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start without choices; ``name`` is for screen readers."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these (key, words); buttons that stay are kept, so that nothing flickers and the focus stays."""
        keys = [key for key, _ in choices]
        for key in [key for key in self._buttons if key not in keys]:
            button = self._buttons.pop(key)
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        for place, (key, words) in enumerate(choices):
            button = self._buttons.get(key) or self._add(key)
            button.setText(plain_button(words))
            button.setAccessibleName(" ".join(words.split()))
            self._row.removeWidget(button)
            self._row.insertWidget(place, button)
            if self.property("compact"):  # where room is short each gets as much as its words need
                self._row.setStretch(place, 3 + max(map(len, words.split("\n"))))
            self._shape(button, place, len(choices))

    def choose(self, key: str) -> None:
        """Mark a choice as made; unknown keys unmark all."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def button(self, key: str) -> QPushButton:
        """The button of a choice, to hang a menu or a tip on it."""
        return self._buttons[key]

    def _add(self, key: str) -> QPushButton:
        button = QPushButton(self)
        button.setCheckable(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.chosen.emit(key))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(lambda at: self.menu_asked.emit(key, button.mapToGlobal(at)))
        self._group.addButton(button)
        self._buttons[key] = button
        return button

    @staticmethod
    def _shape(button: QPushButton, place: int, count: int) -> None:
        ends = {0: "first", count - 1: "last"}
        button.setProperty("segment", "only" if count == 1 else ends.get(place, "middle"))
        button.style().unpolish(button)
        button.style().polish(button)
