"""Naming the place of a value in a file: the record by kind, name and id, and the field."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from planner.language import mark, tr
from planner.model.ids import KINDS, RecordKind
from planner.model.text import short

Steps = Sequence[str | int]
"""Keys and positions from the top of the file down to a value."""

_WORDS = {
    RecordKind.AREA: mark("area"),
    RecordKind.FUNCTION: mark("function"),
    RecordKind.OWNER: mark("owner"),
    RecordKind.STRUCTURE: mark("structure"),
    RecordKind.GOAL: mark("goal"),
    RecordKind.TOOL: mark("tool"),
    RecordKind.DECISION: mark("decision"),
    RecordKind.CHECKPOINT: mark("checkpoint"),
    RecordKind.HANDOFF: mark("handoff"),
    RecordKind.CADENCE: mark("cadence"),
    RecordKind.PARKED_TOPIC: mark("parked topic"),
    RecordKind.NEXT_STEP: mark("next step"),
}
_OWN = {"handoffs", "cadences"}  # what a structure holds itself, and does not only refer to
_LONGEST_VALUE = 40
_LONGEST_FILE_NAME = 255


class Place(NamedTuple):
    """Where a value stands.

    Attributes:
        record: the record, such as ``function "Data quality" (f_…)``; empty at the top of the file.
        field: the field in it; empty when the record itself is meant.
    """

    record: str
    field: str

    def __str__(self) -> str:
        return ": ".join(part for part in self if part) or tr("the top level")


def place_of(path: Steps, tree: dict[str, Any]) -> Place:
    """Name the place of the value at the end of this path, with the names that stand in the tree."""
    keys = [str(key) for key in path]
    if len(keys) < 2 or keys[0] not in KINDS:  # noqa: PLR2004 - a kind and an id
        return Place("", ".".join(keys))
    parts, rest = [_named(tree, keys[0], keys[1])], keys[2:]
    if keys[0] == "structures" and len(rest) > 1:
        more, rest = _within(tree, keys[1], rest)
        parts += more
    return Place(", ".join(parts), ".".join(rest))


def _within(tree: dict[str, Any], structure: str, rest: list[str]) -> tuple[list[str], list[str]]:
    """Name the parts of a structure that the first of these keys lead to, and give the keys that are left."""
    within, key, *left = rest
    if within in _OWN:
        return [_named(tree["structures"][structure], within, key)], left
    if within in {"functions", "owners"}:
        return [_named(tree, within, key)], left
    if within != "assignments":
        return [], rest
    parts = [_named(tree, "functions", key)]
    if left:
        parts.append(_named(tree, "owners", left.pop(0)))
    if left:
        parts.append(left.pop(0))
    return parts, left


def shown(value: object) -> str:
    """Write a JSON value for a sentence, cut short where it is long."""
    return short(json.dumps(value, ensure_ascii=False, default=str), _LONGEST_VALUE)


def file_name(path: Path) -> str:
    """What sentences call a file: its name without its folder."""
    return short(path.name or str(path), _LONGEST_FILE_NAME)


def _named(tree: dict[str, Any], field: str, key: str) -> str:
    records = tree.get(field)
    record = records.get(key) if isinstance(records, dict) else None
    name = record.get("name") if isinstance(record, dict) else None
    words = kind_words(KINDS[field])
    return f'{words} "{short(name)}" ({short(key)})' if isinstance(name, str) else f"{words} ({short(key)})"


def kind_words(kind: RecordKind) -> str:
    """What sentences call a record of a kind: "parked topic"."""
    return tr(_WORDS[kind])
