"""A sheet: a page of views side by side under a title, with figures over each and a legend below, for picture files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from planner.model.wording import listed
from planner.ui.graph.wrapped import wrapped
from planner.ui.look.theme import Size, Theme, font

NARROWEST = 460.0
"""The pixels that a view has at least, for its name and figures."""

_MARGIN = 32.0
_GAP = 16.0
_BETWEEN = 48.0
_FIGURE_GAP = 18.0

Figures = Sequence[tuple[str, str]]
Paint = Callable[[QPainter], None]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of the size of what is on it, in pixels, and what paints it from its corner."""

    title: str
    size: QSizeF
    paint: Paint


@dataclass(frozen=True, slots=True)
class Key:
    """The legend of a sheet: the height that it needs in a width, and what paints it from a corner."""

    height: Callable[[float], float]
    paint: Callable[[QPainter, QPointF, float], None]


@dataclass(frozen=True, slots=True)
class Part:
    """One view on a sheet: the words over it, its size, and what paints it from its corner."""

    title: str
    figures: Figures
    size: QSizeF
    paint: Paint

    def width(self) -> float:
        """The pixels that the view and its figures need."""
        return max(self.size.width(), NARROWEST, _figures_width(self.figures))


class Words:
    """Text broken into lines of a width."""

    def __init__(self, text: str, size: Size, colour: str, width: float) -> None:
        """Break the text, written in a size and a colour."""
        self._font = font(size, bold=size is Size.TITLE)
        self._metrics = QFontMetricsF(self._font)
        self._colour = colour
        self._lines = wrapped(text, self._metrics, width)
        self.height = self._metrics.height() * len(self._lines) + 4.0 if text else 0.0

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Paint the lines below each other from a corner."""
        painter.setFont(self._font)
        painter.setPen(QColor(self._colour))
        for number, line in enumerate(self._lines):
            down = self._metrics.height() * number + self._metrics.ascent()
            painter.drawText(corner + QPointF(0, down), line)


def sheet_of(title: str, parts: Sequence[Part], legend: Key, theme: Theme, note: str = "") -> Sheet:
    """Put parts side by side under the title, and the legend below."""
    width = sum(part.width() for part in parts) + _BETWEEN * (len(parts) - 1)
    heads = [Words(title, Size.BODY, theme.muted, width)]
    names = [Words(part.title, Size.TITLE, theme.text, part.width()) for part in parts]
    top = _MARGIN + heads[0].height
    body = top + max(name.height for name in names) + _row_height() + _GAP
    key = body + max(part.size.height() for part in parts) + _GAP
    foot = Words(note, Size.SMALL, theme.muted, width)
    height = key + legend.height(width) + (foot.height if note else 0.0) + _MARGIN

    def paint(painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, width + 2 * _MARGIN, height), QColor(theme.card))
        heads[0].paint(painter, QPointF(_MARGIN, _MARGIN))
        left = _MARGIN
        for part, name in zip(parts, names, strict=True):
            name.paint(painter, QPointF(left, top))
            _paint_figures(painter, QPointF(left, top + name.height), part.figures, theme)
            painter.save()
            painter.translate(left, body)
            part.paint(painter)
            painter.restore()
            left += part.width() + _BETWEEN
            if part is not parts[-1]:
                painter.setPen(QPen(QColor(theme.line), 1))
                middle = left - _BETWEEN / 2
                painter.drawLine(QPointF(middle, top), QPointF(middle, key - _GAP))
        legend.paint(painter, QPointF(_MARGIN, key), width)
        if note:
            foot.paint(painter, QPointF(_MARGIN, key + legend.height(width)))

    named = listed([part.title for part in parts])
    return Sheet(f"{title}: {named}" if title else named, QSizeF(width + 2 * _MARGIN, height), paint)


def _row_height() -> float:
    return QFontMetricsF(font(Size.BODY)).height()


def _figures_width(figures: Figures) -> float:
    bold, plain = QFontMetricsF(font(Size.BODY, bold=True)), QFontMetricsF(font(Size.BODY))
    return sum(
        bold.horizontalAdvance(number) + 4 + plain.horizontalAdvance(words) + _FIGURE_GAP for number, words in figures
    )


def _paint_figures(painter: QPainter, corner: QPointF, figures: Figures, theme: Theme) -> None:
    left, line = corner.x(), corner.y() + QFontMetricsF(font(Size.BODY)).ascent()
    for number, words in figures:
        for text, bold, gap in ((number, True, 4.0), (words, False, _FIGURE_GAP)):
            painter.setFont(font(Size.BODY, bold=bold))
            painter.setPen(QColor(theme.text if bold else theme.muted))
            painter.drawText(QPointF(left, line), text)
            left += QFontMetricsF(painter.font()).horizontalAdvance(text) + gap
