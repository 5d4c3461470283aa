"""Sifting: each node of a layer goes to the place where its lines cross least, while all other layers stay.

While the layers beside it stay, the ends of all lines of a layer can be numbered, one structure and one side after the
other. What a node saves by passing another is then the sum, over the ends of the other, of a number that depends on
each end alone: all places of a layer are weighed in a few passes over its ends, however many pairs of lines there are.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import mul
from typing import NamedTuple

from planner.model.graph.layered import Layered

_REACH = 20
"""Places up and down that a node tries; a layer that was swept has hardly anybody farther from where it belongs."""


class _Pin(NamedTuple):
    """Where a link ends: the number of the end, its weight, and the numbers with which its side starts and stops."""

    end: int
    weight: int
    first: int
    stop: int


@dataclass(slots=True)
class _Rows:
    """The ends of the lines of a layer and their weights, in the order of its nodes, and how many each node has."""

    ends: list[int]
    weights: list[int]
    counts: list[int]

    def bounds(self) -> list[int]:
        """Where the ends of each node begin, and where the last ones stop."""
        return [0, *accumulate(self.counts)]

    def move(self, at: int, to: int) -> None:
        """Let a node stand at another place."""
        bounds = self.bounds()
        first, stop = bounds[at], bounds[at + 1]
        start = bounds[to] if to < at else bounds[to + 1] - (stop - first)
        for row in (self.ends, self.weights):
            moved = row[first:stop]
            del row[first:stop]
            row[start:start] = moved
        self.counts.insert(to, self.counts.pop(at))


def sift(
    graph: Layered,
    layers: Sequence[list[int]],
    place: dict[int, int],
    number: int,
    nodes: Iterable[int],
    *,
    least: int = 1,
) -> int:
    """Put nodes of one layer, one after the other, to the places where their lines cross least.

    Args:
        graph: the graph.
        layers: the order, changed in place.
        place: where each node stands in its layer (see `places_in`), changed in place.
        number: which layer.
        nodes: those of it that may move.
        least: the crossings, by their weights, that a move must save.

    Gives the crossings that were saved, by their weights.
    """
    layer = layers[number]
    pins, size = _pins(graph, layers, place, number)
    in_order = [pin for node in layer for pin in pins[node]]
    rows = _Rows([pin.end for pin in in_order], [pin.weight for pin in in_order], [len(pins[node]) for node in layer])
    bounds = rows.bounds()
    saved = 0
    for node in nodes:
        at = layer.index(node)
        top = max(0, at - _REACH)
        ends = bounds[top : at + _REACH + 2]
        passed = _saved_by_passing(pins[node], size, rows, slice(ends[0], ends[-1]))
        places = [passed[end - ends[0]] for end in ends]
        best = max(places)
        if best - places[at - top] >= least:
            to = top + _nearest(places, best, at - top)
            saved += best - places[at - top]
            rows.move(at, to)
            bounds = rows.bounds()
            layer.insert(to, layer.pop(at))
    place.update({node: turn for turn, node in enumerate(layer)})
    return saved


def _pins(
    graph: Layered, layers: Sequence[Sequence[int]], place: dict[int, int], number: int
) -> tuple[dict[int, list[_Pin]], int]:
    """The ends of the links of each node of a layer, and how many numbers there are for ends."""
    pins: dict[int, list[_Pin]] = {node: [] for node in layers[number]}
    first = 0
    for links, beside in ((graph.left, number - 1), (graph.right, number + 1)):
        if not 0 <= beside < len(layers):
            continue
        for bit in range(graph.structures):
            stop = first + len(layers[beside])
            for node, mine in pins.items():
                mine += [_Pin(first + place[end], w, first, stop) for end, w, mask in links[node] if mask >> bit & 1]
            first = stop
    return pins, first


def _saved_by_passing(mine: Sequence[_Pin], size: int, rows: _Rows, near: slice) -> list[int]:
    """What a node saves when it stands below the first n ends of some of its layer instead of above all, for each n.

    An end that lies above one of the node's on the same side saves their crossing, one that lies below it costs one.
    """
    steps: list[tuple[int, int]] = []
    for end, weight, first, stop in mine:
        steps += (first, weight), (end, -weight), (end + 1, -weight), (stop, weight)
    at_end: list[int] = []
    saved = 0
    for end, step in sorted(steps):
        at_end += [saved] * (end - len(at_end))
        saved += step
    at_end += [0] * (size - len(at_end))
    return [0, *accumulate(map(mul, rows.weights[near], map(at_end.__getitem__, rows.ends[near])))]


def _nearest(places: Sequence[int], best: int, at: int) -> int:
    """Where a node goes of the places that save most: to the nearest to where it stands, of two to the upper one.

    Place n of the list is above what stands there now, so that those below the node count it as well.
    """
    saving = (to if to <= at else to - 1 for to, saved in enumerate(places) if saved == best)
    return min(saving, key=lambda to: abs(to - at))
