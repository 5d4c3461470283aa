"""A grid as the search for a matrix sees it: every cell with what it looks like, and turned round where that helps."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from planner.exchange.grids.grid import Grid
from planner.exchange.matrix.cell import LONGEST_SIGN, plain, said, without_brackets
from planner.exchange.matrix.legend import Legend, legend_of, meaning_of
from planner.exchange.matrix.scheme import SCHEMES, Meaning

_FEWEST_PAIRS = 2
_MOSTLY = 0.6  # of the rows
_APART = ("RASCIO", "ours", "DACI", "RAPID")  # what the other schemes know is among these


class Look(Enum):
    """What a cell looks like before it is known what its letters mean."""

    EMPTY = auto()
    NOTHING = auto()
    LETTERS = auto()
    SIGN = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class View:
    """The cells of a grid as a rectangle.

    Attributes:
        cells: the texts.
        looks: what they look like.
        spread: where a merged cell is repeated, by places of row and column.
        numbers: the number of each row; of each column where the grid is turned round.
        turned: do its columns stand for the rows of the grid?
        gaps: does a number that is left out stand for an empty row?
    """

    cells: Sequence[Sequence[str]]
    looks: Sequence[Sequence[Look]]
    spread: frozenset[tuple[int, int]]
    numbers: Sequence[int]
    turned: bool = False
    gaps: bool = True

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.cells[0]) if self.cells else 0

    def turned_round(self) -> "View":
        """Give the view with rows for columns."""
        return View(
            list(zip(*self.cells, strict=True)),
            list(zip(*self.looks, strict=True)),
            frozenset((column, row) for row, column in self.spread),
            self.numbers,
            not self.turned,
            self.gaps,
        )

    def own(self, row: int, column: int) -> bool:
        """Does a cell hold anything of its own, rather than what a merged cell repeats?"""
        return self.looks[row][column] is not Look.EMPTY and (row, column) not in self.spread

    def holds_words(self, row: int, column: int) -> bool:
        """Does a cell hold a text that can name something, rather than a number?"""
        return self.looks[row][column] is not Look.EMPTY and any(map(str.isalpha, self.cells[row][column]))

    def row_number(self, row: int, column: int) -> int:
        """Give the number of the row of the grid in which this cell stands."""
        return self.numbers[column if self.turned else row]

    def gap_before(self, row: int) -> bool:
        """Is there an empty row between this one and the one before?"""
        return self.gaps and not self.turned and row > 0 and self.numbers[row] > self.numbers[row - 1] + 1


def view_of(grid: Grid, letters: Mapping[str, Meaning] | None, *, more: Legend, whole: bool) -> tuple[View, Legend]:
    """Give the view of a grid without the cells that are its legend, and what the legend says.

    Args:
        grid: the table.
        letters: the only ones that there are, or None where the scheme is not known.
        more: what people said that letters mean, whatever the scheme.
        whole: leave the legend in its place, since it may be a header.
    """
    width = max(len(cells) for _, cells in grid.rows)
    cells = [[*row, *[""] * (width - len(row))] for _, row in grid.rows]
    legend = {} if whole else _without_legend(cells)
    look = _looks_of(legend, letters, more)
    numbers = [number for number, _ in grid.rows]
    places = {number: place for place, number in enumerate(numbers)}
    spread = frozenset((places[number], column) for number, column in grid.spread if number in places)
    return View(cells, [[look(cell) for cell in row] for row in cells], spread, numbers, gaps=grid.gaps), legend


def _looks_of(legend: Legend, letters: Mapping[str, Meaning] | None, more: Legend) -> Callable[[str], Look]:
    """Give the function that tells what a cell looks like."""
    schemes = [letters] if letters is not None else [legend, *(SCHEMES[name].letters for name in _APART)]
    known = [{**scheme, **more} for scheme in schemes]
    found: dict[str, Look] = {"": Look.EMPTY}

    def look(cell: str) -> Look:
        if cell not in found:
            # Many cells are alike but for what stands in brackets, which does not change letters.
            bare = without_brackets(cell)
            alike = bare != cell and look(bare) is Look.LETTERS
            found[cell] = Look.LETTERS if alike else _look(cell, known)
        return found[cell]

    return look


def _look(cell: str, known: Sequence[Mapping[str, Meaning]]) -> Look:
    if not cell.strip():
        return Look.EMPTY
    for letters in known:
        read = said(cell, letters)
        if read is not None:
            return Look.LETTERS if read.meanings else Look.NOTHING
    text = plain(cell)
    return Look.SIGN if len(text) <= LONGEST_SIGN and not text.isdigit() else Look.TEXT


def is_legend(grid: Grid) -> bool:
    """Does a table, but for its header, say what letters mean and little else?"""
    saying = sum(0 in _beside(cells) or bool(cells and legend_of(cells[0])) for _, cells in grid.rows)
    return saying >= _FEWEST_PAIRS and saying >= _MOSTLY * len(grid.rows)


def _without_legend(cells: list[list[str]]) -> Legend:
    """Empty the cells that are a legend, and give what it says."""
    legend: Legend = {}
    spots: list[tuple[int, int]] = []
    for place, row in enumerate(cells):
        inside = {column: pairs for column, cell in enumerate(row) if (pairs := legend_of(cell))}
        beside = _beside(row)
        if sum(map(len, inside.values())) >= _FEWEST_PAIRS or any(_stands_alone(row, column) for column in inside):
            spots += [(place, column) for column in inside]
            for pairs in inside.values():
                legend = {**pairs, **legend}
        for column, (letter, meaning) in beside.items():
            spots += [(place, column), (place, column + 1)]
            legend = {letter: meaning, **legend}
    if len(legend) < _FEWEST_PAIRS:
        return {}
    for place, column in spots:
        cells[place][column] = ""
    return legend


def _stands_alone(row: Sequence[str], column: int) -> bool:
    return not any(cell.strip() for place, cell in enumerate(row) if place != column)


def _beside(row: Sequence[str]) -> dict[int, tuple[str, Meaning]]:
    """Find a letter with its word in the cell to the right, by column."""
    found = {}
    for column, (cell, following) in enumerate(pairwise(row)):
        letter = plain(cell).strip("()").rstrip(":=") if cell and len(following) > 1 else ""
        if len(letter) == 1 and letter.isupper():
            meaning = meaning_of(following)
            if meaning is not None:
                found[column] = letter.strip(), meaning
    return found
