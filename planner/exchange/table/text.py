"""From the bytes of a table to its header and its rows: encoding, delimiter and quotes."""

import csv
import io
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator, Sequence

from planner.exchange.table.columns import COLUMN_BY_NAME
from planner.exchange.table.error import TableError, shown
from planner.language import number_words, tr
from planner.storage.limits import MAX_BYTES

MAX_CELLS = 10_000_000
"""Most cells of a table, counted before they are read; 200,000 rows of all columns fit."""

MAX_COLUMNS = 1_000
"""Most columns of a table, with those that are not known."""

DELIMITERS = ",;\t"
"""What may stand between cells."""

_ARCHIVE = b"PK\x03\x04"
_HEAD = 100_000  # characters in which the header must end
_SHOWN_COLUMNS = 5

Row = tuple[int, list[str]]
"""The number of a row as a spreadsheet counts, from 1, and its cells."""


def read_rows(data: bytes, name: str, encoding: str | None) -> tuple[list[str], Iterator[Row]]:
    """Give the trimmed headings and the rows below that are not empty.

    Args:
        data: the bytes of the table.
        name: the table's name for messages.
        encoding: how it is encoded where it has no byte order mark; None for UTF-8.

    Raises:
        TableError: also while the rows are read.
    """
    if len(data) > MAX_BYTES:
        msg = tr("{file} is too large: {size} MiB are allowed.", file=name, size=MAX_BYTES // 1024 // 1024)
        raise TableError(msg)
    text = decoded(data, name, encoding)
    if not text.strip():
        msg = tr("{file} is empty.", file=name)
        raise TableError(msg)
    if sum(map(text.count, (*DELIMITERS, "\n", "\r"))) > MAX_CELLS:
        msg = tr("{file} has too many cells: {number} are allowed.", file=name, number=number_words(MAX_CELLS))
        raise TableError(msg)
    rows = split_rows(text, _delimiter(text, name), name)
    first = next(rows, None)
    headings = [cell.strip() for cell in first[1]] if first else []
    return headings, rows


def decoded(data: bytes, name: str, encoding: str | None) -> str:
    """Give the text of a table.

    Raises:
        TableError: it is an archive, holds binary data, or is not encoded so.
    """
    if data.startswith(_ARCHIVE):
        msg = tr("{file} is a workbook or another archive, not a CSV table; save the sheet as CSV first.", file=name)
        raise TableError(msg)
    if data.startswith(BOM_UTF8):
        encoding = "utf-8"
    elif data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        encoding = "utf-16"
    try:
        text = data.decode("utf-8" if encoding is None else encoding)
    except LookupError:
        msg = tr("{encoding} is no encoding; try utf-8, cp1252 or utf-16.", encoding=shown(encoding or ""))
        raise TableError(msg) from None
    except ValueError:
        msg = _undecodable(data, name, encoding)
        raise TableError(msg) from None
    if "\0" in text:
        msg = tr("{file} is not a CSV table: it holds binary data.", file=name)
        raise TableError(msg)
    return text.removeprefix("\ufeff")


def _undecodable(data: bytes, name: str, encoding: str | None) -> str:
    if b"\0" in data and encoding != "utf-16":
        return tr("{file} is not a CSV table: it holds binary data.", file=name)
    if encoding is None:
        return tr("{file} is not UTF-8 text; name its encoding with --encoding, such as cp1252.", file=name)
    return tr("{file} is not {encoding} text.", file=name, encoding=encoding)


def _delimiter(text: str, name: str) -> str:
    """Give the delimiter with which the header names most columns."""
    headers = {delimiter: _header(text[:_HEAD], delimiter) for delimiter in DELIMITERS}
    best = max(DELIMITERS, key=lambda delimiter: len(COLUMN_BY_NAME.keys() & set(headers[delimiter])))
    check_header(headers[best], name)
    return best


def is_header(headings: Sequence[str]) -> bool:
    """Are these the headings of an assignment table?"""
    return "structure" in headings and bool({"function", "owner"} & set(headings))


def check_header(header: Sequence[str], name: str) -> None:
    """Refuse what cannot head an assignment table.

    Raises:
        TableError: a column is missing or there twice, or there are too many.
    """
    if "structure" not in header:
        told = ", ".join(map(shown, header[:_SHOWN_COLUMNS])) + (", …" if len(header) > _SHOWN_COLUMNS else "")
        msg = tr('{file} has no column "structure"; its header names {names}.', file=name, names=told or tr("nothing"))
        raise TableError(msg)
    if len(header) > MAX_COLUMNS:
        msg = tr(
            "{file} has more than {number} columns, which is not allowed.", file=name, number=number_words(MAX_COLUMNS)
        )
        raise TableError(msg)
    named = [heading for heading in header if heading]
    for heading in named:
        if named.count(heading) > 1:
            msg = tr(
                "{file} has the column {column} {number} times; once is allowed.",
                file=name,
                column=shown(heading),
                number=named.count(heading),
            )
            raise TableError(msg)
    if not {"function", "owner"} & set(named):
        msg = tr('{file} has neither a column "function" nor a column "owner".', file=name)
        raise TableError(msg)


def names_assignments(text: str) -> bool:
    """Does the first row of a text name the columns of an assignment table?"""
    return any(is_header(_header(text[:_HEAD], delimiter)) for delimiter in DELIMITERS)


def _header(head: str, delimiter: str) -> Sequence[str]:
    try:
        return [cell.strip() for cell in next(split_rows(head, delimiter, ""), (0, []))[1]]
    except TableError:
        return []


def split_rows(text: str, delimiter: str, name: str) -> Iterator[Row]:
    """Give the rows of a text that are not empty.

    Raises:
        TableError: a quote does not end, while the rows are read.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for number, cells in enumerate(reader, start=1):
            if any(map(str.strip, cells)):
                yield number, cells
    except csv.Error as error:
        msg = tr(
            "{file} cannot be read as a table; around line {line} a quote or a cell does not end: {error}.",
            file=name,
            line=reader.line_num,
            error=error,
        )
        raise TableError(msg) from None
