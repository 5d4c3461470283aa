"""Passages: through which gap of a column a line runs that passes over it.

A line wants to run straight. Each passage is then sifted past the boxes and the other lines of its column, which stay
where they are, when that saves crossings.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
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
    nodes = {owner: node for node, owner in enumerate(owner for column in columns.values() for owner in column)}
    across = {layer: middles[column[0]][0] for layer, column in sorted(columns.items())}
    heights = [middles[owner][1] for owner in nodes]
    standing = {layer: [nodes[owner] for owner in columns[layer]] for layer in across}
    inner, turns = list(across), {layer: turn for turn, layer in enumerate(across)}
    chains: list[list[int]] = []
    for line in sketch.lines:
        ends = turns[layers[line.source]], turns[layers[line.target]]
        chains.append([])
        for layer in inner[min(ends) + 1 : max(ends)]:
            chains[-1].append(len(heights))
            standing[layer].append(len(heights))
            heights.append(_straight(line, middles, across[layer]))
    order = [sorted(column, key=heights.__getitem__) for column in standing.values()]
    if len(heights) - len(nodes) <= _MOST_SIFTED:
        _sift(sketch, layers, nodes, chains, order)
    return _read(chains, list(across), order, heights)


def _sift(
    sketch: Sketch,
    layers: Mapping[str, int],
    nodes: Mapping[str, int],
    chains: Sequence[Sequence[int]],
    order: list[list[int]],
) -> None:
    """Move passages within their columns, to where they cross least; the boxes stay."""
    place = places_in(order)
    columns = {node: number for number, column in enumerate(order) for node in column}
    graph = Layered()
    for node in sorted(columns):
        graph.add("", columns[node], 1)
    for line, chain in zip(sketch.lines, chains, strict=True):
        low, high = sorted((line.source, line.target), key=layers.__getitem__)
        if layers[low] != layers[high]:
            for one, other in pairwise([nodes[low], *chain, nodes[high]]):
                graph.link(one, other, IMPORTANCE[line.kind], 1)
    movable = [[node for node in sorted(column) if node >= len(nodes)] for column in order]
    for _ in range(_ROUNDS):
        saved = [sift(graph, order, place, n, joints, least=_LEAST) for n, joints in enumerate(movable) if joints]
        if not any(saved):
            break


def _straight(line: Line, middles: Mapping[str, tuple[float, float]], across: float) -> float:
    """The height at which a straight line would pass."""
    (x, y), (end_x, end_y) = middles[line.source], middles[line.target]
    return y + (end_y - y) * (across - x) / (end_x - x)


def _read(
    chains: Sequence[Sequence[int]], layers: Sequence[int], order: Sequence[Sequence[int]], heights: Sequence[float]
) -> list[dict[int, Passage]]:
    line_of = {joint: number for number, chain in enumerate(chains) for joint in chain}
    passages: list[dict[int, Passage]] = [{} for _ in chains]
    for layer, column in zip(layers, order, strict=True):
        gap = 0
        for turn, node in enumerate(column):
            if node in line_of:
                passages[line_of[node]][layer] = Passage(gap, turn, heights[node])
            else:
                gap += 1
    return passages
