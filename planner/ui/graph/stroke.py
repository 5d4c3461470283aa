"""A stroke: the curve of one line with the tip of its arrow."""

import itertools
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from planner.model.graph.geometry import Point, Route
from planner.model.vocabulary import Ownership

_TIP = 8.0
_THINNEST = 1.5
_THICKEST = 6.0
_EACH = 0.55
_LIGHTER = 0.7
_SAMPLES = 24


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
        samples: points on the curve, to find it under the pointer.
    """

    source: str
    target: str
    kind: str
    functions: tuple[str, ...]
    width: float
    path: QPainterPath
    tip: QPolygonF
    samples: tuple[QPointF, ...]


def stroke_of(route: Route) -> Stroke:
    """Draw up the curve of a routed line."""
    line, points = route.line, route.points
    width = width_of(len(line.functions), line.kind)
    forwards = -1 if route.around or points[-1].x < points[-2].x else 1
    end = points[-1]
    size = 1.0 if line.kind == Ownership.EXECUTION else _LIGHTER
    length = (_TIP + width) * size
    base = Point(end.x - forwards * length, end.y)
    path = QPainterPath(QPointF(*points[0]))
    if route.around:
        reach = 30 + min(30, abs(base.y - points[0].y) * 0.08)
        right = max(points[0].x, base.x) + reach
        path.cubicTo(QPointF(right, points[0].y), QPointF(right, base.y), QPointF(*base))
    else:
        stops = (*points[:-1], base)
        for one, other in itertools.pairwise(stops):
            middle = (one.x + other.x) / 2
            path.cubicTo(QPointF(middle, one.y), QPointF(middle, other.y), QPointF(*other))
    half = (2.8 + width / 2) * size
    tip = QPolygonF([QPointF(*end), QPointF(base.x, base.y - half), QPointF(base.x, base.y + half)])
    samples = tuple(path.pointAtPercent(number / _SAMPLES) for number in range(_SAMPLES + 1))
    return Stroke(line.source, line.target, line.kind, line.functions, width, path, tip, samples)


def width_of(functions: int, kind: str) -> float:
    """The width of a line, in pixels, by the number of functions that pass; input and review are thinner."""
    width = min(_THICKEST, _THINNEST + _EACH * (functions - 1))
    return width if kind == Ownership.EXECUTION else 1.0 + (width - _THINNEST) * _LIGHTER / 2
