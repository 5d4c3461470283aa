"""What may stand in a cell of a table: for each kind of value, how it is read and how it is written."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.language import tr
from planner.model.errors import EditError
from planner.model.text import clean_text

Value = str | float | bool | date | frozenset[str]
"""What a filled cell can mean."""

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?|\.[0-9]+")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ITEM = re.compile(r'\s*(?:"((?:[^"]|"")*)"\s*|([^;]*))(?:;|\Z)')
_LONGEST_CELL = 100_000  # what the csv module reads is a little more


class BadValueError(ValueError):
    """A cell that does not hold what its column allows."""


@dataclass(frozen=True, slots=True)
class CellKind:
    """A kind of value.

    Attributes:
        allowed: says what people may write, as the end of the sentence "allowed is …".
        parse: gives the value of a filled cell, or None where it says nothing; raises BadValueError.
        write: gives the cell of a value, empty where no cell can say it.
    """

    allowed: Callable[[], str]
    parse: Callable[[str], Value | None]
    write: Callable[[Value], str]


def guarded(text: str) -> str:
    """Give a text that no spreadsheet takes for a formula: ``=1`` becomes ``'=1``, and ``'=1`` becomes ``''=1``."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """Give the text that `guarded` made this cell of."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def number_text(value: float) -> str:
    """Write a number that is not negative: at most six decimals, no exponent, ``2`` for 2.0."""
    return f"{value:.6f}".rstrip("0").rstrip(".")


def either(words: Iterable[str]) -> str:
    """Join words for a sentence: "a", "a or b", "a, b or c"."""
    *most, last = words
    return tr("{words} or {last}", words=", ".join(most), last=last) if most else last


def _parse_text(cell: str) -> str | None:
    return _cleaned(unguarded(cell))


def _cleaned(written: str) -> str | None:
    try:
        text = clean_text(written, tr("The text"))
    except EditError as error:
        raise BadValueError(str(error)) from None
    return text if text.strip() else None


def _parse_name(cell: str) -> str | None:
    text = _parse_text(cell.strip())
    return text and text.strip()


def _write_text(value: Value) -> str:
    text = str(value)
    return guarded(text) if text.strip() else ""


def _parse_day(cell: str) -> date:
    text = cell.strip()
    try:
        if _DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise BadValueError


def _parse_yes_no(cell: str) -> bool:
    if cell.strip() not in {"yes", "no"}:
        raise BadValueError
    return cell.strip() == "yes"


def _number(most: float) -> Callable[[str], float]:
    def parse(cell: str) -> float:
        text = cell.strip()
        value = round(float(text), 6) if _NUMBER.fullmatch(text) else -1.0
        if not 0 <= value <= most:
            raise BadValueError
        return value

    return parse


def _parse_list(cell: str) -> frozenset[str] | None:
    """Read items between semicolons; an item in double quotes is taken as it is, two of them inside stand for one."""
    if len(cell) > _LONGEST_CELL:
        raise BadValueError
    found = _ITEM.finditer(unguarded(cell))
    return frozenset(item for item in map(_read_item, found) if item) or None


def _read_item(found: re.Match[str]) -> str:
    quoted, plain = found.groups()
    if quoted is not None:
        return _cleaned(quoted.replace('""', '"')) or ""
    if plain.startswith('"') and plain.count('"') % 2:
        raise BadValueError
    return (_cleaned(plain) or "").strip()


def _write_list(value: Value) -> str:
    items = sorted(value) if isinstance(value, frozenset) else []
    return guarded("; ".join(_item(item) for item in items if item))


def _item(item: str) -> str:
    plain = item == item.strip() and ";" not in item and not item.startswith('"')
    return item if plain else '"' + item.replace('"', '""') + '"'


def _write_number(value: Value) -> str:
    return number_text(value) if isinstance(value, (int, float)) else ""


def one_of(words: type[StrEnum]) -> CellKind:
    """One word of an enumeration."""
    known = frozenset(word.value for word in words)

    def parse(cell: str) -> str:
        if cell.strip() not in known:
            raise BadValueError
        return cell.strip()

    return CellKind(lambda: either(words), parse, lambda value: str(value) if value in known else "")


def several_of(words: type[StrEnum]) -> CellKind:
    """Any words of an enumeration, between spaces."""
    known = frozenset(word.value for word in words)

    def parse(cell: str) -> frozenset[str]:
        found = frozenset(cell.split())
        if not found <= known:
            raise BadValueError
        return found

    def write(value: Value) -> str:
        return " ".join(word for word in words if isinstance(value, frozenset) and word in value)

    return CellKind(lambda: tr("any of {words}, with spaces between", words=either(words)), parse, write)


TEXT = CellKind(lambda: tr("text without control characters, at most 10,000 characters"), _parse_text, _write_text)
NAME = CellKind(lambda: tr("a name without control characters, at most 10,000 characters"), _parse_name, _write_text)
LIST = CellKind(
    lambda: tr(
        "items with semicolons between, at most 10,000 characters; an item that holds a semicolon stands in double "
        "quotes"
    ),
    _parse_list,
    _write_list,
)
DAY = CellKind(lambda: tr("a date such as 2027-03-31"), _parse_day, str)
YES_NO = CellKind(lambda: tr("yes or no"), _parse_yes_no, lambda value: "yes" if value else "no")
AMOUNT = CellKind(
    lambda: tr("a number that is not negative, with a decimal point, such as 0.5"),
    _number(most=1e15),
    _write_number,
)
SHARE = CellKind(
    lambda: tr("a number from 0 to 1, with a decimal point, such as 0.5"),
    _number(most=1),
    _write_number,
)
