"""Names and numbers in the sentences of a reading."""

from collections.abc import Iterable

from planner.language import tr, trn
from planner.model.facts import Facts
from planner.model.wording import in_words, listed

_MOST = 3


def named(facts: Facts, owner: str) -> str:
    """The name of an owner, on one line."""
    return " ".join(facts.model.owners[owner].name.split())


def brief(facts: Facts, owners: Iterable[str]) -> str:
    """Join the names of owners; of more than three, the first two and how many more there are."""
    names = [named(facts, owner) for owner in owners]
    if len(names) <= _MOST:
        return listed(names)
    return tr("{one}, {other} and {number} others", one=names[0], other=names[1], number=in_words(len(names) - 2))


def owners_of(number: int) -> str:
    """A number of owners in words."""
    return trn(number, "{number} owner", "{number} owners", number=in_words(number))
