"""Places: where each owner stands in the drawings, the same in every structure and after every edit.

A slot is a layer and a place in it, counted in rows; halves let an owner stand between two rows, so that who decides
for four stands at their middle. Slots belong to owners, not to structures: an owner stands at the same place in both
graphs of a comparison, and two owners that never meet in one structure may share a slot.

What is placed once stays. `arrange` gets the slots that are kept and gives a slot only to owners without one; a drop
moves nothing but an owner that had no line before. Only when most owners are new is everything placed afresh.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from planner.model.graph.layered import CROSSING, Layered, layered
from planner.model.graph.layers import DEPARTMENTS, layers_of, owners_of
from planner.model.graph.order import Order, sift_layers, sweep_layers, tries_of
from planner.model.graph.sketch import Line, Sketch
from planner.model.vocabulary import OwnerKind, Ownership

_STEP = 0.5
_JOINT = 0.5
"""Rows between a line that passes by and what is above and below it, where there is room for that."""

_JOINTS = 1.5
"""How many times as many rows as its owners need a layer may give to the lines that pass by."""

_SWEEPS = 10


class Slot(NamedTuple):
    """Where an owner stands: the layer (0 is the first of the roles), and the place in it in rows from the top."""

    layer: int
    place: float


def arrange(sketches: Sequence[Sketch], kept: Mapping[str, Slot] | None = None) -> dict[str, Slot]:
    """Give every owner of the structures a slot.

    Args:
        sketches: the structures that share the places.
        kept: slots from before, those first that must hold in doubt; owners that are in no structure are left out.

    Two owners of one structure never stand closer than a row apart in one layer.
    """
    owners = owners_of(sketches)
    known = {owner: slot for owner, slot in (kept or {}).items() if owner in owners}
    if 2 * len(known) < len(owners) or not known:
        return _placed_afresh(sketches)
    taken = _Taken(sketches)
    for owner, slot in known.items():
        if taken.is_free(owner, slot):
            taken.put(owner, slot)
    lines = [line for sketch in sketches for line in sketch.lines]
    for owner, kind in owners.items():
        if owner not in taken.slots:
            taken.put(owner, _new_slot(owner, kind, lines, taken))
    return {owner: taken.slots[owner] for owner in owners}


def layers_in(slots: Mapping[str, Slot]) -> dict[str, int]:
    """The layer of each owner."""
    return {owner: slot.layer for owner, slot in slots.items()}


def linked_owners(sketches: Iterable[Sketch]) -> frozenset[str]:
    """The owners that have any line: the others stand anywhere and may move when they get one."""
    lines = [line for sketch in sketches for line in sketch.lines]
    return frozenset(line.source for line in lines) | frozenset(line.target for line in lines)


class _Taken:
    """The slots given so far."""

    def __init__(self, sketches: Sequence[Sketch]) -> None:
        self.slots: dict[str, Slot] = {}
        self._members = {
            owner: {n for n, s in enumerate(sketches) if owner in s.owners} for owner in owners_of(sketches)
        }
        self._rows: dict[int, list[tuple[float, str]]] = {}

    def put(self, owner: str, slot: Slot) -> None:
        self.slots[owner] = slot
        self._rows.setdefault(slot.layer, []).append((slot.place, owner))

    def is_free(self, owner: str, slot: Slot) -> bool:
        mine = self._members[owner]
        rows = self._rows.get(slot.layer, ())
        return all(abs(place - slot.place) >= 1 or mine.isdisjoint(self._members[other]) for place, other in rows)

    def nearest(self, owner: str, layer: int, wished: float) -> Slot:
        """The free slot of a layer that is nearest to a wished place; the lower one of two."""
        first = round(wished / _STEP) * _STEP
        distance = 0.0
        while True:
            for place in (first + distance, first - distance):
                if self.is_free(owner, Slot(layer, place)):
                    return Slot(layer, place)
            distance += _STEP

    def last_layer(self) -> int:
        return max((slot.layer for slot in self.slots.values()), default=0)

    def bottom(self, layer: int) -> float:
        return max((place for place, _ in self._rows.get(layer, ())), default=-1.0)


def _new_slot(owner: str, kind: str, lines: Sequence[Line], taken: _Taken) -> Slot:
    """A free slot near those that the owner has lines with; without any, at the bottom of a layer for its kind."""
    deciding, others = [], []
    for line in lines:
        other = line.target if line.source == owner else line.source
        if owner in {line.source, line.target} and other in taken.slots:
            others.append(taken.slots[other])
            if line.kind == Ownership.EXECUTION and line.target == owner:
                deciding.append(taken.slots[other].layer)
    last = taken.last_layer()
    if kind == OwnerKind.DEPARTMENT:
        return taken.nearest(owner, DEPARTMENTS, taken.bottom(DEPARTMENTS) + 1)
    if kind == OwnerKind.PARTNER:
        layer = max(last, 1)
    elif deciding:
        layer = min(max(deciding) + 1, max(last, 1))
    else:
        layer = max(0, min((slot.layer for slot in others), default=1) - 1)
    wished = sum(slot.place for slot in others) / len(others) if others else taken.bottom(layer) + 1
    return taken.nearest(owner, layer, wished)


def _placed_afresh(sketches: Sequence[Sketch]) -> dict[str, Slot]:
    best = _best_draft(sketches)
    rows = _rows(best.graph, best.order)
    slots = {name: Slot(best.layers[name], rows[node]) for node, name in enumerate(best.graph.names) if name}
    top = min((slot.place for slot in slots.values()), default=0.0)
    lower = _lowered(list(slots.values()))
    return {o: s._replace(place=s.place - top + (lower if s.layer == DEPARTMENTS else 0.0)) for o, s in slots.items()}


class _Draft(NamedTuple):
    """Layers, and an order in them with what speaks against both: crossings and lines that lead back."""

    against: int
    layers: Mapping[str, int]
    graph: Layered
    order: Order

    def sifted(self) -> _Draft:
        saved, order = sift_layers(self.graph, self.order)
        return self._replace(against=self.against - saved, order=order)


def _best_draft(sketches: Sequence[Sketch]) -> _Draft:
    """The layers and the order in them that make fewer lines cross, be it with all deciders or with the main ones.

    Those that come out best of sweeping are sifted; of a large graph that is one alone.
    """
    drafts: list[_Draft] = []
    for main in (0.0, 0.5):
        layers = layers_of(sketches, main=main)
        if drafts and layers == drafts[0].layers:
            break
        graph, back = layered(sketches, layers), CROSSING * _leading_back(sketches, layers)
        drafts += (_Draft(crossed + back, layers, graph, order) for crossed, order in sweep_layers(graph))
    drafts.sort(key=attrgetter("against"))
    sifted = (draft.sifted() for draft in drafts[: tries_of(drafts[0].graph)])
    return min(sifted, key=attrgetter("against"))


def _leading_back(sketches: Sequence[Sketch], layers: Mapping[str, int]) -> int:
    """The lines of work that do not lead to the right; each is as bad as a crossing of two."""
    return sum(
        layers[line.source] >= layers[line.target]
        for sketch in sketches
        for line in sketch.lines
        if line.kind == Ownership.EXECUTION
    )


def _lowered(slots: Sequence[Slot]) -> float:
    """The rows that the departments move down so that they stand in the lower left corner."""
    inside = [slot.place for slot in slots if slot.layer != DEPARTMENTS]
    departments = [slot.place for slot in slots if slot.layer == DEPARTMENTS]
    return max(0.0, max(inside) - max(departments)) if inside and departments else 0.0


def _rows(graph: Layered, layers: Order) -> dict[int, float]:
    """The row of each node: near what it is linked to, in order, and no taller than the tallest layer must be."""
    joint = _joint(graph, layers)
    least = [_spread(graph, layer, dict.fromkeys(layer, 0.0), joint, downwards=True) for layer in layers]
    height = max((row for rows in least for row in rows.values()), default=0.0)
    most = [_spread(graph, layer, dict.fromkeys(layer, height), joint, downwards=False) for layer in layers]
    rows = {node: row for layer in least for node, row in layer.items()}
    for sweep in range(_SWEEPS):
        for number in range(len(layers)) if sweep % 2 == 0 else reversed(range(len(layers))):
            layer, low, high = layers[number], least[number], most[number]
            wished = {node: min(max(_wished(graph, node, rows), low[node]), high[node]) for node in layer}
            down = _spread(graph, layer, wished, joint, downwards=True)
            up = _spread(graph, layer, wished, joint, downwards=False)
            rows.update({node: (down[node] + up[node]) / 2 for node in layer})
    for layer in layers:
        owners = [node for node in layer if graph.names[node]]
        rows.update(_spread(graph, owners, {n: round(rows[n] / _STEP) * _STEP for n in owners}, joint, downwards=True))
    return rows


def _joint(graph: Layered, layers: Order) -> float:
    """The rows that a line which passes by has for itself: fewer where very many pass by few owners."""
    owners = max((sum(1 for node in layer if graph.names[node]) for layer in layers), default=0)
    joints = max((sum(1 for node in layer if not graph.names[node]) for layer in layers), default=0)
    return min(_JOINT, _JOINTS * owners / joints) if joints else _JOINT


def _wished(graph: Layered, node: int, rows: Mapping[int, float]) -> float:
    pulled = total = 0.0
    for links in (graph.left[node], graph.right[node]):
        for other, weight, _ in links:
            pulled += rows[other] * weight
            total += weight
    return pulled / total if total else rows[node]


def _spread(
    graph: Layered, layer: Sequence[int], wished: Mapping[int, float], joint: float, *, downwards: bool
) -> dict[int, float]:
    """Push the nodes of a layer apart, down or up from where they wish to be, until each has its room.

    Two that are never in one structure need no room beside each other.
    """
    order = layer if downwards else layer[::-1]
    sign = 1 if downwards else -1
    rows: dict[int, float] = {}
    owners = [-math.inf] * graph.structures  # how far those in each structure reach so far
    joints = [-math.inf] * graph.structures
    bits = {mask: [bit for bit in range(graph.structures) if mask >> bit & 1] for mask in set(graph.masks)}
    for node in order:
        far, mask = wished[node] * sign, graph.masks[node]
        reached, room = (owners, 1.0) if graph.names[node] else (joints, joint)
        for bit in bits[mask]:
            far = max(far, owners[bit] + room, joints[bit] + joint)
        for bit in bits[mask]:
            reached[bit] = far
        rows[node] = far * sign
    return rows
