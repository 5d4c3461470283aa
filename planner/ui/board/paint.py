"""Painting a card from its face, on the screen and into pictures."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from planner.language import tr
from planner.model.finding import Severity
from planner.model.vocabulary import VERBS, OwnerKind, Ownership
from planner.model.wording import capital
from planner.ui.board.chips import GAP, Chip
from planner.ui.board.face import BAR_HEIGHT, PADDING, Face, tag_width, zones
from planner.ui.look.marks import PEN_STYLES, draw_badge, draw_severity
from planner.ui.look.theme import Size, Theme, font

RADIUS = 8.0


def paint_frame(painter: QPainter, box: QRectF, kind: str, theme: Theme, *, marked: bool = False) -> None:
    """Paint the ground and border of a card: roles solid, partners dashed, departments filled."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = {OwnerKind.ROLE.value: theme.card, OwnerKind.PARTNER.value: theme.partner}.get(kind, theme.department)
    pen = QPen(QColor(theme.action if marked else theme.line), 2 if marked else 1)
    if kind == OwnerKind.PARTNER:
        pen = QPen(QColor(theme.action if marked else theme.strong_line), 2 if marked else 1, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)


def paint_head(painter: QPainter, face: Face, width: float, theme: Theme) -> None:
    """Paint the name, the tags, the load and its bar."""
    left, line = PADDING, 18.0
    if face.severity is not None:
        draw_severity(painter, QRectF(left, PADDING + 2, 14, 14), face.severity, theme)
        left += 14 + GAP
    painter.setFont(font(Size.BODY, bold=True))
    painter.setPen(QColor(theme.text))
    for row, words in enumerate(face.name):
        painter.drawText(QPointF(left, PADDING + line * row + 13.5), words)
    right = _paint_side(painter, face, width, theme)
    for tag in reversed(face.tags):
        box = QRectF(right - tag_width(tag), PADDING, tag_width(tag), 17)
        painter.setPen(QPen(QColor(theme.strong_line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(font(Size.SMALL, bold=True))
        painter.setPen(QColor(theme.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag)
        right = box.left() - GAP
    _paint_bar(painter, face, width, theme)


def paint_chips(painter: QPainter, face: Face, theme: Theme, chosen: Collection[str] = ()) -> None:
    """Paint the letters and the functions; chosen functions stand out."""
    for badge in face.badges:
        draw_badge(painter, badge.box, badge.ownership, theme)
    for chip in face.chips:
        paint_chip(painter, chip, theme, chosen=chip.function in chosen)


def paint_chip(painter: QPainter, chip: Chip, theme: Theme, *, chosen: bool = False) -> None:
    """Paint one function."""
    box, left = chip.box, chip.box.left() + 8
    if not chip.function:
        painter.setFont(font(Size.BODY))
        painter.setPen(QColor(theme.action))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, chip.text)
        return
    grave = chip.severity in (Severity.ERROR, Severity.WARNING)
    border = theme.severity(chip.severity) if chip.severity is not None and grave else QColor(theme.line)
    ground = QColor(theme.error_ground if grave else theme.card)
    painter.setPen(QPen(QColor(theme.action) if chosen else border, 2 if chosen else 1))
    painter.setBrush(QColor(theme.selection) if chosen else ground)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    if chip.severity is not None:
        draw_severity(painter, QRectF(left - 2, box.center().y() - 5.5, 11, 11), chip.severity, theme)
        left += 12
    painter.setFont(font(Size.BODY))
    painter.setPen(QColor(theme.text))
    painter.drawText(
        QRectF(left, box.top(), box.right() - left, box.height()), Qt.AlignmentFlag.AlignVCenter, chip.text
    )


def paint_zones(painter: QPainter, face: Face, width: float, theme: Theme, lit: str) -> None:
    """Paint the four targets of an open card; the lit one is where a drop would land."""
    for ownership, box in zones(face, width).items():
        colour = theme.ownership(ownership)
        chosen = ownership == lit
        pen = QPen(colour, 1.5, Qt.PenStyle.SolidLine if chosen else PEN_STYLES[ownership])
        if ownership is Ownership.DECISION and not chosen:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(theme.selection) if chosen else QBrush(Qt.BrushStyle.NoBrush))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        draw_badge(painter, QRectF(box.left() + 9, box.center().y() - 9, 18, 18), ownership, theme)
        painter.setFont(font(Size.BODY, bold=True))
        painter.setPen(colour)
        words = box.adjusted(34, 0, -4, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, capital(tr(VERBS[ownership])))


def paint_heading(painter: QPainter, box: QRectF, title: str, note: str, theme: Theme) -> None:
    """Paint the heading of a section with a few words behind it."""
    painter.setFont(font(Size.BODY, bold=True))
    painter.setPen(QColor(theme.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, title)
    left = QFontMetricsF(painter.font()).horizontalAdvance(title) + 10
    painter.setFont(font(Size.SMALL))
    painter.setPen(QColor(theme.muted))
    painter.drawText(box.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, note)


def _paint_side(painter: QPainter, face: Face, width: float, theme: Theme) -> float:
    right = width - PADDING
    if not face.side:
        return right
    painter.setFont(font(Size.SMALL))
    painter.setPen(QColor(theme.error if face.overloaded else theme.muted))
    wide = QFontMetricsF(font(Size.SMALL)).horizontalAdvance(face.side)
    painter.drawText(QPointF(right - wide, PADDING + 13), face.side)
    return right - wide - GAP


def _paint_bar(painter: QPainter, face: Face, width: float, theme: Theme) -> None:
    top = face.head - BAR_HEIGHT
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.bar_ground))
    painter.drawRect(QRectF(1.5, top, width - 3, BAR_HEIGHT))
    if face.fill:
        painter.setBrush(QColor(theme.error if face.overloaded else theme.bar))
        painter.drawRect(QRectF(1.5, top, (width - 3) * min(face.fill, 1.0), BAR_HEIGHT))
