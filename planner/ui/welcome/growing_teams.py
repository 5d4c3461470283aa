"""The picture of the example: a small team and the same team at the growth stage."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.model.vocabulary import Ownership
from planner.ui.look.appearance import Appearance
from planner.ui.look.marks import draw_badge

_D, _E, _I, _R = Ownership
_SMALL = ((_D, _E), (_D,), (_E, _I))
_GROWTH = ((_D,), (_D, _E), (_E,), (_D, _R), (_E, _I), (_E,))
_CARD = QSize(44, 34)
_GAP = 8
_ARROW = 44
_BADGE = 13


class GrowingTeams(QWidget):
    """A few cards with ownership badges, an arrow, and twice as many; the last of each is a partner."""

    def __init__(self, appearance: Appearance) -> None:
        """Draw in the theme that is worn."""
        super().__init__()
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """One column of cards, an arrow, two columns."""
        return QSize(3 * _CARD.width() + 2 * _GAP + _ARROW, 3 * _CARD.height() + 2 * _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw both teams and the arrow between them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, held in enumerate(_SMALL):
            self._draw_card(painter, 0, place, held, partner=place == len(_SMALL) - 1)
        self._draw_arrow(painter, _CARD.width() + _GAP / 2, self.height() / 2)
        left = _CARD.width() + _ARROW + _GAP
        for place, held in enumerate(_GROWTH):
            column, row = divmod(place, 3)
            x = left + column * (_CARD.width() + _GAP)
            self._draw_card(painter, x, row, held, partner=place == len(_GROWTH) - 1)

    def _draw_card(self, painter: QPainter, x: float, row: int, held: tuple[Ownership, ...], *, partner: bool) -> None:
        theme = self._appearance.theme
        y = row * (_CARD.height() + _GAP)
        style = Qt.PenStyle.DashLine if partner else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(theme.strong_line), 1, style))
        painter.setBrush(QColor(theme.partner if partner else theme.card))
        painter.drawRoundedRect(QRectF(x + 0.5, y + 0.5, _CARD.width() - 1, _CARD.height() - 1), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.bar_ground))
        painter.drawRoundedRect(QRectF(x + 7, y + 6, _CARD.width() - 18, 4), 2, 2)
        for place, ownership in enumerate(held):
            box = QRectF(x + 7 + place * (_BADGE + 3), y + _CARD.height() - _BADGE - 6, _BADGE, _BADGE)
            draw_badge(painter, box, ownership, theme)

    def _draw_arrow(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(
            QPen(
                QColor(self._appearance.theme.strong_line), 1.5, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin
            )
        )
        tip = QPointF(x + _ARROW - _GAP / 2, y)
        painter.drawLine(QLineF(QPointF(x + _GAP / 2, y), tip))
        painter.drawPolyline([tip + QPointF(-6, -5), tip, tip + QPointF(-6, 5)])
