"""Saying in one sentence which value of a file does not fit, and what would."""

from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from planner.storage.place import place_of, shown

_ALLOWED = {
    "string_type": "text",
    "bool_type": "true or false",
    "int_type": "a whole number",
    "frozen_set_type": "a list of texts",
    "dict_type": "a map in braces",
    "model_type": "a map in braces",
    "string_pattern_mismatch": "made of 0-9 and a-z",
    "value_error": "a date such as 2027-03-01",
    "date_type": "a date such as 2027-03-01",
}
_AMOUNT = "a number of at least 0"
_SHARE = "a number from 0 to 1"


def mistake(error: ValidationError, tree: dict[str, Any]) -> str:
    """The sentence for the first value that does not fit, and how many more there are."""
    details = error.errors(include_url=False, include_context=False)
    first = details[0]
    place = place_of(first["loc"], tree)
    more = len(details) - 1
    rest = "" if not more else f" (and {more:,} more {'value does' if more == 1 else 'values do'} not fit)"
    if first["type"] == "missing":
        return f"{place} is missing{rest}."
    return f"{place} must be {_allowed(first)}, not {shown(first['input'])}{rest}."


def _allowed(detail: ErrorDetails) -> str:
    return _ALLOWED.get(detail["type"]) or (_SHARE if detail["loc"][-1] == "share" else _AMOUNT)
