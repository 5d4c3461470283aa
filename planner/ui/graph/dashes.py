"""The dashes of a curve as straight lines, which are painted many times faster than a curve that Qt dashes."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

_CHORDS = 48
"""Straight lines that stand for a curve; they are shortest at its ends, where it bends."""

_TURNS = 16
"""Turns of the pattern that are made at once."""

_PARTS = [(1 - math.cos(math.pi * number / _CHORDS)) / 2 for number in range(_CHORDS + 1)]
_WEIGHTS = [((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3) for t in _PARTS]


class Dashes:
    """The dashes of a curve that leads only down, only up or straight across; made where they are seen, and kept."""

    def __init__(self, curve: Sequence[tuple[float, float]], pattern: Sequence[float]) -> None:
        """Take the corners of a cubic curve and the pixels of dash and gap in turn, none longer than the first dash."""
        (x, y), (x1, y1), (x2, y2), (x3, y3) = curve
        weights = _WEIGHTS if y != y3 else _WEIGHTS[::_CHORDS]  # a level one is straight
        self._across = [a * x + b * x1 + c * x2 + d * x3 for a, b, c, d in weights]
        self._down = [a * y + b * y1 + c * y2 + d * y3 for a, b, c, d in weights]
        steps = zip(pairwise(self._across), pairwise(self._down), strict=True)
        self._reached = [0.0, *accumulate(math.hypot(right - left, low - top) for (left, right), (top, low) in steps)]
        self._sign = -1 if y3 < y else 1
        self._depths = self._down if y <= y3 else [-height for height in self._down]
        self._pattern = pattern
        self._turn = sum(pattern)
        self._made: dict[int, QPainterPath] = {}

    def within(self, room: QRectF) -> Iterator[QPainterPath]:
        """Give those between the upper and the lower edge of a room, and a few more, as lines for the dashed pen.

        The pattern begins anew with each of these lines, which are single dashes, or several where the curve is
        straight. Where they are does not depend on the room.
        """
        top, low = sorted((self._sign * room.top(), self._sign * room.bottom()))
        start = self._length_at(top, bisect_left(self._depths, top))
        stop = self._length_at(low, bisect_right(self._depths, low))
        length = _TURNS * self._turn
        for number in range(int(start / length), math.ceil(stop / length)):
            if number not in self._made:
                self._made[number] = self._lines(number * length)
            yield self._made[number]

    def _length_at(self, depth: float, corner: int) -> float:
        """The length at which the curve reaches a depth, before a corner."""
        if not 0 < corner < len(self._depths):
            return self._reached[-1] if corner else 0.0
        (above, below), (one, other) = self._depths[corner - 1 : corner + 1], self._reached[corner - 1 : corner + 1]
        return one + (depth - above) / (below - above) * (other - one)

    def _lines(self, start: float) -> QPainterPath:
        path, turns = QPainterPath(), 0
        while turns < _TURNS and (place := start + turns * self._turn) < self._reached[-1]:
            straight = self._reached[bisect_right(self._reached, place)] - place
            whole = min(int((straight + self._pattern[-1]) / self._turn), _TURNS - turns)
            if whole:
                self._add(path, place, whole * self._turn - self._pattern[-1])
            else:
                for dash, gap in zip(self._pattern[::2], self._pattern[1::2], strict=True):
                    self._add(path, place, dash)
                    place += dash + gap
            turns += max(whole, 1)
        return path

    def _add(self, path: QPainterPath, start: float, length: float) -> None:
        if start < self._reached[-1]:
            path.moveTo(*self._at(start))
            path.lineTo(*self._at(min(start + length, self._reached[-1])))

    def _at(self, place: float) -> tuple[float, float]:
        """The point that the curve has reached after so many pixels."""
        after = max(bisect_left(self._reached, place), 1)
        before = after - 1
        part = (place - self._reached[before]) / (self._reached[after] - self._reached[before] or 1.0)
        x, y = self._across[before], self._down[before]
        return x + part * (self._across[after] - x), y + part * (self._down[after] - y)
