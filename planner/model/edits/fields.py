"""Setting fields of a record from what people typed, validated as if it came from a file."""

from typing import Any, TypeVar

from pydantic import ValidationError

from planner.language import mark, tr
from planner.model.errors import EditError
from planner.model.field_names import field_name
from planner.model.records import Record
from planner.model.text import clean_text, short

R = TypeVar("R", bound=Record)

_REASONS = {
    mark("a date is written as YYYY-MM-DD"),
    mark("input should be a finite number"),
    mark("input should be a valid boolean"),
    mark("input should be a valid date"),
    mark("input should be a valid integer"),
    mark("input should be a valid number"),
    mark("input should be a valid string"),
    mark("input should be greater than or equal to 0"),
    mark("input should be less than or equal to 1"),
}
"""Why values do not fit, as validation says it."""


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
        msg = tr("{what} has no {fields}.", what=what, fields=", ".join(sorted(unknown)))
        raise EditError(msg)
    cleaned = {name: _cleaned(name, value, what) for name, value in fields.items()}
    if cleaned.get("name") == "" and type(record).model_fields["name"].is_required():
        msg = tr("{what} needs a name.", what=what)
        raise EditError(msg)
    if all(getattr(record, name) == value for name, value in cleaned.items()):
        return record
    try:
        changed = type(record).model_validate({**dict(record), **cleaned})
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        msg = tr(
            "{value} is no {field}: {reason}.",
            value=short(repr(first["input"])),
            field=field_name(str(first["loc"][0])),
            reason=_said(first["msg"]),
        )
        raise EditError(msg) from None
    return record if changed == record else changed  # a date may have come as its text


def _cleaned(name: str, value: object, what: str) -> object:
    label = tr("The {field}", field=field_name(name))
    if name == "name" and isinstance(value, str):
        return " ".join(clean_text(value, what).split())
    if isinstance(value, str):
        return clean_text(value, label)
    if isinstance(value, (set, frozenset, list, tuple)):
        return frozenset(clean_text(str(item), label).strip() for item in value) - {""}
    return value


def _said(reason: str) -> str:
    words = reason.removeprefix("Value error, ")
    words = f"{words[0].lower()}{words[1:]}"
    return tr(words) if words in _REASONS else words
