"""What is said about a table that cannot be read."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.language import tr

_LONGEST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class BadCell:
    """A cell that does not hold what it may.

    Attributes:
        file: the name of the table.
        row: its row as a spreadsheet counts them; the header is mostly row 1.
        column: the heading of its column.
        value: what it holds.
        allowed: what it may hold, as the end of the sentence "allowed is …".
    """

    file: str
    row: int
    column: str
    value: str
    allowed: str

    def __str__(self) -> str:
        return tr(
            "{file}, row {row}, column {column}: {value} is not allowed; allowed is {allowed}.",
            file=self.file,
            row=self.row,
            column=self.column,
            value=shown(self.value) if self.value.strip() else tr("an empty cell"),
            allowed=self.allowed,
        )


class TableError(Exception):
    """A table that is refused; its text is one sentence, or one line for each bad cell.

    Attributes:
        cells: the bad cells, by row; empty where the table as a whole is refused.
    """

    def __init__(self, message: str, cells: Sequence[BadCell] = ()) -> None:
        super().__init__(message)
        self.cells = tuple(cells)


def refusal(cells: Sequence[BadCell]) -> TableError:
    """Give the error that reports all these cells, by row."""
    ordered = sorted(cells, key=lambda cell: cell.row)
    return TableError("\n".join(map(str, ordered)), ordered)


def shown(text: str) -> str:
    """Give a text for a message: quoted, on one line, not too long, and without anything a terminal obeys."""
    clipped = text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
    return '"' + "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in clipped) + '"'
