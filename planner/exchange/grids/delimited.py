"""Text with commas, semicolons or tabs between its cells, such as CSV, or cells from the clipboard."""

from collections import Counter

from planner.exchange.grids.grid import MAX_GRID_CELLS, Grid, Row, check_size, filled, too_many_cells
from planner.exchange.table.error import TableError
from planner.exchange.table.text import DELIMITERS, split_rows

_LOOKED_AT = 200  # rows
_HEAD = 100_000  # characters


def read_delimited(text: str, name: str) -> Grid:
    """Give the grid of a text; which sign stands between its cells is found from what makes its rows equally wide.

    Raises:
        TableError: it has no cells, too many, or a quote does not end.
    """
    if sum(map(text.count, (*DELIMITERS, "\n", "\r"))) > MAX_GRID_CELLS:
        raise too_many_cells(name)
    rows = filled(split_rows(text, _delimiter_of(text), name))
    check_size(rows, name)
    return Grid(rows)


def _delimiter_of(text: str) -> str:
    """Give the sign that stands between the cells of a text: the one by which most rows are equally wide."""
    return max(DELIMITERS, key=lambda delimiter: _evenness(text[:_HEAD], delimiter))


def _evenness(head: str, delimiter: str) -> int:
    rows: list[Row] = []
    try:
        for row in split_rows(head, delimiter, ""):
            rows.append(row)
            if len(rows) == _LOOKED_AT:
                break
    except TableError:
        pass
    widths = Counter(len(cells) for _, cells in rows if len(cells) > 1)
    return max(((width - 1) * rows for width, rows in widths.items()), default=0)
