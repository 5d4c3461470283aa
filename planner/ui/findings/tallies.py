"""How many errors, warnings and pieces of advice there are, as shapes with numbers."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.language import number_words, trn
from planner.model.finding import Severity
from planner.ui.look.appearance import Appearance
from planner.ui.look.marks import draw_severity
from planner.ui.look.theme import font
from planner.ui.widgets.plain import plain_tip

_MARK, _GAP, _BETWEEN, _HEIGHT = 15, 5, 14, 24
_WORDS: Mapping[Severity, Callable[[int], str]] = {
    Severity.ERROR: lambda n: trn(n, "{number} error", "{number} errors", number=number_words(n)),
    Severity.WARNING: lambda n: trn(n, "{number} warning", "{number} warnings", number=number_words(n)),
    Severity.ADVICE: lambda n: trn(n, "{number} piece of advice", "{number} pieces of advice", number=number_words(n)),
}


class Tallies(QWidget):
    """An octagon, a triangle and a circle, each with how many there are; those without any stand back."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Start with none."""
        super().__init__(parent)
        self._appearance = appearance
        self._counts: Mapping[Severity, int] = dict.fromkeys(Severity, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def show_counts(self, counts: Mapping[Severity, int]) -> None:
        """Show these numbers."""
        if counts != self._counts:
            self._counts = dict(counts)
            words = ", ".join(_WORDS[s](number) for s, number in self._counts.items())
            self.setAccessibleName(words)
            self.setToolTip(plain_tip(words))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as the numbers need."""
        metrics = QFontMetrics(font(bold=True))
        widths = (metrics.horizontalAdvance(number_words(number)) for number in self._counts.values())
        return QSize(sum(_MARK + _GAP + width + _BETWEEN for width in widths) - _BETWEEN, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the shapes and numbers."""
        theme, metrics = self._appearance.theme, QFontMetrics(font(bold=True))
        painter = QPainter(self)
        left, middle = 0.0, self.height() / 2
        for severity, number in self._counts.items():
            painter.setOpacity(1.0 if number else 0.35)
            draw_severity(painter, QRectF(left, middle - _MARK / 2, _MARK, _MARK), severity, theme)
            painter.setFont(font(bold=True))
            painter.setPen(QColor(theme.text))
            left += _MARK + _GAP
            painter.drawText(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), number_words(number))
            left += metrics.horizontalAdvance(number_words(number)) + _BETWEEN
        painter.end()
