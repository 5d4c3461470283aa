"""The legend of the letters: badges with what they stand for in the scheme that is shown."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.model.vocabulary import Ownership
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import Theme, font
from planner.ui.matrix.badges import BADGE, draw_sign, sign_width
from planner.ui.matrix.schemes import OURS, Shown

HEIGHT = 22.0
_GAP, _BETWEEN = 6.0, 16.0


class LetterLegend(QWidget):
    """Shows a scheme; only to be read."""

    def __init__(self, appearance: Appearance) -> None:
        """Start with our letters."""
        super().__init__()
        self._appearance, self._shown = appearance, OURS
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_scheme(OURS)
        appearance.changed.connect(self.update)

    def show_scheme(self, shown: Shown) -> None:
        """Show another scheme."""
        self._shown = shown
        self.setAccessibleName(", ".join(f"{shown.key_of(each)} {shown.said(each)}" for each in Ownership))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as badges and words are."""
        return QSize(round(legend_width(self._shown)), round(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw badges and words."""
        painter = QPainter(self)
        paint_legend(painter, QPointF(0, 0), self._shown, self._appearance.theme)
        painter.end()


def legend_width(shown: Shown) -> float:
    """The pixels that the legend of a scheme takes."""
    metrics = QFontMetricsF(font())
    words = sum(metrics.horizontalAdvance(shown.said(each)) for each in Ownership)
    return words + sum(sign_width(shown, each) + _GAP + _BETWEEN for each in Ownership)


def paint_legend(painter: QPainter, corner: QPointF, shown: Shown, theme: Theme) -> None:
    """Paint the badges of a scheme with their words, side by side."""
    metrics, left = QFontMetricsF(font()), corner.x()
    middle = corner.y() + HEIGHT / 2
    for ownership in Ownership:
        wide = sign_width(shown, ownership)
        box = QRectF(left, middle - BADGE / 2, wide, BADGE)
        draw_sign(painter, box, ownership, shown.signs[ownership], theme, bound=False)
        left += wide + _GAP
        painter.setFont(font())
        painter.setPen(QColor(theme.text))
        painter.drawText(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), shown.said(ownership))
        left += metrics.horizontalAdvance(shown.said(ownership)) + _BETWEEN
