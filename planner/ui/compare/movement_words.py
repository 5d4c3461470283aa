"""The words for movements with a number before them."""

from collections.abc import Mapping

from planner.model.compare.movement import Movement
from planner.model.facts import Facts
from planner.model.vocabulary import Ownership
from planner.ui.plain import shortened

_VERBS: Mapping[Movement, tuple[str, str]] = {
    Movement.STAYS: ("stays", "stay"),
    Movement.COMES_IN_HOUSE: ("comes in-house", "come in-house"),
    Movement.GOES_OUTSIDE: ("goes outside", "go outside"),
    Movement.MOVES: ("moves", "move"),
}
"""For one function and for several; the other movements are said with the verb to be."""

MOVEMENTS = (
    Movement.STAYS,
    Movement.MOVES,
    Movement.COMES_IN_HOUSE,
    Movement.GOES_OUTSIDE,
    Movement.NEWLY_OWNED,
    Movement.NEWLY_PARKED,
    Movement.LOST,
    Movement.STILL_NOBODY,
)
"""The movements in the order in which they are told: what most functions do first, what needs somebody last."""

DOES: Mapping[Ownership, tuple[str, str]] = {
    Ownership.EXECUTION: ("executes", "execute"),
    Ownership.DECISION: ("decides", "decide"),
}
"""What one owner does, and what several do."""


def functions_words(number: int) -> str:
    """Write a number of functions: ``1 function``, ``9 functions``."""
    return f"{number:,} function{'' if number == 1 else 's'}"


def movement_counts(counts: Mapping[Movement, int]) -> str:
    """Write how many functions each movement has: ``21 stay, 9 move, 2 come in-house, 1 lost``."""
    return ", ".join(f"{number:,} {words}" for number, words in movement_figures(counts))


def movement_figures(counts: Mapping[Movement, int]) -> list[tuple[int, str]]:
    """How many functions each movement has, with the word for so many."""
    return [(counts[m], _verb(m, counts[m])) for m in MOVEMENTS if m in counts]


def movement_sentence(movement: Movement, number: int) -> str:
    """Say what happens to a number of functions: ``9 functions move``, ``1 function is lost``."""
    is_there = "" if movement in _VERBS else "is " if number == 1 else "are "
    said = "held by nobody still" if movement is Movement.STILL_NOBODY else _verb(movement, number)
    return f"{functions_words(number)} {is_there}{said}"


def _verb(movement: Movement, number: int) -> str:
    return _VERBS.get(movement, (movement.words, movement.words))[number != 1]


def owners_words(facts: Facts, ownership: Ownership) -> str:
    """Say how many owners hold something: ``7 owners execute``."""
    number = sum(bool(held.get(ownership)) for held in facts.held.values())
    return f"{number:,} owner{'' if number == 1 else 's'} {DOES[ownership][number != 1]}"


def flow_head(facts: Facts, ownership: Ownership) -> str:
    """The words over one side of a flow: ``Small team · 7 owners execute``."""
    return f"{shortened(' '.join(facts.structure.name.split()))} · {owners_words(facts, ownership)}"
