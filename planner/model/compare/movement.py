"""What happens to one ownership of one function on the way from one structure to another."""

from collections.abc import Set
from enum import StrEnum

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.vocabulary import OwnerKind, Ownership


class Place(StrEnum):
    """Where a function is in a structure."""

    IN_SCOPE = "in_scope"
    PARKED = "parked"
    ABSENT = "absent"


class Movement(StrEnum):
    """What happens, by the sets of owners on both sides; the first that fits counts."""

    STAYS = "stays"
    COMES_IN_HOUSE = "comes_in_house"
    GOES_OUTSIDE = "goes_outside"
    MOVES = "moves"
    NEWLY_OWNED = "newly_owned"
    NEWLY_PARKED = "newly_parked"
    LOST = "lost"
    STILL_NOBODY = "still_nobody"

    @property
    def words(self) -> str:
        """Its name as people read it."""
        return tr(_WORDS[self])

    @property
    def sign(self) -> str:
        """The sign that tells it apart where colour does not."""
        return _SIGNS[self]


_WORDS = {
    Movement.STAYS: mark("stays"),
    Movement.COMES_IN_HOUSE: mark("comes in-house"),
    Movement.GOES_OUTSIDE: mark("goes outside"),
    Movement.MOVES: mark("moves"),
    Movement.NEWLY_OWNED: mark("newly owned"),
    Movement.NEWLY_PARKED: mark("newly parked"),
    Movement.LOST: mark("lost"),
    Movement.STILL_NOBODY: mark("still nobody"),
}

_SIGNS = {
    Movement.STAYS: "=",
    Movement.COMES_IN_HOUSE: "←",
    Movement.GOES_OUTSIDE: "→",
    Movement.MOVES: "↔",
    Movement.NEWLY_OWNED: "+",
    Movement.NEWLY_PARKED: "‖",
    Movement.LOST: "×",  # noqa: RUF001 - a cross that every font has
    Movement.STILL_NOBODY: "?",
}


def place_of(facts: Facts, function: str) -> Place:
    """Where a function is in a structure."""
    placement = facts.structure.functions.get(function)
    if placement is None:
        return Place.ABSENT
    return Place.PARKED if placement.parked else Place.IN_SCOPE


def movement(before: Facts, after: Facts, function: str, ownership: Ownership) -> Movement | None:
    """What happens to one ownership of a function; None where it is in scope on neither side."""
    then, now = place_of(before, function), place_of(after, function)
    if Place.IN_SCOPE not in (then, now):
        return None
    if now is Place.PARKED:
        return Movement.NEWLY_PARKED
    held, holds = before.owners_with(function, ownership), after.owners_with(function, ownership)
    return _of_sets(set(held), set(holds), bool(partners(before, held)), bool(partners(after, holds)))


def partners(facts: Facts, owners: tuple[str, ...]) -> list[str]:
    """Those of the owners that are partners."""
    return [owner for owner in owners if facts.model.owners[owner].kind == OwnerKind.PARTNER]


def _of_sets(held: Set[str], holds: Set[str], was_outside: bool, is_outside: bool) -> Movement:  # noqa: FBT001
    if not held:
        return Movement.NEWLY_OWNED if holds else Movement.STILL_NOBODY
    if not holds:
        return Movement.LOST
    if held == holds:
        return Movement.STAYS
    if was_outside != is_outside:
        return Movement.COMES_IN_HOUSE if was_outside else Movement.GOES_OUTSIDE
    return Movement.MOVES
