"""The dashes of a curve as straight lines, which are painted many times faster than a curve that Qt dashes."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath, QTransform

_FINER = 16.0
"""How many times larger than drawn a curve is cut into straight lines, so that it looks round from near."""

_TURNS = 16
"""Turns of the pattern that are made at once."""


class Dashes:
    """The dashes of a curve that leads only down, only up or only across; made where they are seen, and kept."""

    def __init__(self, curve: QPainterPath, pattern: Sequence[float]) -> None:
        """Take a curve and its pattern: the pixels of dash and gap in turn, none longer than the first dash."""
        (corners,) = curve.toSubpathPolygons(QTransform.fromScale(_FINER, _FINER))
        self._points = [(corner.x() / _FINER, corner.y() / _FINER) for corner in map(corners.at, range(corners.size()))]
        self._reached = [0.0, *accumulate(math.dist(one, other) for one, other in pairwise(self._points))]
        self._down = -1 if self._points[-1][1] < self._points[0][1] else 1
        self._depths = [self._down * y for _, y in self._points]
        self._pattern = pattern
        self._turn = sum(pattern)
        self._made: dict[int, QPainterPath] = {}

    def within(self, room: QRectF) -> Iterator[QPainterPath]:
        """Give those between the upper and the lower edge of a room, and a few more, as lines for the dashed pen.

        The pattern begins anew with each of these lines, which are single dashes, or several where the curve is
        straight. Where they are does not depend on the room.
        """
        top, low = sorted((self._down * room.top(), self._down * room.bottom()))
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
        part = (place - self._reached[after - 1]) / (self._reached[after] - self._reached[after - 1])
        (x, y), (far, deep) = self._points[after - 1 : after + 1]
        return x + part * (far - x), y + part * (deep - y)
