"""Fist of five: how many hands show how many fingers, counted by clicks, and taken back one by one."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import number_words, tr, trn
from planner.model.workshop_records import FistOfFive
from planner.ui.widgets.plain import plain_label

_FINGERS = ("zero", "one", "two", "three", "four", "five")
_ONE_LESS = {Qt.Key.Key_Minus, Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


class FistRow(QWidget):
    """Six buttons; each click is one hand more, the minus below it (or the key on it) one hand less.

    Signals:
        changed: another count.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Start with no hands."""
        super().__init__()
        self.hands = dict.fromkeys(_FINGERS, 0)
        self.buttons = {finger: QPushButton() for finger in _FINGERS}
        self.less = {finger: QPushButton("\N{MINUS SIGN}") for finger in _FINGERS}
        self.words = plain_label("", "room-muted")
        self.low = plain_label("", "room-warning")  # whoever shows the row puts it where there is room
        self.clear = QPushButton(tr("Clear"))
        self.clear.setProperty("role", "plain")
        self.clear.clicked.connect(self.reset)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(plain_label(tr("Fist of five"), "room-strong"))
        head.addWidget(self.words, 1)
        head.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._grid())
        self._show()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        for place, finger in enumerate(_FINGERS):
            more, less = self.buttons[finger], self.less[finger]
            more.clicked.connect(partial(self._count, finger, 1))
            more.installEventFilter(self)
            less.clicked.connect(partial(self._count, finger, -1))
            less.setProperty("role", "less")
            kept = less.sizePolicy()
            kept.setRetainSizeWhenHidden(True)  # nothing moves when a first hand is counted
            less.setSizePolicy(kept)
            grid.addWidget(more, 0, place)
            grid.addWidget(less, 1, place)
            grid.setColumnStretch(place, 1)
        return grid

    def reset(self) -> None:
        """No hands."""
        self.hands = dict.fromkeys(_FINGERS, 0)
        self._show()
        self.changed.emit()

    def _count(self, finger: str, by: int, *_: object) -> None:
        self.hands[finger] = max(0, self.hands[finger] + by)
        self._show()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Minus, Backspace or Delete on the button of a number of fingers takes one hand back."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ONE_LESS:
            self._count(next(finger for finger, button in self.buttons.items() if button is watched), -1)
            return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        fist = FistOfFive(**self.hands)
        for fingers, (finger, button) in enumerate(self.buttons.items()):
            number, less = self.hands[finger], self.less[finger]
            button.setText(f"{fingers} · {number}" if number else str(fingers))
            button.setAccessibleName(tr("{fingers} fingers: {hands} hands", fingers=fingers, hands=number))
            button.setChecked(bool(number))
            less.setAccessibleName(tr("One hand less with {fingers} fingers", fingers=fingers))
            if less.hasFocus() and not number:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
            less.setVisible(bool(number))
        hands, low = sum(fist.hands), sum(fist.hands[:3])
        average = number_words(fist.average, 1)
        counted = trn(hands, "{n} hand, {average} on average", "{n} hands, {average} on average", average=average)
        self.words.setText(counted if hands else tr("click once a hand"))
        self.low.setText(trn(low, "{n} below three: ask why", "{n} below three: ask why") if low else "")
        self.clear.setVisible(bool(hands))
