"""The change plan: steps in an order that their dependencies allow, with the loops that no order can avoid."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import networkx as nx

from planner.model.compare.comparison import Comparison
from planner.model.facts import Facts
from planner.model.plan.step import Step, StepKind
from planner.model.plan.steps import steps_between
from planner.model.records import Structure

OVERLOADED = 1.2
"""Load over capacity above which nobody takes over more before giving away, where an order avoids it: the limit of the
rule about overloaded roles."""

_SEATING = (StepKind.HIRE, StepKind.CONTRACT, StepKind.INVOLVE, StepKind.GROW)
_LEAVING = (StepKind.RETIRE, StepKind.END_CONTRACT, StepKind.RELEASE, StepKind.SHRINK)


@dataclass(frozen=True, slots=True)
class Loop:
    """Handovers that wait for each other, because each of these owners has to give away before it can take over.

    Attributes:
        owners: the owners' ids.
        steps: the keys of the steps, in the order in which the plan takes them.
    """

    owners: tuple[str, ...]
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangePlan:
    """The way from one structure to another.

    Attributes:
        comparison: the two structures.
        steps: what to do, in order.
        waits_for: by the key of a step, the keys of the steps that come before it for a reason.
        unblocks: by the key of a step, the keys of the steps that wait for it.
        loops: what no order can avoid.
    """

    comparison: Comparison
    steps: tuple[Step, ...]
    waits_for: Mapping[str, tuple[str, ...]]
    unblocks: Mapping[str, tuple[str, ...]]
    loops: tuple[Loop, ...]

    def played(self) -> Iterator[Structure]:
        """The structure after each step, beginning from the one before all."""
        structure = self.comparison.before.structure
        for step in self.steps:
            structure = step.play(structure)
            yield structure


def change_plan(comparison: Comparison) -> ChangePlan:
    """Plan the way from the structure before to the one after.

    Who joins comes before what it takes over, who leaves after all it held. Each handover is one step, so that no
    function is without its owners in between. Where taking over first would push an owner above 120 % of its capacity,
    it gives away first; where such owners wait for each other, the loop is named and its steps are taken in the order
    that overloads least.
    """
    steps = {step.key: step for step in steps_between(comparison)}
    hard = _graph(comparison, steps)
    soft = _load_edges(comparison, steps)
    graph = nx.DiGraph(hard)
    graph.add_edges_from(soft)
    loops = _broken_loops(comparison, steps, graph, hard)
    places = {key: (steps[key].kind.place, place) for place, key in enumerate(steps)}
    order = list(nx.lexicographical_topological_sort(graph, key=places.__getitem__))
    position = {key: place for place, key in enumerate(order)}
    return ChangePlan(
        comparison,
        tuple(steps[key] for key in order),
        {key: tuple(sorted(graph.predecessors(key), key=position.__getitem__)) for key in order},
        {key: tuple(sorted(graph.successors(key), key=position.__getitem__)) for key in order},
        tuple(loops),
    )


# --- dependencies -----------------------------------------------------------------------------------------------


def _graph(comparison: Comparison, steps: Mapping[str, Step]) -> nx.DiGraph:
    """What must come before what, whatever the load: who joins, who leaves, and who stands beside a partner."""
    graph = nx.DiGraph()
    graph.add_nodes_from(steps)
    seating = {step.id: key for key, step in steps.items() if step.about == "owner" and step.kind in _SEATING}
    leaving = {step.id: key for key, step in steps.items() if step.about == "owner" and step.kind in _LEAVING}
    for key, step in steps.items():
        if step.about == "function":
            needed = _people(comparison.after.structure, step.id)
            let_go = _people(comparison.before.structure, step.id) | needed
            graph.add_edges_from((seating[owner], key) for owner in needed if owner in seating)
            graph.add_edges_from((key, leaving[owner]) for owner in let_go if owner in leaving)
    graph.add_edges_from(_contact_edges(comparison, seating, leaving))
    return graph


def _contact_edges(
    comparison: Comparison, seating: Mapping[str, str], leaving: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """A contact is there before the seat that names it, and leaves after the seat that named it is gone or changed."""
    then, now = comparison.before.structure.owners, comparison.after.structure.owners
    for owner, key in {**seating, **leaving}.items():
        new = now[owner].internal_contact if owner in now else None
        old = then[owner].internal_contact if owner in then else None
        if new is not None and new not in then:
            yield seating[new], key
        if old is not None and old not in now and leaving[old] != key:
            yield key, leaving[old]


def _people(structure: Structure, function: str) -> set[str]:
    """Everyone who is named on a function."""
    placement = structure.functions.get(function)
    backup = {placement.backup} if placement is not None and placement.backup is not None else set()
    return set(structure.holders(function)) | backup


def _load_edges(comparison: Comparison, steps: Mapping[str, Step]) -> list[tuple[str, str]]:
    """Giving before taking, for each owner whom taking first would overload."""
    edges: list[tuple[str, str]] = []
    owners = {owner for step in steps.values() for owner in step.loads}
    for owner in sorted(owners):
        gives = [key for key, step in steps.items() if step.loads.get(owner, 0.0) < 0]
        takes = [key for key, step in steps.items() if step.loads.get(owner, 0.0) > 0]
        capacity = _capacity(comparison, owner)
        if not gives or not takes or capacity is None:
            continue
        peak = _load(comparison.before, owner) + sum(steps[key].loads[owner] for key in takes)
        if peak > OVERLOADED * capacity:
            edges += [(give, take) for give in gives for take in takes]
    return edges


def _capacity(comparison: Comparison, owner: str) -> float | None:
    """What an owner can give at its best moment: seats grow before, and shrink after, what depends on them."""
    sides = (comparison.before, comparison.after)
    known = [f.model.capacity(f.structure_id, owner) for f in sides if owner in f.structure.owners]
    return max((capacity for capacity in known if capacity is not None), default=None)


def _load(facts: Facts, owner: str) -> float:
    return facts.load(owner) if owner in facts.structure.owners else 0.0


# --- loops ------------------------------------------------------------------------------------------------------


def _broken_loops(
    comparison: Comparison, steps: Mapping[str, Step], graph: nx.DiGraph, hard: nx.DiGraph
) -> Iterator[Loop]:
    """Put an order into each loop, within the graph, and name it."""
    loops = []
    for knot in [sorted(knot) for knot in nx.strongly_connected_components(graph) if len(knot) > 1]:
        order = _least_overloading(comparison, [steps[key] for key in knot], hard.subgraph(knot))
        graph.remove_edges_from([edge for edge in graph.subgraph(knot).edges if edge not in hard.edges])
        graph.add_edges_from(pairwise(order))
        gives = {owner for key in knot for owner, load in steps[key].loads.items() if load < 0}
        takes = {owner for key in knot for owner, load in steps[key].loads.items() if load > 0}
        loops.append(Loop(tuple(sorted(gives & takes)), tuple(order)))
    return iter(sorted(loops, key=lambda loop: loop.steps))


def _least_overloading(comparison: Comparison, knot: Sequence[Step], hard: nx.DiGraph) -> list[str]:
    """Take the steps of a loop one by one, each time the one that overloads least those who still have to give."""
    waiting = {step.key: step for step in knot}
    loads = {owner: _load(comparison.before, owner) for step in knot for owner in step.loads}
    order: list[str] = []
    while waiting:
        free = [key for key in waiting if not any(before in waiting for before in hard.predecessors(key))]
        key = min(free, key=lambda key: (_excess(comparison, waiting, loads, key), waiting[key].kind.place, key))
        for owner, load in waiting.pop(key).loads.items():
            loads[owner] += load
        order.append(key)
    return order


def _excess(comparison: Comparison, waiting: Mapping[str, Step], loads: Mapping[str, float], key: str) -> float:
    """How far above the limit a step pushes owners that give away later, in full-time people."""
    excess = 0.0
    for owner, load in waiting[key].loads.items():
        gives_later = any(step.loads.get(owner, 0.0) < 0 for other, step in waiting.items() if other != key)
        capacity = _capacity(comparison, owner)
        if load > 0 and gives_later and capacity is not None:
            excess += max(0.0, loads[owner] + load - OVERLOADED * capacity)
    return excess
