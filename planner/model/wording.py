"""How sentences name records, and say numbers, lists and the words of the vocabulary."""

from collections.abc import Iterable
from math import floor

from planner.language import mark, number_words, spoken_language, tr, trn
from planner.model.facts import Facts
from planner.model.finding import Subject
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import SPOKEN, Affects

_NUMBER_WORDS = (
    mark("no", about="number"),
    mark("one", about="number"),
    mark("two", about="number"),
    mark("three", about="number"),
    mark("four", about="number"),
    mark("five", about="number"),
    mark("six", about="number"),
    mark("seven", about="number"),
    mark("eight", about="number"),
    mark("nine", about="number"),
    mark("ten", about="number"),
    mark("eleven", about="number"),
    mark("twelve", about="number"),
)

_AFFECTS = tuple(word.value for word in Affects)

MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)
"""In English, to be said with `tr`."""

_BRIEF = 5


def function_subject(facts: Facts, function: str) -> Subject:
    """Name a function as a subject."""
    return Subject("function", function, facts.model.functions[function].name)


def owner_subject(facts: Facts, owner: str) -> Subject:
    """Name an owner as a subject; its kind is "owner" whatever its place."""
    return Subject("owner", owner, facts.model.owners[owner].name)


def structure_subject(facts: Facts) -> Subject:
    """Name the structure as a subject."""
    return Subject("structure", facts.structure_id, facts.structure.name)


def end_subject(facts: Facts, end: str) -> Subject:
    """Name an end of a handoff as a subject: a function, or a department as an owner."""
    return function_subject(facts, end) if end in facts.model.functions else owner_subject(facts, end)


def handoff_subject(facts: Facts, handoff: str) -> Subject:
    """Name a handoff as a subject, by its ends: "Campaigns → Sales"."""
    record = facts.structure.handoffs[handoff]
    return Subject("handoff", handoff, " → ".join(end_subject(facts, end).name for end in (record.start, record.end)))


def model_subject(model: OperatingModel) -> Subject:
    """Name the model as a subject; it has no id."""
    return Subject("model", "", model.title)


def model_named(model: OperatingModel) -> str:
    """The model in a sentence, behind "of" or "in": by its title, where it has one."""
    return model.title or tr("the model", about="of, in")


def function_with_owners(facts: Facts, function: str, owners: Iterable[str]) -> tuple[Subject, ...]:
    """Name a function and, behind it, the owners involved."""
    return function_subject(facts, function), *(owner_subject(facts, owner) for owner in owners)


def listed(names: list[str]) -> str:
    """Join names for a sentence: "A", "A and B", "A, B and C"."""
    if len(names) == 1:
        return names[0]
    return f"{', '.join(names[:-1])}{tr(' and ', about='before the last of a list')}{names[-1]}"


def listed_briefly(names: list[str]) -> str:
    """Join names for a sentence, of more than six only the first five: "A, B, C, D, E and 2 more"."""
    if len(names) <= _BRIEF + 1:
        return listed(names)
    return tr("{names} and {number} more", names=", ".join(names[:_BRIEF]), number=len(names) - _BRIEF)


def in_words(number: int) -> str:
    """Write a small number as a word, as sentences do; from 13 on in figures."""
    return tr(_NUMBER_WORDS[number], about="number") if number < len(_NUMBER_WORDS) else str(number)


def alone_in_words(number: int) -> str:
    """Write a small number that counts nothing behind it: "the limit is one"."""
    return tr("one", about="number that stands alone") if number == 1 else in_words(number)


def functions_in_words(number: int) -> str:
    """Say how many functions there are: "one function", "two functions"."""
    return trn(number, "{number} function", "{number} functions", number=in_words(number))


def part_of(part: int, functions: int) -> str:
    """Say how many of some functions are meant: "30 of the 46 functions", "all 8 functions"."""
    if part == functions:
        return tr("all {functions} functions", functions=functions)
    return tr("{part} of the {functions} functions", part=part, functions=functions)


def whole_percent(ratio: float) -> int:
    """Round a ratio to whole percents, half of one up."""
    return floor(ratio * 100 + 0.5)


def figure(value: float, decimals: int = 2) -> str:
    """Write a number with the decimals that it has, at most so many: "3", "0.5", in German "0,5"."""
    text = f"{value:.{decimals}f}".rstrip("0")
    return number_words(value, len(text.partition(".")[2]))


def plain_figure(value: float) -> str:
    """Write a number with the digits that it has, in no groups: "0.125", in German "0,125"."""
    return f"{value:g}".replace(".", spoken_language().decimal)


def capital(text: str) -> str:
    """Begin with a capital letter, as a sentence does; the others stay as they are."""
    return text[:1].upper() + text[1:]


def spoken(word: str) -> str:
    """A word of the vocabulary as people say it: "lead quality"; one of a newer version as it is written."""
    known = SPOKEN.get(word)
    return " ".join(word.replace("_", " ").split()) if known is None else tr(known)


def affected(affects: frozenset[str]) -> list[str]:
    """What a function affects, as people say it, in the order of the vocabulary; words of newer versions come last."""
    known = [word for word in _AFFECTS if word in affects]
    return [spoken(word) for word in (*known, *sorted(affects.difference(known)))]
