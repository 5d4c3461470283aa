"""Painting a picture of a graph: the same on the screen and into files."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from planner.model.vocabulary import OwnerKind, Ownership
from planner.ui.graph.enlarged import enlarged
from planner.ui.graph.owner_box import BADGE, BADGE_GAP, OwnerBox, Row
from planner.ui.graph.picture import Picture
from planner.ui.graph.pills import HEIGHT, WORD, Pill, Pills
from planner.ui.marks import PEN_STYLES, draw_badge, draw_severity
from planner.ui.theme import Size, Theme, font

RADIUS = 7.0
COARSE = 0.35
"""Below this scale boxes and lines are drawn plainly and fast."""

_SMALL = 0.72
"""Below this scale a box shows its name alone, larger."""

_ROWS = 0.5
"""Below this scale an open box shows no functions, and its name in all of it."""

_WORTH_A_NAME = 52.0
"""Pixels of the screen that a box must be wide to have a name."""

_FAINT = 0.16
_STRENGTH = {Ownership.EXECUTION.value: 0.68, Ownership.REVIEW.value: 0.6, Ownership.INPUT.value: 0.6}
_ALL_KINDS = frozenset(_STRENGTH)


@dataclass(frozen=True, slots=True)
class Emphasis:
    """What stands out.

    Attributes:
        kinds: the kinds of lines that are drawn.
        owner: the chosen owner: all its lines are drawn, everything far from it is faint.
        functions: chosen functions.
        hovered: the owner under the pointer.
    """

    kinds: Collection[str] = _ALL_KINDS
    owner: str = ""
    functions: Collection[str] = ()
    hovered: str = ""


def line_style(kind: str) -> Qt.PenStyle:
    """The style of a line: work starts at a decision and is solid as one; input and review have their own."""
    return PEN_STYLES[Ownership.DECISION if kind == Ownership.EXECUTION else Ownership(kind)]


def paint_graph(
    painter: QPainter, picture: Picture, theme: Theme, emphasis: Emphasis | None = None, *, scale: float = 1.0
) -> None:
    """Paint a picture at its own coordinates.

    Args:
        painter: where to.
        picture: what.
        theme: in which colours.
        emphasis: what stands out; by default nothing does and all lines are drawn.
        scale: pixels of the screen for one of the picture; small ones leave out what could not be seen.
    """
    marked = emphasis or Emphasis()
    near = picture.neighbours(marked.owner) | {marked.owner} if marked.owner in picture.boxes else None
    fine = scale >= COARSE
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, fine)
    _paint_strokes(painter, picture, theme, marked, focused=near is not None)
    for owner, box in picture.boxes.items():
        painter.setOpacity(1.0 if near is None or owner in near else _FAINT * 2)
        _paint_box(painter, box, theme, marked, scale=scale)
    painter.setOpacity(1.0 if near is None else _FAINT * 2)
    if picture.pills:
        paint_pills(painter, picture.pills, theme, marked.functions, scale=scale)
    for mark in picture.marks if fine else ():
        if scale >= _ROWS or not mark.of_function:
            painter.setOpacity(1.0 if near is None or mark.owner in near else _FAINT * 2)
            grown = 0.0 if mark.of_function else mark.box.width() * (1 / min(1.0, max(scale, _ROWS)) - 1) / 2
            draw_severity(painter, mark.box.adjusted(-grown, -grown, grown, grown), mark.severity, theme)
    painter.setOpacity(1.0)


def _paint_strokes(painter: QPainter, picture: Picture, theme: Theme, marked: Emphasis, *, focused: bool) -> None:
    """Draw the lines, one path for all of one kind, width and strength."""
    curves: dict[tuple[bool, str, float], QPainterPath] = {}
    tips: dict[tuple[bool, str], QPainterPath] = {}
    for stroke in picture.strokes:
        mine = focused and marked.owner in (stroke.source, stroke.target)
        if not mine and stroke.kind not in marked.kinds:
            continue
        faint = focused and not mine
        curves.setdefault((not faint, stroke.kind, stroke.width), QPainterPath()).addPath(stroke.path)
        tips.setdefault((not faint, stroke.kind), QPainterPath()).addPolygon(stroke.tip)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for (strong, kind, width), path in sorted(curves.items(), key=lambda item: _depth(item[0][:2])):
        pen = QPen(_line_colour(theme, kind, strong=strong), width, line_style(kind))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    for (strong, kind), path in sorted(tips.items(), key=lambda item: _depth(item[0])):
        path.setFillRule(Qt.FillRule.WindingFill)
        painter.setBrush(_line_colour(theme, kind, strong=strong))
        painter.drawPath(path)


def _depth(key: tuple[bool, str]) -> tuple[bool, bool, str]:
    """Faint lines lie below strong ones, and who works for whom above all others."""
    return key[0], key[1] == Ownership.EXECUTION, key[1]


def _line_colour(theme: Theme, kind: str, *, strong: bool) -> QColor:
    colour = theme.ownership(kind)
    colour.setAlphaF(_STRENGTH[kind] if strong else _FAINT)
    return colour


def _paint_box(painter: QPainter, box: OwnerBox, theme: Theme, marked: Emphasis, *, scale: float) -> None:
    chosen = box.owner == marked.owner
    painter.setBrush(_ground(box.kind, theme))
    painter.setPen(_border(box, theme, chosen=chosen, hovered=box.owner == marked.hovered))
    if scale < COARSE:
        painter.drawRect(box.rect)
    else:
        painter.drawRoundedRect(box.rect, RADIUS, RADIUS)
    opened = bool(box.rows) and scale >= _ROWS
    head = QRectF(box.rect.topLeft(), QSizeF(box.rect.width(), box.head)) if opened else box.rect
    painter.setPen(QColor(theme.error if box.overloaded else theme.text))
    if scale >= _SMALL:
        paint_lines(painter, (font(Size.BODY, bold=True), box.title), head.adjusted(0, 5, 0, -21))
        painter.setPen(QColor(theme.error if box.overloaded else theme.muted))
        paint_lines(painter, (font(Size.SMALL), (box.note,)), QRectF(head.left(), head.bottom() - 21, head.width(), 16))
    elif head.width() * scale >= _WORTH_A_NAME:
        paint_lines(painter, enlarged(box.name, head.width(), head.height(), round(1 / scale, 1)), head)
    for row in box.rows if opened else ():
        _paint_row(painter, row, box.rect.topLeft(), theme, chosen=row.function in marked.functions)


def paint_lines(painter: QPainter, text: tuple[QFont, tuple[str, ...]], room: QRectF) -> None:
    """Paint lines of text in the middle of a room, each as one run so that a file keeps it whole."""
    made, lines = text
    metrics = QFontMetricsF(made)
    painter.setFont(made)
    top = room.center().y() - metrics.height() * len(lines) / 2
    for number, line in enumerate(lines):
        left = room.center().x() - metrics.horizontalAdvance(line) / 2
        painter.drawText(QPointF(left, top + metrics.height() * number + metrics.ascent()), line)


def _paint_row(painter: QPainter, row: Row, corner: QPointF, theme: Theme, *, chosen: bool) -> None:
    rect = row.rect.translated(corner)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.selection))
        painter.drawRoundedRect(rect.adjusted(-4, 1, 4, -1), 4, 4)
    left = rect.left()
    for ownership in row.ownerships:
        draw_badge(painter, QRectF(left, rect.center().y() - BADGE / 2, BADGE, BADGE), ownership, theme)
        left += BADGE + BADGE_GAP
    painter.setFont(font(Size.SMALL))
    painter.setPen(QColor(theme.text))
    line = QFontMetricsF(painter.font())
    painter.drawText(QPointF(left + BADGE_GAP, rect.center().y() + (line.ascent() - line.descent()) / 2), row.shown)


def _ground(kind: str, theme: Theme) -> QBrush:
    grounds = {OwnerKind.PARTNER.value: theme.partner, OwnerKind.DEPARTMENT.value: theme.department}
    return QBrush(QColor(grounds.get(kind, theme.card)))


def _border(box: OwnerBox, theme: Theme, *, chosen: bool, hovered: bool) -> QPen:
    style = Qt.PenStyle.DashLine if box.kind == OwnerKind.PARTNER else Qt.PenStyle.SolidLine
    if chosen:
        return QPen(QColor(theme.action), 2.5, style)
    if box.overloaded:
        return QPen(QColor(theme.error), 2, style)
    colour = theme.text if box.kind == OwnerKind.ROLE else theme.strong_line
    return QPen(QColor(theme.action if hovered else colour), 1.8 if hovered else 1.3, style)


def paint_pills(painter: QPainter, pills: Pills, theme: Theme, chosen: Collection[str], *, scale: float = 1.0) -> None:
    """Paint the abandoned functions under their word."""
    if scale >= COARSE:
        heading = font(Size.SMALL, bold=True)
        heading.setPixelSize(round(Size.SMALL / min(1.0, max(scale, _SMALL))))
        painter.setFont(heading)
        painter.setPen(QColor(theme.error))
        painter.drawText(QPointF(pills.heading.left(), pills.heading.top() + 14), WORD)
    for pill in pills.pills:
        picked = pill.function in chosen
        pen = QPen(QColor(theme.error), 2 if picked else 1.2, Qt.PenStyle.SolidLine if picked else Qt.PenStyle.DashLine)
        painter.setPen(pen if pill.function else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.error_ground) if pill.function else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill.rect, HEIGHT / 2, HEIGHT / 2)
        if scale >= COARSE:
            painter.setPen(QColor(theme.error))
            paint_lines(painter, _pill_words(pill, scale), pill.rect)


def _pill_words(pill: Pill, scale: float) -> tuple[QFont, tuple[str, ...]]:
    if scale >= _SMALL:
        return font(Size.BODY, bold=True), pill.shown
    return enlarged(" ".join(pill.shown), pill.rect.width() - HEIGHT / 2, pill.rect.height(), round(1 / scale, 1))
