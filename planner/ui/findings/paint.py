"""Drawing a row of the findings panel that was laid out."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from planner.language import number_words
from planner.ui.findings.cards import (
    BUTTON_PAD,
    COUNT_MARK,
    FOLD_LEFT,
    FOLD_MARK,
    GAP,
    MARK,
    PAD,
    Button,
    Card,
    counts_width,
)
from planner.ui.findings.row import Row, RowKind
from planner.ui.look.marks import draw_severity
from planner.ui.look.theme import Size, Theme, font

_RADIUS = 8
_FAINT = 0.45
"""How strongly the shape of an accepted finding is drawn."""


class Look(NamedTuple):
    """How a row is drawn: chosen, with the keyboard, under the mouse, and which button either of them is on."""

    chosen: bool = False
    focused: bool = False
    hovered: bool = False
    hot: int = -1
    at_key: int = -1


def draw_card(painter: QPainter, box: QRect, row: Row, card: Card, *, theme: Theme, look: Look) -> None:
    """Draw a row that was laid out into its box, which includes the space below."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    frame = QRectF(0, 0, box.width(), card.height - GAP).adjusted(1, 1, -1, -1)
    if row.kind is RowKind.HEADING:
        _draw_heading(painter, row, frame, theme, look)
    elif row.kind is not RowKind.WORDS:
        _draw_frame(painter, frame, theme, look)
        if row.severity is not None:
            painter.setOpacity(_FAINT if row.reason else 1.0)
            draw_severity(painter, QRectF(PAD, PAD + 1, MARK, MARK), row.severity, theme)
            painter.setOpacity(1.0)
    for words in card.words:
        painter.setPen(QColor(getattr(theme, words.colour)))
        words.lines.draw(painter, QPointF(words.at))
    for number, button in enumerate(card.buttons):
        _draw_button(painter, button, theme, hot=number == look.hot, at_key=number == look.at_key)
    painter.restore()


def _draw_frame(painter: QPainter, frame: QRectF, theme: Theme, look: Look) -> None:
    edge = theme.action if look.chosen or look.focused else theme.strong_line if look.hovered else theme.line
    painter.setPen(QPen(QColor(edge), 2 if look.focused else 1.4 if look.chosen else 1))
    painter.setBrush(QColor(theme.card))
    painter.drawRoundedRect(frame, _RADIUS, _RADIUS)


def _draw_heading(painter: QPainter, row: Row, frame: QRectF, theme: Theme, look: Look) -> None:
    """Draw what stands beside a heading's words: an arrow, the severity or the counts, the frame of the keyboard."""
    if look.focused:
        painter.setPen(QPen(QColor(theme.action), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
    middle = QPointF(9, frame.center().y())
    turned = [QPointF(-4, -2), QPointF(4, -2), QPointF(0, 3)] if row.open else None
    arrow = turned or [QPointF(-2, -4), QPointF(-2, 4), QPointF(3, 0)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.text if look.hovered else theme.muted))
    painter.drawPolygon(QPolygonF([middle + point for point in arrow]))
    if row.subjects:
        _draw_counts(painter, row, frame, theme)
    elif row.severity is not None:
        draw_severity(painter, QRectF(FOLD_LEFT, middle.y() - FOLD_MARK / 2, FOLD_MARK, FOLD_MARK), row.severity, theme)


def _draw_counts(painter: QPainter, row: Row, frame: QRectF, theme: Theme) -> None:
    metrics = QFontMetrics(font(Size.SMALL))
    left, middle = frame.right() - counts_width(row), frame.center().y()
    for severity, number in row.counts:
        draw_severity(painter, QRectF(left, middle - COUNT_MARK / 2, COUNT_MARK, COUNT_MARK), severity, theme)
        left += COUNT_MARK + 4
        painter.setFont(font(Size.SMALL))
        painter.setPen(QColor(theme.muted))
        painter.drawText(QPointF(left, middle + metrics.ascent() / 2 - 1), number_words(number))
        left += metrics.horizontalAdvance(number_words(number)) + 8


def _draw_button(painter: QPainter, button: Button, theme: Theme, *, hot: bool, at_key: bool) -> None:
    painter.setFont(font())
    if button.quiet:
        painter.setPen(QColor(theme.action))
        words = QFontMetrics(font()).elidedText(button.words, Qt.TextElideMode.ElideRight, button.box.width())
        painter.drawText(button.box, Qt.AlignmentFlag.AlignVCenter, words)
        if hot or at_key:
            low = button.box.bottom() - 1
            painter.drawLine(button.box.left(), low, button.box.right() - 2, low)
        return
    edge = theme.action if at_key else theme.strong_line if hot else theme.line
    painter.setPen(QPen(QColor(edge), 2 if at_key else 1))
    painter.setBrush(QColor(theme.card))
    painter.drawRoundedRect(QRectF(button.box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.setPen(QColor(theme.text))
    room = button.box.width() - 2 * BUTTON_PAD + 2
    words = QFontMetrics(font()).elidedText(button.words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(button.box, Qt.AlignmentFlag.AlignCenter, words)
