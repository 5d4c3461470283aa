"""The sentences about what became of a record or of one of its fields."""

from typing import Any

from planner.model.field_changes import MISSING
from planner.model.flat import Path
from planner.model.record_words import Names, as_sentence, part_words, record_words, short, value_words
from planner.model.records import Assignment, Owner, Placement, Record, Seat, Structure
from planner.model.vocabulary import Ownership
from planner.model.wording import listed

_SWITCHES = {
    "baseline": ("is today's structure now", "is no longer today's structure"),
    "critical": ("is critical now", "is no longer critical"),
    "done": ("is done now", "is no longer done"),
    "may_decide": ("may decide now", "may no longer decide"),
    "off": ("is off now", "is on again"),
}
"""What is said of a field that is yes now, and of one that is no."""


def added(path: Path, record: Record, names: Names) -> str:
    """Say that a record is new."""
    if isinstance(record, Assignment):
        bound = f", for “{short(record.boundary)}” only" if record.boundary else ""
        return f"{_function(path, names)}: {_holds(path, names)} now in {_structure(path, names)}{bound}."
    if isinstance(record, (Placement, Seat)):
        parked = " now, parked" if isinstance(record, Placement) and record.parked else " now"
        return f"{_name(path[3], names)} is in {_structure(path, names)}{parked}."
    size = f": {_size(record)}" if isinstance(record, Structure) else ""
    return f"{_subject(path, record, names)} is new{size}."


def removed(path: Path, record: Record, names: Names) -> str:
    """Say that a record is gone."""
    if isinstance(record, Assignment):
        return f"{_function(path, names)}: {_holds(path, names)} no longer in {_structure(path, names)}."
    if isinstance(record, (Placement, Seat)):
        return f"{_name(path[3], names)} is not in {_structure(path, names)} any more."
    size = f", with {_size(record)}" if isinstance(record, Structure) else ""
    return f"{_subject(path, record, names)} is gone{size}."


def handed_over(path: Path, before: str, names: Names) -> str:
    """Say that one owner has an ownership of a function now that another one had before."""
    return (
        f"{_function(path, names)}: {_holds(path, names)} now in {_structure(path, names)}, "
        f"and {_name(before, names)} no longer."
    )


def kept(path: Path, record: Record, names: Names) -> str:
    """Say that what a checkpoint keeps is another state."""
    return f"{_subject(path, record, names)}: what it keeps is another state now."


def changed(
    path: Path, records: tuple[Record, Record], names_of_field: tuple[str, ...], values: tuple[Any, Any], names: Names
) -> str:
    """Say that a field has another value.

    Args:
        path: where the record is.
        records: the record before and after.
        names_of_field: the field, and the key within it where it is a map.
        values: what stood there and what stands there; `MISSING` for nothing.
        names: the names of records after, where they still have one.
    """
    (before, after), (was, now), field = records, values, names_of_field[0]
    if field == "name" and len(path) == 2:  # noqa: PLR2004 - a field and an id
        return f"{_subject(path, before, {**names, path[1]: was})} is now named {short(now)}."
    subject, kind = _subject(path, after, names), type(after)
    special = _special(before, after, field, now)
    if special:
        return f"{subject} {special}."
    label = part_words(kind, names_of_field)
    if isinstance(was, frozenset) and isinstance(now, frozenset):
        return f"{subject}: {label} {_gained_and_lost(kind, field, was, now, names)}."
    old, new = (_value(kind, field, value, names) for value in values)
    if was in ("", None) or was is MISSING:
        return f"{subject}: {label} is {new} now."
    return (
        f"{subject}: {label} is {new} now, before {old}." if new != old else f"{subject}: {label} is another one now."
    )


def _special(before: Record, after: Record, field: str, now: Any) -> str:  # noqa: ANN401
    """What is said of a field that has words of its own; empty for the others."""
    if field == "status" and isinstance(after, Placement):
        why = f": {short(after.reason)}" if after.reason else ""
        return f"is parked now{why}" if after.parked else "is in scope again"
    if field == "kind" and isinstance(before, Owner):
        return f"is a {short(now)} now, before a {short(before.kind)}"
    return _SWITCHES[field][not now] if field in _SWITCHES and isinstance(now, bool) else ""


def _gained_and_lost(kind: type[Record], field: str, was: frozenset[str], now: frozenset[str], names: Names) -> str:
    parts = [
        f"{word} {value_words(kind, field, words, names)}"
        for word, words in (("gained", now - was), ("lost", was - now))
        if words
    ]
    return listed(parts)


def _value(kind: type[Record], field: str, value: Any, names: Names) -> str:  # noqa: ANN401
    return "not there" if value is MISSING else value_words(kind, field, value, names)


def _size(structure: Structure) -> str:
    counts = ((len(structure.functions), "function"), (len(structure.owners), "owner"))
    return " and ".join(f"{number} {noun}{'' if number == 1 else 's'}" for number, noun in counts)


def _holds(path: Path, names: Names) -> str:
    owner, ownership = path[4:6]
    known = ownership in set(Ownership)
    verb = Ownership(ownership).verb if known else f"has the {short(ownership)} of"
    return f"{_name(owner, names)} {verb} it"


def _subject(path: Path, record: Record, names: Names) -> str:
    return as_sentence(record_words(path, record, names))


def _function(path: Path, names: Names) -> str:
    return _name(path[3], names)


def _structure(path: Path, names: Names) -> str:
    return _name(path[1], names)


def _name(key: str, names: Names) -> str:
    return short(names.get(key, "") or key)
