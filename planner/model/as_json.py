"""The values of records as JSON knows them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from planner.model.flat import extras, own_fields
from planner.model.records import Record


def as_json(value: Any) -> Any:  # noqa: ANN401 - the values of fields are of every type
    """Give a value of a record as JSON would hold it: sets as sorted lists, days as text.

    A record becomes the map of what it says itself, without its defaults and without the records within it.
    """
    if isinstance(value, Record):
        said = {name: getattr(value, name) for name, default in own_fields(type(value)).items()}
        known = {name: item for name, item in said.items() if item != own_fields(type(value))[name]}
        return as_json({**known, **extras(value)})
    if isinstance(value, Mapping):
        return {key: as_json(item) for key, item in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, (list, tuple)):
        return [as_json(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value
