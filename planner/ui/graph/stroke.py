"""A stroke: the curve of one line with the tip of its arrow."""

import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from planner.model.compare.graph_changes import LineChange
from planner.model.graph.geometry import Point, Rect, Route, Way, straight_way, ways_of
from planner.model.graph.places import Slot
from planner.model.graph.quiet import Key
from planner.model.graph.sketch import Line, Sketch
from planner.model.vocabulary import Ownership
from planner.ui.graph.dashes import Dashes

_TIP = 8.0
_THINNEST = 1.5
_THICKEST = 6.0
_EACH = 0.55
_LIGHTER = 0.7
_SAMPLES = 12
_AROUND = 20.0

Piece = tuple[Point, Point, Point, Point]


class _Part(NamedTuple):
    """A piece of a curve: the room that it needs, its corners, its path, and the dashes that it was drawn with."""

    room: QRectF
    corners: Piece
    path: QPainterPath
    dashes: dict[tuple[float, ...], Dashes]


@dataclass(frozen=True, eq=False)
class Stroke:
    """How one line is drawn; its curve is made when it is asked for, as that of a quiet line seldom is.

    Attributes:
        way: where it leads.
        quiet: it is drawn only while one of its owners is chosen.
        change: what became of the line, where two structures are drawn as one.
    """

    way: Way
    quiet: bool = False
    change: LineChange | None = None

    @cached_property
    def line(self) -> Line:
        """The line."""
        return self.way.line

    @property
    def source(self) -> str:
        """The owner it starts at."""
        return self.line.source

    @property
    def target(self) -> str:
        """The owner it ends at."""
        return self.line.target

    @property
    def kind(self) -> str:
        """Execution, review or input."""
        return self.line.kind

    @property
    def functions(self) -> tuple[str, ...]:
        """The ids of what passes."""
        return self.line.functions

    @cached_property
    def route(self) -> Route:
        """The points that it runs through."""
        return self.way.route()

    @cached_property
    def width(self) -> float:
        """The width of the pen, in pixels."""
        return width_of(len(self.functions), self.kind)

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The corners of the cubic curves that it is made of, up to the arrow."""
        points, base = self.route.points, self._base()
        return _around(points[0], base) if self.route.around else _along((*points[:-1], base))

    @cached_property
    def path(self) -> QPainterPath:
        """Its curve, up to the arrow."""
        path = QPainterPath(QPointF(*self.pieces[0][0]))
        for _, one, other, stop in self.pieces:
            path.cubicTo(QPointF(*one), QPointF(*other), QPointF(*stop))
        return path

    def within(self, room: QRectF, pattern: tuple[float, ...] = ()) -> QPainterPath:
        """The parts of its curve that are in a room, or the dashes of a pattern there; they stay where they are.

        Args:
            room: the room.
            pattern: the pixels of dash and gap in turn, which begin anew in each piece; none for the curve itself.
        """
        around = room.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        path = QPainterPath()
        for needed, corners, curve, dashes in self._parts:
            if needed.intersects(room):
                if pattern and pattern not in dashes:
                    dashes[pattern] = Dashes(corners, pattern)
                for part in dashes[pattern].within(around) if pattern else [curve]:
                    path.addPath(part)
        return path

    @cached_property
    def _parts(self) -> tuple[_Part, ...]:
        """The pieces of its curve one by one, each with the room that it needs, however thick it is drawn."""
        made = []
        for corners in self.pieces:
            start, one, other, stop = (QPointF(*corner) for corner in corners)
            path = QPainterPath(start)
            path.cubicTo(one, other, stop)
            needed = path.controlPointRect().adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
            made.append(_Part(needed, corners, path, {}))
        return tuple(made)

    @cached_property
    def extent(self) -> QRectF:
        """What the curve needs."""
        return self.path.boundingRect()

    @cached_property
    def room(self) -> QRectF:
        """What the curve and its arrow need, and a little more."""
        return self.path.controlPointRect().adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)

    @cached_property
    def tip(self) -> QPolygonF:
        """The arrow."""
        base, half = self._base(), (2.8 + self.width / 2) * self._size()
        return QPolygonF(
            [QPointF(*self.route.points[-1]), QPointF(base.x, base.y - half), QPointF(base.x, base.y + half)]
        )

    def is_drawn(self, kinds: Collection[str], owner: str) -> bool:
        """Is it drawn where these kinds of lines are, and all lines of the chosen owner?"""
        return (not self.quiet and self.line.kind in kinds) or owner in self.line[:2]

    def samples(self) -> Iterator[QPointF]:
        """Points along the curve, to find it near another point."""
        for piece in self.pieces:
            for number in range(_SAMPLES + 1):
                part, rest = number / _SAMPLES, 1 - number / _SAMPLES
                weights = (rest**3, 3 * rest**2 * part, 3 * rest * part**2, part**3)
                yield QPointF(
                    sum(weight * x for weight, (x, _) in zip(weights, piece, strict=True)),
                    sum(weight * y for weight, (_, y) in zip(weights, piece, strict=True)),
                )

    def meets(self, room: QRectF) -> bool:
        """Does the curve run through a room?"""
        heights = [y for _, y in self.route.points]  # a curve stays between its points, but for bows to the right
        if max(heights) < room.top() or min(heights) > room.bottom():
            return False
        return self.path.controlPointRect().intersects(room) and any(map(room.contains, self.samples()))

    def _size(self) -> float:
        return 1.0 if self.kind == Ownership.EXECUTION else _LIGHTER

    def _base(self) -> Point:
        """Where the curve ends and the arrow begins."""
        points = self.route.points
        forwards = -1 if self.route.around or points[-1].x < points[-2].x else 1
        return Point(points[-1].x - forwards * (_TIP + self.width) * self._size(), points[-1].y)


def strokes_of(
    sketch: Sketch,
    slots: Mapping[str, Slot],
    boxes: Mapping[str, Rect],
    quiet: Collection[Key],
    before: Iterable[Stroke] = (),
) -> tuple[Stroke, ...]:
    """Draw up the lines of a structure: quiet ones run straight and keep out of the way of the others.

    Args:
        sketch: the structure.
        slots: where each owner stands.
        boxes: the owners' boxes.
        quiet: the lines that are left out at first.
        before: those of the picture before, of which all that are to run the same way go on with their curves.
    """
    known = {stroke.line[:3]: stroke for stroke in before if stroke.change is None}
    heard: list[Line] = []
    hushed: list[Line] = []
    for line in sketch.lines:
        (hushed if line[:3] in quiet else heard).append(line)

    def loud(way: Way) -> Stroke:
        same = known.get(way.line[:3])
        return same if same is not None and not same.quiet and same.way == way else Stroke(way)

    def silent(line: Line) -> Stroke:
        same, ends = known.get(line[:3]), (line, boxes[line.source], boxes[line.target])
        if same is not None and same.quiet and same.way[:3] == ends:
            return same
        return Stroke(straight_way(line, slots, boxes), quiet=True)

    ways = ways_of(Sketch(sketch.owners, tuple(heard)), slots, boxes)
    return (*map(loud, ways), *map(silent, hushed))


def _around(start: Point, end: Point) -> tuple[Piece, ...]:
    """A bow on the right of one column."""
    right = max(start.x, end.x) + 30 + min(30, abs(end.y - start.y) * 0.08)
    return ((start, Point(right, start.y), Point(right, end.y), end),)


def _along(stops: Sequence[Point]) -> tuple[Piece, ...]:
    """Curves from stop to stop, level at each of them."""
    pieces = []
    for one, other in itertools.pairwise(stops):
        middle = (one.x + other.x) / 2
        pieces.append((one, Point(middle, one.y), Point(middle, other.y), other))
    return tuple(pieces)


def width_of(functions: int, kind: str) -> float:
    """The width of a line, in pixels, by the number of functions that pass; input and review are thinner."""
    width = min(_THICKEST, _THINNEST + _EACH * (functions - 1))
    return width if kind == Ownership.EXECUTION else 1.0 + (width - _THINNEST) * _LIGHTER / 2
