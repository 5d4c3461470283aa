"""Phrases that read well with nobody, one and many: names, numbers, days and who does what."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from planner.language import mark, tr, trn
from planner.model.facts import Facts
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership
from planner.model.wording import MONTHS, capital, listed

_VERBS: Mapping[Ownership, Callable[[int], str]] = {
    Ownership.DECISION: lambda owners: trn(owners, "decides", "decide"),
    Ownership.EXECUTION: lambda owners: trn(owners, "executes", "execute"),
    Ownership.INPUT: lambda owners: trn(owners, "gives input", "give input"),
    Ownership.REVIEW: lambda owners: trn(owners, "reviews", "review", about="what owners do"),
}
"""What so many owners do."""


def one_line(text: str) -> str:
    """Put a text of the model on one line."""
    return " ".join(text.split())


def sentence(text: str) -> str:
    """End a text that people wrote like a sentence; empty stays empty."""
    words = one_line(text)
    return words if not words or words[-1] in ".!?…" else f"{words}."


def long_day(day: date) -> str:
    """Write a day out, the same in every place: "14 September 2026"; in German "14. September 2026"."""
    return tr("{day} {month} {year}", day=day.day, month=tr(MONTHS[day.month - 1]), year=day.year)


def area_name(model: OperatingModel, area: str | None) -> str:
    """The name of an area, and words where a function has none."""
    return one_line(model.areas[area].name) if area is not None and area in model.areas else tr("Without an area")


def names(facts: Facts, owners: Iterable[str]) -> list[str]:
    """The names of owners, each on one line; a role that nobody holds is marked as vacant."""
    return [owner_name(facts, owner) for owner in owners]


def owner_name(facts: Facts, owner: str) -> str:
    """The name of an owner, and whether its seat is vacant."""
    record = facts.model.owners[owner]
    seat = facts.structure.owners.get(owner)
    vacant = seat is not None and seat.people_of(record.kind) == 0
    return tr("{name} (vacant)", name=one_line(record.name)) if vacant else one_line(record.name)


def bounded_names(facts: Facts, function: str, ownership: Ownership) -> list[str]:
    """The owners with an ownership on a function, each with its boundary in round brackets."""
    held = facts.structure.holders(function)
    said = []
    for owner in facts.owners_with(function, ownership):
        boundary = one_line(held[owner][ownership].boundary)
        said.append(f"{owner_name(facts, owner)} ({boundary})" if boundary else owner_name(facts, owner))
    return said


def does(facts: Facts, owners: Sequence[str], ownerships: Iterable[Ownership], *, too: bool = False) -> str:
    """Say what owners do: "Sales and Product give input", "Head decides and executes".

    Args:
        facts: the structure that they are in.
        owners: who they are, at least one.
        ownerships: what they hold.
        too: does somebody else, of whom the text speaks, do so as well?
    """
    words = _DO_TOO if too else _DO
    verbs = [_VERBS[each](len(owners)) for each in ownerships]
    return tr(words, owners=listed(names(facts, owners)), do=listed(verbs))


_DO = mark("{owners} {do}")
_DO_TOO = mark("{owners} {do} as well")


def joined(parts: Sequence[str]) -> str:
    """Put clauses into one sentence: "A decides; B executes."; empty where there is none."""
    said = "; ".join(part for part in parts if part)
    return f"{capital(said)}." if said else ""
