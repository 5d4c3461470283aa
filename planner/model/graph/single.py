"""A structure by itself: the places of its owners without the rows that owners of other structures leave empty.

A drawing of one structure needs hardly more rows than its fullest layer has owners, and the fewer rows the larger its
words. Owners stay in their layers and in their order, and nothing but who is in the structure decides where they
stand, so that a drop moves nobody.
"""

from collections.abc import Collection, Mapping, Sequence
from itertools import accumulate

from planner.model.graph.places import Slot

_ROOMY = 6.0
"""Rows from the first to the last that any window has room for: so many are left, since lines pass between them."""

_PARTS = 8
"""Owners stand on eighths of a row, which add up without a remainder."""


def moved_together(slots: Mapping[str, Slot], owners: Collection[str]) -> dict[str, Slot]:
    """Give the owners of a structure slots in no more rows than its fullest layer needs or any window has room for.

    All distances shrink alike, so that who stands in the middle of others stays there; then those of one layer are
    pushed apart to at least a row.
    """
    layers: dict[int, list[str]] = {}
    for owner in sorted(owners, key=lambda owner: (slots[owner].place, owner)):
        layers.setdefault(slots[owner].layer, []).append(owner)
    top = min((slots[owner].place for owner in owners), default=0.0)
    height = max((slots[owner].place for owner in owners), default=0.0) - top
    last = min(height, max(_ROOMY, *(len(layer) - 1.0 for layer in layers.values()))) if layers else 0.0
    moved: dict[str, Slot] = {}
    for number, layer in layers.items():
        wished = [(slots[owner].place - top) * last / (height or 1.0) for owner in layer]
        moved.update((owner, Slot(number, place)) for owner, place in zip(layer, _apart(wished, last), strict=True))
    return moved


def _apart(wished: Sequence[float], last: float) -> list[float]:
    """Places in this order between 0 and the last row, a row or more apart, as near as can be to those wished for.

    How far each is from where it would stand in a full layer may only grow from one to the next; the mean of pushing
    down and pushing up makes it so.
    """
    spare = last - (len(wished) - 1)
    free = [min(max(round((place - number) * _PARTS) / _PARTS, 0.0), spare) for number, place in enumerate(wished)]
    down = accumulate(free, max)
    up = list(accumulate(reversed(free), min))[::-1]
    return [number + (one + other) / 2 for number, (one, other) in enumerate(zip(down, up, strict=True))]
