"""Phrases that read well with nobody, one and many: names, numbers, days and who does what."""

from collections.abc import Iterable, Sequence
from datetime import date

from planner.model.facts import Facts
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership
from planner.model.wording import in_words, listed

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_PLURAL = {
    Ownership.DECISION: "decide",
    Ownership.EXECUTION: "execute",
    Ownership.INPUT: "give input",
    Ownership.REVIEW: "review",
}
_SINGULAR = {
    Ownership.DECISION: "decides",
    Ownership.EXECUTION: "executes",
    Ownership.INPUT: "gives input",
    Ownership.REVIEW: "reviews",
}


def one_line(text: str) -> str:
    """Put a text of the model on one line."""
    return " ".join(text.split())


def sentence(text: str) -> str:
    """End a text that people wrote like a sentence; empty stays empty."""
    words = one_line(text)
    return words if not words or words[-1] in ".!?…" else f"{words}."


def long_day(day: date) -> str:
    """Write a day out, the same in every place: "14 September 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def counted(number: int, noun: str, plural: str = "") -> str:
    """Count something in words: "no roles", "one role", "14 roles"."""
    return f"{in_words(number)} {noun if number == 1 else plural or noun + 's'}"


def capital(text: str) -> str:
    """Begin a sentence with a capital letter."""
    return f"{text[:1].upper()}{text[1:]}"


def area_name(model: OperatingModel, area: str | None) -> str:
    """The name of an area, and words where a function has none."""
    return one_line(model.areas[area].name) if area is not None and area in model.areas else "Without an area"


def names(facts: Facts, owners: Iterable[str]) -> list[str]:
    """The names of owners, each on one line; a role that nobody holds is marked as vacant."""
    return [owner_name(facts, owner) for owner in owners]


def owner_name(facts: Facts, owner: str) -> str:
    """The name of an owner, and whether its seat is vacant."""
    record = facts.model.owners[owner]
    seat = facts.structure.owners.get(owner)
    vacant = seat is not None and seat.people_of(record.kind) == 0
    return f"{one_line(record.name)} (vacant)" if vacant else one_line(record.name)


def bounded_names(facts: Facts, function: str, ownership: Ownership) -> list[str]:
    """The owners with an ownership on a function, each with its boundary in round brackets."""
    held = facts.structure.holders(function)
    said = []
    for owner in facts.owners_with(function, ownership):
        boundary = one_line(held[owner][ownership].boundary)
        said.append(f"{owner_name(facts, owner)} ({boundary})" if boundary else owner_name(facts, owner))
    return said


def does(facts: Facts, owners: Sequence[str], ownerships: Iterable[Ownership]) -> str:
    """Say what owners do: "Sales and Product give input", "Head decides and executes"."""
    verbs = _SINGULAR if len(owners) == 1 else _PLURAL
    return f"{listed(names(facts, owners))} {listed([verbs[each] for each in ownerships])}"


def joined(parts: Sequence[str]) -> str:
    """Put clauses into one sentence: "A decides; B executes."; empty where there is none."""
    said = "; ".join(part for part in parts if part)
    return f"{capital(said)}." if said else ""
