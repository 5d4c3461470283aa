"""What is typed, filled and pasted into cells of a matrix, as the ownerships that each cell is to hold after it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from planner.model.matrix.cells import Cell, Letters, letters_in
from planner.model.records import Structure
from planner.model.vocabulary import Ownership

Filled = Mapping[Cell, Letters]
"""The ownerships that cells are to hold; cells that stay as they are are left out."""

Block = Sequence[Sequence[Letters | None]]
"""Rows of cells that were copied; None for what holds no letters that are known."""


class Pasted(NamedTuple):
    """What a block does to the cells that it is pasted on.

    Attributes:
        cells: what they are to hold.
        unknown: how many of its cells hold no letters that are known; these stay as they are.
        cut_rows, cut_columns: how many of its rows and columns lie beyond the edge.
    """

    cells: Filled
    unknown: int = 0
    cut_rows: int = 0
    cut_columns: int = 0


def toggled(structure: Structure, cells: Iterable[Cell], ownership: Ownership) -> Filled:
    """An ownership leaves the cells where all of them have it; else all of them get it."""
    now = {cell: letters_in(structure, cell) for cell in cells}
    everywhere = all(ownership in letters for letters in now.values())
    wanted = {cell: letters - {ownership} if everywhere else letters | {ownership} for cell, letters in now.items()}
    return _differing(structure, wanted)


def cleared(structure: Structure, cells: Iterable[Cell]) -> Filled:
    """Nothing is left in the cells."""
    return _differing(structure, dict.fromkeys(cells, frozenset[Ownership]()))


def filled_down(structure: Structure, functions: Sequence[str], owners: Sequence[str]) -> Filled:
    """Every row of a range gets what the first one holds."""
    first, *rest = functions
    return _differing(structure, {(key, o): letters_in(structure, (first, o)) for key in rest for o in owners})


def filled_right(structure: Structure, functions: Sequence[str], owners: Sequence[str]) -> Filled:
    """Every column of a range gets what the first one holds."""
    first, *rest = owners
    return _differing(structure, {(key, o): letters_in(structure, (key, first)) for key in functions for o in rest})


def pasted(
    structure: Structure,
    block: Block,
    functions: Sequence[str],
    owners: Sequence[str],
    chosen: tuple[int, int],
) -> Pasted:
    """Lay a block over cells, its corner on the first one.

    A range that holds the block several times over is filled with it; else the block goes as far as the cells do.

    Args:
        structure: the structure as it is.
        block: what was copied; rows of unequal length end with empty cells.
        functions: the rows from the corner to the lower edge of the matrix.
        owners: the columns from the corner to its right edge.
        chosen: how many functions and owners the chosen range covers.
    """
    high, wide = len(block), max(map(len, block))
    rows = chosen[0] if not chosen[0] % high else high
    columns = chosen[1] if not chosen[1] % wide else wide
    wanted: dict[Cell, Letters] = {}
    unknown = set()
    for row, function in enumerate(functions[:rows]):
        line = block[row % high]
        for column, owner in enumerate(owners[:columns]):
            place = column % wide
            letters = line[place] if place < len(line) else frozenset()
            if letters is None:
                unknown.add((row % high, place))
            else:
                wanted[function, owner] = letters
    beyond = max(0, rows - len(functions)), max(0, columns - len(owners))
    return Pasted(_differing(structure, wanted), len(unknown), *beyond)


def _differing(structure: Structure, wanted: Filled) -> Filled:
    return {cell: letters for cell, letters in wanted.items() if letters != letters_in(structure, cell)}
