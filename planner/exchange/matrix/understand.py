"""Understanding a responsibility matrix: from the tables of a file to who does what."""

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import NamedTuple

from planner.exchange.grids.grid import Grid, Tables
from planner.exchange.matrix.block import Block, blocks_of, titles_of
from planner.exchange.matrix.cell import said, signs_in, without_brackets
from planner.exchange.matrix.gathering import Gathering
from planner.exchange.matrix.headings import Use, likeness_to_roles, names_functions, names_people
from planner.exchange.matrix.legend import Legend, legend_of, named_in, without_scheme
from planner.exchange.matrix.matrix import Choices, Matrix, Shape
from planner.exchange.matrix.named_cells import Named, named_block
from planner.exchange.matrix.scheme import SCHEMES, Meaning, Scheme
from planner.exchange.matrix.view import Look, View, is_legend, view_of
from planner.exchange.table.error import TableError, shown
from planner.language import tr, trn

_CLEARLY = 0.3  # by how much more the rows must look like owners than the columns do


class NoMatrixError(TableError):
    """Tables of which none is a matrix."""


class _Read(NamedTuple):
    """A table in which a matrix was found."""

    grid: Grid
    view: View
    blocks: Sequence[Block]
    named: Named | None


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
        NoMatrixError: none of the tables is a matrix.
        TableError: a name in it may not stand in a model, or is that of two owners.
    """
    choices = choices or Choices()
    legend: Legend = {}
    found: list[_Read] = []
    other: list[Grid] = []
    for grid in tables.grids:
        view, more = _viewed(grid, choices)
        legend = {**more, **legend}
        read = None if is_legend(grid) else _read(grid, view, choices)
        if read is None:
            other.append(grid)
        else:
            found.append(read)
    if not found:
        raise _no_matrix(tables.name)
    legend = {**_legend_of(tables.prose), **legend}
    settled = _with_letters(_scheme(tables, found, legend, choices), choices)
    letters = {} if settled.scheme is None else settled.scheme.letters
    gathering = Gathering(tables.name, letters, choices.left_out | _told_left_out(choices))
    for read in found:
        heading = _area_in(read.grid.heading) if len(found) > 1 else ""
        gathering.take(read.grid, read.view, read.blocks, heading, read.named)
    notes = [*tables.notes, *(_left_out(tables.name, grid) for grid in other if not is_legend(grid))]
    return gathering.matrix(settled.scheme, settled.because, _shape(found[0]), notes, _signs(found, letters))


def _viewed(grid: Grid, choices: Choices, *, whole: bool = False) -> tuple[View, Legend]:
    return view_of(
        grid, None if choices.scheme is None else choices.scheme.letters, more=_letters_of(choices), whole=whole
    )


def _letters_of(choices: Choices) -> Legend:
    """Give the letters of which people said that they mean something."""
    return {letter: meaning for letter, meaning in choices.letters.items() if meaning is not None}


def _told_left_out(choices: Choices) -> frozenset[str]:
    return frozenset(heading for heading, use in choices.uses.items() if use is Use.LEFT_OUT)


def _with_letters(settled: _Settled, choices: Choices) -> _Settled:
    """Give the scheme with the letters of which people said what they mean, and without those that say nothing."""
    if not choices.letters:
        return settled
    scheme = settled.scheme or Scheme(tr("its own"), {})
    kept = {letter: meaning for letter, meaning in scheme.letters.items() if letter not in choices.letters}
    return _Settled(Scheme(scheme.name, {**kept, **_letters_of(choices)}), settled.because)


def _signs(found: Sequence[_Read], letters: Mapping[str, Meaning]) -> dict[str, Meaning | None]:
    """Give the letters that the cells use: the known ones as their scheme has them, then the others by their number."""
    counted: Counter[str] = Counter()
    for cell, number in _cells_of_owners(found, (Look.LETTERS, Look.SIGN)).items():
        counted.update(dict.fromkeys(signs_in(cell, letters), number))
    others = sorted(counted.keys() - letters.keys(), key=lambda sign: (-counted[sign], sign))
    return {sign: letters.get(sign) for sign in (*(letter for letter in letters if letter in counted), *others)}


def _area_in(heading: str) -> str:
    """Give the area that a heading names, without the words that only say that a matrix follows."""
    bare = without_scheme(heading)
    return bare if any(map(str.isalpha, bare)) else ""


def _read(grid: Grid, view: View, choices: Choices) -> _Read | None:
    if choices.shape in (None, Shape.OWNERS_IN_CELLS):
        letters = None if choices.scheme is None else choices.scheme.letters
        whole, _ = _viewed(grid, choices, whole=True)
        named = named_block(whole, letters, choices.uses)
        if named is not None:
            return _Read(grid, whole, [named[0]], named[1])
    if choices.shape is Shape.OWNERS_IN_CELLS:
        return None
    blocks = blocks_of(view, choices.uses)
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
    cells = _cells_of_owners(found, (Look.LETTERS,))
    if choices.scheme is not None:
        return _Settled(choices.scheme, tr("it was named"))
    if not _uses_letters(cells):
        return _Settled(None, tr("it says in words what its owners do"))
    if legend:
        return _by_legend(cells, legend)
    texts = [text for read in found for text in (read.grid.heading, *titles_of(read.view, read.blocks))]
    named = named_in([*texts, *tables.prose, tables.name.upper()])
    if named is not None and _unread(cells, named.letters) <= min(_unread(cells, s.letters) for s in SCHEMES.values()):
        return _Settled(named, tr("its title, its heading or its file is named {scheme}", scheme=named.name))
    best = min(SCHEMES.values(), key=lambda scheme: _unread(cells, scheme.letters))
    unread = _unread(cells, best.letters)
    if not unread:
        return _Settled(best, tr("it is the first that knows all letters"))
    why = trn(
        unread,
        "it knows all letters but those of {n} cell",
        "it knows all letters but those of {n} cells",
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
    why = tr("its legend says what the letters mean")
    if not agreeing:
        return _Settled(Scheme(tr("its own"), legend), why)

    def distance(scheme: Scheme) -> tuple[int, int, int]:
        beyond = len(legend.keys() - scheme.letters.keys())
        return _unread(cells, {**scheme.letters, **legend}), beyond, len(scheme.letters)

    nearest = min(agreeing, key=distance)
    return _Settled(Scheme(nearest.name, {**nearest.letters, **legend}), why)


def _cells_of_owners(found: Sequence[_Read], looks: Container[Look]) -> dict[str, int]:
    """Count the cells of owners that look like this, by their text."""
    counted: dict[str, int] = {}
    for read in found:
        for block in read.blocks if read.named is None else ():
            for row, _ in block.rows:
                for column in block.columns.owners:
                    if read.view.looks[row][column] in looks:
                        cell = without_brackets(read.view.cells[row][column])
                        counted[cell] = counted.get(cell, 0) + 1
    return counted


def _uses_letters(cells: Iterable[str]) -> bool:
    return any(said(cell, {}) is None for cell in cells)


def _unread(cells: Mapping[str, int], letters: Mapping[str, Meaning]) -> int:
    return sum(number for cell, number in cells.items() if said(cell, letters) is None)


def _left_out(name: str, grid: Grid) -> str:
    first, last = grid.rows[0][0], grid.rows[-1][0]
    if not grid.heading:
        return tr(
            "{file}: the table there (rows {first} to {last}) is no responsibility matrix and is left out.",
            file=name,
            first=first,
            last=last,
        )
    return tr(
        "{file}: the table under {heading} (rows {first} to {last}) is no responsibility matrix and is left out.",
        file=name,
        heading=shown(grid.heading),
        first=first,
        last=last,
    )


def _no_matrix(name: str) -> NoMatrixError:
    return NoMatrixError(
        tr(
            "{file} holds no responsibility matrix: there is no table with functions down, owners across and letters "
            "such as R, A, C and I where they meet.",
            file=name,
        )
    )
