"""Setting fields of a record from what people typed, validated as if it came from a file."""

from typing import Any, TypeVar

from pydantic import ValidationError

from planner.model.errors import EditError
from planner.model.records import Record
from planner.model.text import clean_text

R = TypeVar("R", bound=Record)

_SHOWN = 60  # characters of a value that a sentence repeats


def with_fields(record: R, fields: dict[str, Any], what: str) -> R:
    """Give the record with these fields set, or itself when nothing differs.

    Args:
        record: the record as it is.
        fields: new values by field name; ``name`` is put on one line and, where the record must have one, is not empty.
        what: what the record is, with its article, for the sentence of an error.

    Raises:
        EditError: the record has no such field, or a value does not fit it.
    """
    unknown = fields.keys() - type(record).model_fields.keys()
    if unknown:
        msg = f"{what} has no {', '.join(sorted(unknown))}."
        raise EditError(msg)
    cleaned = {name: _cleaned(name, value, what) for name, value in fields.items()}
    if cleaned.get("name") == "" and type(record).model_fields["name"].is_required():
        msg = f"{what} needs a name."
        raise EditError(msg)
    if all(getattr(record, name) == value for name, value in cleaned.items()):
        return record
    try:
        changed = type(record).model_validate({**dict(record), **cleaned})
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        name = str(first["loc"][0]).replace("_", " ")
        reason = first["msg"].removeprefix("Value error, ")
        msg = f"{_short(repr(first['input']))} is no {name}: {reason[0].lower()}{reason[1:]}."
        raise EditError(msg) from None
    return record if changed == record else changed  # a date may have come as its text


def _cleaned(name: str, value: object, what: str) -> object:
    label = f"The {name.replace('_', ' ')}"
    if name == "name" and isinstance(value, str):
        return " ".join(clean_text(value, what).split())
    if isinstance(value, str):
        return clean_text(value, label)
    if isinstance(value, (set, frozenset, list, tuple)):
        return frozenset(clean_text(str(item), label).strip() for item in value) - {""}
    return value


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
