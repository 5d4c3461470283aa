"""Joints: owners without whom the work falls into parts that have nothing to do with each other."""

from collections.abc import Iterator

import networkx as nx

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.reading.phrases import brief, named, owners_of
from planner.model.reading.reading import Reading, Topic
from planner.model.reading.work_graph import functions_at
from planner.model.wording import in_words

_ONE_TIED = mark("Without {owner} the work falls into {number} parts: {others} is tied to the rest by {owner} alone.")
_SEVERAL_TIED = mark(
    "Without {owner} the work falls into {number} parts: {others} are tied to the rest by {owner} alone."
)


def cut_off(graph: nx.DiGraph) -> dict[str, list[list[str]]]:
    """Give, for each owner whose loss splits the work (an articulation point), the parts that are cut off.

    Of the parts that its own part falls into the largest is left out; the others come largest first, owners in the
    order people see.
    """
    place = {owner: n for n, owner in enumerate(graph)}
    whole = graph.to_undirected(as_view=True)
    found = {}
    for owner in sorted(nx.articulation_points(whole), key=place.__getitem__):
        mine = nx.node_connected_component(whole, owner) - {owner}
        parts = [sorted(part, key=place.__getitem__) for part in nx.connected_components(whole.subgraph(mine))]
        found[owner] = sorted(parts, key=lambda part: (-len(part), place[part[0]]))[1:]
    return found


def joints(facts: Facts, graph: nx.DiGraph) -> Iterator[Reading]:
    """Tell of the owners that hold the work together, those first without whom most others are cut off."""
    found = cut_off(graph)
    lost = {owner: [each for part in parts for each in part] for owner, parts in found.items()}
    for owner in sorted(found, key=lambda each: -len(lost[each])):
        name, gone, parts = named(facts, owner), lost[owner], len(found[owner]) + 1
        functions = functions_at(graph, owner, gone)
        said = {"owner": name, "number": in_words(parts), "others": brief(facts, gone)}
        if len(gone) == 1:
            says = tr(_ONE_TIED, **said)
            advice = tr(
                "Name a backup for {owner} there, or let a second owner decide for {other} or agree a handoff with it.",
                owner=name,
                other=said["others"],
            )
        else:
            says = tr(_SEVERAL_TIED, **said)
            advice = tr(
                "Name a backup for {owner} there, or let a second owner decide for these {others} or agree a handoff "
                "with them.",
                owner=name,
                others=owners_of(len(gone)),
            )
        yield Reading(Topic.JOINTS, says, advice, (owner, *gone), functions)
