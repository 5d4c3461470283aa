"""Names and numbers in the sentences of a reading."""

from collections.abc import Iterable

from planner.model.facts import Facts
from planner.model.wording import in_words, listed

_MOST = 3


def named(facts: Facts, owner: str) -> str:
    """The name of an owner, on one line."""
    return " ".join(facts.model.owners[owner].name.split())


def brief(facts: Facts, owners: Iterable[str]) -> str:
    """Join the names of owners; of more than three, the first two and how many more there are."""
    names = [named(facts, owner) for owner in owners]
    return listed(names) if len(names) <= _MOST else f"{names[0]}, {names[1]} and {in_words(len(names) - 2)} others"


def functions_of(number: int) -> str:
    """A number of functions in words."""
    return f"{in_words(number)} function{'' if number == 1 else 's'}"


def owners_of(number: int) -> str:
    """A number of owners in words."""
    return f"{in_words(number)} owner{'' if number == 1 else 's'}"
