"""Order: who stands above whom in each layer, so that few lines cross.

Lines that pass over a layer get a point in it (a joint), so that crossings can be counted between neighbouring layers
alone. From several starts (the order people see, its reverse, shuffles with fixed seeds) the layers are swept with
barycenters; those that come out best are sifted: each node tries every place of its layer. The best result counts.
``benchmarks/layout_quality.py`` prints how many lines cross without sifting, and with layouts of others.

Structures are ordered together. Owners that never meet in one structure may share a place, so crossings count only
between lines of the same structure. All weights are whole numbers, so that no rounding decides who stands above whom.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

from planner.model.graph.layered import Layered, Link, places_in
from planner.model.graph.sifting import sift

_SEEDS = range(1, 9)
_SWEEPS = 12
_VAIN = 4
"""Sweeps after which one gives up that has not become better."""

_SIFTED = 4
"""Starts that are sifted."""

_SIFTS = 6
_JOINT_SIFTS = 2
"""Rounds in which joints are sifted as well: later ones move them, but hardly anybody's place."""

_BUDGET = 240_000
"""Links times the tallest layer times starts: a larger graph gets fewer starts, at least one."""

Order = list[list[int]]


def order_layers(graph: Layered) -> int:
    """Reorder the nodes of each layer so that few lines cross; gives the crossings that are left, by their weights."""
    best, fewest = graph.layers, crossings(graph, graph.layers)
    found = sorted((_swept_well(graph, start) for start in _starts(graph)), key=itemgetter(0))
    distinct = [one for number, one in enumerate(found) if one not in found[:number]]
    for crossed, order in distinct[:_SIFTED]:
        sifted = [list(layer) for layer in order]
        left = crossed - _sift_all(graph, sifted)
        if left < fewest:
            best, fewest = sifted, left
    graph.layers = best
    return fewest


def crossings(graph: Layered, layers: Sequence[Sequence[int]]) -> int:
    """Sum up the crossings of lines in all structures, each counting the product of the two weights."""
    place = places_in(layers)
    total = 0
    for layer in layers:
        links = [link for a in layer for link in sorted((place[b], w, mask) for b, w, mask in graph.right[a])]
        for bit in range(graph.structures):
            total += _inversions([(end, weight) for end, weight, mask in links if mask >> bit & 1])
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


def _inversions(ends: Sequence[tuple[int, int]]) -> int:
    """The weights of all pairs of lines, sorted by where they start, that end the other way round (a Fenwick tree)."""
    size = max((end for end, _ in ends), default=0) + 1
    tree = [0] * (size + 1)
    total = passed = 0
    for end, weight in ends:
        above, number = 0, end + 1
        while number:
            above += tree[number]
            number &= number - 1
        total += weight * (passed - above)
        passed += weight
        number = end + 1
        while number <= size:
            tree[number] += weight
            number += number & -number
    return total


def _starts(graph: Layered) -> Iterator[Order]:
    size = (sum(map(len, graph.right)) + 1) * max(map(len, graph.layers), default=1)
    tries = max(1, min(2 + len(_SEEDS), _BUDGET // size))
    yield from (graph.layers, [layer[::-1] for layer in graph.layers])[:tries]
    for seed in _SEEDS[: max(0, tries - 2)]:
        dice = random.Random(seed)
        yield [dice.sample(layer, len(layer)) for layer in graph.layers]


def _swept_well(graph: Layered, order: Order) -> tuple[int, Order]:
    """Sweep one start until that no longer helps; gives the fewest crossings and the order that has them."""
    best, fewest = order, crossings(graph, order)
    vain = 0
    for sweep in range(_SWEEPS):
        order = swept(graph, order, rightwards=sweep % 2 == 0)
        crossed = crossings(graph, order)
        vain = 0 if crossed < fewest else vain + 1
        if crossed < fewest:
            best, fewest = order, crossed
        elif vain == _VAIN:
            break
    return fewest, best


def _sift_all(graph: Layered, order: Order) -> int:
    """Sift an order until nothing gets better; gives the crossings that were saved, by their weights."""
    place = places_in(order)
    total = 0
    for number in range(_SIFTS):
        saved = 0
        for layer, nodes in enumerate(order):
            movable = sorted(node for node in nodes if number < _JOINT_SIFTS or graph.names[node])
            saved += sift(graph, order, place, layer, movable)
        if not saved:
            break
        total += saved
    return total


def _heights(layer: Sequence[int]) -> Iterator[tuple[int, float]]:
    """The height of each node, from 0 at the top of its layer to 1 at the bottom."""
    return ((node, (number + 0.5) / len(layer)) for number, node in enumerate(layer))


def _mean(links: Sequence[Link], height: Mapping[int, float], otherwise: float) -> float:
    weight = sum(link.weight for link in links)
    return sum(height[link.node] * link.weight for link in links) / weight if weight else otherwise
