"""Merging one record field by field."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar

from planner.model.field_changes import MISSING, same
from planner.model.flat import extras, own_fields
from planner.model.record_words import ENDS
from planner.model.records import Handoff, Record, frozen_map
from planner.storage.aside import ASIDE, FOREIGN

R = TypeVar("R", bound=Record)

_WHOLE = {"evidence"}  # what was seen on one day: half of one and half of another was never seen


class Clash(NamedTuple):
    """Two different values for one field.

    Attributes:
        field: the field, and the keys within it.
        base: what it was before; `MISSING` where it was not there.
        ours: what it is on our side, or `MISSING`.
        theirs: what it is on their side, or `MISSING`.
    """

    field: tuple[str, ...]
    base: Any
    ours: Any
    theirs: Any


Clashed = Callable[[Clash], Any]


def merged_fields(base: Record | None, ours: R, theirs: R, clashed: Clashed) -> R:
    """Give the record with what either side changed; where both changed a field differently, somebody is asked.

    Records within it are left as they are in ours. Where both sides added the record, what only one of them says
    counts, as if both had started from a record that says nothing. A rank on which both differ is the smaller one,
    which is no clash. Both ends of a handoff are one field where one end of either side would lead it from a record
    to itself.

    Args:
        base: the record before; None where it is new on both sides.
        ours: the record on our side.
        theirs: the record on their side.
        clashed: takes every field that has two different values, and gives the one that it has afterwards.
    """
    changes: dict[str, Any] = {}
    ends = _ends_that_meet(base, ours, theirs)
    if ends is not None:
        changes["start"], changes["end"] = clashed(ends)
    for name, default in own_fields(type(ours)).items():
        if name in changes:
            continue
        before = default if base is None else getattr(base, name)
        values = before, getattr(ours, name), getattr(theirs, name)
        merged = _rank(*values) if name == "rank" else _merged((name,), values, clashed)
        if merged is not values[1]:
            changes[name] = merged
    record = ours.model_copy(update=changes) if changes else ours
    if not extras(ours) and not extras(theirs):
        return record
    unknown = _merged_maps((), (extras(base) if base else {}, extras(ours), extras(theirs)), clashed)
    return record if same(unknown, extras(record)) else _with_unknown(record, unknown)


def _merged(field: tuple[str, ...], values: tuple[Any, Any, Any], clashed: Clashed) -> Any:  # noqa: ANN401
    base, ours, theirs = values
    if same(ours, theirs) or same(theirs, base):
        return ours
    if same(ours, base):
        return theirs
    if isinstance(ours, frozenset):
        return (ours & theirs) | (ours - base) | (theirs - base)
    if isinstance(ours, Mapping) and isinstance(theirs, Mapping) and field[-1] not in _WHOLE:
        before = base if isinstance(base, Mapping) else {}
        found = _merged_maps(field, (before, ours, theirs), clashed)
        return found if isinstance(ours, dict) else frozen_map(found)
    return clashed(Clash(field, base, ours, theirs))


def _merged_maps(
    field: tuple[str, ...], maps: tuple[Mapping[str, Any], Mapping[str, Any], Mapping[str, Any]], clashed: Clashed
) -> dict[str, Any]:
    base, ours, theirs = maps
    found = {}
    for key in (*ours, *(key for key in theirs if key not in ours)):
        values = base.get(key, MISSING), ours.get(key, MISSING), theirs.get(key, MISSING)
        found[key] = _merged((*field, key), values, clashed)
    return {key: value for key, value in found.items() if value is not MISSING}


def _ends_that_meet(base: Record | None, ours: Record, theirs: Record) -> Clash | None:
    """The clash of a handoff that both sides moved, where the start of one and the end of the other are the same."""
    if not isinstance(ours, Handoff):
        return None
    before, one, other = ((r.start, r.end) if isinstance(r, Handoff) else (None, None) for r in (base, ours, theirs))
    if one == other or before in {one, other}:
        return None
    starts, ends = map(_left, zip(before, one, other, strict=True))
    return None if starts.isdisjoint(ends) else Clash((ENDS,), MISSING if base is None else before, one, other)


def _left(values: tuple[str | None, str | None, str | None]) -> set[str | None]:
    """What a field may say after a merge."""
    base, ours, theirs = values
    return {each for each in (ours, theirs) if each != base} or {base}


def _rank(base: str, ours: str, theirs: str) -> str:
    if ours == base:
        return theirs
    return ours if theirs == base else min(ours, theirs)


def _with_unknown(record: R, unknown: Mapping[str, Any]) -> R:
    """Give the record with these as all its unknown values; of what was set aside only maps that hold something."""
    kept = {key: _without_empty(value) if key.startswith(ASIDE) else value for key, value in unknown.items()}
    copy = record.model_copy()
    object.__setattr__(copy, "__pydantic_extra__", {k: v for k, v in kept.items() if v or not k.startswith(ASIDE)})
    return copy


def _without_empty(aside: Mapping[str, Any]) -> dict[str, Any]:
    kept = {key: value if key.startswith(FOREIGN) else _without_empty(value) for key, value in aside.items()}
    return {key: value for key, value in kept.items() if value or key.startswith(FOREIGN)}
