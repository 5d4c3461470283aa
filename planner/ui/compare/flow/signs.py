"""Where the sign of each ribbon stands: on the ribbon, and clear of all other signs."""

from collections.abc import Sequence

from planner.ui.compare.flow.curve import Band, share_at

SIZE = 13.0
"""Pixels that a sign is wide and high."""

THINNEST = 2.4
"""Pixels that a ribbon must be high to have a sign of its own."""

_PLACES = (0.07, 0.12, 0.17, 0.22, 0.28, 0.34, 0.4, 0.5, 0.6, 0.66, 0.72, 0.78, 0.83, 0.88, 0.93)
"""Parts of the way at which a sign may stand, best first: near the beginning hardly any ribbons cross."""

_CLEAR = SIZE + 1.0


def place_signs(bands: Sequence[Band], left: float, right: float) -> list[tuple[float, float] | None]:
    """Give the middle of the sign of each band, in pixels; None where it is too thin, or would stand on another one.

    High bands choose first, then those that stand above.

    Args:
        bands: all of them.
        left: where they begin.
        right: where they end.
    """
    spots = [(left + (right - left) * part, share_at(part)) for part in _PLACES]
    taken: dict[tuple[int, int], list[tuple[float, float]]] = {}
    found: list[tuple[float, float] | None] = [None] * len(bands)
    high = [number for number, band in enumerate(bands) if band.thickness >= THINNEST]
    for number in sorted(high, key=lambda n: (-bands[n].thickness, bands[n].before, bands[n].after)):
        for x, share in spots:
            y = bands[number].middle(share)
            cell = int(x // _CLEAR), int(y // _CLEAR)
            if not _is_taken(taken, cell, x, y):
                taken.setdefault(cell, []).append((x, y))
                found[number] = x, y
                break
    return found


def _is_taken(
    taken: dict[tuple[int, int], list[tuple[float, float]]], cell: tuple[int, int], x: float, y: float
) -> bool:
    column, row = cell
    return any(
        abs(other - x) < _CLEAR and abs(high - y) < _CLEAR
        for near in (column - 1, column, column + 1)
        for level in (row - 1, row, row + 1)
        for other, high in taken.get((near, level), ())
    )
