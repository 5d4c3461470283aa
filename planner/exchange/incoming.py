"""What comes in: an assignment table or a responsibility matrix, in whatever format, and which of the two it is."""

from collections.abc import Sequence
from enum import StrEnum

from planner.exchange.grids.grid import Grid, Tables
from planner.exchange.grids.read import is_text, read_tables, read_text
from planner.exchange.matrix.matrix import Choices, Matrix
from planner.exchange.matrix.understand import understood
from planner.exchange.table_error import TableError
from planner.exchange.table_in import Imported, read_table, read_table_rows
from planner.exchange.table_text import decoded, is_header, names_assignments


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
    if is_text(data):
        text = decoded(data, name, encoding)
        if names_assignments(text) and shape is not TableShape.MATRIX:
            return read_table(data, name, encoding)
        tables = read_text(text, name)
    else:
        tables = read_tables(data, name)
    return _of_tables(tables, shape, choices)


def _of_tables(tables: Tables, shape: TableShape | None, choices: Choices | None) -> Imported | Matrix:
    headed = [grid for grid in tables.grids if _is_headed(grid)]
    if shape is TableShape.TABLE or (headed and shape is None):
        return _imported(tables, headed)
    try:
        return understood(tables, choices)
    except TableError as error:
        if shape is TableShape.MATRIX or error.cells:
            raise
        msg = (
            f'{tables.name} is no assignment table, since it has no column "structure" with a column "function" or'
            ' "owner", and no responsibility matrix, since it has no table with functions down, owners across and'
            " letters such as R, A, C and I where they meet."
        )
        raise TableError(msg) from None


def _is_headed(grid: Grid) -> bool:
    return is_header([cell.strip() for cell in grid.rows[0][1]])


def _imported(tables: Tables, headed: Sequence[Grid]) -> Imported:
    if not tables.grids:
        msg = f"{tables.name} holds no table."
        raise TableError(msg)
    first = next(iter(headed), tables.grids[0])
    found = read_table_rows(first.rows, tables.name)
    more = len(tables.grids) - 1
    notes = [*tables.notes]
    if more:
        others = "the other table is" if more == 1 else f"the {more} other tables are"
        notes.append(f"{tables.name}: the first assignment table is read, {others} left out.")
    return found._replace(notes=(*notes, *found.notes))
