"""The JSON Schema of the file, made from the records."""

import inspect
import json
import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from planner.model.ids import KINDS, RecordKind
from planner.model.operating_model import FORMAT_VERSION, OperatingModel, Version
from planner.model.records import (
    Assignment,
    Cadence,
    Function,
    Owner,
    Placement,
    Record,
    Seat,
    Spot,
    Structure,
)
from planner.model.references import NAMED
from planner.model.text import MAX_TEXT
from planner.model.vocabulary import (
    Affects,
    MetricKind,
    OwnerKind,
    Ownership,
    OwnershipLine,
    ProcessLevel,
    ReviewPoint,
    Sourcing,
    Status,
    Topic,
    TriggerKind,
)
from planner.model.wording import capital, listed
from planner.storage.limits import MAX_BYTES, MAX_DEPTH, MAX_RECORDS
from planner.storage.migrations.migrate import FIRST

DIALECT = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]

_ABOUT = " ".join(
    f"""
    A file of planner, version {".".join(map(str, FORMAT_VERSION))}: UTF-8 without BOM, at most
    {MAX_BYTES // 1024**2} MiB, {MAX_DEPTH} levels deep, {MAX_RECORDS:,} records, {MAX_TEXT:,} characters a text, each
    key once in a map. Records are maps keyed by id: the letter of their kind, an underscore, and at least twelve small
    letters and digits drawn at random. References are ids of records that exist. Fields that are not described are
    kept as they are; keys that start with x_ belong to other programs. A field that is left out has its default. A
    file of a higher minor version opens as well and keeps what is not known; one of a higher major version, or with a
    word in requires that is not known, opens for reading only.
    """.split()
)

_TEXT = "#/$defs/Text"
_CONTROL = "[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*"
_DEFINITIONS: dict[str, Schema] = {
    "Text": {
        "type": "string",
        "description": "Text without control characters other than tab and newline.",
        "maxLength": MAX_TEXT,
        "pattern": f"^{_CONTROL}$",
    },
    "Set": {
        "description": "A list in which the order says nothing; it is written sorted.",
        "type": "array",
        "items": {"$ref": _TEXT},
    },
    "Day": {"description": "A day, as 2027-03-31.", "type": "string", "format": "date"},
}

_WORDS: dict[tuple[type[Record], str], type[StrEnum]] = {
    (Function, "affects"): Affects,
    (Function, "metric_kind"): MetricKind,
    (Function, "ownership_line"): OwnershipLine,
    (Function, "process_level"): ProcessLevel,
    (Function, "review_point"): ReviewPoint,
    (Function, "usual_sourcing"): Sourcing,
    (Owner, "kind"): OwnerKind,
    (Placement, "status"): Status,
    (Placement, "undecided"): Ownership,
    (Structure, "trigger_kind"): TriggerKind,
    (Cadence, "reviews"): Topic,
}
"""The words that this version knows; others are kept and shown as not known, so they are examples and nothing more."""


def schema() -> Schema:
    """Give the schema of the file as data of JSON."""
    definitions = {kind.__name__: _record(kind) for kind in _kinds(OperatingModel)}
    top = definitions.pop(OperatingModel.__name__)
    lowest = dict(zip(("major", "minor"), FIRST, strict=True))
    version = definitions[Version.__name__]
    version["required"] = [*lowest]
    for name, least in lowest.items():
        version["properties"][name] = {"type": "integer", "minimum": least}
    header = {
        "format": {"const": "opmodel", "description": "Stands first in the file."},
        "version": top["properties"].pop("version"),
        "requires": top["properties"].pop("requires"),
        "generator": {"$ref": _TEXT, "description": "The program that wrote the file, and its version."},
    }
    return {
        "$schema": DIALECT,
        "title": "opmodel",
        "description": _ABOUT,
        "type": "object",
        "required": ["format", "version"],
        "properties": {**header, **top["properties"]},
        "$defs": {**_DEFINITIONS, **definitions},
    }


