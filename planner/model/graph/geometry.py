"""Geometry: boxes and lines of a graph in pixels, from the slots of its owners and the sizes of their boxes.

Lines run from side to side. One that passes over a column runs straight through a gap between its boxes, so that no
line ever hides behind a box.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from planner.model.graph.passages import passages_of
from planner.model.graph.places import Slot
from planner.model.graph.sketch import Line, Sketch
from planner.model.vocabulary import Ownership

COLUMN_GAP = 90.0
ROW_GAP = 20.0
_LANE = 6.0
"""Pixels between two lines in one gap."""

_CLEAR = 6.0
"""Pixels between a line and a box that it passes."""

_PORTS = {Ownership.EXECUTION.value: 0.0, Ownership.REVIEW.value: -9.0, Ownership.INPUT.value: 9.0}
"""How far from the middle of a side the lines of each kind start and end, in pixels."""


class Rect(NamedTuple):
    """A box in pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return self.y + self.height / 2


class Point(NamedTuple):
    """A point in pixels."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Route:
    """How a line runs: from point to point, level at each of them; ``around`` when both ends are in one column."""

    line: Line
    points: tuple[Point, ...]
    around: bool = False


def boxes_of(
    sketches: Sequence[Sketch], slots: Mapping[str, Slot], measure: Callable[[str], tuple[float, float]]
) -> dict[str, Rect]:
    """Give each owner of the structures its box; boxes of one structure never touch.

    Args:
        sketches: the structures whose drawings share the places.
        slots: where each owner stands.
        measure: gives the width and height of an owner's box, in pixels; all boxes of a column get the widest.
    """
    members = {o: frozenset(n for n, s in enumerate(sketches) if o in s.owners) for s in sketches for o in s.owners}
    sizes = {owner: measure(owner) for owner in members}
    columns: dict[int, list[str]] = {}
    for owner in sorted(members, key=lambda owner: (slots[owner].place, owner)):
        columns.setdefault(slots[owner].layer, []).append(owner)
    pitch = _pitch(sizes)
    made: dict[str, Rect] = {}
    widths = {layer: max(sizes[owner][0] for owner in column) for layer, column in columns.items()}
    for layer, column in columns.items():
        left, width = _left(layer, widths), widths[layer]
        wished = {owner: slots[owner].place * pitch for owner in column}
        for owner, middle in _apart(column, wished, sizes, members).items():
            height = sizes[owner][1]
            made[owner] = Rect(left, middle - height / 2, width, height)
    return made


def routes_of(sketch: Sketch, slots: Mapping[str, Slot], boxes: Mapping[str, Rect]) -> list[Route]:
    """Run the lines of one structure between its boxes."""
    columns: dict[int, list[str]] = {}
    for owner in sorted(sketch.owners, key=lambda owner: (boxes[owner].y, owner)):
        columns.setdefault(slots[owner].layer, []).append(owner)
    layers = {owner: slots[owner].layer for owner in sketch.owners}
    middles = {owner: (box.x + box.width / 2, box.middle) for owner, box in boxes.items()}
    passing: dict[tuple[int, int], list[tuple[int, float, int]]] = {}
    for number, passages in enumerate(passages_of(sketch, layers, columns, middles)):
        for layer, (gap, turn, wished) in passages.items():
            passing.setdefault((layer, gap), []).append((turn, wished, number))
    passed: list[dict[int, tuple[Rect, float]]] = [{} for _ in sketch.lines]
    for (layer, gap), lines in passing.items():
        column = [boxes[owner] for owner in columns[layer]]
        lines.sort()
        heights = _lanes(column, gap, [wished for _, wished, _ in lines])
        for (_, _, number), height in zip(lines, heights, strict=True):
            passed[number][layer] = column[0], height
    return [_route(line, slots, boxes, over) for line, over in zip(sketch.lines, passed, strict=True)]


def straight_route(line: Line, slots: Mapping[str, Slot], boxes: Mapping[str, Rect]) -> Route:
    """Run one line alone, straight over what stands between its owners."""
    return _route(line, slots, boxes, {})


def _left(layer: int, widths: Mapping[int, float]) -> float:
    """The left edge of a column; layer 0 starts at 0, so that a column left of it moves no other."""
    between = range(layer) if layer >= 0 else range(layer, 0)
    distance = sum(widths[number] + COLUMN_GAP for number in between if number in widths)
    return distance if layer >= 0 else -distance


def _pitch(sizes: Mapping[str, tuple[float, float]]) -> float:
    """Pixels from row to row: between the lowest and the average box, so that columns of tall boxes stay level."""
    heights = [height for _, height in sizes.values()] or [0.0]
    return (sum(heights) / len(heights) + min(heights)) / 2 + ROW_GAP


def _apart(
    column: Sequence[str],
    wished: Mapping[str, float],
    sizes: Mapping[str, tuple[float, float]],
    members: Mapping[str, frozenset[int]],
) -> dict[str, float]:
    """The middles of a column's boxes: pushed apart downwards and upwards, and the mean of both."""

    def pushed(order: Sequence[str], sign: int) -> dict[str, float]:
        middles: dict[str, float] = {}
        for owner in order:
            bounds = [
                middles[other] * sign + (sizes[other][1] + sizes[owner][1]) / 2 + ROW_GAP
                for other in middles
                if members[other] & members[owner]
            ]
            middles[owner] = max([wished[owner] * sign, *bounds]) * sign
        return middles

    down, up = pushed(column, 1), pushed(column[::-1], -1)
    return {owner: (down[owner] + up[owner]) / 2 for owner in column}


def _lanes(column: Sequence[Rect], gap: int, wishes: Sequence[float]) -> list[float]:
    """The heights of the lines in one gap: as wished where there is room, else side by side."""
    low = column[gap - 1].bottom + _CLEAR if gap else float("-inf")
    high = column[gap].y - _CLEAR if gap < len(column) else float("inf")
    step = min(_LANE, (high - low) / max(1, len(wishes) - 1))
    heights: list[float] = []
    for number, wished in enumerate(wishes):
        floor = heights[-1] + step if heights else low
        ceiling = high - step * (len(wishes) - 1 - number)
        heights.append(max(floor, min(wished, ceiling)))
    return heights


def _route(
    line: Line, slots: Mapping[str, Slot], boxes: Mapping[str, Rect], passed: Mapping[int, tuple[Rect, float]]
) -> Route:
    source, target = boxes[line.source], boxes[line.target]
    shift = _PORTS.get(line.kind, 0.0)
    low, high = slots[line.source].layer, slots[line.target].layer
    start = Point(source.right if low <= high else source.x, source.middle + shift)
    end = Point(target.x if low < high else target.right, target.middle + shift)
    inner: list[Point] = []
    for layer in sorted(passed, reverse=low > high):
        column, height = passed[layer]
        sides = (column.x - _CLEAR, column.right + _CLEAR)
        inner += [Point(x, height) for x in (sides if low < high else sides[::-1])]
    return Route(line, (start, *inner, end), around=low == high)
