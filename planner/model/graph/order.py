"""Order: who stands above whom in each layer, so that few lines cross.

Lines that pass over a layer get a point in it (a joint), so that crossings can be counted between neighbouring layers
alone. From several starts (the order people see, its reverse, shuffles with fixed seeds) the layers are swept with
barycenters and then sifted: each owner tries every place of its layer. The best result counts. Measured at 60 and 200
owners, barycenters alone leave 13 and 55 % more crossings, the force-directed layout of networkx 36 and 41 % more; it
hides one line in seven, or two in five, behind boxes. ``benchmarks/layout_quality.py`` prints the numbers.

Structures are ordered together. Owners that never meet in one structure may share a place, so crossings count only
between lines of the same structure.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from planner.model.graph.layers import owners_of
from planner.model.graph.sketch import Sketch
from planner.model.vocabulary import Ownership

IMPORTANCE = {Ownership.EXECUTION.value: 1.0, Ownership.INPUT.value: 0.3, Ownership.REVIEW.value: 0.1}
"""How much a line counts when it crosses another: what decides about the places is who works for whom."""

_SEEDS = range(1, 9)
_SWEEPS = 12
_SIFTS = 6
_BUDGET = 240_000
"""Links times the tallest layer times starts: a larger graph gets fewer starts, at least one."""

_MOST_LINKS = 1500
"""Links that are ordered at most; ordering takes time by their square."""

_MOST_SIFTED = 400_000
"""Pairs of nodes in one layer that are held against each other for a start; in a crowd the last rounds save little."""

_EPSILON = 1e-9


class Link(NamedTuple):
    """A piece of a line to a node of the next layer, with its weight and the structures it is in (a bit each)."""

    node: int
    weight: float
    mask: int


@dataclass(slots=True)
class Layered:
    """A graph in layers whose lines all reach from one layer to the next.

    Attributes:
        names: the owner of each node; an empty text for a joint.
        masks: the structures that each node is in, a bit each.
        layer: the number of the layer of each node.
        layers: the nodes of each layer, top to bottom.
        right, left: the links of each node.
    """

    names: list[str] = field(default_factory=list)
    masks: list[int] = field(default_factory=list)
    layer: list[int] = field(default_factory=list)
    layers: list[list[int]] = field(default_factory=list)
    right: list[list[Link]] = field(default_factory=list)
    left: list[list[Link]] = field(default_factory=list)

    def add(self, name: str, layer: int, mask: int) -> int:
        """Add a node at the bottom of a layer and give its number."""
        node = len(self.names)
        self.names.append(name)
        self.masks.append(mask)
        self.layer.append(layer)
        self.right.append([])
        self.left.append([])
        while len(self.layers) <= layer:
            self.layers.append([])
        self.layers[layer].append(node)
        return node

    def link(self, source: int, target: int, weight: float, mask: int) -> None:
        """Link a node to one of the next layer."""
        self.right[source].append(Link(target, weight, mask))
        self.left[target].append(Link(source, weight, mask))

    def sides(self) -> tuple[list[list[Link]], list[list[Link]]]:
        """The links of all nodes to the layer after theirs, and to the one before."""
        return self.right, self.left


def layered(sketches: Sequence[Sketch], layers: Mapping[str, int]) -> Layered:
    """Build the layered graph of all structures; lines within one layer are left out."""
    made = Layered()
    nodes: dict[str, int] = {}
    first = min(layers.values(), default=0)
    for owner in owners_of(sketches):
        mask = sum(1 << number for number, sketch in enumerate(sketches) if owner in sketch.owners)
        nodes[owner] = made.add(owner, layers[owner] - first, mask)
    for (low, high, kind), mask in _heaviest(sketches, layers).items():
        before = nodes[low]
        for layer in range(layers[low] + 1, layers[high]):
            joint = made.add("", layer - first, mask)
            made.link(before, joint, IMPORTANCE[kind], mask)
            before = joint
        made.link(before, nodes[high], IMPORTANCE[kind], mask)
    return made


def _heaviest(sketches: Sequence[Sketch], layers: Mapping[str, int]) -> dict[tuple[str, str, str], int]:
    """The lines to be ordered, from left to right, with the structures they are in; those that weigh most come first.

    Reviews count only between neighbouring layers. Where there are more lines than can be ordered in a moment, the
    lightest and longest are left out: nobody could follow that many with the eye.
    """
    masks: dict[tuple[str, str, str], int] = {}
    weights: dict[tuple[str, str, str], float] = {}
    for number, sketch in enumerate(sketches):
        for line in sketch.lines:
            low, high = sorted((line.source, line.target), key=layers.__getitem__)
            far = layers[high] - layers[low]
            if far == 1 or (far > 1 and line.kind != Ownership.REVIEW):
                key = (low, high, line.kind)
                masks[key] = masks.get(key, 0) | 1 << number
                weights[key] = weights.get(key, 0.0) + len(line.functions) * IMPORTANCE[line.kind] / far
    kept: dict[tuple[str, str, str], int] = {}
    links = 0
    for key in sorted(masks, key=lambda key: -weights[key]):
        links += layers[key[1]] - layers[key[0]]
        if links > _MOST_LINKS:
            break
        kept[key] = masks[key]
    return {key: mask for key, mask in masks.items() if key in kept}


def order_layers(graph: Layered) -> None:
    """Reorder the nodes of each layer so that few lines cross."""
    best, fewest = graph.layers, crossings(graph, graph.layers)
    for start in _starts(graph):
        if not fewest:
            break
        order = _improved(graph, start)
        crossed = crossings(graph, order)
        if crossed < fewest - _EPSILON:
            best, fewest = order, crossed
    graph.layers = best


def crossings(graph: Layered, layers: Sequence[Sequence[int]]) -> float:
    """Sum up the crossings of lines in all structures, each counting the product of the two weights."""
    place = places_in(layers)
    total = 0.0
    for layer in layers:
        links = sorted((place[a], place[b], weight, mask) for a in layer for b, weight, mask in graph.right[a])
        together = 0
        for _, _, _, mask in links:
            together |= mask
        for bit in range(together.bit_length()):
            total += _inversions([(end, weight) for _, end, weight, mask in links if mask >> bit & 1])
    return total


def _inversions(ends: Sequence[tuple[int, float]]) -> float:
    """The weights of all pairs of lines, sorted by where they start, that end the other way round (a Fenwick tree)."""
    size = max((end for end, _ in ends), default=0) + 1
    tree = [0.0] * (size + 1)
    total = passed = 0.0
    for end, weight in ends:
        above, number = 0.0, end + 1
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


def _starts(graph: Layered) -> Iterator[list[list[int]]]:
    size = (sum(map(len, graph.right)) + 1) * max(map(len, graph.layers), default=1)
    tries = max(1, min(2 + len(_SEEDS), _BUDGET // size))
    made = [graph.layers, [layer[::-1] for layer in graph.layers]]
    for seed in _SEEDS:
        dice = random.Random(seed)
        made.append([dice.sample(layer, len(layer)) for layer in graph.layers])
    return iter(made[:tries])


def _improved(graph: Layered, layers: list[list[int]]) -> list[list[int]]:
    """Sweep and sift one start until nothing gets better."""
    best, fewest = layers, crossings(graph, layers)
    for sweep in range(_SWEEPS):
        layers = swept(graph, layers, rightwards=sweep % 2 == 0)
        crossed = crossings(graph, layers)
        if crossed < fewest - _EPSILON:
            best, fewest = layers, crossed
    best = [list(layer) for layer in best]
    place = places_in(best)
    pairs = sum(len(layer) ** 2 for layer in best)
    for _ in range(max(1, min(_SIFTS, _MOST_SIFTED // (pairs + 1)))):
        moved = [sift(graph, best, place, node) for node in range(len(graph.names))]
        if not any(moved):
            break
    return best


def swept(graph: Layered, layers: list[list[int]], *, rightwards: bool) -> list[list[int]]:
    """Sort each layer by the mean place of what it is linked to in the layer before."""
    links = graph.left if rightwards else graph.right
    order = range(len(layers)) if rightwards else range(len(layers) - 1, -1, -1)
    swept = [list(layer) for layer in layers]
    height = {node: _relative(number, layer) for layer in swept for number, node in enumerate(layer)}
    for number in order:
        layer = swept[number]
        means = {node: _mean(links[node], height, height[node]) for node in layer}
        layer.sort(key=means.__getitem__)
        height.update({node: _relative(place, layer) for place, node in enumerate(layer)})
    return swept


def _relative(number: int, layer: Sequence[int]) -> float:
    return (number + 0.5) / len(layer)


def _mean(links: Sequence[Link], height: Mapping[int, float], otherwise: float) -> float:
    weight = sum(link.weight for link in links)
    return sum(height[link.node] * link.weight for link in links) / weight if weight else otherwise


def sift(graph: Layered, layers: list[list[int]], place: dict[int, int], node: int, *, least: float = _EPSILON) -> bool:
    """Put a node to the place of its layer where its lines cross least; tell whether it moved.

    Args:
        graph: the graph.
        layers: the order, changed in place.
        place: where each node stands in its layer (see `places_in`), changed in place.
        node: which one.
        least: the crossings, by their weights, that a move must save.
    """
    layer = layers[graph.layer[node]]
    at = place[node]
    best, best_at = -least, at
    sides = [(links, [(place[end], weight, mask) for end, weight, mask in links[node]]) for links in graph.sides()]
    for step in (-1, 1):
        total, number = 0.0, at + step
        while 0 <= number < len(layer):
            total -= _more_above(sides, place, layer[number]) * step
            if total < best - _EPSILON:
                best, best_at = total, number
            number += step
    layer.insert(best_at, layer.pop(at))
    for number in range(min(at, best_at), max(at, best_at) + 1):
        place[layer[number]] = number
    return best_at != at


_Side = tuple[list[list[Link]], list[tuple[int, float, int]]]
"""The links of all nodes on one side, and those of one node with the place, the weight and the structures of each."""


def _more_above(sides: Sequence[_Side], place: Mapping[int, int], other: int) -> float:
    """How many more crossings the lines of one node have with those of another while it stands above it than below."""
    more = 0.0
    for links, mine in sides:
        for end, weight, mask in links[other]:
            at = place[end]
            for my_end, my_weight, my_mask in mine:
                if my_end != at:
                    crossed = weight * my_weight * (mask & my_mask).bit_count()
                    more += crossed if my_end > at else -crossed
    return more


def places_in(layers: Sequence[Sequence[int]]) -> dict[int, int]:
    """Where each node stands in its layer, from 0 at the top."""
    return {node: number for layer in layers for number, node in enumerate(layer)}
