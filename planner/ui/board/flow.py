"""Flowing boxes into rows, with a place to ask for the rest where there are too many."""

from collections.abc import Iterable
from typing import NamedTuple


class Flowed(NamedTuple):
    """Where boxes stand: the left edge and the row of each that is shown, how many are not, and where "more" stands."""

    places: tuple[tuple[float, int], ...]
    hidden: int
    more: tuple[float, int] | None
    rows: int


def flow(widths: Iterable[float], count: int, room: float, gap: float, *, limit: int | None, more: float) -> Flowed:
    """Put boxes side by side into rows; widths behind the last row are not asked for.

    Args:
        widths: how wide each box is; one that is wider than the room stands alone.
        count: how many boxes there are.
        room: how wide a row is.
        gap: between two boxes.
        limit: the most rows, or None; when they do not hold all boxes, the last one ends with the place for "more".
        more: how wide that place is.
    """
    places: list[tuple[float, int]] = []
    left, row = 0.0, 0
    for width in widths:
        if left > 0 and left + width > room:
            if row + 1 == limit:
                break
            left, row = 0.0, row + 1
        places.append((left, row))
        left += width + gap
    if len(places) == count:
        return Flowed(tuple(places), 0, None, row + 1 if places else 0)
    while left and left + more > room:
        left = places.pop()[0]
    return Flowed(tuple(places), count - len(places), (left, row), row + 1)
