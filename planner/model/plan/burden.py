"""How much each owner carries while a plan is played, and which steps would overload it for a while."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from planner.model.compare.comparison import Comparison
from planner.model.facts import Facts
from planner.model.plan.step import Step, StepKind
from planner.model.records import frozen_map
from planner.model.rules.load03 import BADLY_OVERLOADED

TOLERANCE = 1e-9
"""How far above the limit is still at it, in full-time people: sums of parts are not exact."""

_UNLIMITED = 1e6
"""Stands for the capacity of a seat whose capacity is unknown; there are no teams of a million."""


def overload_limit(comparison: Comparison) -> float:
    """The load over capacity above which nobody takes over more before giving away, where an order avoids it.

    It is what the model says is an error of an overloaded role (LOAD03, 120 % unless it is set otherwise): being that
    full for some weeks on the way is the same strain that the rule reports when it lasts.
    """
    return comparison.after.limit(BADLY_OVERLOADED) / 100


@dataclass(frozen=True, slots=True)
class Burden:
    """What steps do to owners whose capacity is known, in full-time people.

    Attributes:
        over: by owner, how far its load is above the limit before the first step; negative below it.
        weights: by the key of a step and by owner, what the step adds to that; a seat that grows takes some off.
    """

    over: Mapping[str, float]
    weights: Mapping[str, Mapping[str, float]]

    @classmethod
    def of(cls, comparison: Comparison, steps: Iterable[Step]) -> "Burden":
        """Find what steps do."""
        steps, limit = list(steps), overload_limit(comparison)
        capacities = {
            owner: capacity
            for owner in {owner: 0 for step in steps for owner in step.loads}
            if (capacity := _capacity(comparison, owner)) < _UNLIMITED
        }
        over = {owner: _load(comparison.before, owner) - limit * has for owner, has in capacities.items()}
        weights = {}
        for step in steps:
            own = {owner: load for owner, load in step.loads.items() if owner in over}
            if step.kind is StepKind.GROW and step.id in over:
                growth = _room(comparison.after, step.id) - capacities[step.id]
                own[step.id] = own.get(step.id, 0.0) - limit * max(0.0, growth)
            weights[step.key] = frozen_map({owner: weight for owner, weight in own.items() if weight})
        return cls(frozen_map(over), frozen_map(weights))


class Carried:
    """What owners carry after some of the steps.

    Attributes:
        over: by owner, how far its load is above the limit; negative below it.
    """

    def __init__(self, burden: Burden) -> None:
        """Start before the first step."""
        self._weights = burden.weights
        self.over = dict(burden.over)
        self._relief = dict.fromkeys(burden.over, 0)  # steps ahead that take some off
        self._ahead = dict.fromkeys(burden.over, 0.0)  # what the steps ahead put on
        for own in burden.weights.values():
            for owner, weight in own.items():
                self._relief[owner] += weight < 0
                self._ahead[owner] += max(0.0, weight)

    def copy(self) -> "Carried":
        """The same again, to go on from."""
        twin = object.__new__(Carried)
        twin._weights = self._weights
        twin.over, twin._relief, twin._ahead = dict(self.over), dict(self._relief), dict(self._ahead)
        return twin

    def take(self, key: str) -> list[str]:
        """Do a step, and give the owners whom it takes something off."""
        for owner, weight in self._weights[key].items():
            self.over[owner] += weight
            self._relief[owner] -= weight < 0
            self._ahead[owner] -= max(0.0, weight)
        return [owner for owner, weight in self._weights[key].items() if weight < 0]

    def may_overload(self, owner: str) -> bool:
        """Can an owner come above the limit while something that takes some off is still ahead?"""
        return self._relief[owner] > 0 and self.over[owner] + self._ahead[owner] > TOLERANCE

    def is_free(self, key: str) -> bool:
        """Is a step of no harm in any order, since it puts nothing on owners who may be overloaded?"""
        return not any(weight > 0 and self.may_overload(owner) for owner, weight in self._weights[key].items())

    def overloaded(self, key: str) -> Iterator[tuple[str, float]]:
        """The owners that a step would put above the limit while relief is ahead, and how far above."""
        for owner, weight in self._weights[key].items():
            over = self.over[owner] + weight
            if weight > 0 and over > TOLERANCE and self._relief[owner] > 0:
                yield owner, over


def _capacity(comparison: Comparison, owner: str) -> float:
    """What an owner can give before its seat grows; a seat shrinks only after all that depends on it."""
    before = comparison.before
    return _room(before if owner in before.structure.owners else comparison.after, owner)


def _room(facts: Facts, owner: str) -> float:
    if owner not in facts.structure.owners:
        return _UNLIMITED
    capacity = facts.model.capacity(facts.structure_id, owner)
    return _UNLIMITED if capacity is None else min(capacity, _UNLIMITED)


def _load(facts: Facts, owner: str) -> float:
    return facts.load(owner) if owner in facts.structure.owners else 0.0
