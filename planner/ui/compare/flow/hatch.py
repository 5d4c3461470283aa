"""Hatches: what tells the movements of ribbons apart in print, in grey and for colour-blind people."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QLineF

from planner.model.compare.movement import Movement
from planner.ui.compare.flow.curve import Band

THINNEST = 3.5
"""Pixels that a ribbon must be high to have a hatch."""

_LEAN = 0.8
"""How far a slanting line goes along for each pixel that it goes down."""

_LONGEST = 18.0
"""Pixels that a slanting line goes along at most, so that it stays within a bend."""

_PAIR = 3.0
_DOT = 2.0
_CELL = 9.0

Edge = tuple[float, float]
"""A point of the upper edge of a ribbon."""


def hatch_of(movement: Movement, band: Band, left: float, shares: Sequence[float]) -> tuple[QLineF, ...]:
    """The lines of the hatch of a ribbon, in pixels; none where it is too thin, or stays.

    Args:
        movement: what it shows.
        band: its heights.
        left: where it begins.
        shares: the part of its height that it has passed at each pixel of its way.
    """
    if movement not in _PATTERNS or band.thickness < THINNEST:
        return ()
    step, pattern = _PATTERNS[movement]
    reach = max(1, round(min(band.thickness * _LEAN, _LONGEST)))
    high, low, down = band.thickness, band.before, band.after - band.before
    lines: list[QLineF] = []
    for start in range(step // 2, len(shares) - reach, step + reach):
        end = start + reach
        one = left + start, low + down * shares[start]
        other = left + end, low + down * shares[end]
        lines += pattern(one, other, high)
    return tuple(lines)


def _slants(one: Edge, other: Edge, high: float) -> tuple[QLineF, ...]:
    return (QLineF(one[0], one[1] + high, *other),)


def _crosses(one: Edge, other: Edge, high: float) -> tuple[QLineF, ...]:
    return (*_slants(one, other, high), QLineF(*one, other[0], other[1] + high))


def _tips_left(one: Edge, other: Edge, high: float) -> tuple[QLineF, ...]:
    return _tip(one, other, high)


def _tips_right(one: Edge, other: Edge, high: float) -> tuple[QLineF, ...]:
    return _tip(other, one, high)


def _tip(point: Edge, ends: Edge, high: float) -> tuple[QLineF, ...]:
    middle = point[1] + high / 2
    return QLineF(*ends, point[0], middle), QLineF(point[0], middle, ends[0], ends[1] + high)


def _bars(one: Edge, _other: Edge, high: float) -> tuple[QLineF, ...]:
    return (QLineF(*one, one[0], one[1] + high),)


def _pairs(one: Edge, other: Edge, high: float) -> tuple[QLineF, ...]:
    part = _PAIR / (other[0] - one[0])
    second = one[0] + _PAIR, one[1] + (other[1] - one[1]) * part
    return (*_bars(one, other, high), *_bars(second, other, high))


def _dots(one: Edge, _other: Edge, high: float) -> tuple[QLineF, ...]:
    rows = max(1, int(high // _CELL))
    heights = [one[1] + high * (row + 0.5) / rows for row in range(rows)]
    return tuple(QLineF(one[0], y, one[0] + _DOT, y) for y in heights)


_PATTERNS: Mapping[Movement, tuple[int, Callable[[Edge, Edge, float], tuple[QLineF, ...]]]] = {
    Movement.MOVES: (16, _slants),
    Movement.COMES_IN_HOUSE: (14, _tips_left),
    Movement.GOES_OUTSIDE: (14, _tips_right),
    Movement.NEWLY_OWNED: (12, _bars),
    Movement.NEWLY_PARKED: (18, _pairs),
    Movement.LOST: (8, _crosses),
    Movement.STILL_NOBODY: (8, _dots),
}
"""The pixels between the marks of each hatch, and what one mark is made of; what stays is plain."""
