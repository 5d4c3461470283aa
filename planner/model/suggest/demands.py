"""What a suggestion must keep to, and what it should prefer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from planner.model.records import empty_map

STRONGEST = 10
"""A wish weighs from 0, not at all, to this."""

USUAL_WISH = 5
"""What a wish weighs where nothing is said."""

GROWING_CHANGES = 1
"""What the wish for few changes weighs where people join: they are to get something."""


class Task(StrEnum):
    """What is to be suggested."""

    FILL = "fill"
    """Owners for what nobody decides or nobody executes; everything else stays."""

    BALANCE = "balance"
    """Other execution owners inside the team, so that the load is even; decisions stay."""

    GROW = "grow"
    """Who decides and who executes what once there are more people."""


def usual_changes(task: Task) -> int:
    """What the wish for few changes weighs for a task where nothing is said."""
    return GROWING_CHANGES if task is Task.GROW else USUAL_WISH


class Newcomer(NamedTuple):
    """A role that might join.

    Attributes:
        key: an id that no owner of the model has.
        name: its name.
        areas: the ids of the areas that it covers.
        functions: the ids of the functions that such a role usually decides or executes.
        capacity: full-time people it gives.
    """

    key: str
    name: str
    areas: frozenset[str]
    functions: frozenset[str] = frozenset()
    capacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Demands:
    """What is asked of a suggestion.

    Every suggestion gives each function one decision owner, a role that is not vacant.

    Attributes:
        task: what is to be suggested.
        people: how many roles may join at most, for growing.
        most_load: the load, in per cent of a role's capacity, that nothing may be added above.
        keep_inside: may a partner get no function that usually stays inside?
        inside: the functions that no partner may execute, however they are usually sourced.
        covers: the areas in which an owner may get anything, by id, an empty text for functions that have none; who
            is not named may get something everywhere. What an owner holds elsewhere it may keep.
        fixed: the functions of which nothing may change.
        few_changes: the wish that those who own something keep it, 0 to 10; None for what is usual for the task.
        few_crossings: the wish that who decides executes, and that handoffs stay with one owner, 0 to 10.
        even_load: the wish that the load is spread by capacity, 0 to 10.
    """

    task: Task = Task.FILL
    people: int = 0
    most_load: float = 100.0
    keep_inside: bool = True
    inside: frozenset[str] = frozenset()
    covers: Mapping[str, frozenset[str]] = field(default_factory=empty_map)
    fixed: frozenset[str] = frozenset()
    few_changes: int | None = None
    few_crossings: int = USUAL_WISH
    even_load: int = USUAL_WISH

    @property
    def keeping(self) -> int:
        """What the wish for few changes weighs."""
        return usual_changes(self.task) if self.few_changes is None else self.few_changes
