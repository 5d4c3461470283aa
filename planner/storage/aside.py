"""Keys of other programs among the ids of records.

No id starts with ``x_``: such a key in a map of records belongs to another program, and its value can be anything. The
records of the model have no place for it, so it is set aside when a file is read and put back when it is written.
It travels as an unknown field of the record that holds the map, under the map's name behind a character that no key
of a file may have.
"""

from collections.abc import Mapping
from typing import Any

from planner.model.agreements import Checkpoint
from planner.model.flat import nested_fields
from planner.model.operating_model import OperatingModel
from planner.model.records import Record

ASIDE = "\0"
"""What the name of a field starts with that holds what was set aside."""

FOREIGN = "x_"
"""What the keys of other programs start with."""

_NAMES: Mapping[type[Record], Mapping[str, int]] = {Checkpoint: {"functions": 1}}
"""The maps by id that hold no records but their names, with how many keys lead to one."""


def set_aside(tree: object, kind: type[Record] = OperatingModel) -> None:
    """Move the keys of other programs out of all maps of records within this tree, that of a record of some kind."""
    if not isinstance(tree, dict):
        return
    nested = nested_fields(kind)
    for field, levels in {**{name: levels for name, (_, levels) in nested.items()}, **_NAMES.get(kind, {})}.items():
        found = _taken(tree.get(field), levels)
        if found:
            tree[ASIDE + field] = found
    for field, (inner, levels) in nested.items():
        if nested_fields(inner):
            value = tree.get(field)
            for record in _values(value) if levels else [value]:
                set_aside(record, inner)


def foreign_keys(extra: Mapping[str, Any], field: str) -> Mapping[str, Any]:
    """What was set aside from this map of a record: values by key, or by id the same for the maps within."""
    found: Mapping[str, Any] = extra.get(ASIDE + field, {})
    return found


def _values(items: object) -> list[object]:
    return list(items.values()) if isinstance(items, dict) else []


def _taken(items: object, levels: int) -> dict[str, Any]:
    if not levels or not isinstance(items, dict):
        return {}
    found = {key: items.pop(key) for key in [key for key in items if key.startswith(FOREIGN)]}
    for key, inner in items.items():
        deeper = _taken(inner, levels - 1)
        if deeper:
            found[key] = deeper
    return found
