"""Writing a model: the same bytes for equal models, on every system."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from json.encoder import encode_basestring as quoted
from types import MappingProxyType
from typing import Any

from planner import __version__
from planner.language import tr
from planner.model.operating_model import FORMAT_VERSION, OperatingModel, Version
from planner.model.records import Record
from planner.storage.aside import ASIDE, FOREIGN, foreign_keys
from planner.storage.bare import BARE
from planner.storage.errors import StorageError

_ASSIGNMENT_LEVELS = 3
"""Maps from a structure's assignments down to one assignment: function, owner, ownership."""

ANY_JSON = frozenset({"evidence", "thresholds"})
"""Fields that hold whatever JSON can, as it is."""

_REQUIRED = object()  # equal to no value: a field without a default is always written


def to_bytes(model: OperatingModel) -> bytes:
    """Give the bytes of the file that holds this model.

    Raises:
        StorageError: a text in it is no text that a file can hold.
    """
    model = model.with_defaults_removed()
    lines = [
        '"format": "opmodel"',
        f'"version": {_version(model.version)}',
        f'"requires": {_words(model.requires, " ")}',
        f'"generator": {quoted(f"planner {__version__}")}',
        *([f'"title": {quoted(model.title)}'] if model.title else []),
        *_fields(model.replace(version=Version(), requires=frozenset(), title=""), " "),
    ]
    try:
        return (_block("{}", lines, "") + "\n").encode()
    except UnicodeEncodeError as error:
        msg = tr(
            "The model holds {code}, half of a character, which no file can hold.",
            code=f"U+{ord(error.object[error.start]):04X}",
        )
        raise StorageError(msg) from None


def field_text(name: str, value: Any) -> str:  # noqa: ANN401 - the values of fields are of every type
    """Write one value as it stands in the file: that of the field of this name, or of no field a record or a map."""
    return _field(name, value, "")


def _version(version: Version) -> str:
    major, minor = max((version.major, version.minor), FORMAT_VERSION)
    return _json({**(version.__pydantic_extra__ or {}), "major": major, "minor": minor}, " ")


def _block(ends: str, lines: list[str], pad: str) -> str:
    """Put lines between two brackets, one level deeper than these stand."""
    if not lines:
        return ends
    start = f"\n{pad} "
    return f"{ends[0]}{start}{f',{start}'.join(lines)}\n{pad}{ends[1]}"


def _record(record: Record, pad: str) -> str:
    if record is BARE:
        return "{}"
    return _block("{}", _fields(record, pad + " "), pad)


def _fields(record: Record, pad: str) -> list[str]:
    """The lines of a record: what it knows and is not the default, and what it does not know, by key."""
    values, extra = record.__dict__, record.__pydantic_extra__
    if extra:
        return _mixed_fields(record, extra, pad)
    return [
        f'"{name}": {_field(name, values[name], pad)}'
        for name, default in defaults(type(record))
        if values[name] != default
    ]


def _mixed_fields(record: Record, extra: Mapping[str, Any], pad: str) -> list[str]:
    found = {key: _json(value, pad) for key, value in extra.items() if not key.startswith(ASIDE)}
    for name, default in defaults(type(record)):
        value = record.__dict__[name]
        foreign = foreign_keys(extra, name)
        if foreign:
            levels = _ASSIGNMENT_LEVELS if name == "assignments" else 1
            found[name] = _map_with(value, foreign, levels, pad)
        elif value != default:
            found[name] = _field(name, value, pad)
    return [f"{quoted(key)}: {found[key]}" for key in sorted(found)]


def _field(name: str, value: Any, pad: str) -> str:  # noqa: ANN401
    return _json(value, pad) if name in ANY_JSON else _value(value, pad)


@cache
def defaults(kind: type[Record]) -> list[tuple[str, object]]:
    """The fields of a record kind by name, with their defaults; one that must be given has a value equal to none."""
    return [
        (name, _REQUIRED if field.is_required() else field.get_default(call_default_factory=True))
        for name, field in sorted(kind.model_fields.items())
    ]


def _value(value: Any, pad: str) -> str:  # noqa: ANN401 - the values of fields are of every type
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, (MappingProxyType, dict)):  # to ask for any mapping takes ten times as long
        return _map(value, pad)
    if isinstance(value, Record):
        return _record(value, pad)
    if isinstance(value, frozenset):
        return _words(value, pad)
    if isinstance(value, date):
        return f'"{value.isoformat()}"'
    return _scalar(round(value, 6) if isinstance(value, float) else value)


def _map(items: Mapping[str, Any], pad: str) -> str:
    inner = pad + " "
    return _block("{}", [f"{quoted(key)}: {_value(items[key], inner)}" for key in sorted(items)], pad)


def _map_with(items: Mapping[str, Any], foreign: Mapping[str, Any], levels: int, pad: str) -> str:
    """Write a map of records (or of maps of records) with the keys of other programs between them."""
    inner = pad + " "
    lines = []
    for key in sorted(items.keys() | foreign.keys()):
        if key.startswith(FOREIGN):
            text = _json(foreign[key], inner)
        elif levels > 1 and key in foreign:
            text = _map_with(items.get(key, {}), foreign[key], levels - 1, inner)
        else:
            text = _value(items[key], inner)
        lines.append(f"{quoted(key)}: {text}")
    return _block("{}", lines, pad)


def _words(words: Iterable[str], pad: str) -> str:
    return _block("[]", [quoted(word) for word in sorted(words)], pad)


def _json(value: object, pad: str) -> str:
    """Write a value of which this version does not know what it is."""
    inner = pad + " "
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, Mapping):
        return _block("{}", [f"{quoted(key)}: {_json(value[key], inner)}" for key in sorted(value)], pad)
    if isinstance(value, (list, tuple)):
        return _block("[]", [_json(item, inner) for item in value], pad)
    return _scalar(value)


def _scalar(value: object) -> str:
    """Write a number, true, false or null; equal numbers alike, whether they came as 1, 1.0 or 10e-1."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and not value.is_integer():
        return _decimals(value)
    return str(int(value))  # type: ignore[call-overload]


def _decimals(value: float) -> str:
    text = repr(value)
    if "e" in text and round(value, 6) == value:
        return f"{value:.6f}".rstrip("0")
    return text
