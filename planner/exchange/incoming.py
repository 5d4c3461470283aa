"""What comes in: an assignment table or a responsibility matrix, in whatever format, and which of the two it is."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from planner.exchange.grids.grid import Grid, Tables
from planner.exchange.grids.read import is_text, read_tables
from planner.exchange.matrix.matrix import Choices, Matrix
from planner.exchange.matrix.understand import NoMatrixError, understood
from planner.exchange.table.error import TableError
from planner.exchange.table.reading import Imported, read_table, read_table_rows
from planner.exchange.table.text import decoded, is_header, names_assignments
from planner.language import tr, trn


class TableShape(StrEnum):
    """What a table may be."""

    TABLE = "table"
    MATRIX = "matrix"


def read_incoming(
    data: bytes,
    name: str,
    encoding: str | None = None,
    *,
    shape: TableShape | None = None,
    choices: Choices | None = None,
) -> Imported | Matrix:
    """Read what people have.

    Args:
        data: the bytes of CSV, text with tabs, Markdown or XLSX; which one is found from them.
        name: the name of the file for messages.
        encoding: how a text is encoded where it has no byte order mark; None for UTF-8.
        shape: what it is; None where its header tells.
        choices: what people decided about a matrix.

    Raises:
        TableError: it cannot be read, or is neither.
    """
    may_be_table = shape is not TableShape.MATRIX and is_text(data)
    if may_be_table and names_assignments(decoded(data, name, encoding)):
        return read_table(data, name, encoding)
    return understood_as(read_tables(data, name, encoding), shape, choices)


def understood_as(
    tables: Tables,
    shape: TableShape | None = None,
    choices: Choices | None = None,
    columns: Mapping[str, str] | None = None,
) -> Imported | Matrix:
    """Give what tables say that were read already.

    Args:
        tables: what was read, one or more.
        shape: what it is; None where its header tells.
        choices: what people decided about a matrix.
        columns: the columns of the assignment table that stand under other headings, by these headings; an empty one
            leaves the column out.

    Raises:
        TableError: they are neither.
    """
    headed = [place for place, grid in enumerate(tables.grids) if _is_headed(_named(grid, columns or {}))]
    if shape is TableShape.TABLE or (headed and shape is None):
        return _imported(tables, headed, columns or {})
    others = tuple(grid for place, grid in enumerate(tables.grids) if place not in headed)
    try:
        # The words of an assignment table look like a matrix; beside a real one it is none.
        return understood(tables._replace(grids=others or tables.grids), choices)
    except NoMatrixError:
        if shape is TableShape.MATRIX:
            raise
        msg = tr(
            '{file} is no assignment table, since it has no column "structure" with a column "function" or "owner", '
            "and no responsibility matrix, since it has no table with functions down, owners across and letters such "
            "as R, A, C and I where they meet.",
            file=tables.name,
        )
        raise TableError(msg) from None


def assignment_table(tables: Tables, columns: Mapping[str, str]) -> Grid | None:
    """Give the table that is read as an assignment table, or None where there is none."""
    return next((grid for grid in tables.grids if _is_headed(_named(grid, columns))), None)


def _named(grid: Grid, columns: Mapping[str, str]) -> Grid:
    """Give a table under the headings that were chosen for it."""
    number, header = grid.rows[0]
    headings = [columns.get(cell.strip(), cell.strip()) for cell in header]
    if not columns or headings == header:
        return grid
    return replace(grid, rows=((number, headings), *grid.rows[1:]))


def _is_headed(grid: Grid) -> bool:
    return is_header([cell.strip() for cell in grid.rows[0][1]])


def _imported(tables: Tables, headed: Sequence[int], columns: Mapping[str, str]) -> Imported:
    first = _named(tables.grids[next(iter(headed), 0)], columns)
    found = read_table_rows(first.rows, tables.name)
    more = len(tables.grids) - 1
    notes = [*tables.notes]
    if more:
        notes.append(
            trn(
                more,
                "{file}: the first assignment table is read, the other table is left out.",
                "{file}: the first assignment table is read, the {n} other tables are left out.",
                file=tables.name,
            )
        )
    return found._replace(notes=(*notes, *found.notes))
