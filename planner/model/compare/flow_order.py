"""The order of the ends of ribbons, so that few ribbons cross and an edit moves little."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate, groupby
from typing import NamedTuple

from planner.model.compare.comparison import Comparison
from planner.model.compare.movement import Place
from planner.model.compare.ribbons import End, Ribbon
from planner.model.facts import Facts
from planner.model.vocabulary import OwnerKind

_KINDS = {OwnerKind.ROLE.value: 0, OwnerKind.PARTNER.value: 1, OwnerKind.DEPARTMENT.value: 2}
_PLACES = {Place.IN_SCOPE: 0, Place.PARKED: 1, Place.ABSENT: 2}

Touching = list[tuple[float, float]]
"""The ribbons of one end: where each comes from on the other side, and how wide it is, from the top."""


class Order(NamedTuple):
    """The ends on both sides, from the top."""

    before: tuple[End, ...]
    after: tuple[End, ...]


def order_of_ends(comparison: Comparison, ribbons: Sequence[Ribbon]) -> Order:
    """Put the ends in order: on both sides roles, partners, departments, then what nobody holds.

    Before, owners of a kind stand as on the board. After, each stands near the middle of where its ribbons come from,
    and neighbours change places while that lessens what crosses. The order follows from the comparison alone, so that
    it is the same each time.
    """
    left = sorted({ribbon.before for ribbon in ribbons}, key=lambda end: _as_on_board(comparison.before, end))
    places = _middles(left, ribbons)
    touching: dict[End, Touching] = {}
    for ribbon in ribbons:
        touching.setdefault(ribbon.after, []).append((places[ribbon.before], ribbon.width))
    for mine in touching.values():
        mine.sort()
    ends = sorted(touching, key=lambda end: _as_on_board(comparison.after, end))
    right: list[End] = []
    for _, of_kind in groupby(ends, lambda end: _as_on_board(comparison.after, end)[0]):
        right += _with_few_crossings(of_kind, touching)
    return Order(tuple(left), tuple(right))


def _as_on_board(facts: Facts, end: End) -> tuple[int, str, str]:
    if not end.owner:
        return len(_KINDS) + 1 + _PLACES[end.place], "", ""
    kind = facts.model.owners[end.owner].kind
    return _KINDS.get(kind, len(_KINDS)), facts.structure.owners[end.owner].rank, end.owner


def _middles(ends: Sequence[End], ribbons: Iterable[Ribbon]) -> dict[End, float]:
    """Where the middle of each end is, in functions from the top."""
    widths = dict.fromkeys(ends, 0.0)
    for ribbon in ribbons:
        widths[ribbon.before] += ribbon.width
    tops = [0.0, *accumulate(widths.values())]
    return {end: tops[place] + width / 2 for place, (end, width) in enumerate(widths.items())}


def _mean(touching: Touching) -> float:
    return sum(place * width for place, width in touching) / sum(width for _, width in touching)


def _with_few_crossings(ends: Iterable[End], touching: dict[End, Touching]) -> list[End]:
    order = sorted(ends, key=lambda end: round(_mean(touching[end]), 9))
    changed = True
    while changed:  # each exchange lessens what crosses, so that this ends
        changed = False
        for place in range(len(order) - 1):
            one, other = touching[order[place]], touching[order[place + 1]]
            if crossing(other, one) < crossing(one, other) - 1e-9:
                order[place], order[place + 1] = order[place + 1], order[place]
                changed = True
    return order


def crossing(above: Touching, below: Touching) -> float:
    """How much crosses where one end stands above another: the products of the widths, in functions squared."""
    origins = [place for place, _ in below]
    sums = [0.0, *accumulate(width for _, width in below)]
    return sum(width * sums[bisect_left(origins, place)] for place, width in above)
