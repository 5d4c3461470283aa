"""The graph of who works for whom: from who decides to who executes, and along handoffs.

This module imports networkx; whoever is on the way of a start or a drop imports it only when a reading is asked for.
"""

from collections.abc import Iterable
from itertools import product

import networkx as nx

from planner.model.facts import Facts


def work_graph(facts: Facts) -> nx.DiGraph:
    """Build the graph; nodes are owners that decide, execute or stand at a handoff, in the order people see.

    An edge leads from who decides a function to who executes it, and from who works at the start of a handoff to who
    works at its end. Its ``functions`` are those it is about, in the order people see.
    """
    ways: dict[tuple[str, str], list[str]] = {}
    ends: list[str] = []
    for function in facts.model.function_order(facts.owners):
        deciding, executing = facts.deciding(function), facts.executing(function)
        ends += [*deciding, *executing]
        _lead(ways, product(deciding, executing), [function])
    for handoff in facts.structure.handoffs.values():
        starts, stops = (facts.execution_owners(end) for end in (handoff.start, handoff.end))
        ends += [*starts, *stops]
        functions = [end for end in (handoff.start, handoff.end) if end in facts.owners]
        _lead(ways, product(starts, stops), functions)
    order = {owner: n for n, owner in enumerate(facts.structure.in_board_order(list(facts.structure.owners)))}
    graph = nx.DiGraph()
    graph.add_nodes_from(sorted(order.keys() & set(ends), key=order.__getitem__))
    inside = [way for way in ways if way[0] in order and way[1] in order]
    for start, stop in sorted(inside, key=lambda way: (order[way[0]], order[way[1]])):
        graph.add_edge(start, stop, functions=tuple(dict.fromkeys(ways[start, stop])))
    return graph


def functions_at(graph: nx.DiGraph, owner: str, others: Iterable[str]) -> tuple[str, ...]:
    """Give the functions that join an owner to some others, in either direction."""
    found: dict[str, None] = {}
    for other in others:
        for way in ((owner, other), (other, owner)):
            if graph.has_edge(*way):
                found |= dict.fromkeys(graph.edges[way]["functions"])
    return tuple(found)


def _lead(ways: dict[tuple[str, str], list[str]], pairs: Iterable[tuple[str, str]], functions: list[str]) -> None:
    for start, stop in pairs:
        if start != stop:
            ways.setdefault((start, stop), []).extend(functions)
