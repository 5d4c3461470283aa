"""The numbers of each owner of a structure: its load, and what it holds."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from planner.model.areas import area_of
from planner.model.facts import Facts
from planner.model.records import empty_map
from planner.model.vocabulary import WORK, OwnerKind, Ownership

AreaHeld = Mapping[str, tuple[str, ...]]
"""Functions by area, in the order people see."""


class OwnerNumbers(NamedTuple):
    """What can be counted about one owner in one structure; parked functions do not count.

    Attributes:
        owner: its id.
        kind: role, partner or department.
        load: full-time people, as rule LOAD03 has it: effort times share of what it executes, and a fixed load for each
            partner whose internal contact it is.
        capacity: full-time people it can give; None where that is unknown.
        decided, executed: the functions, by area.
        inputs, reviews: how many functions it gives input on, and reviews.
    """

    owner: str
    kind: str
    load: float
    capacity: float | None
    decided: AreaHeld
    executed: AreaHeld
    inputs: int
    reviews: int

    @property
    def utilisation(self) -> float | None:
        """Load divided by capacity; None where the capacity is unknown or nothing."""
        return self.load / self.capacity if self.capacity else None

    @property
    def is_role(self) -> bool:
        """Is it a seat inside the team?"""
        return self.kind == OwnerKind.ROLE

    @property
    def decisions(self) -> int:
        """How many functions it decides."""
        return sum(map(len, self.decided.values()))

    @property
    def executions(self) -> int:
        """How many functions it executes."""
        return sum(map(len, self.executed.values()))


def owner_numbers(facts: Facts, functions: Sequence[str]) -> tuple[OwnerNumbers, ...]:
    """Count for every owner of a structure, in the order people see.

    Args:
        facts: the facts of the structure.
        functions: its functions in scope, in the order people see.
    """
    held = {ownership: _by_owner(facts, functions, ownership) for ownership in WORK}
    return tuple(
        OwnerNumbers(
            owner,
            facts.model.owners[owner].kind,
            facts.load(owner),
            facts.model.capacity(facts.structure_id, owner),
            held[Ownership.DECISION].get(owner, empty_map()),
            held[Ownership.EXECUTION].get(owner, empty_map()),
            len(facts.held_by(owner, Ownership.INPUT)),
            len(facts.held_by(owner, Ownership.REVIEW)),
        )
        for owner in facts.structure.in_board_order(list(facts.structure.owners))
    )


def _by_owner(facts: Facts, functions: Sequence[str], ownership: Ownership) -> dict[str, AreaHeld]:
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for function in functions:
        area = area_of(facts.model, function)
        for owner in facts.owners_with(function, ownership):
            mine = found.setdefault(owner, {})
            mine[area] = (*mine.get(area, ()), function)
    return dict(found)
