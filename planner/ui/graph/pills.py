"""The abandoned functions: pills apart from the owners, under one word."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from planner.model.graph.geometry import ROW_GAP, Rect
from planner.ui.theme import Size, font

HEIGHT = 30.0
WORD = "ABANDONED"
_GAP = 10.0
_HEADING = 24.0
_WIDTH = 132.0
_WIDEST = 260.0
_PADDING = 16.0
_COLUMN = 6
_CLEAR = 12.0
_MOST = 24
"""Pills that are drawn; a last one tells how many more there are."""


class Pill(NamedTuple):
    """One abandoned function, or (without an id) how many more there are."""

    function: str
    name: str
    shown: str
    rect: QRectF


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


def place_pills(abandoned: Sequence[tuple[str, str]], boxes: Sequence[Rect], points: Sequence[QPointF]) -> Pills | None:
    """Place the abandoned functions, where nothing else is.

    Args:
        abandoned: id and name of each.
        boxes: the owners' boxes; the pills stand below the rightmost column with room, else below everything.
        points: of the lines, which are kept free as well.
    """
    if not abandoned:
        return None
    metrics = QFontMetricsF(font(Size.BODY, bold=True))
    drawn = abandoned if len(abandoned) <= _MOST else abandoned[: _MOST - 1]
    rest = tuple(function for function, _ in abandoned[len(drawn) :])
    texts = [(f, name, metrics.elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST)) for f, name in drawn]
    if rest:
        texts.append(("", f"{len(rest)} more abandoned functions", f"+ {len(rest)} more"))
    columns = [texts[start : start + _COLUMN] for start in range(0, len(texts), _COLUMN)]
    widths = [max(_WIDTH, *(metrics.horizontalAdvance(t) + 2 * _PADDING for _, _, t in column)) for column in columns]
    height = _HEADING + len(columns[0]) * (HEIGHT + _GAP)
    left, top = _corner(boxes, points, sum(widths) + _GAP * (len(widths) - 1), height)
    pills: list[Pill] = []
    for number, (column, width) in enumerate(zip(columns, widths, strict=True)):
        x = left + sum(widths[:number]) + number * _GAP
        for row, (function, name, shown) in enumerate(column):
            rect = QRectF(x, top + _HEADING + row * (HEIGHT + _GAP), width, HEIGHT)
            pills.append(Pill(function, name, shown, rect))
    heading = QRectF(left, top, metrics.horizontalAdvance(WORD), _HEADING)
    bounds = heading
    for pill in pills:
        bounds = bounds.united(pill.rect)
    return Pills(heading, tuple(pills), rest, bounds)


def _corner(boxes: Sequence[Rect], points: Sequence[QPointF], width: float, height: float) -> tuple[float, float]:
    """The upper left corner of free room that is wide and high enough."""
    if not boxes:
        return 0.0, 0.0
    bottom = max(box.bottom for box in boxes)
    for left in sorted({box.x for box in boxes}, reverse=True):
        below = [box for box in boxes if box.x < left + width + _CLEAR and box.right > left - _CLEAR]
        top = max(box.bottom for box in below) + ROW_GAP
        room = QRectF(left - _CLEAR, top - _CLEAR, width + 2 * _CLEAR, height + 2 * _CLEAR)
        if top + height <= bottom and not any(room.contains(point) for point in points):
            return left, top
    low = max([bottom, *(point.y() for point in points)])
    return max(box.x for box in boxes), low + ROW_GAP
