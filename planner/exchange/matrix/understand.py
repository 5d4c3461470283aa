"""Understanding a responsibility matrix: from the tables of a file to who does what."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from planner.exchange.grids.grid import Grid, Tables
from planner.exchange.matrix.block import Block, blocks_of, titles_of
from planner.exchange.matrix.cell import said, without_brackets
from planner.exchange.matrix.gathering import Gathering
from planner.exchange.matrix.headings import likeness_to_roles, names_functions, names_people
from planner.exchange.matrix.legend import Legend, legend_of, named_in
from planner.exchange.matrix.matrix import Choices, Matrix, Shape
from planner.exchange.matrix.named_cells import named_block
from planner.exchange.matrix.scheme import SCHEMES, Meaning, Scheme
from planner.exchange.matrix.view import Look, View, view_of
from planner.exchange.table_error import TableError, shown

_CLEARLY = 0.3  # by how much more the rows must look like owners than the columns do


class _Read(NamedTuple):
    """A table in which a matrix was found."""

    grid: Grid
    view: View
    blocks: Sequence[Block]
    named: Mapping[int, Meaning] | None


class _Settled(NamedTuple):
    """A scheme, and what settled it."""

    scheme: Scheme | None
    because: str


def understood(tables: Tables, choices: Choices | None = None) -> Matrix:
    """Give the responsibility matrix that the tables of a file make together.

    Args:
        tables: what was read.
        choices: what people decided about it.

    Raises:
        TableError: none of the tables is a matrix, or a name in it may not stand in a model.
    """
    choices = choices or Choices()
    letters = None if choices.scheme is None else choices.scheme.letters
    legend: Legend = {}
    found: list[_Read] = []
    other: list[Grid] = []
    for grid in tables.grids:
        view, more = view_of(grid, letters)
        legend = {**more, **legend}
        read = _read(grid, view, choices)
        if read is None:
            other.append(grid)
        else:
            found.append(read)
    if not found:
        raise _no_matrix(tables.name)
    legend = {**_legend_of(tables.prose), **legend}
    settled = _scheme(tables, found, legend, choices)
    gathering = Gathering(tables.name, {} if settled.scheme is None else settled.scheme.letters, choices.left_out)
    for read in found:
        heading = read.grid.heading if len(found) > 1 and named_in([read.grid.heading]) is None else ""
        for block in read.blocks:
            gathering.take(read.view, block, heading, read.named)
    notes = [*tables.notes, *(_left_out(tables.name, grid) for grid in other if not _is_legend(grid))]
    return gathering.matrix(settled.scheme, settled.because, _shape(found[0]), notes)


def _read(grid: Grid, view: View, choices: Choices) -> _Read | None:
    if choices.shape in (None, Shape.OWNERS_IN_CELLS):
        letters = None if choices.scheme is None else choices.scheme.letters
        whole, _ = view_of(grid, letters, whole=True)
        named = named_block(whole, letters)
        if named is not None:
            return _Read(grid, whole, [named[0]], named[1])
    if choices.shape is Shape.OWNERS_IN_CELLS:
        return None
    blocks = blocks_of(view)
    turned = view.turned_round()
    if choices.shape is Shape.OWNERS_DOWN or (choices.shape is None and blocks and _are_owners_down(view, blocks[0])):
        other = blocks_of(turned)
        if other:
            return _Read(grid, turned, other, None)
    return _Read(grid, view, blocks, None) if blocks else None


def _are_owners_down(view: View, block: Block) -> bool:
    """Do the rows of a block look like owners, and its columns like functions?"""
    corner = view.cells[block.header][block.columns.label]
    down = likeness_to_roles(view.cells[row][block.columns.label] for row, _ in block.rows)
    across = likeness_to_roles(block.columns.owners.values())
    if names_functions(corner):
        return False
    return down >= across if names_people(corner) and down else down > across + _CLEARLY


def _shape(read: _Read) -> Shape:
    if read.named is not None:
        return Shape.OWNERS_IN_CELLS
    return Shape.OWNERS_DOWN if read.view.turned else Shape.OWNERS_ACROSS


def _legend_of(lines: Iterable[str]) -> Legend:
    """Give what lines of text say about letters; one such pair alone says nothing."""
    legend: Legend = {}
    for line in lines:
        legend = {**legend_of(line), **legend}
    return legend if len(legend) > 1 else {}


def _scheme(tables: Tables, found: Sequence[_Read], legend: Legend, choices: Choices) -> _Settled:
    cells = _lettered_cells(found)
    if choices.scheme is not None:
        return _Settled(choices.scheme, "it was named")
    if not _uses_letters(cells):
        return _Settled(None, "it says in words what its owners do")
    if legend:
        return _by_legend(cells, legend)
    texts = [text for read in found for text in (read.grid.heading, *titles_of(read.view, read.blocks))]
    named = named_in([*texts, *tables.prose, tables.name.upper()])
    if named is not None and _unread(cells, named.letters) <= min(_unread(cells, s.letters) for s in SCHEMES.values()):
        return _Settled(named, f"its title, its heading or its file is named {named.name}")
    best = min(SCHEMES.values(), key=lambda scheme: _unread(cells, scheme.letters))
    unread = _unread(cells, best.letters)
    why = (
        "it is the first that knows all letters" if not unread else f"it knows all letters but those of {unread} cells"
    )
    return _Settled(best, why)


def _by_legend(cells: Mapping[str, int], legend: Legend) -> _Settled:
    """Take the first scheme that says what the legend says, with what the legend says beyond it."""
    agreeing = [
        scheme
        for scheme in SCHEMES.values()
        if all(scheme.letters.get(letter, meaning) is meaning for letter, meaning in legend.items())
        and legend.keys() & scheme.letters.keys()
    ]
    why = "its legend says what the letters mean"
    if not agreeing:
        return _Settled(Scheme("its own", legend), why)

    def distance(scheme: Scheme) -> tuple[int, int, int]:
        beyond = len(legend.keys() - scheme.letters.keys())
        return _unread(cells, {**scheme.letters, **legend}), beyond, len(scheme.letters)

    nearest = min(agreeing, key=distance)
    return _Settled(Scheme(nearest.name, {**nearest.letters, **legend}), why)


def _lettered_cells(found: Sequence[_Read]) -> dict[str, int]:
    """Count the cells of owners by their text."""
    counted: dict[str, int] = {}
    for read in found:
        for block in read.blocks if read.named is None else ():
            for row, _ in block.rows:
                for column in block.columns.owners:
                    if read.view.looks[row][column] is Look.LETTERS:
                        cell = without_brackets(read.view.cells[row][column])
                        counted[cell] = counted.get(cell, 0) + 1
    return counted


def _uses_letters(cells: Iterable[str]) -> bool:
    return any(said(cell, {}) is None for cell in cells)


def _unread(cells: Mapping[str, int], letters: Mapping[str, Meaning]) -> int:
    return sum(number for cell, number in cells.items() if said(cell, letters) is None)


def _is_legend(grid: Grid) -> bool:
    return bool(view_of(grid)[1])


def _left_out(name: str, grid: Grid) -> str:
    first, last = grid.rows[0][0], grid.rows[-1][0]
    where = f"under {shown(grid.heading)}" if grid.heading else "there"
    return f"{name}: the table {where} (rows {first} to {last}) is no responsibility matrix and is left out."


def _no_matrix(name: str) -> TableError:
    return TableError(
        f"{name} holds no responsibility matrix: there is no table with functions down, owners across and letters such"
        " as R, A, C and I where they meet."
    )
