"""Passages: through which gap of a column a line runs that passes over it.

A line wants to run straight. Each passage is then sifted past the boxes and the other lines of its column, which stay
where they are, when that saves crossings.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from planner.model.graph.layered import CROSSING, IMPORTANCE, Layered, places_in
from planner.model.graph.sifting import sift
from planner.model.graph.sketch import Line, Sketch

_MOST_SIFTED = 300
"""Passages up to which they are sifted: the picture is drawn again after each edit."""

_ROUNDS = 4
_LEAST = CROSSING // 4
"""What a detour must save: a little less than the crossing of a line of work with one of input."""


class Passage(NamedTuple):
    """Gap n of a column lies above its box n; ``turn`` orders the lines in it, ``wished`` is the height of the line."""

    gap: int
    turn: int
    wished: float


def passages_of(
    sketch: Sketch,
    layers: Mapping[str, int],
    columns: Mapping[int, Sequence[str]],
    middles: Mapping[str, tuple[float, float]],
) -> list[dict[int, Passage]]:
    """Give, for each line of a structure, the passage in each layer that it passes over.

    Args:
        sketch: the structure.
        layers: the layer of each owner.
        columns: the owners of each layer that has any, top to bottom.
        middles: the middle of each owner's box.
    """
    graph = Layered()
    first = min(columns, default=0)
    nodes = {owner: graph.add(owner, layer - first, 1) for layer, column in columns.items() for owner in column}
    heights = {node: middles[owner][1] for owner, node in nodes.items()}
    joints: dict[int, tuple[int, int]] = {}
    for number, line in enumerate(sketch.lines):
        low, high = sorted((line.source, line.target), key=layers.__getitem__)
        before = nodes[low]
        for layer in (layer for layer in range(layers[low] + 1, layers[high]) if layer in columns):
            joint = graph.add("", layer - first, 1)
            joints[joint] = number, layer
            heights[joint] = _straight(line, middles, middles[columns[layer][0]][0])
            graph.link(before, joint, IMPORTANCE[line.kind], 1)
            before = joint
        if low != high and layers[low] != layers[high]:
            graph.link(before, nodes[high], IMPORTANCE[line.kind], 1)
    order = [sorted(layer, key=heights.__getitem__) for layer in graph.layers]
    place = places_in(order)
    movable = [[node for node in sorted(layer) if node in joints] for layer in order]
    for _ in range(_ROUNDS if len(joints) <= _MOST_SIFTED else 0):
        saved = [sift(graph, order, place, n, nodes, least=_LEAST) for n, nodes in enumerate(movable) if nodes]
        if not any(saved):
            break
    return _read(graph, order, joints, heights, len(sketch.lines))


def _straight(line: Line, middles: Mapping[str, tuple[float, float]], across: float) -> float:
    """The height at which a straight line would pass."""
    (x, y), (end_x, end_y) = middles[line.source], middles[line.target]
    return y + (end_y - y) * (across - x) / (end_x - x)


def _read(
    graph: Layered,
    order: Sequence[Sequence[int]],
    joints: Mapping[int, tuple[int, int]],
    heights: Mapping[int, float],
    lines: int,
) -> list[dict[int, Passage]]:
    passages: list[dict[int, Passage]] = [{} for _ in range(lines)]
    for nodes in order:
        gap = 0
        for turn, node in enumerate(nodes):
            if graph.names[node]:
                gap += 1
            else:
                line, layer = joints[node]
                passages[line][layer] = Passage(gap, turn, heights[node])
    return passages
