"""Small marks drawn by hand: the letter badge of an ownership and the shape of a severity."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from planner.model.finding import Severity
from planner.model.vocabulary import Ownership
from planner.ui.look.theme import Size, Theme, font

PEN_STYLES = {
    Ownership.DECISION: Qt.PenStyle.SolidLine,
    Ownership.EXECUTION: Qt.PenStyle.DashLine,
    Ownership.INPUT: Qt.PenStyle.DotLine,
    Ownership.REVIEW: Qt.PenStyle.DashDotLine,
}
"""The line of each ownership, so that they differ in grey and for colour-blind people."""


def draw_badge(
    painter: QPainter, box: QRectF, ownership: Ownership, theme: Theme, *, held: bool = True, undecided: bool = False
) -> None:
    """Draw the letter badge of an ownership: filled when somebody holds it, else a dashed outline.

    What the group knows to be undecided has a solid outline and a question mark instead.
    """
    colour = theme.ownership(ownership)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = box.adjusted(0.5, 0.5, -0.5, -0.5)
    if held:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    else:
        style = Qt.PenStyle.SolidLine if undecided else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour if undecided else QColor(theme.strong_line), 1, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, 3, 3)
    painter.setFont(_letter_font(box))
    painter.setPen(QColor(theme.on_ownership if held else theme.muted))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?" if undecided else ownership.letter)
    painter.restore()


def draw_severity(painter: QPainter, box: QRectF, severity: Severity, theme: Theme) -> None:
    """Draw an octagon for an error, a triangle for a warning, a circle for advice, each with its sign."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.severity(severity))
    sign = "!"
    if severity is Severity.ERROR:
        painter.drawPolygon(_octagon(box))
    elif severity is Severity.WARNING:
        painter.drawPolygon(QPolygonF([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()]))
    else:
        painter.drawEllipse(box)
        sign = "i"
    painter.setFont(_letter_font(box))
    painter.setPen(QColor(theme.on_ownership))
    low = box.height() * 0.12 if severity is Severity.WARNING else 0
    painter.drawText(box.adjusted(0, low, 0, low), Qt.AlignmentFlag.AlignCenter, sign)
    painter.restore()


def _octagon(box: QRectF) -> QPolygonF:
    cut_x, cut_y = box.width() * 0.29, box.height() * 0.29
    left, right, top, bottom = box.left(), box.right(), box.top(), box.bottom()
    corners = [
        (left + cut_x, top),
        (right - cut_x, top),
        (right, top + cut_y),
        (right, bottom - cut_y),
        (right - cut_x, bottom),
        (left + cut_x, bottom),
        (left, bottom - cut_y),
        (left, top + cut_y),
    ]
    return QPolygonF([QPointF(x, y) for x, y in corners])


def _letter_font(box: QRectF) -> QFont:
    made = font(Size.SMALL, bold=True)
    made.setPixelSize(max(7, round(box.height() * 0.62)))
    return made
