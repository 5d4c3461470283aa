"""A responsibility matrix as it was understood."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from planner.exchange.grids.grid import Grid
from planner.exchange.matrix.headings import Use
from planner.exchange.matrix.scheme import Meaning, Scheme
from planner.exchange.table.error import shown
from planner.language import mark, tr
from planner.model.vocabulary import OwnerKind, Ownership

DEFAULT_STRUCTURE = mark("Today")
"""The structure that a matrix goes into where none is named."""


class Shape(StrEnum):
    """How a matrix is laid out."""

    OWNERS_ACROSS = "functions down, owners across"
    OWNERS_DOWN = "owners down, functions across"
    OWNERS_IN_CELLS = "functions down, owners in the cells"


@dataclass(frozen=True, slots=True)
class Choices:
    """What people decide about a matrix; what they leave open is found from it.

    Attributes:
        scheme: what the letters mean.
        shape: how it is laid out.
        left_out: headings of columns, or of rows where the owners stand there, that are not read.
        uses: what columns are for, by heading, or by the number of a column without one.
        letters: what single letters mean, before the scheme; None where a letter says nothing.
    """

    scheme: Scheme | None = None
    shape: Shape | None = None
    left_out: frozenset[str] = frozenset()
    uses: Mapping[str, Use] = field(default_factory=dict)
    letters: Mapping[str, Meaning | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FoundOwner:
    """Somebody who stands in the matrix, with the kind that was guessed and the words that speak for it."""

    name: str
    kind: OwnerKind
    because: str = ""


@dataclass(slots=True)
class FoundFunction:
    """A function of the matrix.

    Attributes:
        name: its name.
        row: the number of its first row; where functions stand across, of the header.
        area, description, note: what the matrix says beside it, empty where nothing.
        held: what each owner does by its name, with the boundary of each ownership.
        noted: the owners that are only informed, or left out on purpose.
        unread: the owners whose cell could not be read.
    """

    name: str
    row: int
    area: str = ""
    description: str = ""
    note: str = ""
    held: dict[str, dict[Ownership, str]] = field(default_factory=dict)
    noted: dict[Meaning, list[str]] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class UnreadCell:
    """A cell that fits no scheme.

    Attributes:
        row: the number of its row.
        column: what heads its column, or the place of the column.
        text: what it holds.
        table: which of the tables it stands in, from 0.
        place: the place of its column in that table, from 0.
    """

    row: int
    column: str
    text: str
    table: int = 0
    place: int = 0

    def __str__(self) -> str:
        return tr(
            "row {row}, column {column}: {text} could not be read",
            row=self.row,
            column=shown(self.column),
            text=shown(self.text),
        )


@dataclass(frozen=True, slots=True)
class Beside:
    """A column that is no owner's: its heading, and what it is for."""

    heading: str
    use: Use


@dataclass(frozen=True, slots=True)
class ReadTable:
    """A table as it was read, with what was understood of its columns.

    Attributes:
        grid: the table.
        headers: the numbers of the rows that are headers.
        uses: what each column is for, by place; nothing where the owners stand in the rows.
        named: what the columns with names in their cells mean, by place.
    """

    grid: Grid
    headers: tuple[int, ...]
    uses: Mapping[int, Use]
    named: Mapping[int, frozenset[Meaning]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Matrix:
    """A responsibility matrix, from one table or several.

    Attributes:
        name: the name of the file.
        scheme: what its letters mean, or None where it holds only words.
        because: what settled the scheme, as the end of "because …".
        shape: how it is laid out.
        headers: the numbers of its header rows.
        owners: in the order in which they stand.
        functions: by name, in the order in which they stand.
        areas: their names, in order.
        beside: the columns that are no owner's.
        unread: the cells that could not be read.
        notes: what else there is to tell, a sentence each.
        tables: those in which a matrix was found.
        letters: the letters that its cells use, each with what it means; None where it is not known.
    """

    name: str
    scheme: Scheme | None
    because: str
    shape: Shape
    headers: tuple[int, ...]
    owners: tuple[FoundOwner, ...]
    functions: Mapping[str, FoundFunction]
    areas: tuple[str, ...]
    beside: tuple[Beside, ...] = ()
    unread: tuple[UnreadCell, ...] = ()
    notes: tuple[str, ...] = ()
    tables: tuple[ReadTable, ...] = ()
    letters: Mapping[str, Meaning | None] = field(default_factory=dict)
