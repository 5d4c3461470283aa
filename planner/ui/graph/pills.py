"""The abandoned functions: pills apart from the owners, under one word."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from planner.language import mark, tr
from planner.model.compare.graph_changes import Difference
from planner.model.graph.geometry import ROW_GAP, Rect
from planner.ui.graph.owner_box import LINE
from planner.ui.graph.stroke import Stroke
from planner.ui.graph.wrapped import wrapped
from planner.ui.look.theme import Size, font

HEIGHT = 40.0
WORD = mark("ABANDONED")
_GAP = 10.0
_HEADING = 24.0
_WIDTH = 132.0
_WIDEST = 260.0
_PADDING = 16.0
_COLUMN = 6
"""Pills below each other before another column of them starts; more when there are many."""

_ROWS_PER_COLUMN = 3.3
"""Rows for each column that make many pills of 210 x 40 pixels as wide as a screen."""

_CLEAR = 12.0
_MOST = 24
"""Pills that are drawn; a last one tells how many more there are."""


class Pill(NamedTuple):
    """One abandoned function, or (without an id) how many more there are.

    Where two structures are drawn as one, ``difference`` says what became of it.
    """

    function: str
    name: str
    shown: tuple[str, ...]
    rect: QRectF
    difference: Difference | None = None


@dataclass(frozen=True, slots=True)
class Pills:
    """The pills with their heading.

    Attributes:
        heading: where the word stands.
        pills: the functions.
        rest: the ids behind "+ n more".
        bounds: all of it.
    """

    heading: QRectF
    pills: tuple[Pill, ...]
    rest: tuple[str, ...]
    bounds: QRectF


def place_pills(
    abandoned: Sequence[tuple[str, str]], boxes: Sequence[Rect], strokes: Sequence[Stroke], *, whole: bool = False
) -> Pills | None:
    """Place the abandoned functions, where nothing else is.

    Args:
        abandoned: id and name of each.
        boxes: the owners' boxes; the pills stand below the rightmost column with room, else below everything.
        strokes: the lines, of which those that are drawn at first are kept free as well.
        whole: show all of them with their whole names.
    """
    if not abandoned:
        return None
    metrics = QFontMetricsF(font(Size.BODY, bold=True))
    drawn = abandoned if whole or len(abandoned) <= _MOST else abandoned[: _MOST - 1]
    rest = tuple(function for function, _ in abandoned[len(drawn) :])
    drafts = [_draft(function, name, metrics, whole=whole) for function, name in drawn]
    if rest:
        drafts.append(_draft("", tr("+ {n} more", n=len(rest)), metrics, whole=whole))
    rows = max(_COLUMN, math.ceil(math.sqrt(_ROWS_PER_COLUMN * len(drafts))))
    columns = [drafts[start : start + rows] for start in range(0, len(drafts), rows)]
    widths = [max(pill.rect.width() for pill in column) for column in columns]
    height = _HEADING + max(sum(pill.rect.height() + _GAP for pill in column) for column in columns)
    left, top = _corner(boxes, strokes, sum(widths) + _GAP * (len(widths) - 1), height)
    heading = QRectF(left, top, metrics.horizontalAdvance(tr(WORD)), _HEADING)
    pills: list[Pill] = []
    bounds = heading
    for column, width in zip(columns, widths, strict=True):
        y = top + _HEADING
        for pill in column:
            pills.append(pill._replace(rect=QRectF(left, y, width, pill.rect.height())))
            y += pill.rect.height() + _GAP
            bounds = bounds.united(pills[-1].rect)
        left += width + _GAP
    return Pills(heading, tuple(pills), rest, bounds)


def _draft(function: str, name: str, metrics: QFontMetricsF, *, whole: bool) -> Pill:
    """A pill with its size, not yet placed."""
    room = _WIDEST - 2 * _PADDING
    elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
    shown = wrapped(name, metrics, room) if whole else (elided,)
    width = max(_WIDTH, max(map(metrics.horizontalAdvance, shown)) + 2 * _PADDING)
    return Pill(function, name, shown, QRectF(0, 0, width, HEIGHT + (len(shown) - 1) * LINE))


def _corner(boxes: Sequence[Rect], strokes: Sequence[Stroke], width: float, height: float) -> tuple[float, float]:
    """The upper left corner of free room that is wide and high enough."""
    if not boxes:
        return 0.0, 0.0
    bottom = max(box.bottom for box in boxes)
    drawn = [stroke for stroke in strokes if not stroke.quiet]
    for left in sorted({box.x for box in boxes}, reverse=True):
        below = [box for box in boxes if box.x < left + width + _CLEAR and box.right > left - _CLEAR]
        top = max(box.bottom for box in below) + ROW_GAP
        room = QRectF(left - _CLEAR, top - _CLEAR, width + 2 * _CLEAR, height + 2 * _CLEAR)
        if top + height <= bottom and not any(stroke.meets(room) for stroke in drawn):
            return left, top
    low = max([bottom, *(point.y for stroke in drawn for point in stroke.route.points)])
    return max(box.x for box in boxes), low + ROW_GAP
