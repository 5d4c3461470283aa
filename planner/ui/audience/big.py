"""Words for a room: drawn as large as they fit, never below 20 points, cut only where that is not enough."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from planner.model.vocabulary import Ownership
from planner.ui.graph.wrapped import wrapped
from planner.ui.look.theme import Theme
from planner.ui.workshop.look import TEXT, room_font

GAP = 12.0
BADGE = 44.0
"""Pixels of a badge, so that its letter has the size of a text."""

_STEP = 2
_LONGEST = 600  # characters that are measured: more never fit
_ELIDE = Qt.TextElideMode.ElideRight


def flat(text: str) -> str:
    """Give a text on one line, as long as a screen could hold."""
    return " ".join(text[: 4 * _LONGEST].split())[:_LONGEST]


def metrics_of(pixels: int = TEXT, *, bold: bool = False) -> QFontMetricsF:
    """How wide and high words are in a size of the room."""
    return QFontMetricsF(room_font(pixels, bold=bold))


def draw_line(
    painter: QPainter,
    box: QRectF,
    text: str,
    colour: str,
    *,
    pixels: int = TEXT,
    bold: bool = False,
    right: bool = False,
) -> float:
    """Draw one line in the middle of a box's height.

    Args:
        painter: where to.
        box: the room it has.
        text: plain text; what does not fit is drawn smaller, down to 20 points, and then cut.
        colour: a colour of the theme.
        pixels: the size it should have.
        bold: is it bold?
        right: does it end at the right of the box, instead of beginning at the left?

    Returns:
        The pixels that it takes across.
    """
    shown, size = flat(text), pixels
    while size > TEXT and metrics_of(size, bold=bold).horizontalAdvance(shown) > box.width():
        size = max(TEXT, size - _STEP)
    metrics = metrics_of(size, bold=bold)
    shown = metrics.elidedText(shown, _ELIDE, max(box.width(), 0.0))
    wide = metrics.horizontalAdvance(shown)
    painter.setFont(room_font(size, bold=bold))
    painter.setPen(QColor(colour))
    left = box.right() - wide if right else box.left()
    painter.drawText(QPointF(left, box.center().y() + (metrics.ascent() - metrics.descent()) / 2), shown)
    return wide


def draw_lines(
    painter: QPainter, box: QRectF, text: str, colour: str, *, pixels: int = TEXT, bold: bool = False
) -> float:
    """Draw lines from the top of a box, smaller where they do not fit and cut where that is not enough.

    Returns:
        The pixels that they take down.
    """
    size, lines = _fitted(text, box, pixels, bold=bold)
    metrics = metrics_of(size, bold=bold)
    painter.setFont(room_font(size, bold=bold))
    painter.setPen(QColor(colour))
    for number, line in enumerate(lines):
        painter.drawText(box.topLeft() + QPointF(0, metrics.ascent() + number * metrics.height()), line)
    return len(lines) * metrics.height()


def lines_height(text: str, box: QRectF, *, pixels: int = TEXT) -> float:
    """The pixels that lines would take down."""
    size, lines = _fitted(text, box, pixels, bold=False)
    return len(lines) * metrics_of(size).height()


def _fitted(text: str, box: QRectF, pixels: int, *, bold: bool) -> tuple[int, tuple[str, ...]]:
    """The greatest size in which a text fits a box, and its lines; the last one is cut where none does."""
    size, shown = pixels, flat(text)
    lines = wrapped(shown, metrics_of(size, bold=bold), box.width())
    while size > TEXT and len(lines) * metrics_of(size, bold=bold).height() > box.height():
        size = max(TEXT, size - _STEP)
        lines = wrapped(shown, metrics_of(size, bold=bold), box.width())
    metrics = metrics_of(size, bold=bold)
    most = max(1, int(box.height() // metrics.height()))
    if len(lines) > most:
        rest = " ".join(lines[most - 1 :])
        lines = (*lines[: most - 1], metrics.elidedText(rest, _ELIDE, box.width()))
    return size, lines


def draw_badge(painter: QPainter, box: QRectF, ownership: Ownership, theme: Theme, *, held: bool = True) -> None:
    """Draw the letter of an ownership on its colour; a dashed outline where nobody holds it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = theme.ownership(ownership)
    painter.setPen(Qt.PenStyle.NoPen if held else QPen(colour, 2.5, Qt.PenStyle.DashLine))
    painter.setBrush(colour if held else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
    painter.setFont(room_font(TEXT, bold=True))
    painter.setPen(QColor(theme.on_ownership) if held else colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, ownership.letter)
    painter.restore()
