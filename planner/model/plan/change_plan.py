"""The change plan: steps in an order that their dependencies allow, with the loops that no order can avoid.

The order is no topological sort of one graph, as networkx has it, since what an owner has to give away before it takes
over is an amount and not a set of steps: a graph in which all that it takes waits for all that it gives has loops in
215 of the first 1,200 small plans that the tests draw, of which other orders avoid 139. So an order is taken from the
dependencies and the load at once, and only where that comes to a stop are others searched.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planner.model.compare.comparison import Comparison
from planner.model.plan.burden import TOLERANCE, Burden, Carried
from planner.model.plan.dependencies import Dependencies, dependencies
from planner.model.plan.sequence import in_natural_order, natural_places
from planner.model.plan.step import Step
from planner.model.plan.steps import steps_between
from planner.model.plan.untangling import Untangled, untangled
from planner.model.records import frozen_map


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


def change_plan(comparison: Comparison) -> ChangePlan:
    """Plan the way from the structure before to the one after.

    Who joins comes before what it takes over, who leaves after all it held. Each handover is one step, so that no
    function is without its owners in between. Where taking over first would push an owner above the limit of rule
    LOAD03 (120 % of its capacity unless the model says otherwise), it gives away first, as much as is needed; where
    owners wait for each other and no order avoids that one of them is above the limit for a while, the loop is named.
    """
    steps = {step.key: step for step in steps_between(comparison)}
    needs, burden = dependencies(steps.values()), Burden.of(comparison, steps.values())
    places, loops = natural_places(steps.values()), []
    order = in_natural_order(places, needs, Carried(burden))
    if len(order) < len(steps):
        found = untangled(burden, needs, places)
        order = in_natural_order(places, _kept_apart(found.order, needs, burden))
        loops = _named(found, order)
    waits_for = _reasons(order, needs, burden)
    unblocks: dict[str, list[str]] = {key: [] for key in order}
    for key in order:
        for before in waits_for[key]:
            unblocks[before].append(key)
    return ChangePlan(
        comparison,
        tuple(steps[key] for key in order),
        frozen_map(waits_for),
        frozen_map({key: tuple(after) for key, after in unblocks.items()}),
        tuple(loops),
    )


def _kept_apart(order: Sequence[str], needs: Dependencies, burden: Burden) -> Dependencies:
    """The dependencies, and with them what keeps owners from more load than in this order.

    What an owner takes over stays in this order, and behind all that it gives away before in it.
    """
    found = {key: set(before) for key, before in needs.items()}
    last: dict[str, str] = {}
    given: dict[str, list[str]] = {}
    for key in order:
        for owner, weight in burden.weights[key].items():
            if weight < 0:
                given.setdefault(owner, []).append(key)
                continue
            found[key].update(given.pop(owner, ()))
            if owner in last:
                found[key].add(last[owner])
            last[owner] = key
    return {key: frozenset(before) for key, before in found.items()}


def _named(found: Untangled, order: Sequence[str]) -> list[Loop]:
    position = {key: place for place, key in enumerate(order)}
    loops = [
        Loop(tuple(sorted(knot.owners)), tuple(sorted(knot.steps, key=position.__getitem__))) for knot in found.knots
    ]
    return sorted(loops, key=lambda loop: position[loop.steps[0]])


def _reasons(order: Sequence[str], needs: Dependencies, burden: Burden) -> dict[str, tuple[str, ...]]:
    """What each step waits for: what it needs, and as much of what its takers give away before as makes room for it."""
    position = {key: place for place, key in enumerate(order)}
    over = dict(burden.over)
    given: dict[str, list[tuple[float, str]]] = {owner: [] for owner in over}
    found = {}
    for key in order:
        reasons = set(needs[key])
        for owner, weight in burden.weights[key].items():
            over[owner] += weight
            if weight < 0:
                given[owner].append((-weight, key))
            else:
                reasons.update(_making_room(over[owner], given[owner]))
        found[key] = tuple(sorted(reasons, key=position.__getitem__))
    return found


def _making_room(over: float, given: Sequence[tuple[float, str]]) -> Iterator[str]:
    """The fewest steps without which an owner would be above the limit, all where that is so even with them."""
    over += sum(amount for amount, _ in given)
    for amount, key in sorted(given, key=lambda one: -one[0]):
        if over <= TOLERANCE:
            return
        over -= amount
        yield key
