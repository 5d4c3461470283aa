"""A stroke: the curve of one line with the tip of its arrow."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from planner.model.compare.graph_changes import LineChange
from planner.model.graph.geometry import Point, Route
from planner.model.vocabulary import Ownership

_TIP = 8.0
_THINNEST = 1.5
_THICKEST = 6.0
_EACH = 0.55
_LIGHTER = 0.7
_SAMPLES = 12

Piece = tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True)
class Stroke:
    """How one line is drawn.

    Attributes:
        source, target: the owners it runs between.
        kind: execution, review or input.
        functions: the ids of what passes.
        width: of the pen, in pixels.
        path: its curve, up to the arrow.
        tip: the arrow.
        pieces: the corners of the cubic curves that it is made of.
        change: what became of the line, where two structures are drawn as one.
    """

    source: str
    target: str
    kind: str
    functions: tuple[str, ...]
    width: float
    path: QPainterPath
    tip: QPolygonF
    pieces: tuple[Piece, ...]
    change: LineChange | None = None

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
        return self.path.controlPointRect().intersects(room) and any(map(room.contains, self.samples()))


def stroke_of(route: Route) -> Stroke:
    """Draw up the curve of a routed line."""
    line, points = route.line, route.points
    width = width_of(len(line.functions), line.kind)
    forwards = -1 if route.around or points[-1].x < points[-2].x else 1
    end = points[-1]
    size = 1.0 if line.kind == Ownership.EXECUTION else _LIGHTER
    length = (_TIP + width) * size
    base = Point(end.x - forwards * length, end.y)
    pieces = _around(points[0], base) if route.around else _along((*points[:-1], base))
    path = QPainterPath(QPointF(*points[0]))
    for _, one, other, stop in pieces:
        path.cubicTo(QPointF(*one), QPointF(*other), QPointF(*stop))
    half = (2.8 + width / 2) * size
    tip = QPolygonF([QPointF(*end), QPointF(base.x, base.y - half), QPointF(base.x, base.y + half)])
    return Stroke(line.source, line.target, line.kind, line.functions, width, path, tip, pieces)


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
