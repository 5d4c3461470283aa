"""Painting the picture of a flow: the same on the screen and into files."""

from collections.abc import Collection
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from planner.model.compare.movement import Movement, Place
from planner.model.vocabulary import OwnerKind
from planner.ui.compare.flow.labels import Style, font_of
from planner.ui.compare.flow.picture import MARGIN, DrawnBar, FlowPicture, Strip
from planner.ui.compare.flow.signs import SIZE
from planner.ui.look.theme import Size, Theme, font

ALL_MOVEMENTS = frozenset(Movement)

HEAD = 26.0
"""Pixels of the line that names both sides; it stays when the flow is scrolled."""

PLAIN, FAINT = 0.8, 0.18
"""How strongly ribbons are drawn: where nothing stands out, and where others do."""

_FAINT_WORDS = 0.5
_MANY = 150
"""With more ribbons in sight than this each hides what lies below, which takes a third less time to paint."""

_HATCH = 0.34
"""How strongly a hatch is drawn on its ribbon."""


class Emphasis(NamedTuple):
    """What stands out.

    Attributes:
        movements: those that are drawn.
        lit: the numbers of the ribbons that stand out; where there are any all others are faint.
        chosen: the numbers of the ribbons that hold what is chosen.
        current: the number of the ribbon that the keyboard is on, or None.
    """

    movements: frozenset[Movement] = ALL_MOVEMENTS
    lit: Collection[int] = frozenset()
    chosen: Collection[int] = frozenset()
    current: int | None = None


def paint_flow(painter: QPainter, picture: FlowPicture, theme: Theme) -> None:
    """Paint a whole picture at its own coordinates, with nothing that stands out."""
    paint_ribbons(painter, picture, theme, ALL_MOVEMENTS)
    paint_rest(painter, picture, theme, Emphasis())


def paint_ribbons(
    painter: QPainter,
    picture: FlowPicture,
    theme: Theme,
    movements: frozenset[Movement],
    seen: QRectF | None = None,
) -> None:
    """Paint the ribbons of these movements, as far as they are in the part that is seen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown = [
        number
        for number in picture.depth
        if picture.strips[number].ribbon.movement in movements and _is_seen(picture.strips[number], seen)
    ]
    mixed = len(shown) > _MANY
    painter.setOpacity(1.0 if mixed else PLAIN)
    for number in shown:
        _paint_strip(painter, picture, number, theme, mixed=mixed)
    painter.setOpacity(1.0)


def paint_rest(
    painter: QPainter, picture: FlowPicture, theme: Theme, marked: Emphasis, seen: QRectF | None = None
) -> None:
    """Paint what lies over the ribbons: those that stand out once more, frames, signs, bars and words."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown = [
        number
        for number in picture.depth
        if picture.strips[number].ribbon.movement in marked.movements
        and _is_seen(picture.strips[number], seen)
        and (not marked.lit or number in marked.lit)
    ]
    for number in shown if marked.lit else ():
        _paint_strip(painter, picture, number, theme)
    for number in shown:
        _paint_frame(painter, picture.strips[number], theme, number, marked)
    for number in shown:
        _paint_sign_of(painter, picture.strips[number], theme, always=bool(marked.lit))
    ends = {end for number in marked.lit for end in _ends(picture.strips[number])}
    for bar in picture.bars:
        if seen is None or bar.room.intersects(seen):
            _paint_bar(painter, bar, theme, faint=bool(ends) and (bar.end, bar.side) not in ends)


def paint_heads(painter: QPainter, picture: FlowPicture, heads: tuple[str, str], width: float, theme: Theme) -> None:
    """Paint the names of both sides over their bars, each in its half of the width."""
    made = font(bold=True)
    metrics = QFontMetricsF(made)
    painter.setFont(made)
    painter.setPen(QColor(theme.text))
    room = width / 2 - 2 * MARGIN
    before, after = (metrics.elidedText(head, Qt.TextElideMode.ElideRight, room) for head in heads)
    wide = [metrics.horizontalAdvance(text) for text in (before, after)]
    y = (HEAD + metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(max(MARGIN, picture.left - wide[0]), y), before)
    painter.drawText(QPointF(min(picture.right, width - MARGIN - wide[1]), y), after)


