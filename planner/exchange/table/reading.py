"""The assignment table in: from the rows of a table to a model, or to an edit that brings one up to date."""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from difflib import get_close_matches
from typing import NamedTuple

from planner.exchange.table.claims import Claims
from planner.exchange.table.columns import COLUMN_BY_NAME, Column
from planner.exchange.table.error import TableError, refusal, shown
from planner.exchange.table.text import Row, check_header, read_rows
from planner.exchange.table.update import table_edit
from planner.language import mark, tr, trn
from planner.model.change import Edit
from planner.model.ids import RecordKind, new_id
from planner.model.operating_model import OperatingModel

_SHOWN_ROWS = 5
_LONGEST_NEAR = 30  # longer headings resemble none


class Imported(NamedTuple):
    """What a table gave.

    Attributes:
        edit: brings a model up to date with it: what it names is found by its name, or added.
        notes: what there is to tell about it, a sentence each.
    """

    edit: Edit
    notes: tuple[str, ...]

    @property
    def model(self) -> OperatingModel:
        """The model that the table alone makes."""
        return self.edit(OperatingModel()).model


def fresh_id(kind: RecordKind, name: str) -> str:  # noqa: ARG001 - the same name may come in again as another record
    """Give a new id whatever the name."""
    return new_id(kind)


def read_table(
    data: bytes, name: str, encoding: str | None = None, *, id_of: Callable[[RecordKind, str], str] = fresh_id
) -> Imported:
    """Read an assignment table.

    Args:
        data: the bytes of a CSV table with commas, semicolons or tabs between its cells.
        name: the table's name for messages.
        encoding: how it is encoded where it has no byte order mark; None for UTF-8.
        id_of: gives the id of a record by its kind and name, asked once for each.

    Raises:
        TableError: the table is refused; all its bad cells are in the error.
    """
    header, rows = read_rows(data, name, encoding)
    return _imported(header, rows, name, id_of)


def read_table_rows(rows: Sequence[Row], name: str) -> Imported:
    """Read an assignment table from its rows, of which the first is its header; else as `read_table`."""
    header = [cell.strip() for cell in rows[0][1]]
    while header and not header[-1]:
        header.pop()
    check_header(header, name)
    below = [(number, cells[: max(len(header), _last(cells))]) for number, cells in rows[1:]]
    return _imported(header, below, name, fresh_id)


def _last(cells: Sequence[str]) -> int:
    """Give the number of cells up to the last one that is not empty: a sheet fills up its rows."""
    return max((place for place, cell in enumerate(cells, start=1) if cell.strip()), default=0)


def _imported(
    header: Sequence[str], rows: Iterable[Row], name: str, id_of: Callable[[RecordKind, str], str]
) -> Imported:
    columns = [COLUMN_BY_NAME.get(heading) for heading in header]
    claims = Claims(name)
    bare = [place for place, heading in enumerate(header) if not heading]
    short: list[int] = []
    filled: set[int] = set()
    for number, cells in rows:
        filled |= {place for place in bare if place < len(cells) and cells[place].strip()}
        if len(cells) < len(header):
            short.append(number)
        claims.add_row(number, _told(columns, cells))
        _refuse_more(claims, number, cells, len(header))
    claims.check_references()
    if claims.bad:
        raise refusal(claims.bad)
    if not claims.said:
        msg = tr("{file} has a header and no rows below it.", file=name)
        raise TableError(msg)
    return Imported(table_edit(claims.said, id_of), (*_unknown(header, filled, name), *_ragged(short, name)))


def _told(columns: Sequence[Column | None], cells: Sequence[str]) -> Mapping[Column, str]:
    """Give the cells that say something, by column."""
    pairs = zip(columns, cells, strict=False)
    return {column: cell for column, cell in pairs if column is not None and cell.strip()}


def _refuse_more(claims: Claims, number: int, cells: Sequence[str], width: int) -> None:
    for place, cell in enumerate(cells[width:], start=width + 1):
        if cell.strip():
            claims.refuse(number, str(place), cell, _too_wide(width))


def _too_wide(width: int) -> str:
    return trn(width, "nothing, since the header has {n} column", "nothing, since the header has {n} columns")


def _unknown(header: Sequence[str], filled: Set[int], name: str) -> list[str]:
    """Tell which columns are left out; one without a heading only when it holds something."""
    notes = [
        tr("{file}: column {number} has no heading and is left out.", file=name, number=place + 1)
        for place in sorted(filled)
    ]
    for heading in header:
        if heading and heading not in COLUMN_BY_NAME:
            near = get_close_matches(heading.lower().replace(" ", "_")[:_LONGEST_NEAR], COLUMN_BY_NAME, n=1)
            meant = near[0] if near and near[0] not in header else ""
            notes.append(tr(_UNKNOWN_NEAR if meant else _UNKNOWN, file=name, column=shown(heading), meant=meant))
    return notes


_UNKNOWN = mark("{file}: the column {column} is not known and is left out.")
_UNKNOWN_NEAR = mark('{file}: the column {column} is not known and is left out (did you mean "{meant}"?).')


def _ragged(short: Sequence[int], name: str) -> list[str]:
    if not short:
        return []
    rows = ", ".join(map(str, short[:_SHOWN_ROWS])) + (", …" if len(short) > _SHOWN_ROWS else "")
    return [
        trn(
            len(short),
            "{file}: {n} row has fewer cells than the header ({rows}); the missing cells count as empty.",
            "{file}: {n} rows have fewer cells than the header ({rows}); the missing cells count as empty.",
            file=name,
            rows=rows,
        )
    ]
