"""Keys of other programs among the ids of records.

No id starts with ``x_``: such a key in a map of records belongs to another program, and its value can be anything. The
records of the model have no place for it, so it is set aside when a file is read and put back when it is written.
It travels as an unknown field of the record that holds the map, under the map's name behind a character that no key
of a file may have.
"""

from collections.abc import Mapping
from typing import Any

ASIDE = "\0"
"""What the name of a field starts with that holds what was set aside."""

FOREIGN = "x_"
"""What the keys of other programs start with."""

_TOP = dict.fromkeys(
    ("areas", "functions", "owners", "structures", "goals", "tools", "decisions", "accepted", "checkpoints", "plans"), 1
)
_STRUCTURE = {"functions": 1, "owners": 1, "assignments": 3, "handoffs": 1, "cadences": 1}
_CHECKPOINT = {"functions": 1, "owners": 1}
_WORKSHOP = {"steps": 1, "parking_lot": 1, "votes": 1, "fists": 1, "next_steps": 1}


def set_aside(tree: dict[str, Any]) -> None:
    """Move the keys of other programs out of all maps of records, within this tree."""
    _split(tree, _TOP)
    _split(tree.get("settings"), {"rules": 1})
    _split(tree.get("layout"), {"owners": 1})
    _split(tree.get("workshop"), _WORKSHOP)
    for structure in _values(tree, "structures"):
        _split(structure, _STRUCTURE)
    for notes in _values(tree, "plans"):
        _split(notes, {"steps": 1})
    for checkpoint in _values(tree, "checkpoints"):
        _split(checkpoint, _CHECKPOINT)
        if isinstance(checkpoint, dict):
            _split(checkpoint.get("state"), _STRUCTURE)


def foreign_keys(extra: Mapping[str, Any], field: str) -> Mapping[str, Any]:
    """What was set aside from this map of a record: values by key, or by id the same for the maps within."""
    found: Mapping[str, Any] = extra.get(ASIDE + field, {})
    return found


def _values(tree: dict[str, Any], field: str) -> list[object]:
    records = tree.get(field)
    return list(records.values()) if isinstance(records, dict) else []


def _split(record: object, maps: Mapping[str, int]) -> None:
    if not isinstance(record, dict):
        return
    for field, levels in maps.items():
        found = _taken(record.get(field), levels)
        if found:
            record[ASIDE + field] = found


def _taken(items: object, levels: int) -> dict[str, Any]:
    if not isinstance(items, dict):
        return {}
    found = {key: items.pop(key) for key in [key for key in items if key.startswith(FOREIGN)]}
    if levels > 1:
        for key, inner in items.items():
            deeper = _taken(inner, levels - 1)
            if deeper:
                found[key] = deeper
    return found
