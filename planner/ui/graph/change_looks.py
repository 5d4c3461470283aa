"""How changes look where two structures are drawn as one: colours, line styles and signs, none of them a finding's."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.model.compare.graph_changes import Difference
from planner.model.vocabulary import OwnerKind
from planner.ui.look.theme import Size, Theme, font

_STYLES: Mapping[Difference, Qt.PenStyle] = {
    Difference.ADDED: Qt.PenStyle.SolidLine,
    Difference.REMOVED: Qt.PenStyle.DotLine,
    Difference.MOVED: Qt.PenStyle.DashLine,
    Difference.REKINDED: Qt.PenStyle.DashDotLine,
    Difference.SAME: Qt.PenStyle.SolidLine,
}
_THICKER: Mapping[Difference, float] = {Difference.ADDED: 1.2, Difference.REMOVED: 0.4}
_BORDERS: Mapping[Difference, float] = {Difference.ADDED: 2.8, Difference.REMOVED: 1.8, Difference.REKINDED: 2.2}
_BAR = 5.0
"""Pixels of the bar at the left of a box whose owner has other functions."""


def colour_of(difference: Difference, theme: Theme) -> QColor:
    """The colour of a change."""
    return QColor(getattr(theme, _ROLES[difference]))


_ROLES: Mapping[Difference, str] = {
    Difference.ADDED: "added",
    Difference.REMOVED: "removed",
    Difference.MOVED: "changed",
    Difference.REKINDED: "rekinded",
    Difference.SAME: "strong_line",
}


def line_pen(difference: Difference, width: float, theme: Theme) -> QPen:
    """The pen of a line: thick where it is new, dotted where it is gone, dashed where something else passes."""
    pen = QPen(colour_of(difference, theme), width + _THICKER.get(difference, 0.0), _STYLES[difference])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def border_pen(difference: Difference, kind: str, theme: Theme) -> QPen:
    """The pen around an owner's box; an external partner keeps its dashes unless it is gone or of another kind."""
    style = _STYLES[difference] if difference in {Difference.REMOVED, Difference.REKINDED} else Qt.PenStyle.SolidLine
    if kind == OwnerKind.PARTNER and style is Qt.PenStyle.SolidLine:
        style = Qt.PenStyle.DashLine
    return QPen(colour_of(difference, theme), _BORDERS.get(difference, 1.3), style)


def paint_bar(painter: QPainter, box: QRectF, difference: Difference, theme: Theme) -> None:
    """Paint the bar at the left of a box whose owner stays with other functions; nothing for any other."""
    if difference is Difference.MOVED:
        painter.fillRect(QRectF(box.left(), box.top() + 3, _BAR, box.height() - 6), colour_of(difference, theme))


def paint_sign(painter: QPainter, box: QRectF, text: str, difference: Difference, theme: Theme) -> None:
    """Paint a sign with its words in a rounded box that lies over lines and borders."""
    colour = colour_of(difference, theme)
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(QColor(theme.card))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    made = font(Size.SMALL, bold=True)
    made.setPixelSize(max(7, round(box.height() * 0.72)))
    painter.setFont(made)
    painter.setPen(QColor(theme.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def paint_sample(painter: QPainter, room: QRectF, difference: Difference, theme: Theme) -> None:
    """Paint a line as it is drawn, with its sign, for a key."""
    middle = room.center().y()
    painter.setPen(line_pen(difference, 1.8, theme))
    painter.drawLine(QPointF(room.left(), middle), QPointF(room.right(), middle))
    side = 14.0
    sign = QRectF(room.center().x() - side / 2, middle - side / 2, side, side)
    paint_sign(painter, sign, difference.sign, difference, theme)
