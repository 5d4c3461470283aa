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

_TOP = {"areas": 1, "functions": 1, "owners": 1, "structures": 1}
_STRUCTURE = {"functions": 1, "owners": 1, "assignments": 3}


def set_aside(tree: dict[str, Any]) -> None:
    """Move the keys of other programs out of all maps of records, within this tree."""
    _split(tree, _TOP)
    structures = tree.get("structures")
    for structure in structures.values() if isinstance(structures, dict) else ():
        if isinstance(structure, dict):
            _split(structure, _STRUCTURE)


def foreign_keys(extra: Mapping[str, Any], field: str) -> Mapping[str, Any]:
    """What was set aside from this map of a record: values by key, or by id the same for the maps within."""
    found: Mapping[str, Any] = extra.get(ASIDE + field, {})
    return found


def _split(record: dict[str, Any], maps: Mapping[str, int]) -> None:
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
