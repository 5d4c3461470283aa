"""Quiet lines: where more run between the owners than the eye can follow, those that are drawn only when asked for."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from planner.model.graph.sketch import Sketch

MOST_DRAWN = 200
"""Lines of one kind that a drawing shows at once: more are a grey wall, and each of them must find its way."""

Key = tuple[str, str, str]
"""Source, target and kind of a line."""

Weight = tuple[int, ...]


def weights_of(sketches: Iterable[Sketch]) -> dict[Key, Weight]:
    """How many functions pass along each line, in the structure in which most do."""
    weights: dict[Key, Weight] = {}
    for sketch in sketches:
        for line in sketch.lines:
            key, weight = line[:3], (len(line.functions),)
            if weight > weights.get(key, (0,)):
                weights[key] = weight
    return weights


def quiet_lines(weights: Mapping[Key, Weight], layers: Mapping[str, int]) -> frozenset[Key]:
    """The lines beyond those of each kind that weigh most; of two with one weight the shorter is drawn.

    Args:
        weights: of every line of the drawings that are seen together, so that all of them leave out the same.
        layers: the layer of each owner.
    """
    by_kind: defaultdict[str, list[Key]] = defaultdict(list)
    for key in weights:
        by_kind[key[2]].append(key)
    quiet: set[Key] = set()
    for keys in by_kind.values():
        if len(keys) > MOST_DRAWN:
            keys.sort(key=lambda key: abs(layers[key[0]] - layers[key[1]]))
            keys.sort(key=weights.__getitem__, reverse=True)
            quiet.update(keys[MOST_DRAWN:])
    return frozenset(quiet)
