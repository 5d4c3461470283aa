"""Drawing a row of the change plan that was laid out."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from planner.ui.look.marks import draw_severity
from planner.ui.look.theme import Theme
from planner.ui.plan.card import GAP, GROUP_GAP, Card, tag_font
from planner.ui.plan.row import Row, RowKind

_RADIUS = 8


class Look(NamedTuple):
    """How a row is drawn: about what is chosen, with the keyboard, under the mouse."""

    chosen: bool = False
    focused: bool = False
    hovered: bool = False
    opened: bool = False


def draw_row(painter: QPainter, box: QRect, row: Row, card: Card, *, theme: Theme, look: Look) -> None:
    """Draw a row into its box, which includes the space below."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    frame = QRectF(0, 0, box.width(), box.height() - GAP).adjusted(1, 1, -1, -1)
    if row.is_heading:
        _draw_heading(painter, row, card, frame, theme=theme, look=look)
    elif row.kind is not RowKind.WORDS:
        _draw_frame(painter, frame, theme, look)
        _draw_mark(painter, row, card, theme)
        if not card.chevron.isNull():
            _draw_chevron(painter, QRectF(card.chevron).center(), theme, look, opened=look.opened)
    for text in card.texts:
        painter.setFont(text.font)
        painter.setPen(QColor(getattr(theme, text.colour)))
        side = Qt.AlignmentFlag.AlignRight if text.right else Qt.AlignmentFlag.AlignLeft
        middle = Qt.AlignmentFlag.AlignVCenter if row.is_heading else Qt.AlignmentFlag.AlignTop
        painter.drawText(text.box, int(side | middle) | int(Qt.TextFlag.TextWordWrap), text.words)
    for tag, words in card.tags:
        painter.setFont(tag_font())
        painter.setPen(QPen(QColor(theme.strong_line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(tag).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(QColor(theme.muted))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


def _draw_frame(painter: QPainter, frame: QRectF, theme: Theme, look: Look) -> None:
    edge = theme.action if look.chosen or look.focused else theme.strong_line if look.hovered else theme.line
    painter.setPen(QPen(QColor(edge), 2 if look.focused else 1.4 if look.chosen else 1))
    painter.setBrush(QColor(theme.card))
    painter.drawRoundedRect(frame, _RADIUS, _RADIUS)


def _draw_heading(painter: QPainter, row: Row, card: Card, frame: QRectF, *, theme: Theme, look: Look) -> None:
    """Draw what stands beside the words of a heading: a thin frame for a group, an arrow, the frame of the keyboard."""
    if row.kind is RowKind.GROUP:
        edge = theme.action if look.focused else theme.strong_line if look.hovered else theme.line
        painter.setPen(QPen(QColor(edge), 2 if look.focused else 1))
        painter.setBrush(QColor(theme.card if not row.open else theme.panel))
        whole = QRectF(0, 0, frame.width() + 2, card.height - GROUP_GAP).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
    elif look.focused:
        painter.setPen(QPen(QColor(theme.action), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(0, 0, frame.width() + 2, card.height).adjusted(1, 1, -1, -1), 4, 4)
    middle = QRectF(card.chevron).center()
    turned = [QPointF(-4, -2), QPointF(4, -2), QPointF(0, 3)] if row.open else None
    arrow = turned or [QPointF(-2, -4), QPointF(-2, 4), QPointF(3, 0)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.text if look.hovered else theme.muted))
    painter.drawPolygon(QPolygonF([middle + point for point in arrow]))


def _draw_mark(painter: QPainter, row: Row, card: Card, theme: Theme) -> None:
    """Draw the shape of a finding, or the box that says whether a step is done."""
    box = QRectF(card.mark)
    if row.finding is not None:
        draw_severity(painter, box, row.finding.severity, theme)
    elif row.step is not None:
        done = row.note.done
        painter.setPen(QPen(QColor(theme.execution if done else theme.strong_line), 1))
        painter.setBrush(QColor(theme.execution if done else theme.card))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if done:
            middle = box.center()
            pen = QPen(QColor(theme.on_ownership), 1.8)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline([middle + QPointF(-4, 0), middle + QPointF(-1, 3), middle + QPointF(4, -3)])


def _draw_chevron(painter: QPainter, tip: QPointF, theme: Theme, look: Look, *, opened: bool) -> None:
    turn = -1 if opened else 1
    painter.setPen(QPen(QColor(theme.text if look.hovered else theme.muted), 1.5))
    painter.drawPolyline([tip + QPointF(-4, -2 * turn), tip + QPointF(0, 2 * turn), tip + QPointF(4, -2 * turn)])
