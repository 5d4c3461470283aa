"""Painting a picture of a graph: the same on the screen and into files."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from planner.language import tr
from planner.model.compare.graph_changes import Difference
from planner.model.vocabulary import OwnerKind, Ownership
from planner.ui.graph.change_looks import border_pen, colour_of, line_pen, paint_bar, paint_sign
from planner.ui.graph.enlarged import enlarged
from planner.ui.graph.owner_box import BADGE, BADGE_GAP, OwnerBox, Row
from planner.ui.graph.picture import Picture
from planner.ui.graph.pills import HEIGHT, WORD, Pill, Pills
from planner.ui.graph.stroke import Stroke
from planner.ui.look.marks import PEN_STYLES, draw_badge, draw_severity
from planner.ui.look.theme import Size, Theme, font

RADIUS = 7.0
COARSE = 0.35
"""Below this scale boxes and lines are drawn plainly and fast."""

_SMALL = 0.72
"""Below this scale a box shows its name alone, larger."""

_ROWS = 0.5
"""Below this scale an open box shows no functions, and its name in all of it."""

_WORTH_A_NAME = 52.0
"""Pixels of the screen that a box must be wide to have a name."""

_BORDER = 4.0
"""Pixels that the border of a box or a pill reaches beyond it, at most."""

_FAINT = 0.16
_CHANGED = 0.85
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
    painter: QPainter,
    picture: Picture,
    theme: Theme,
    emphasis: Emphasis | None = None,
    *,
    scale: float = 1.0,
    seen: QRectF | None = None,
) -> None:
    """Paint a picture at its own coordinates.

    Args:
        painter: where to.
        picture: what.
        theme: in which colours.
        emphasis: what stands out; by default nothing does and all lines are drawn.
        scale: pixels of the screen for one of the picture; small ones leave out what could not be seen.
        seen: the part of the picture that is, with what may reach into it; by default all of it.
    """
    marked = emphasis or Emphasis()
    near = picture.neighbours(marked.owner) | {marked.owner} if marked.owner in picture.boxes else None
    fine = scale >= COARSE
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, fine)
    clip = painter.clipBoundingRect() if seen is not None and painter.hasClipping() else seen
    _paint_strokes(painter, picture, theme, marked, clip, focused=near is not None, fine=fine)
    picture = picture if seen is None else picture.within(seen)
    for owner, box in picture.boxes.items():
        if _reaches(box.rect, clip):
            painter.setOpacity(1.0 if near is None or owner in near else _FAINT * 2)
            _paint_box(painter, box, theme, marked, scale=scale)
    painter.setOpacity(1.0 if near is None else _FAINT * 2)
    if picture.pills and _reaches(picture.pills.bounds, clip):
        paint_pills(painter, picture.pills, theme, marked.functions, scale=scale)
    for mark in picture.marks if fine else ():
        if scale >= _ROWS or not mark.of_function:
            painter.setOpacity(1.0 if near is None or mark.owner in near else _FAINT * 2)
            grown = 0.0 if mark.of_function else mark.box.width() * (1 / min(1.0, max(scale, _ROWS)) - 1) / 2
            draw_severity(painter, mark.box.adjusted(-grown, -grown, grown, grown), mark.severity, theme)
    if fine:
        _paint_signs(painter, picture, theme, marked, near, scale=scale)
    painter.setOpacity(1.0)


def _reaches(room: QRectF, clip: QRectF | None) -> bool:
    return clip is None or room.adjusted(-_BORDER, -_BORDER, _BORDER, _BORDER).intersects(clip)


def _paint_strokes(
    painter: QPainter,
    picture: Picture,
    theme: Theme,
    marked: Emphasis,
    seen: QRectF | None,
    *,
    focused: bool,
    fine: bool,
) -> None:
    """Draw the lines: seen from near the pieces in sight, line by line; else one path for all of one look."""
    curves: defaultdict[tuple[_Look, float], list[Stroke]] = defaultdict(list)
    tips: dict[_Look, QPainterPath] = {}
    for stroke in picture.strokes if focused else takewhile(lambda stroke: not stroke.quiet, picture.strokes):
        mine = focused and marked.owner in (stroke.source, stroke.target)
        if not stroke.is_drawn(marked.kinds, marked.owner) or (seen and not stroke.room.intersects(seen)):
            continue
        look = _Look(not focused or mine, stroke.kind, stroke.change.difference if stroke.change else None)
        curves[look, stroke.width].append(stroke)
        tips.setdefault(look, QPainterPath()).addPolygon(stroke.tip)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for (look, width), strokes in sorted(curves.items(), key=lambda item: item[0][0].depth()):
        pen = look.pen(width, theme)
        painter.setPen(pen)
        if seen is None or not fine:
            painter.drawPath(_joined(stroke.path for stroke in strokes))
        else:
            pattern = _slow_pattern(painter, pen)
            for stroke in strokes:
                painter.drawPath(stroke.within(seen, pattern))
    painter.setPen(Qt.PenStyle.NoPen)
    for look, path in sorted(tips.items(), key=lambda item: item[0].depth()):
        path.setFillRule(Qt.FillRule.WindingFill)
        painter.setBrush(look.pen(1.0, theme).color())
        painter.drawPath(path)


def _slow_pattern(painter: QPainter, pen: QPen) -> tuple[float, ...]:
    """The pixels of dashes and gaps that Qt would be slow to find along a curve: not those of the thinnest lines."""
    if pen.style() is Qt.PenStyle.SolidLine or pen.widthF() * painter.deviceTransform().m11() <= 1:
        return ()
    return tuple(part * pen.widthF() for part in pen.dashPattern())


def _joined(paths: Iterable[QPainterPath]) -> QPainterPath:
    whole = QPainterPath()
    for path in paths:
        whole.addPath(path)
    return whole


class _Look(NamedTuple):
    """How lines are drawn: strong or faint, by their kind, or by what became of them where two structures are."""

    strong: bool
    kind: str
    difference: Difference | None

    def depth(self) -> tuple[bool, bool, bool, str]:
        """Faint lines lie below strong ones, what is as before below changes, and who works for whom above all."""
        changes = self.difference is not None and self.difference is not Difference.SAME
        return self.strong, changes, self.kind == Ownership.EXECUTION, f"{self.kind} {self.difference}"

    def pen(self, width: float, theme: Theme) -> QPen:
        if self.difference is None:
            pen = QPen(_line_colour(theme, self.kind, strong=self.strong), width, line_style(self.kind))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            return pen
        pen, colour = line_pen(self.difference, width, theme), colour_of(self.difference, theme)
        colour.setAlphaF(_CHANGED if self.strong else _FAINT)
        pen.setColor(colour)
        return pen


def _paint_signs(
    painter: QPainter, picture: Picture, theme: Theme, marked: Emphasis, near: frozenset[str] | None, *, scale: float
) -> None:
    """Paint the signs of changes, readable from afar; those of lines that are not drawn are left out."""
    larger = 1 / min(1.0, max(scale, _ROWS))
    for sign in picture.signs:
        if sign.kind and sign.kind not in marked.kinds and marked.owner not in sign.owners:
            continue
        if sign.kind:
            seen = near is None or marked.owner in sign.owners
        else:
            seen = near is None or not near.isdisjoint(sign.owners)
        painter.setOpacity(1.0 if seen else _FAINT * 2)
        across, down = (side * (larger - 1) / 2 for side in (sign.box.width(), sign.box.height()))
        away = 0.0 if sign.kind else across  # from the name in the box, at whose corner it stands
        box = sign.box.adjusted(-across, -down, across, down).translated(-away, -away)
        paint_sign(painter, box, sign.text, sign.difference, theme)


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
    if box.difference is not None:
        paint_bar(painter, box.rect, box.difference, theme)
    opened = bool(box.rows) and scale >= _ROWS
    head = QRectF(box.rect.topLeft(), QSizeF(box.rect.width(), box.head)) if opened else box.rect
    painter.setPen(QColor(theme.error if box.overloaded else theme.muted if _is_gone(box) else theme.text))
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
    if row.difference is not None:
        if row.difference is not Difference.SAME:
            sign = QRectF(left, rect.center().y() - BADGE / 2, BADGE, BADGE)
            paint_sign(painter, sign, row.difference.sign, row.difference, theme)
        left += BADGE + BADGE_GAP
    for ownership in row.ownerships:
        draw_badge(painter, QRectF(left, rect.center().y() - BADGE / 2, BADGE, BADGE), ownership, theme)
        left += BADGE + BADGE_GAP
    painter.setFont(font(Size.SMALL))
    painter.setPen(QColor(theme.muted if row.difference is Difference.REMOVED else theme.text))
    line = QFontMetricsF(painter.font())
    painter.drawText(QPointF(left + BADGE_GAP, rect.center().y() + (line.ascent() - line.descent()) / 2), row.shown)


def _is_gone(box: OwnerBox) -> bool:
    return box.difference is Difference.REMOVED


def _ground(kind: str, theme: Theme) -> QBrush:
    grounds = {OwnerKind.PARTNER.value: theme.partner, OwnerKind.DEPARTMENT.value: theme.department}
    return QBrush(QColor(grounds.get(kind, theme.card)))


def _border(box: OwnerBox, theme: Theme, *, chosen: bool, hovered: bool) -> QPen:
    style = Qt.PenStyle.DashLine if box.kind == OwnerKind.PARTNER else Qt.PenStyle.SolidLine
    if chosen:
        return QPen(QColor(theme.action), 2.5, style)
    if box.overloaded:
        return QPen(QColor(theme.error), 2, style)
    if box.difference not in {None, Difference.SAME} and not hovered:
        return border_pen(box.difference, box.kind, theme)
    colour = theme.text if box.kind == OwnerKind.ROLE else theme.strong_line
    return QPen(QColor(theme.action if hovered else colour), 1.8 if hovered else 1.3, style)


def paint_pills(painter: QPainter, pills: Pills, theme: Theme, chosen: Collection[str], *, scale: float = 1.0) -> None:
    """Paint the abandoned functions under their word."""
    if scale >= COARSE:
        heading = font(Size.SMALL, bold=True)
        heading.setPixelSize(round(Size.SMALL / min(1.0, max(scale, _SMALL))))
        painter.setFont(heading)
        painter.setPen(QColor(theme.error))
        painter.drawText(QPointF(pills.heading.left(), pills.heading.top() + 14), tr(WORD))
    for pill in pills.pills:
        picked = pill.function in chosen
        solved = pill.difference is Difference.REMOVED
        colour = QColor(theme.muted if solved else theme.error)
        pen = QPen(colour, 2 if picked else 1.2, Qt.PenStyle.SolidLine if picked else Qt.PenStyle.DashLine)
        if solved:
            pen = border_pen(Difference.REMOVED, "", theme)
        painter.setPen(pen if pill.function else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.error_ground) if pill.function and not solved else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill.rect, HEIGHT / 2, HEIGHT / 2)
        if scale >= COARSE:
            painter.setPen(colour)
            paint_lines(painter, _pill_words(pill, scale), pill.rect)


def _pill_words(pill: Pill, scale: float) -> tuple[QFont, tuple[str, ...]]:
    if scale >= _SMALL:
        return font(Size.BODY, bold=True), pill.shown
    return enlarged(" ".join(pill.shown), pill.rect.width() - HEIGHT / 2, pill.rect.height(), round(1 / scale, 1))
