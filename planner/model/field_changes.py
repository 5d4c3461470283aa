"""Which fields of a record differ between two versions of it."""

from collections.abc import Mapping
from typing import Any, Final

from planner.model.flat import extras, own_fields
from planner.model.records import Record

MISSING: Final[Any] = object()
"""Stands for a value that is not there, where nothing is a value too."""


def changed_fields(before: Record, after: Record) -> list[str]:
    """Name the fields that differ, known and unknown ones; a rank is none of them, nor is what is within the record."""
    known = [name for name in own_fields(type(before)) if name != "rank"]
    changed = [name for name in known if not same(getattr(before, name), getattr(after, name))]
    then, now = extras(before), extras(after)
    unknown = sorted(then.keys() | now.keys())
    return changed + [key for key in unknown if not same(then.get(key, MISSING), now.get(key, MISSING))]


def value_of(record: Record, field: str) -> Any:  # noqa: ANN401 - the values of fields are of every type
    """Give what stands in a field, known or not; `MISSING` where an unknown one is not there."""
    if field in type(record).model_fields:
        return getattr(record, field)
    return extras(record).get(field, MISSING)


def same(one: Any, other: Any) -> bool:  # noqa: ANN401
    """Are two values written alike? True and 1 are not."""
    if one is other:
        return True
    if isinstance(one, bool) or isinstance(other, bool):
        return False
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)
