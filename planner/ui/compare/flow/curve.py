"""The curve that all ribbons of a flow share: level at both ends, in between from one height to the other."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

_SAMPLES = 256
_STEPS = [number / _SAMPLES for number in range(_SAMPLES + 1)]
_ALONG = [1.5 * t * (1 - t) + t**3 for t in _STEPS]
"""How far along the way a cubic curve is at each step, with both control points half way."""

_DOWN = [3 * t * t - 2 * t**3 for t in _STEPS]
"""How far it has come down then."""


def share_at(along: float) -> float:
    """The part of the height (0 to 1) that a ribbon has passed at a part of the way (0 to 1)."""
    place = min(max(bisect_right(_ALONG, along) - 1, 0), _SAMPLES - 1)
    low, high = _ALONG[place], _ALONG[place + 1]
    part = min(max((along - low) / (high - low), 0.0), 1.0)
    return _DOWN[place] + (_DOWN[place + 1] - _DOWN[place]) * part


def shares(length: float) -> list[float]:
    """The parts of the height passed at each pixel of a way of this length, both ends included."""
    return [share_at(x / length) for x in range(int(length) + 1)]


class Band(NamedTuple):
    """The upper edge of a ribbon at both ends, and its height, in pixels."""

    before: float
    after: float
    thickness: float

    def top(self, share: float) -> float:
        """Its upper edge at a share of the height that it passes."""
        return self.before + (self.after - self.before) * share

    def middle(self, share: float) -> float:
        """Its middle there."""
        return self.top(share) + self.thickness / 2


def band_at(bands: Sequence[Band], along: float, y: float, *, least: float, reach: float) -> int | None:
    """Find the band at a point.

    Of several it is the thinnest, since that is the hardest to point at; a band is at least a little high. Where there
    is none it is the nearest within reach.

    Args:
        bands: all of them.
        along: the part of the way of the point, 0 to 1.
        y: its height in pixels.
        least: the pixels that a band is high at least.
        reach: the pixels around it that count as well.

    Returns:
        The number of the band, or None.
    """
    share = share_at(along)
    distances = [abs(band.middle(share) - y) for band in bands]
    found = [
        (max(band.thickness, least), distance, number)
        for number, (band, distance) in enumerate(zip(bands, distances, strict=True))
        if distance <= max(band.thickness, least) / 2
    ]
    if found:
        return min(found)[2]
    edges = (
        (distance - band.thickness / 2, number)
        for number, (band, distance) in enumerate(zip(bands, distances, strict=True))
    )
    distance, number = min(edges, default=(reach + 1, -1))
    return number if distance <= reach else None
