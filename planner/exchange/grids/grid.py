"""A grid: the cells of one table as text, whatever file they come from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from planner.exchange.table.error import TableError
from planner.language import number_words, tr

MAX_GRID_CELLS = 1_000_000
"""Most cells of all grids of a file, with the empty ones that rows are filled up with; they take about 60 MB."""

MAX_GRID_COLUMNS = 1_000
"""Most columns of a grid."""

Row = tuple[int, list[str]]
"""The number of a row as people count it, from 1 (in a text file of tables its line), and its cells."""

Spot = tuple[int, int]
"""The number of a row, and the place of a column from 0."""


@dataclass(frozen=True, slots=True)
class Grid:
    """One table.

    Attributes:
        rows: those that are not empty, in order.
        heading: what stands above it: a heading of the text, or the name of the sheet.
        spread: the spots that repeat the text of the merged cell they belong to.
        gaps: does a number that is left out stand for an empty row? In Markdown and HTML rows are numbered as the
            lines of the text, where it stands for nothing.
    """

    rows: tuple[Row, ...]
    heading: str = ""
    spread: frozenset[Spot] = frozenset()
    gaps: bool = True


class Tables(NamedTuple):
    """What a file holds.

    Attributes:
        name: the name of the file, for messages.
        grids: its tables, in order; none of them is empty.
        prose: the lines around them.
        notes: what there is to tell about reading them, a sentence each.
    """

    name: str
    grids: tuple[Grid, ...]
    prose: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def check_size(rows: Sequence[Row], name: str) -> None:
    """Refuse a grid that is too wide or too large.

    Raises:
        TableError: it is.
    """
    width = max((len(cells) for _, cells in rows), default=0)
    if width > MAX_GRID_COLUMNS:
        msg = tr(
            "{file} has more than {number} columns, which is not allowed.",
            file=name,
            number=number_words(MAX_GRID_COLUMNS),
        )
        raise TableError(msg)
    if width * len(rows) > MAX_GRID_CELLS:
        raise too_many_cells(name)


def too_many_cells(name: str) -> TableError:
    """Give the error about a file with too many cells."""
    return TableError(
        tr("{file} has too many cells: {number} are allowed.", file=name, number=number_words(MAX_GRID_CELLS))
    )


def filled(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Give the rows that hold anything."""
    return tuple((number, cells) for number, cells in rows if any(map(str.strip, cells)))
