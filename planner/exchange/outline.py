"""A model as plain lines, one fact a line, so that a tool that compares lines shows what a change says."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from planner.model.flat import Path, Records, extras, own_fields, records_of
from planner.model.operating_model import OperatingModel
from planner.model.rank import in_order
from planner.model.record_words import Names, as_sentence, field_words, names_in, record_words
from planner.model.records import Placement, Record, Seat
from planner.model.references import NAMED
from planner.model.text import short
from planner.model.wording import spoken

_FIRST = (
    "",
    "areas",
    "goals",
    "tools",
    "decisions",
    "accepted",
    "settings",
    "plans",
    "workshop",
    "functions",
    "owners",
)
_SILENT = ("rank", "name", "title", "start", "end")


def outline(model: OperatingModel) -> str:
    """Write every fact of a model on a line of its own, with names in the place of ids and texts in full.

    Ids, checkpoints, the version and what is only drawn are left out. Functions, structures and the owners in them
    stand in the order that people see, the rest by its words.
    """
    records = records_of(model)
    names = names_in(records)
    lines = [f"# {model.title}".rstrip()]
    for path in _in_order(model, records, names):
        lines += _facts(path, records[path], names)
    return "\n".join(lines) + "\n"


def _facts(path: Path, record: Record, names: Names) -> Iterator[str]:
    subject = as_sentence(record_words(path, record, names))
    if path:
        yield subject
    for field, default in own_fields(type(record)).items():
        value = getattr(record, field)
        if value != default and (field not in _SILENT or (field == "name" and short(value) != value)):
            yield f"{subject} | {spoken(field)}: {_full(type(record), field, value, names)}"
    for field in sorted(extras(record)):
        words = field_words(type(record), field).removeprefix("the field ")
        yield f"{subject} | {words}: {json.dumps(extras(record)[field], ensure_ascii=False, sort_keys=True)}"


def _full(kind: type[Record], field: str, value: Any, names: Names) -> str:  # noqa: ANN401
    """A value on one line, not cut."""
    if isinstance(value, frozenset):
        return ", ".join(sorted(_full(kind, field, item, names) for item in value))
    if isinstance(value, str):
        text: str = names.get(value, value) if (kind, field) in NAMED else value
        return text if text.isprintable() else json.dumps(text, ensure_ascii=False)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.isoformat() if isinstance(value, date) else json.dumps(value, ensure_ascii=False, default=dict)


def _in_order(model: OperatingModel, records: Records, names: Names) -> Iterator[Path]:
    shown = [path for path in records if path[:1] not in {("version",), ("layout",), ("checkpoints",)}]
    functions = {key: place for place, key in enumerate(model.function_order())}
    structures = {key: place for place, key in enumerate(model.structure_order())}
    seats = {
        (structure, owner): place
        for structure, record in model.structures.items()
        for place, owner in enumerate(in_order(record.owners))
    }

    def key(path: Path) -> tuple[Any, ...]:
        words = record_words(path, records[path], names)
        if path[:1] == ("structures",):
            within = (path[2:3] == ("cadences",), path[2:3] == ("handoffs",), path[2:3] == ("owners",))
            inner = functions.get(path[3], 0) if len(path) > 3 else -1  # noqa: PLR2004 - within a structure
            held = isinstance(records[path], (Placement, Seat))
            seat = seats.get((path[1], path[-1 if held else -2]), 0) if len(path) > 3 else 0  # noqa: PLR2004
            return len(_FIRST), structures[path[1]], *within, inner, not held, seat, words, path[-1:]
        first = path[0] if path else ""
        return (
            _FIRST.index(first) if first in _FIRST else len(_FIRST),
            functions.get(path[-1] if path else "", 0),
            words,
        )

    return iter(sorted(shown, key=key))
