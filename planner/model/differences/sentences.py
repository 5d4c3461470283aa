"""The sentences about what became of a record or of one of its fields."""

from typing import Any

from planner.language import mark, tr, trn
from planner.model.field_changes import MISSING
from planner.model.flat import Path
from planner.model.record_words import Names, as_sentence, part_words, record_words, value_words
from planner.model.records import Assignment, Owner, Placement, Record, Seat, Structure
from planner.model.text import short
from planner.model.vocabulary import Ownership
from planner.model.wording import spoken

_SWITCHES = {
    "baseline": (mark("{subject} is today's structure now."), mark("{subject} is no longer today's structure.")),
    "critical": (mark("{subject} is critical now."), mark("{subject} is no longer critical.")),
    "done": (mark("{subject} is done now."), mark("{subject} is no longer done.")),
    "may_decide": (mark("{subject} may decide now."), mark("{subject} may no longer decide.")),
    "off": (mark("{subject} is off now."), mark("{subject} is on again.")),
}
"""What is said of a field that is yes now, and of one that is no."""

_HOLDS = {
    Ownership.DECISION.value: mark("{owner} decides it"),
    Ownership.EXECUTION.value: mark("{owner} executes it"),
    Ownership.INPUT.value: mark("{owner} gives input on it"),
    Ownership.REVIEW.value: mark("{owner} reviews it"),
}


def added(path: Path, record: Record, names: Names) -> str:
    """Say that a record is new."""
    if isinstance(record, Assignment):
        held = _held(path, names)
        if not record.boundary:
            return tr("{function}: {holding} now in {structure}.", **held)
        boundary = short(record.boundary)
        return tr("{function}: {holding} now in {structure}, for “{boundary}” only.", boundary=boundary, **held)
    if isinstance(record, (Placement, Seat)):
        said = {"name": _name(path[3], names), "structure": _structure(path, names)}
        if isinstance(record, Placement) and record.parked:
            return tr("{name} is in {structure} now, parked.", **said)
        return tr("{name} is in {structure} now.", **said)
    subject = _subject(path, record, names)
    if isinstance(record, Structure):
        return tr("{subject} is new: {functions} and {owners}.", subject=subject, **_size(record))
    return tr("{subject} is new.", subject=subject)


def removed(path: Path, record: Record, names: Names) -> str:
    """Say that a record is gone."""
    if isinstance(record, Assignment):
        return tr("{function}: {holding} no longer in {structure}.", **_held(path, names))
    if isinstance(record, (Placement, Seat)):
        return tr(
            "{name} is not in {structure} any more.", name=_name(path[3], names), structure=_structure(path, names)
        )
    subject = _subject(path, record, names)
    if isinstance(record, Structure):
        return tr("{subject} is gone, with {functions} and {owners}.", subject=subject, **_size(record))
    return tr("{subject} is gone.", subject=subject)


def handed_over(path: Path, before: str, names: Names) -> str:
    """Say that one owner has an ownership of a function now that another one had before."""
    held = _held(path, names)
    return tr("{function}: {holding} now in {structure}, and {before} no longer.", before=_name(before, names), **held)


def kept(path: Path, record: Record, names: Names) -> str:
    """Say that what a checkpoint keeps is another state."""
    return tr("{subject}: what it keeps is another state now.", subject=_subject(path, record, names))


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
        return tr(
            "{subject} is now named {name}.", subject=_subject(path, before, {**names, path[1]: was}), name=short(now)
        )
    subject, kind = _subject(path, after, names), type(after)
    special = _special(subject, before, after, field, now)
    if special:
        return special
    said = {"subject": subject, "field": part_words(kind, names_of_field)}
    if isinstance(was, frozenset) and isinstance(now, frozenset):
        gained, lost = (value_words(kind, field, words, names) if words else "" for words in (now - was, was - now))
        return _gained_and_lost(said, gained, lost)
    old, new = (_value(kind, field, value, names) for value in values)
    if was in ("", None) or was is MISSING:
        return tr("{subject}: {field} is {value} now.", value=new, **said)
    if new == old:
        return tr("{subject}: {field} is another one now.", **said)
    return tr("{subject}: {field} is {value} now, before {before}.", value=new, before=old, **said)


def _special(subject: str, before: Record, after: Record, field: str, now: Any) -> str:  # noqa: ANN401
    """The sentence about a field that has words of its own; empty for the others."""
    if field == "status" and isinstance(after, Placement):
        if not after.parked:
            return tr("{subject} is in scope again.", subject=subject)
        if after.reason:
            return tr("{subject} is parked now: {reason}.", subject=subject, reason=short(after.reason))
        return tr("{subject} is parked now.", subject=subject)
    if field == "kind" and isinstance(before, Owner):
        kinds = {"kind": short(spoken(now)), "before": short(spoken(before.kind))}
        return tr("{subject} is a {kind} now, before a {before}.", subject=subject, **kinds)
    return tr(_SWITCHES[field][not now], subject=subject) if field in _SWITCHES and isinstance(now, bool) else ""


def _gained_and_lost(said: dict[str, str], gained: str, lost: str) -> str:
    if not lost:
        return tr("{subject}: {field} gained {gained}.", gained=gained, **said)
    if not gained:
        return tr("{subject}: {field} lost {lost}.", lost=lost, **said)
    return tr("{subject}: {field} gained {gained} and lost {lost}.", gained=gained, lost=lost, **said)


def _value(kind: type[Record], field: str, value: Any, names: Names) -> str:  # noqa: ANN401
    return tr("not there") if value is MISSING else value_words(kind, field, value, names)


def _size(structure: Structure) -> dict[str, str]:
    return {
        "functions": trn(len(structure.functions), "{n} function", "{n} functions"),
        "owners": trn(len(structure.owners), "{n} owner", "{n} owners"),
    }


def _held(path: Path, names: Names) -> dict[str, str]:
    """A function, who holds what of it, and where, for the sentences about it."""
    owner, ownership = _name(path[4], names), path[5]
    holding = (
        tr(_HOLDS[ownership], owner=owner)
        if ownership in _HOLDS
        else tr("{owner} has the {ownership} of it", owner=owner, ownership=short(ownership))
    )
    return {"function": _name(path[3], names), "holding": holding, "structure": _structure(path, names)}


def _subject(path: Path, record: Record, names: Names) -> str:
    return as_sentence(record_words(path, record, names))


def _structure(path: Path, names: Names) -> str:
    return _name(path[1], names)


def _name(key: str, names: Names) -> str:
    return short(names.get(key, "") or key)
