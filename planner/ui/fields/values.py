"""Values as people write them."""

from datetime import date

from planner.language import mark, number_in, number_words, tr
from planner.ui.fields.field import Kind, Mixed

DIFFERENT = mark("Different")
"""What stands in a field of several things that do not agree."""


def written(value: object, kind: Kind) -> str:
    """Give the text of a value in its field."""
    if value is None or value is Mixed.MIXED:
        return ""
    if kind is Kind.LINES and isinstance(value, frozenset):
        return "\n".join(sorted(value))
    return number_words(value) if isinstance(value, float) else str(value)


def read(text: str, kind: Kind) -> object:
    """Give the value of a text.

    Raises:
        ValueError: it is none; with a sentence.
    """
    if kind is Kind.NUMBER:
        return _number(text)
    if kind is Kind.DAY:
        return _day(text)
    if kind is Kind.LINES:
        return frozenset(line.strip() for line in text.splitlines()) - {""}
    return text.strip() if kind is Kind.LINE else text


def _number(text: str) -> float | None:
    if not text.strip():
        return None
    try:
        return number_in(text)
    except ValueError:
        msg = tr("“{text}” is no number.", text=text.strip())
        raise ValueError(msg) from None


def _day(text: str) -> date | None:
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        msg = tr("“{text}” is no day. Write it as 2027-03-31.", text=text.strip())
        raise ValueError(msg) from None
