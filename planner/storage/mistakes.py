"""Saying in one sentence which value of a file does not fit, and what would."""

from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from planner.language import mark, number_words, tr, trn
from planner.storage.place import place_of, shown

_ALLOWED = {
    "string_type": mark("text"),
    "bool_type": mark("true or false"),
    "int_type": mark("a whole number"),
    "frozen_set_type": mark("a list of texts"),
    "dict_type": mark("a map in braces"),
    "model_type": mark("a map in braces"),
    "string_pattern_mismatch": mark("made of 0-9 and a-z"),
    "value_error": mark("a date such as 2027-03-01"),
    "date_type": mark("a date such as 2027-03-01"),
}
_AMOUNT = mark("a number of at least 0")
_SHARE = mark("a number from 0 to 1")


def mistake(error: ValidationError, tree: dict[str, Any]) -> str:
    """The sentence for the first value that does not fit, and how many more there are."""
    details = error.errors(include_url=False, include_context=False)
    first = details[0]
    place = place_of(first["loc"], tree)
    if first["type"] == "missing":
        said = tr("{place} is missing", place=place)
    else:
        said = tr(
            "{place} must be {allowed}, not {value}", place=place, allowed=_allowed(first), value=shown(first["input"])
        )
    more = len(details) - 1
    if not more:
        return f"{said}."
    rest = trn(
        more, "and {number} more value does not fit", "and {number} more values do not fit", number=number_words(more)
    )
    return f"{said} ({rest})."


def _allowed(detail: ErrorDetails) -> str:
    return tr(_ALLOWED.get(detail["type"]) or (_SHARE if detail["loc"][-1] == "share" else _AMOUNT))
