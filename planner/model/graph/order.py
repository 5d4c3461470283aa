"""Order: who stands above whom in each layer, so that few lines cross.

Lines that pass over a layer get a point in it (a joint), so that crossings can be counted between neighbouring layers
alone. From several starts (the order people see, its reverse, shuffles with fixed seeds) the layers are swept with
barycenters; those that come out best are sifted: each node tries the places near it. The best result counts.
``benchmarks/layout_quality.py`` prints how many lines cross without sifting, and with layouts of others.

Structures are ordered together. Owners that never meet in one structure may share a place, so crossings count only
between lines of the same structure. All weights are whole numbers, so that no rounding decides who stands above whom.
"""

import random
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from planner.model.graph.layered import Layered, Link, places_in
from planner.model.graph.sifting import sift

_SEEDS = range(1, 9)
_SWEEPS = 12
_VAIN = 3
"""Sweeps after which one gives up that has not become better."""

_PROMISING = 2
"""Starts that are worth sifting."""

_SIFTS = 6
_JOINT_SIFTS = 2
"""Rounds in which joints are sifted as well: later ones move them, but hardly anybody's place."""

_BUDGET = 140_000
"""Links times the tallest layer times starts: a larger graph gets fewer starts, at least one."""

Order = list[list[int]]


class Swept(NamedTuple):
    """What sweeping came to: the crossings that are left, by their weights, and the order that has them."""

    crossings: int
    order: Order


def tries_of(graph: Layered) -> int:
    """How often a graph is swept, and sifted: a large one seldom, but once."""
    size = (sum(map(len, graph.right)) + 1) * max(map(len, graph.layers), default=1)
    return max(1, min(2 + len(_SEEDS), _BUDGET // size))


def sweep_layers(graph: Layered) -> list[Swept]:
    """Sweep the layers from several starts; gives what came out best, fewest crossings first."""
    found = sorted((_swept_well(graph, start) for start in _starts(graph)), key=attrgetter("crossings"))
    distinct = [one for number, one in enumerate(found) if one not in found[:number]]
    return distinct[:_PROMISING]


def sift_layers(graph: Layered, order: Order) -> tuple[int, Order]:
    """Sift an order until nothing gets better; gives the crossings that are saved, by their weights, and the order.

    A layer is sifted again only when it or one beside it is another one since.
    """
    sifted = [list(layer) for layer in order]
    place = places_in(sifted)
    total = 0
    stale = set(range(len(sifted)))
    for number in range(_SIFTS):
        for layer in range(len(sifted)):
            if layer in stale:
                movable = sorted(node for node in sifted[layer] if number < _JOINT_SIFTS or graph.names[node])
                saved = sift(graph, sifted, place, layer, movable)
                total += saved
                stale = stale.union((layer - 1, layer, layer + 1)) if saved else stale - {layer}
    return total, sifted


def crossings(graph: Layered, layers: Sequence[Sequence[int]]) -> int:
    """Sum up the crossings of lines in all structures, each counting the product of the two weights."""
    place = places_in(layers)
    total = 0
    for layer in layers:
        for bit in range(graph.structures):
            passed: list[int] = []  # where the lines above end, each as often as it weighs
            for _, end, weight in sorted(
                [(place[a], place[b], w) for a in layer for b, w, mask in graph.right[a] if mask >> bit & 1]
            ):
                above = bisect_right(passed, end)
                total += weight * (len(passed) - above)
                passed[above:above] = [end] * weight
    return total


def swept(graph: Layered, layers: Sequence[Sequence[int]], *, rightwards: bool) -> Order:
    """Sort each layer by the mean place of what it is linked to in the layer before."""
    links = graph.left if rightwards else graph.right
    swept = [list(layer) for layer in layers]
    height: dict[int, float] = {}
    for layer in swept:
        height.update(_heights(layer))
    for layer in swept if rightwards else reversed(swept):
        means = {node: _mean(links[node], height, height[node]) for node in layer}
        layer.sort(key=means.__getitem__)
        height.update(_heights(layer))
    return swept


def _starts(graph: Layered) -> Iterator[Order]:
    tries = tries_of(graph)
    yield from (graph.layers, [layer[::-1] for layer in graph.layers])[:tries]
    for seed in _SEEDS[: max(0, tries - 2)]:
        dice = random.Random(seed)
        yield [dice.sample(layer, len(layer)) for layer in graph.layers]


def _swept_well(graph: Layered, order: Order) -> Swept:
    """Sweep one start until that no longer helps; gives the fewest crossings and the order that has them."""
    best, fewest = order, crossings(graph, order)
    vain = 0
    last: Order | None = None
    for sweep in range(_SWEEPS):
        before, last, order = last, order, swept(graph, order, rightwards=sweep % 2 == 0)
        if order == before:
            break  # two sweeps led back to it, and so would all that follow
        crossed = crossings(graph, order)
        vain = 0 if crossed < fewest else vain + 1
        if crossed < fewest:
            best, fewest = order, crossed
        elif vain == _VAIN:
            break
    return Swept(fewest, best)


def _heights(layer: Sequence[int]) -> Iterable[tuple[int, float]]:
    """The height of each node, from 0 at the top of its layer to 1 at the bottom."""
    return zip(layer, _middles(len(layer)), strict=True)


@cache
def _middles(count: int) -> tuple[float, ...]:
    """The middles of so many equal parts of 1."""
    return tuple((number + 0.5) / count for number in range(count))


def _mean(links: Sequence[Link], height: Mapping[int, float], otherwise: float) -> float:
    pulled = total = 0.0
    for other, weight, _ in links:
        pulled += height[other] * weight
        total += weight
    return pulled / total if total else otherwise
