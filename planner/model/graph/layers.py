"""Layers: in which column of the drawing each owner stands, from who decides on the left to who executes on the right.

A role stands right of everybody who decides for it; where two decide for each other, the stronger direction counts. On
demand only the main deciders count, so that single functions across a big organisation do not string it out.
Departments give input and have a layer of their own left of all roles; partners stand in the last one. A layer that is
too tall for a screen hands on the owners that decide for the fewest. Where nearly everybody decides for everybody, who
follows whom would string them out one behind the other: there the order is cut into columns that are equally full.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from planner.model.graph.sketch import Sketch
from planner.model.vocabulary import OwnerKind, Ownership

_ROWS_PER_COLUMN = 2.4
"""Rows for each column that make a drawing of 270 x 70 pixel cells as wide as a 16:10 screen."""

_SLACK = 1.3
"""How much taller than that a layer may get: another layer costs longer lines."""

_SHORTEST_BOUND = 8
"""Owners that any layer may hold, however few there are in all."""

_DEPTH = 2.0
"""How many times wider than a screen the layers of the roles may get."""

_FOLDED = 1.6
"""How much wider than a screen they are where they would get wider than that."""

_SHALLOWEST_BOUND = 8
"""Layers that the roles may take, however few there are: companies have no more levels that decide."""

DEPARTMENTS = -1
"""The layer of the departments: roles start at 0, so that the first department moves nobody."""

Weights = Mapping[tuple[str, str], int]


class Columns:
    """The layers as they fill up; an owner counts in each structure that it is in."""

    def __init__(self, sketches: Sequence[Sketch]) -> None:
        """Start with empty layers."""
        self.layers: dict[str, int] = {}
        most = max((len(sketch.owners) for sketch in sketches), default=0)
        self._bound = max(_SHORTEST_BOUND, round(_SLACK * math.sqrt(_ROWS_PER_COLUMN * most)))
        self._members = {
            owner: tuple(number for number, sketch in enumerate(sketches) if owner in sketch.owners)
            for owner in owners_of(sketches)
        }
        self._heights: dict[tuple[int, int], int] = {}

    def height(self, owner: str, layer: int) -> int:
        """How many stand in a layer already, in the fullest of the structures that the owner is in."""
        return max((self._heights.get((layer, structure), 0) for structure in self._members[owner]), default=0)

    def has_room(self, owner: str, layer: int) -> bool:
        """Is the layer low enough to take the owner?"""
        return self.height(owner, layer) < self._bound

    def fit_together(self, owners: Sequence[str], layer: int) -> bool:
        """Is the layer low enough to take all these owners?"""
        coming = Counter(structure for owner in owners for structure in self._members[owner])
        return all(self._heights.get((layer, s), 0) + more <= self._bound for s, more in coming.items())

    def put(self, owner: str, layer: int) -> None:
        """Let the owner stand in a layer."""
        self.layers[owner] = layer
        for structure in self._members[owner]:
            self._heights[layer, structure] = self._heights.get((layer, structure), 0) + 1

    def put_from(self, owner: str, layer: int) -> None:
        """Let the owner stand in the first layer with room, from this one on."""
        while not self.has_room(owner, layer):
            layer += 1
        self.put(owner, layer)

    def fold(self) -> None:
        """Where the roles stand in more layers than can be followed, put them into few that are equally full."""
        before = {owner: layer for owner, layer in self.layers.items() if layer != DEPARTMENTS}
        screen = math.sqrt(len(before) / _ROWS_PER_COLUMN)
        if self.last() < max(_SHALLOWEST_BOUND, round(_DEPTH * screen)):
            return
        wanted = round(_FOLDED * screen)
        self.layers = {owner: DEPARTMENTS for owner in self.layers if owner not in before}
        self._heights = {key: height for key, height in self._heights.items() if key[0] == DEPARTMENTS}
        heights, ahead = Counter(before.values()), 0
        for layer in sorted(heights):
            middle = ahead + heights[layer] / 2
            for owner in (owner for owner, was in before.items() if was == layer):
                self.put_from(owner, int(middle * wanted / len(before)))
            ahead += heights[layer]

    def last(self) -> int:
        """The rightmost layer in use."""
        return max([0, *self.layers.values()])


def layers_of(sketches: Sequence[Sketch], *, main: float = 0.0) -> dict[str, int]:
    """Give each owner of any of the structures its layer; 0 is the leftmost of the roles.

    Args:
        sketches: the structures.
        main: which deciders an owner stands right of: those that decide at least this part (0 to 1) of what the one
            decides that decides most for it.
    """
    kinds = owners_of(sketches)
    weights = work(sketches)
    linked = {owner for pair in weights for owner in pair}
    columns = Columns(sketches)
    for owner in (owner for owner, kind in kinds.items() if kind == OwnerKind.DEPARTMENT):
        columns.put(owner, DEPARTMENTS)
    outside = {OwnerKind.PARTNER.value, OwnerKind.DEPARTMENT.value}
    inside = [owner for owner, kind in kinds.items() if kind not in outside]
    _put_linked(columns, _without_cycles([o for o in inside if o in linked], weights, main))
    columns.fold()
    for owner in (owner for owner in inside if owner not in linked):
        choices = range(columns.last() + 1)
        shortest = min(choices, key=lambda layer: (columns.height(owner, layer), layer))
        columns.put_from(owner, shortest)
    _put_partners(columns, [owner for owner, kind in kinds.items() if kind == OwnerKind.PARTNER], weights)
    return columns.layers


def owners_of(sketches: Sequence[Sketch]) -> dict[str, str]:
    """The owners of all structures with their kind, in the order people see them first."""
    return {owner: kind for sketch in sketches for owner, kind in sketch.owners.items()}


def work(sketches: Sequence[Sketch]) -> Weights:
    """How many functions one owner decides and another executes, over all structures."""
    weights: dict[tuple[str, str], int] = {}
    for sketch in sketches:
        for line in sketch.lines:
            if line.kind == Ownership.EXECUTION:
                pair = (line.source, line.target)
                weights[pair] = weights.get(pair, 0) + len(line.functions)
    return weights


def _without_cycles(owners: Sequence[str], weights: Weights, main: float) -> dict[str, list[str]]:
    """Who follows whom, deciders first, without what leads back: the greedy order of Eades, Lin and Smyth."""
    out: dict[str, dict[str, int]] = {owner: {} for owner in owners}
    into: dict[str, dict[str, int]] = {owner: {} for owner in owners}
    for (source, target), weight in weights.items():
        surplus = weight - weights.get((target, source), 0)
        if source in out and target in out and surplus > 0:
            out[source][target] = into[target][source] = surplus
    order = _greedy_order({o: dict(to) for o, to in out.items()}, into)
    place = {owner: number for number, owner in enumerate(order)}
    most: dict[str, int] = {}
    for (source, target), weight in weights.items():
        if place.get(source, len(order)) < place.get(target, 0):
            most[target] = max(weight, most.get(target, 0))
    return {
        owner: [o for o in out[owner] if place[o] > place[owner] and weights[owner, o] >= main * most[o]]
        for owner in order
    }


def _greedy_order(out: dict[str, dict[str, int]], into: dict[str, dict[str, int]]) -> list[str]:
    """Order the owners so that little weight leads back; uses up the two maps."""
    head: list[str] = []
    tail: list[str] = []
    left = dict.fromkeys(out)
    while left:
        sink = next((owner for owner in left if not out[owner]), None)
        if sink is not None:
            taken, end = sink, tail
        else:
            source = next((owner for owner in left if not into[owner]), None)
            taken = source or max(left, key=lambda owner: sum(out[owner].values()) - sum(into[owner].values()))
            end = head
        end.append(taken)
        del left[taken]
        for other in out.pop(taken):
            del into[other][taken]
        for other in into.pop(taken):
            del out[other][taken]
    return [*head, *reversed(tail)]


def _put_linked(columns: Columns, following: Mapping[str, Sequence[str]]) -> None:
    """Put each role right of who decides for it; where a layer is full, who decides for the fewest gives way."""
    earliest = dict.fromkeys(following, 0)
    waiting = list(following)
    layer = 0
    while waiting:
        ahead = {other for owner in waiting for other in following[owner]}
        ready = [owner for owner in waiting if earliest[owner] <= layer and owner not in ahead]
        for owner in sorted(ready, key=lambda owner: -len(following[owner])):
            if columns.has_room(owner, layer):
                columns.put(owner, layer)
                for other in following[owner]:
                    earliest[other] = layer + 1
        waiting = [owner for owner in waiting if owner not in columns.layers]
        layer += 1


def _put_partners(columns: Columns, partners: Sequence[str], weights: Weights) -> None:
    """Put partners into the last layer, or right of it where who decides for them stands there or it is full."""
    last = columns.last()
    deciding = [columns.layers[a] for (a, b) in weights if b in set(partners) and a in columns.layers]
    stands_right = last > max([*deciding, 0]) and columns.fit_together(partners, last)
    for partner in partners:
        columns.put_from(partner, last if stands_right else last + 1)
