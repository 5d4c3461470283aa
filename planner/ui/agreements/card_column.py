"""Cards one below the other, as high as the width asks; placing them costs nothing for those that stay."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_GAP = 8


class CardColumn(QWidget):
    """Places its cards itself: a layout of Qt would ask hundreds of them for their heights at every step."""

    def __init__(self) -> None:
        """Start without cards."""
        super().__init__()
        self._cards: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards, children of this widget, in this order."""
        if list(cards) != self._cards:
            self._cards = list(cards)
            for card, following in zip(self._cards, self._cards[1:], strict=False):
                QWidget.setTabOrder(card, following)
            for card in self._cards:
                card.show()
        self._place()

    def heightForWidth(self, width: int) -> int:
        """The height of all cards with the gaps between them."""
        return sum(card.heightForWidth(width) + _GAP for card in self._cards) - (_GAP if self._cards else 0)

    def sizeHint(self) -> QSize:
        """Narrow; the height follows from the width."""
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the cards the new width."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Follow a card that needs more or less room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        width, y = self.width(), 0
        for card in self._cards:
            height = card.heightForWidth(width)
            card.setGeometry(0, y, width, height)
            y += height + _GAP
        self.updateGeometry()
