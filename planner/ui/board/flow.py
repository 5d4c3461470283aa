"""Flowing boxes into rows, with a place to ask for the rest where there are too many."""

from collections.abc import Sequence
from typing import NamedTuple


class Flowed(NamedTuple):
    """Where boxes stand: the left edge and the row of each that is shown, how many are not, and where "more" stands."""

    places: tuple[tuple[float, int], ...]
    hidden: int
    more: tuple[float, int] | None
    rows: int


def flow(widths: Sequence[float], room: float, gap: float, *, limit: int | None, more: float) -> Flowed:
    """Put boxes side by side into rows.

    Args:
        widths: how wide each box is; one that is wider than the room stands alone.
        room: how wide a row is.
        gap: between two boxes.
        limit: the most rows, or None; when they do not hold all boxes, the last one ends with the place for "more".
        more: how wide that place is.
    """
    places: list[tuple[float, int]] = []
    left, row = 0.0, 0
    for width in widths:
        if left > 0 and left + width > room:
            left, row = 0.0, row + 1
        places.append((left, row))
        left += width + gap
    rows = row + 1 if widths else 0
    if limit is None or rows <= limit:
        return Flowed(tuple(places), 0, None, rows)
    shown = [place for place in places if place[1] < limit]
    end = shown[-1][0] + widths[len(shown) - 1] + gap
    while end and end + more > room:
        end = shown.pop()[0]
    return Flowed(tuple(shown), len(widths) - len(shown), (end, limit - 1), limit)
