"""Bottlenecks: owners through whom the ways of work between others lead (betweenness)."""

from collections.abc import Iterator

import networkx as nx

from planner.language import tr
from planner.model.facts import Facts
from planner.model.reading.phrases import brief, named
from planner.model.reading.reading import Reading, Topic
from planner.model.reading.work_graph import functions_at
from planner.model.wording import functions_in_words, whole_percent

LEAST_PART = 0.25
"""The part of the ways between others from which an owner is told; no limit is published, chosen by judgement."""

_LEAST_WAYS = 3


def passing_parts(graph: nx.DiGraph) -> dict[str, float]:
    """Give, for each owner, the part (0 to 1) of the ways between others that lead through it.

    A way is the shortest one from an owner to another whom it does not reach directly; where several are as short,
    each counts in part. This is betweenness, divided by the number of such pairs among the others.
    """
    reached = {owner: nx.descendants(graph, owner) - {owner} - set(graph[owner]) for owner in graph}
    whole = sum(map(len, reached.values()))
    through = nx.betweenness_centrality(graph, normalized=False)
    parts = {}
    for owner in graph:
        others = whole - len(reached[owner]) - sum(owner in ends for ends in reached.values())
        parts[owner] = through[owner] / others if others >= _LEAST_WAYS else 0.0
    return parts


def bottlenecks(facts: Facts, graph: nx.DiGraph) -> Iterator[Reading]:
    """Tell of the owners through whom most of the work between others passes, the narrowest first."""
    parts = passing_parts(graph)
    place = {owner: n for n, owner in enumerate(graph)}
    for owner in sorted(graph, key=lambda each: (-round(parts[each], 9), place[each])):
        if parts[owner] < LEAST_PART:
            return
        before, after = list(graph.predecessors(owner)), list(graph.successors(owner))
        around = facts.structure.in_board_order(list({*before, *after}))
        functions = functions_at(graph, owner, around)
        says = tr(
            "{percent} % of the ways that work takes between two others lead through {owner}. When it is late or away, "
            "they wait.",
            percent=whole_percent(parts[owner]),
            owner=named(facts, owner),
        )
        ends = {"before": brief(facts, before), "after": brief(facts, after)}
        if owner in facts.departments:
            advice = tr(
                "Let {before} agree directly with {after} where that is safe, and settle with {owner} how long an "
                "answer may take.",
                owner=named(facts, owner),
                **ends,
            )
        else:
            advice = tr(
                "Let {before} agree directly with {after} where that is safe, or give some of its {functions} here to "
                "somebody else.",
                functions=functions_in_words(len(functions)),
                **ends,
            )
        yield Reading(Topic.BOTTLENECKS, says, advice, (owner, *around), functions)