def schema_text() -> str:
    """Give the schema as text, the same on every system."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def _kinds(kind: type[Record]) -> dict[type[Record], None]:
    """A kind of record and all those within it, each once."""
    found = {kind: None}
    for field in kind.model_fields.values():
        for inner in _named_in(field.annotation):
            found |= _kinds(inner)
    return found


def _named_in(annotation: Any) -> list[type[Record]]:  # noqa: ANN401
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return [annotation]
    return [kind for part in get_args(annotation) for kind in _named_in(part)]


def _record(kind: type[Record]) -> Schema:
    properties = {name: _field(kind, name, field) for name, field in kind.model_fields.items()}
    required = [name for name, field in kind.model_fields.items() if field.is_required()]
    about = re.sub(r"\s+", " ", (inspect.getdoc(kind) or "").replace("`", "")).strip()
    said: Schema = {"description": about, "type": "object", "properties": properties}
    return {**said, "required": required} if required else said


def _field(kind: type[Record], name: str, field: FieldInfo) -> Schema:
    found = _typed(field.annotation, name, field.metadata)
    words = _WORDS.get((kind, name))
    if words is not None:
        found = {**found, "examples": [[word.value] for word in words] if "Set" in found["$ref"] else [*words]}
    meaning = _MEANINGS.get((kind, name)) or _reference(kind, name)
    if meaning:
        found = {**found, "description": meaning}
    default = None if field.is_required() else field.get_default(call_default_factory=True)
    if isinstance(default, (bool, int, float, str)) and default != "":
        found = {**found, "default": default}
    return found


def _reference(kind: type[Record], name: str) -> str:
    """Say what a field names by id: "A function or an owner, by id."; empty where it names no record."""
    maps = NAMED.get((kind, name))
    if maps is None:
        return ""
    if get_origin(kind.model_fields[name].annotation) is frozenset:
        words = listed([*maps])
    else:
        words = " or ".join(f"{'an' if each[0] in 'aeiou' else 'a'} {each.removesuffix('s')}" for each in maps)
    where = " of this structure" if kind in {Placement, Seat} else ""
    return f"{capital(words)}{where}, by id."


_MEANINGS = {
    (Placement, "effort"): "In full-time people; 0.1 is half a day a week.",
    (Placement, "until"): "When to look at it again.",
    (Placement, "undecided"): "The ownerships that the group knows to be open.",
    (Assignment, "boundary"): "Where it ends, such as one region or channel.",
    (Assignment, "share"): "Of the effort; without it, one divided by the number of execution owners.",
    (Seat, "capacity"): "In full-time people; without it, 1 for a role and unknown for others.",
    (Seat, "people"): "How many sit here, 0 for a vacant seat; without it, 1 for a role and unknown for others.",
    (Seat, "holder"): "Who sits here.",
    (Structure, "baseline"): "Is it how things are today?",
    (Function, "input_from"): "Names of departments or people, as text.",
    (Spot, "layer"): "-1 is that of the departments.",
    (Spot, "place"): "In rows.",
}
"""What a field says beyond its name, with its unit."""


def _typed(annotation: Any, name: str, metadata: list[Any] | tuple[Any, ...] = ()) -> Schema:  # noqa: ANN401
    """The schema of a type as it is annotated; ``name`` is that of the field, ``metadata`` what limits it."""
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _typed(parts[0], name, [*parts[1:], *metadata])
    if origin in {Union, UnionType}:
        other = next(part for part in parts if part is not type(None))
        return {"anyOf": [_typed(other, name, metadata), {"type": "null"}]}
    if origin is dict:
        return _map(parts[1], name)
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return {"$ref": f"#/$defs/{annotation.__name__}"}
    return _plain(annotation, metadata)


def _plain(annotation: Any, metadata: list[Any] | tuple[Any, ...]) -> Schema:  # noqa: ANN401
    if annotation is Any:
        return {}
    references = {str: "Text", date: "Day"}
    if annotation in references:
        pattern = _pattern(metadata)
        return {"$ref": f"#/$defs/{references[annotation]}", **({"pattern": pattern} if pattern else {})}
    if get_origin(annotation) is frozenset:
        return {"$ref": "#/$defs/Set"}
    names = {bool: "boolean", int: "integer", float: "number"}
    words = {"ge": "minimum", "le": "maximum"}
    limits = {
        words[name]: getattr(limit, name) for limit in _unpacked(metadata) for name in words if hasattr(limit, name)
    }
    return {"type": names[annotation], **limits}


def _pattern(metadata: list[Any] | tuple[Any, ...]) -> str | None:
    found = (getattr(limit, "pattern", None) for limit in _unpacked(metadata))
    return next((pattern for pattern in found if isinstance(pattern, str)), None)


def _unpacked(metadata: list[Any] | tuple[Any, ...]) -> list[Any]:
    """What limits a value, also what pydantic's ``Field`` holds."""
    return [limit for part in metadata for limit in (part.metadata if isinstance(part, FieldInfo) else (part,))]


def _map(value: Any, name: str) -> Schema:  # noqa: ANN401
    """The schema of a map: ids lead to records, and keys of other programs to anything."""
    if value is Any:
        return {"type": "object"}
    keys = _KEYS.get(name, "^(?!x_)")
    said = {"description": _MAPS[name]} if name in _MAPS else {}
    inner = _typed(value, _WITHIN.get(name, ""))
    return {**said, "type": "object", "patternProperties": {"^x_": {}, keys: inner}, "additionalProperties": False}


_WITHIN = {"assignments": "assignments of a function", "assignments of a function": "assignments of an owner"}
"""What the maps within maps are called here: function, owner and ownership lead to an assignment."""

_MAPS = {
    "accepted": "By rule, structure (- for the model as a whole) and the ids of what the finding is about.",
    "assignments": "By function.",
    "assignments of a function": "By owner.",
    "assignments of an owner": f"By ownership: {', '.join(Ownership)}.",
    "plans": "By the ids of the two structures or checkpoints that the plan leads from and to.",
    "rules": "By the code of the rule.",
    "steps": "By the key of the step.",
    "votes": "By the id of a function, a decision or a topic of the parking lot.",
}


@cache
def _id_pattern(kind: RecordKind) -> str:
    return f"^{kind.value}_[a-z0-9]+$"


_KEYS: Mapping[str, str] = {
    **{name: _id_pattern(kind) for name, kind in KINDS.items()},
    "fists": _id_pattern(RecordKind.DECISION),
    "assignments": _id_pattern(RecordKind.FUNCTION),
    "assignments of a function": _id_pattern(RecordKind.OWNER),
    "accepted": r"^[A-Z]+[0-9]+ \S+( \S+)*$",
}
