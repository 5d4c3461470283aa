"""Finding the matrices in a grid: their headers, and which rows below them are functions and areas."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from planner.exchange.matrix.cell import FOOTNOTES, is_emphasised, plain
from planner.exchange.matrix.columns import Columns, Uses, columns_of
from planner.exchange.matrix.scheme import WORDS
from planner.exchange.matrix.view import Look, View

_FEWEST_OWNERS = 2  # one column of letters is a mark, such as a priority
_LEAST_FILLED = 0.6  # of the owners' columns, in a header
_MOST_LETTERS = 1 / 3  # of the cells of a header may look like letters, such as PR
_COUNTS = frozenset({"total", "totals", "sum", "count"})
_TRAILERS = frozenset({"legend", "key", "note", "notes", "source"})


class RowKind(Enum):
    """What a row of a block is."""

    FUNCTION = auto()
    AREA = auto()
    NOBODY = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """A matrix within a view.

    Attributes:
        header: the place of its header.
        columns: what its columns are for.
        rows: the places of the rows below the header that say something, each with its kind.
    """

    header: int
    columns: Columns
    rows: Sequence[tuple[int, RowKind]]


def blocks_of(view: View, chosen: Uses | None = None) -> list[Block]:
    """Give the matrices that stand one below the other in a view; none where it is no matrix.

    Args:
        view: where they stand.
        chosen: what people said that columns are for.
    """
    owners = _lettered(view, range(len(view.cells)))
    if not owners:
        return []
    headers = _headers(view, owners)
    blocks = (_block(view, header, end, chosen) for header, end in pairwise([*headers, len(view.cells)]))
    return [block for block in blocks if block is not None]


def titles_of(view: View, blocks: Sequence[Block]) -> list[str]:
    """Give the texts above the first block."""
    above = range(blocks[0].header if blocks else 0)
    return [plain(view.cells[row][column]) for row in above for column in range(view.width) if view.own(row, column)]


def _lettered(view: View, rows: Sequence[int]) -> list[int]:
    """Give the columns in which letters outweigh text; in the first one with text a word such as Review is a name."""
    found = []
    named = False
    for column in range(view.width):
        letters = sum(view.looks[row][column] is Look.LETTERS for row in rows)
        texts = sum(view.looks[row][column] is Look.TEXT and (row, column) not in view.spread for row in rows)
        if not named:
            words = sum(_is_word(view, row, column) for row in rows)
            letters, texts = letters - words, texts + words
            named = texts > 0
        if letters and letters >= texts:
            found.append(column)
    return found


def _is_word(view: View, row: int, column: int) -> bool:
    word = plain(view.cells[row][column]).rstrip(FOOTNOTES).casefold()
    return view.looks[row][column] is Look.LETTERS and word in WORDS


def _headers(view: View, owners: Sequence[int]) -> list[int]:
    """Give the places of the headers: each the last row that can be one before rows with letters."""
    found: list[int] = []
    candidate: int | None = None
    for row in range(len(view.cells)):
        fresh = (candidate is None and not found) or view.gap_before(row)
        if _can_be_header(view, row, owners, words_are_names=fresh):
            candidate = row
        elif candidate is not None and any(view.looks[row][column] is Look.LETTERS for column in owners):
            found.append(candidate)
            candidate = None
    return found


def _can_be_header(view: View, row: int, owners: Sequence[int], *, words_are_names: bool) -> bool:
    """Do names stand in most of the owners' columns? Lead and Approver may be names, as they may say what one does."""
    filled = [column for column in owners if view.own(row, column)]
    letters = sum(
        view.looks[row][column] in (Look.LETTERS, Look.NOTHING)
        and not (words_are_names and _is_word(view, row, column))
        for column in filled
    )
    if len(filled) < _LEAST_FILLED * len(owners) or letters > _MOST_LETTERS * len(filled):
        return False
    texts = [plain(view.cells[row][column]) for column in filled]
    return len(set(texts)) * 2 > len(texts) and any(len(text) > 1 for text in texts)


def _block(view: View, header: int, end: int, chosen: Uses | None) -> Block | None:
    rows = range(header + 1, end)
    columns = columns_of(view, header, rows, _lettered(view, rows), chosen)
    if columns is None:
        return None
    kinds = list(_kinds(view, rows, columns))
    has_letters = any(kind is RowKind.FUNCTION for _, kind in kinds)
    fewest = 1 if chosen else _FEWEST_OWNERS
    return Block(header, columns, kinds) if len(columns.owners) >= fewest and has_letters else None


def _kinds(view: View, rows: Sequence[int], columns: Columns) -> Iterator[tuple[int, RowKind]]:
    """Tell functions from areas: an area is a name alone, with functions below it."""
    names: list[int] = []
    for row in rows:
        if _is_total(view, row, columns):
            continue
        if not _is_name_alone(view, row, columns):
            if names:
                yield from ((name, RowKind.NOBODY) for name in names[:-1] if not _is_title(view, name))
                yield names[-1], RowKind.AREA
                names = []
            if any(view.looks[row][column] is not Look.EMPTY for column in range(view.width)):
                yield row, RowKind.FUNCTION
        elif not names and view.gap_before(row) and not _something_below(view, row, rows, columns):
            return  # what stands behind a gap, with no function below it, belongs to the table no more
        else:
            names.append(row)
    yield from ((name, RowKind.NOBODY) for name in names if not _is_trailer(view, name))


def _something_below(view: View, row: int, rows: Sequence[int], columns: Columns) -> bool:
    below = range(row + 1, rows[-1] + 1)
    return any(view.looks[other][column] is Look.LETTERS for other in below for column in columns.owners)


def _is_name_alone(view: View, row: int, columns: Columns) -> bool:
    own = [column for column in range(view.width) if view.own(row, column) and view.holds_words(row, column)]
    among_owners = any(view.own(row, column) for column in (*columns.owners, *columns.bare))
    return len(own) == 1 and not among_owners


def _is_title(view: View, row: int) -> bool:
    """Is it marked as one: by emphasis, or by reaching across columns?"""
    return any((row, column) in view.spread or is_emphasised(view.cells[row][column]) for column in range(view.width))


def _is_total(view: View, row: int, columns: Columns) -> bool:
    """Does a row count what stands above it?"""
    words = plain(view.cells[row][columns.label]).casefold().split()
    letters = any(view.looks[row][column] is Look.LETTERS for column in columns.owners)
    return bool(words) and words[0].rstrip(":") in _COUNTS and not letters


def _is_trailer(view: View, row: int) -> bool:
    words = " ".join(plain(cell) for cell in view.cells[row]).casefold().split()
    return _is_title(view, row) or (bool(words) and words[0].rstrip(":") in _TRAILERS)
