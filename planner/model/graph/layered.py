"""A layered graph: owners in layers, with a joint in each layer that a line passes over, so that no line jumps one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from planner.model.graph.layers import owners_of
from planner.model.graph.quiet import Key, quiet_lines, weights_of
from planner.model.graph.sketch import Sketch
from planner.model.vocabulary import Ownership

IMPORTANCE = {Ownership.EXECUTION.value: 10, Ownership.INPUT.value: 3, Ownership.REVIEW.value: 1}
"""How much a line counts when it crosses another: what decides about the places is who works for whom."""

CROSSING = IMPORTANCE[Ownership.EXECUTION.value] ** 2
"""What the crossing of two lines of work counts."""


class Link(NamedTuple):
    """A piece of a line to a node of the next layer, with its weight and the structures it is in (a bit each)."""

    node: int
    weight: int
    mask: int


@dataclass(slots=True)
class Layered:
    """A graph in layers whose lines all reach from one layer to the next.

    Attributes:
        structures: how many structures it is of.
        names: the owner of each node; an empty text for a joint.
        masks: the structures that each node is in, a bit each.
        layers: the nodes of each layer, top to bottom.
        right, left: the links of each node.
    """

    structures: int = 1
    names: list[str] = field(default_factory=list)
    masks: list[int] = field(default_factory=list)
    layers: list[list[int]] = field(default_factory=list)
    right: list[list[Link]] = field(default_factory=list)
    left: list[list[Link]] = field(default_factory=list)

    def add(self, name: str, layer: int, mask: int) -> int:
        """Add a node at the bottom of a layer and give its number."""
        node = len(self.names)
        self.names.append(name)
        self.masks.append(mask)
        self.right.append([])
        self.left.append([])
        while len(self.layers) <= layer:
            self.layers.append([])
        self.layers[layer].append(node)
        return node

    def link(self, source: int, target: int, weight: int, mask: int) -> None:
        """Link a node to one of the next layer."""
        self.right[source].append(Link(target, weight, mask))
        self.left[target].append(Link(source, weight, mask))


def layered(sketches: Sequence[Sketch], layers: Mapping[str, int]) -> Layered:
    """Build the layered graph of all structures; lines within one layer and quiet ones are left out."""
    made = Layered(len(sketches))
    nodes: dict[str, int] = {}
    first = min(layers.values(), default=0)
    for owner in owners_of(sketches):
        mask = sum(1 << number for number, sketch in enumerate(sketches) if owner in sketch.owners)
        nodes[owner] = made.add(owner, layers[owner] - first, mask)
    for (low, high, kind), mask in _drawn(sketches, layers).items():
        before = nodes[low]
        for layer in range(layers[low] + 1, layers[high]):
            joint = made.add("", layer - first, mask)
            made.link(before, joint, IMPORTANCE[kind], mask)
            before = joint
        made.link(before, nodes[high], IMPORTANCE[kind], mask)
    return made


def places_in(layers: Sequence[Sequence[int]]) -> dict[int, int]:
    """Where each node stands in its layer, from 0 at the top."""
    return {node: number for layer in layers for number, node in enumerate(layer)}


def _drawn(sketches: Sequence[Sketch], layers: Mapping[str, int]) -> dict[Key, int]:
    """The lines that are drawn at first, from left to right, with the structures they are in.

    Reviews count only between neighbouring layers.
    """
    quiet = quiet_lines(weights_of(sketches), layers)
    masks: dict[Key, int] = {}
    for number, sketch in enumerate(sketches):
        for source, target, kind, _ in sketch.lines:
            far = layers[target] - layers[source]
            if far and (abs(far) == 1 or kind != Ownership.REVIEW) and (source, target, kind) not in quiet:
                key = (source, target, kind) if far > 0 else (target, source, kind)
                masks[key] = masks.get(key, 0) | 1 << number
    return masks
