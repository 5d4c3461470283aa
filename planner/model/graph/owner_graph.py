"""The graph of one structure as a networkx graph of its owners, with the figures that sum it up.

This module imports networkx; whoever is on the way of a start imports it only when a graph is asked for.
"""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import networkx as nx

from planner.model.facts import Facts
from planner.model.graph.sketch import Line, Sketch
from planner.model.vocabulary import OwnerKind, Ownership

_ROUNDING = 1e-9
"""A load is above a capacity only when it exceeds it by more than this part."""


class Figures(NamedTuple):
    """What sums up one structure.

    Attributes:
        owners: how many owners it has, of any kind.
        crossings: in-scope functions that somebody decides and somebody else executes.
        top_share: the largest part (0 to 1) of the decided functions that one role decides; 0 where none does.
        top_role: the id of that role, or an empty text.
        abandoned: in-scope functions that nobody decides and nobody executes (GAP01).
    """

    owners: int
    crossings: int
    top_share: float
    top_role: str
    abandoned: int


@dataclass(frozen=True)
class OwnerGraph:
    """The graph of one structure.

    Attributes:
        graph: owners by id with ``kind``, ``decides``, ``executes`` (numbers of in-scope functions), ``load`` and
            ``capacity`` (full-time people; None where unknown), ``overloaded`` and ``vacant``. The key of an edge is
            its kind, ``functions`` are the ids that pass along it and ``weight`` is their number.
        abandoned: the ids of the abandoned functions, in the order people see.
        figures: what sums the structure up.
    """

    graph: nx.MultiDiGraph
    abandoned: tuple[str, ...]
    figures: Figures

    def lines(self) -> tuple[Line, ...]:
        """The edges, in the order of the owners."""
        return tuple(Line(a, b, kind, data["functions"]) for a, b, kind, data in self.graph.edges(keys=True, data=True))

    def sketch(self) -> Sketch:
        """What the layout needs to know of this graph."""
        return self._sketch

    @cached_property
    def _sketch(self) -> Sketch:
        return Sketch(dict(self.graph.nodes(data="kind")), self.lines())

    def neighbours(self, owner: str) -> frozenset[str]:
        """The owners that share a line with this one."""
        return frozenset(nx.all_neighbors(self.graph, owner)) if owner in self.graph else frozenset()


def build(facts: Facts) -> OwnerGraph:
    """Build the graph of the structure that the facts are about; parked functions do not count."""
    model, structure = facts.model, facts.structure
    graph = nx.MultiDiGraph()
    for owner in structure.in_board_order(list(structure.owners)):
        graph.add_node(owner, **_owner_data(facts, owner))
    passing: dict[tuple[str, str, str], list[str]] = {}
    abandoned, crossings = [], 0
    for function in model.function_order(filter(structure.in_scope, structure.functions)):
        if facts.is_abandoned(function):
            abandoned.append(function)
        pairs = _pairs(facts, function)
        crossings += any(kind == Ownership.EXECUTION for _, _, kind in pairs)
        for pair in pairs:
            passing.setdefault(pair, []).append(function)
    place = {owner: number for number, owner in enumerate(graph)}
    for (source, target, kind), functions in sorted(
        passing.items(), key=lambda item: (item[0][2], place[item[0][0]], place[item[0][1]])
    ):
        graph.add_edge(source, target, key=kind, functions=tuple(functions), weight=len(functions))
    top_role, top_share = _top_decider(facts)
    figures = Figures(len(graph), crossings, top_share, top_role, len(abandoned))
    return OwnerGraph(graph, tuple(abandoned), figures)


def _pairs(facts: Facts, function: str) -> list[tuple[str, str, str]]:
    """The (source, target, kind) along which one function passes."""
    if not facts.structure.holders(function):
        return []
    deciding, executing, giving, reviewing = (
        facts.structure.owners_with(function, ownership)
        for ownership in (Ownership.DECISION, Ownership.EXECUTION, Ownership.INPUT, Ownership.REVIEW)
    )
    ends = (
        (deciding, executing, Ownership.EXECUTION),
        (reviewing, executing or deciding, Ownership.REVIEW),
        (giving, deciding or executing, Ownership.INPUT),
    )
    return [(a, b, kind.value) for sources, targets, kind in ends for a in sources for b in targets if a != b]


def _owner_data(facts: Facts, owner: str) -> dict[str, object]:
    kind = facts.model.owners[owner].kind
    load, capacity = facts.load(owner), facts.model.capacity(facts.structure_id, owner)
    return {
        "kind": kind,
        "decides": len(facts.held_by(owner, Ownership.DECISION)),
        "executes": len(facts.held_by(owner, Ownership.EXECUTION)),
        "gives_input": len(facts.held_by(owner, Ownership.INPUT)),
        "load": load,
        "capacity": capacity,
        "overloaded": kind == OwnerKind.ROLE and bool(capacity) and load > (capacity or 0) * (1 + _ROUNDING),
        "vacant": facts.structure.owners[owner].people_of(kind) == 0,
    }


def _top_decider(facts: Facts) -> tuple[str, float]:
    """The role that decides most, and its part of all decided functions."""
    decided = set[str]()
    by_role = Counter[str]()
    for owner in facts.structure.in_board_order(list(facts.structure.owners)):
        held = facts.held_by(owner, Ownership.DECISION)
        decided |= held
        if held and facts.model.owners[owner].kind == OwnerKind.ROLE:
            by_role[owner] = len(held)
    if not by_role:
        return "", 0.0
    role, most = by_role.most_common(1)[0]
    return role, most / len(decided)
