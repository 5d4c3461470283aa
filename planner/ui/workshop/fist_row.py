"""Fist of five: how many hands show how many fingers, counted by clicks."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.model.workshop_records import FistOfFive
from planner.ui.plain import plain_label

FINGERS = ("zero", "one", "two", "three", "four", "five")


class FistRow(QWidget):
    """Six buttons; each click is one hand more.

    Signals:
        changed: another count.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Start with no hands."""
        super().__init__()
        self.hands = dict.fromkeys(FINGERS, 0)
        self.buttons = {finger: QPushButton() for finger in FINGERS}
        self.words = plain_label("", "room-muted")
        self.clear = QPushButton("Clear")
        self.clear.setProperty("role", "plain")
        self.clear.clicked.connect(self.reset)
        row = QHBoxLayout()
        row.setSpacing(8)
        for finger, button in self.buttons.items():
            button.clicked.connect(partial(self._raise, finger))
            row.addWidget(button, 1)
        below = QHBoxLayout()
        below.addWidget(self.words, 1)
        below.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addLayout(below)
        self._show()

    def reset(self) -> None:
        """No hands."""
        self.hands = dict.fromkeys(FINGERS, 0)
        self._show()
        self.changed.emit()

    def _raise(self, finger: str, *_: object) -> None:
        self.hands[finger] += 1
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        fist = FistOfFive(**self.hands)
        for fingers, (finger, button) in enumerate(self.buttons.items()):
            number = self.hands[finger]
            button.setText(f"{fingers} · {number}" if number else str(fingers))
            button.setAccessibleName(f"{fingers} fingers: {number} hands")
            button.setChecked(bool(number))
        hands = sum(fist.hands)
        low = sum(fist.hands[:3])
        below = f", {low} below three: ask why" if low else ""
        self.words.setText(f"{hands} hands, {fist.average:.1f} on average{below}" if hands else "Click once a hand")
        self.clear.setVisible(bool(hands))