def paint_ground(painter: QPainter, rect: QRectF, movement: Movement, theme: Theme) -> None:
    """Paint a piece of a ribbon as a sample, without its hatch."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.movement(movement))
    painter.drawRect(rect)


def hatch_pen(movement: Movement, theme: Theme) -> QPen:
    """The pen of a hatch: it stands out from the colour below it."""
    ground = theme.movement(movement)
    ink = max((QColor(theme.text), QColor(theme.card)), key=lambda ink: abs(ink.lightnessF() - ground.lightnessF()))
    ink.setAlphaF(_HATCH)
    return QPen(ink, 2.0 if movement is Movement.STILL_NOBODY else 1.1)


def paint_sign(painter: QPainter, middle: QPointF, movement: Movement, theme: Theme) -> None:
    """Paint the sign of a movement on a small disc."""
    painter.setPen(QPen(theme.movement(movement), 1.2))
    painter.setBrush(QColor(theme.card))
    half = SIZE / 2 - 0.5
    painter.drawEllipse(middle, half, half)
    made = font(Size.SMALL, bold=True)
    made.setPixelSize(10)
    painter.setFont(made)
    painter.setPen(QColor(theme.text))
    metrics = QFontMetricsF(made)
    wide, tight = metrics.horizontalAdvance(movement.sign), metrics.tightBoundingRect(movement.sign)
    painter.drawText(QPointF(middle.x() - wide / 2, middle.y() - tight.center().y()), movement.sign)


def paint_bar_shape(painter: QPainter, rect: QRectF, kind: str, theme: Theme) -> None:
    """Paint a bar: solid for a role, dashed for a partner, grey for a department, red and dashed for nobody."""
    dashed = kind in {OwnerKind.PARTNER, *Place}
    colours = {
        OwnerKind.PARTNER.value: (theme.strong_line, theme.card),
        OwnerKind.DEPARTMENT.value: (theme.strong_line, theme.department),
        Place.IN_SCOPE.value: (theme.error, theme.error_ground),
        Place.PARKED.value: (theme.strong_line, theme.panel),
        Place.ABSENT.value: (theme.strong_line, theme.panel),
    }
    line, ground = colours.get(kind, (theme.bar, theme.bar))
    pen = QPen(QColor(line), 1.3)
    if dashed:
        pen.setDashPattern([2.2, 1.8])
    painter.setPen(pen)
    painter.setBrush(QColor(ground))
    painter.drawRect(rect.adjusted(0.65, 0.65, -0.65, -0.65))


def _is_seen(strip: Strip, seen: QRectF | None) -> bool:
    if seen is None:
        return True
    top, low = sorted((strip.band.before, strip.band.after))
    return top <= seen.bottom() and low + strip.band.thickness >= seen.top()


def _ends(strip: Strip) -> tuple[tuple[object, int], tuple[object, int]]:
    return (strip.ribbon.before, 0), (strip.ribbon.after, 1)


def _paint_strip(painter: QPainter, picture: FlowPicture, number: int, theme: Theme, *, mixed: bool = False) -> None:
    strip = picture.strips[number]
    painter.setPen(Qt.PenStyle.NoPen)
    colour = theme.movement(strip.ribbon.movement)
    painter.setBrush(_mixed(colour, QColor(theme.card)) if mixed else colour)
    painter.drawPath(strip.path)
    hatch = picture.hatch(number)
    if hatch:
        painter.setPen(hatch_pen(strip.ribbon.movement, theme))
        painter.drawLines(hatch)


def _mixed(colour: QColor, ground: QColor) -> QColor:
    """The colour that a plain ribbon has on its ground, where it hides what lies below."""
    parts = zip(colour.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(PLAIN * over + (1 - PLAIN) * under) for over, under in parts))


def _paint_frame(painter: QPainter, strip: Strip, theme: Theme, number: int, emphasis: Emphasis) -> None:
    current = number == emphasis.current
    if current or number in emphasis.chosen:
        painter.setPen(QPen(QColor(theme.action), 2.5 if current else 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(strip.path)


def _paint_sign_of(painter: QPainter, strip: Strip, theme: Theme, *, always: bool) -> None:
    """Paint the sign where it has its place; one without is told when the ribbon stands out."""
    if strip.sign is not None:
        paint_sign(painter, strip.sign, strip.ribbon.movement, theme)
    elif always:
        middle = strip.path.controlPointRect().center()
        paint_sign(painter, middle, strip.ribbon.movement, theme)


def _paint_bar(painter: QPainter, bar: DrawnBar, theme: Theme, *, faint: bool) -> None:
    painter.setOpacity(_FAINT_WORDS if faint else 1.0)
    paint_bar_shape(painter, bar.rect, bar.kind, theme)
    colours = {Style.NAME: theme.text, Style.NOBODY: theme.error}
    for word in bar.words:
        painter.setFont(font_of(word.style))
        painter.setPen(QColor(colours.get(word.style, theme.muted)))
        painter.drawText(word.at, word.text)
    painter.setOpacity(1.0)
