"""A segmented control: one of a few choices, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from planner.ui.widgets.plain import plain_button

AIR = 16
"""How much narrower a button is without the air around its words, in pixels, as the style sheet has it."""


class _Segment(QPushButton):
    """A button that cuts its words with a sign where its room is short, and never without one."""

    def words_width(self) -> int:
        """How wide its words are, in pixels, counted as the style counts them."""
        return max(self.fontMetrics().size(Qt.TextFlag.TextSingleLine, line).width() for line in self._lines())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cut the words that do not fit; those who cannot see them hear all of them as the name."""
        needed = self.sizeHint().width()
        if self.width() >= needed:
            super().paintEvent(event)
            return
        option, metrics = QStyleOptionButton(), self.fontMetrics()
        self.initStyleOption(option)
        room = self.width() - (needed - self.words_width())
        lines = (metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in self._lines())
        option.text = "\n".join(lines).replace("&", "&&")
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _lines(self) -> list[str]:
        return self.text().replace("&&", "&").split("\n")


class Segments(QWidget):
    """Buttons of which one is chosen.

    Where room is short the buttons give up the air around their words first, then the ends of the words.

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
        self._buttons: dict[str, _Segment] = {}
        self._tight = False

    def sizeHint(self) -> QSize:
        """As wide as all words with air around them."""
        return QSize(self._width(tight=False), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As wide as all words without that air."""
        return QSize(self._width(tight=True), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up the air around the words where room is short, and take it back."""
        super().resizeEvent(event)
        self._fit()

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
        self.updateGeometry()
        self._fit()

    def choose(self, key: str) -> None:
        """Mark a choice as made; a key that is not offered changes nothing."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def button(self, key: str) -> QPushButton:
        """The button of a choice, to hang a menu or a tip on it."""
        return self._buttons[key]

    def _add(self, key: str) -> _Segment:
        button = _Segment(self)
        button.setCheckable(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.chosen.emit(key))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(lambda at: self.menu_asked.emit(key, button.mapToGlobal(at)))
        self._group.addButton(button)
        self._buttons[key] = button
        return button

    def _fit(self) -> None:
        tight = not self.property("compact") and self.width() < self._width(tight=False)
        if tight != self._tight:
            self._tight = tight
            for button in self._buttons.values():
                _wear(button, tight=tight)

    def _width(self, *, tight: bool) -> int:
        """How wide all buttons are; what is around their words is measured on the first."""
        first = next(iter(self._buttons.values()), None)
        if first is None:
            return 0
        around = first.sizeHint().width() - first.words_width() + (self._tight - tight) * AIR
        return sum(button.words_width() + around for button in self._buttons.values())

    def _shape(self, button: QPushButton, place: int, count: int) -> None:
        ends = {0: "first", count - 1: "last"}
        shape = "only" if count == 1 else ends.get(place, "middle")
        if button.property("segment") != shape:  # styled again only where it looks another way
            button.setProperty("segment", shape)
            _wear(button, tight=self._tight)


def _wear(button: QPushButton, *, tight: bool) -> None:
    button.setProperty("tight", tight)
    button.style().unpolish(button)
    button.style().polish(button)
    button.updateGeometry()
