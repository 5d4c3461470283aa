"""Geometry: boxes and lines of a graph in pixels, from the slots of its owners and the sizes of their boxes.

Lines run from side to side. One that passes over a column runs straight through a gap between its boxes, so that no
line ever hides behind a box.
"""

from collections.abc import Callable, Mapping, Sequence
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


class Route(NamedTuple):
    """How a line runs: from point to point, level at each of them; ``around`` when both ends are in one column."""

    points: tuple[Point, ...]
    around: bool


class Way(NamedTuple):
    """All that decides how a line runs, which is cheaper to find and to compare than the points of its route.

    Attributes:
        line: the line.
        source, target: the boxes at its ends.
        far: how many columns it leads to the right; below 0 to the left.
        passed: a box of each column that it passes over, from left to right, and the height at which it does.
    """

    line: Line
    source: Rect
    target: Rect
    far: int
    passed: tuple[tuple[Rect, float], ...] = ()

    def route(self) -> Route:
        """Run the line."""
        shift = _PORTS.get(self.line.kind, 0.0)
        start = Point(self.source.right if self.far >= 0 else self.source.x, self.source.middle + shift)
        end = Point(self.target.x if self.far > 0 else self.target.right, self.target.middle + shift)
        inner: list[Point] = []
        for column, height in self.passed:
            inner += Point(column.x - _CLEAR, height), Point(column.right + _CLEAR, height)
        return Route((start, *(inner if self.far > 0 else reversed(inner)), end), around=self.far == 0)


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


def ways_of(sketch: Sketch, slots: Mapping[str, Slot], boxes: Mapping[str, Rect]) -> list[Way]:
    """Find the ways of the lines of one structure between its boxes."""
    columns: dict[int, list[str]] = {}
    for owner in sorted(sketch.owners, key=lambda owner: (boxes[owner].y, owner)):
        columns.setdefault(slots[owner].layer, []).append(owner)
    layers = {owner: slots[owner].layer for owner in sketch.owners}
    middles = {owner: (box.x + box.width / 2, box.middle) for owner, box in boxes.items()}
    passing: dict[tuple[int, int], list[tuple[int, float, int]]] = {}
    for number, passages in enumerate(passages_of(sketch, layers, columns, middles)):
        for layer, (gap, turn, wished) in passages.items():
            passing.setdefault((layer, gap), []).append((turn, wished, number))
    passed: list[list[tuple[Rect, float]]] = [[] for _ in sketch.lines]
    for layer, gap in sorted(passing):
        column, lines = [boxes[owner] for owner in columns[layer]], sorted(passing[layer, gap])
        heights = _lanes(column, gap, [wished for _, wished, _ in lines])
        for (_, _, number), height in zip(lines, heights, strict=True):
            passed[number].append((column[0], height))
    return [straight_way(line, slots, boxes, tuple(over)) for line, over in zip(sketch.lines, passed, strict=True)]


def straight_way(
    line: Line,
    slots: Mapping[str, Slot],
    boxes: Mapping[str, Rect],
    passed: tuple[tuple[Rect, float], ...] = (),
) -> Way:
    """The way of one line alone, by default straight over what stands between its owners."""
    far = slots[line.target].layer - slots[line.source].layer
    return Way(line, boxes[line.source], boxes[line.target], far, passed)


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
