"""Gathering what the rows of matrices say, function by function."""

from collections.abc import Mapping, Sequence

from planner.exchange.grids.grid import Grid
from planner.exchange.matrix.block import Block, RowKind
from planner.exchange.matrix.cell import FOOTNOTES, Said, plain, said
from planner.exchange.matrix.columns import Columns
from planner.exchange.matrix.headings import Use
from planner.exchange.matrix.matrix import (
    Beside,
    FoundFunction,
    FoundOwner,
    Matrix,
    ReadTable,
    Shape,
    UnreadCell,
)
from planner.exchange.matrix.named_cells import Named, names_in
from planner.exchange.matrix.owner_kind import guessed_kind
from planner.exchange.matrix.scheme import Meaning, Scheme
from planner.exchange.matrix.view import Look, View
from planner.exchange.table.error import BadCell, TableError, refusal, shown
from planner.language import mark, tr
from planner.model.errors import EditError
from planner.model.text import clean_name, clean_text

_TOLD = 5  # names in a sentence


_WHAT = {"owner": mark("An owner"), "function": mark("A function"), "area": mark("An area")}
"""What a name is that may be refused, by the column that it is said to stand in."""


class Gathering:
    """What was read so far.

    Args:
        name: the name of the file.
        letters: what letters mean.
        left_out: headings that are not read.
    """

    def __init__(self, name: str, letters: Mapping[str, Meaning], left_out: frozenset[str]) -> None:
        self._name = name
        self._letters = letters
        self._left_out = left_out
        self._owners: dict[str, FoundOwner] = {}
        self._functions: dict[str, FoundFunction] = {}
        self._beside: dict[str, Beside] = {}
        self._unread: list[UnreadCell] = []
        self._headers: list[int] = []
        self._nobody: list[str] = []
        self._again: list[str] = []
        self._renamed: list[str] = []
        self._cells: dict[str, Said | None] = {}
        self._tables: list[ReadTable] = []
        self._spelled: dict[str, str] = {}  # names of owners as they stand first, by these names in small letters

    def take(self, grid: Grid, view: View, blocks: Sequence[Block], heading: str, named: Named | None) -> None:
        """Take what the blocks of a table say.

        Args:
            grid: the table.
            view: how it was looked at.
            blocks: the rows and columns of the matrices in it.
            heading: what stands above the table: the area of its functions where nothing nearer names one.
            named: what the columns mean where names stand in the cells, else None.
        """
        headers = tuple(sorted(view.row_number(block.header, block.columns.label) for block in blocks))
        self._tables.append(ReadTable(grid, headers, _uses(view, blocks[0].columns, self._left_out), named or {}))
        for block in blocks:
            self._take_block(view, block, heading, named)

    def _take_block(self, view: View, block: Block, heading: str, named: Named | None) -> None:
        columns = block.columns
        self._headers.append(view.row_number(block.header, columns.label))
        self._take_beside(columns)
        if named is None:
            self._take_owners(view, block)
        known = {name for cell in _cells(view, block) for name in names_in(cell, ())} if named is not None else set()
        area, function, last = heading, None, ""
        for row, kind in block.rows:
            if kind is RowKind.AREA:
                area = _title(view, row)
                last = ""
                continue
            label = plain(view.cells[row][columns.label])
            if label and label != last:
                area = self._beside_text(view, row, columns, Use.AREA) or area
                function, last = self._function(view, row, columns, area), label
            if function is None:
                continue
            if kind is RowKind.NOBODY:
                self._nobody.append(function.name)
            if named is None:
                self._take_letters(view, row, block, function)
            else:
                self._take_names(view, row, named, function, known)

    def matrix(
        self,
        scheme: Scheme | None,
        because: str,
        shape: Shape,
        notes: Sequence[str],
        letters: Mapping[str, Meaning | None],
    ) -> Matrix:
        """Give all that was taken, with what was settled about it elsewhere."""
        areas = dict.fromkeys(function.area for function in self._functions.values() if function.area)
        return Matrix(
            name=self._name,
            scheme=scheme,
            because=because,
            shape=shape,
            headers=tuple(sorted(self._headers)),
            owners=tuple(self._owners.values()),
            functions=self._functions,
            areas=tuple(areas),
            beside=tuple(self._beside.values()),
            unread=tuple(sorted(self._unread, key=lambda cell: (cell.table, cell.row))),
            notes=(*notes, *self._notes()),
            tables=tuple(self._tables),
            letters=letters,
        )

    def _take_beside(self, columns: Columns) -> None:
        for use, column in columns.beside.items():
            heading = columns.headings[column]
            told = Use.LEFT_OUT if heading in self._left_out else use
            self._beside.setdefault(heading, Beside(heading, told))
        for heading in columns.left_out.values():
            self._beside.setdefault(heading, Beside(heading, Use.LEFT_OUT))

    def _take_owners(self, view: View, block: Block) -> None:
        names = [name for name in block.columns.owners.values() if name not in self._left_out]
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            row = view.row_number(block.header, block.columns.label)
            msg = tr(
                "{file} has several columns {heading} (row {row}); give each owner a name of its own.",
                file=self._name,
                heading=shown(twice),
                row=row,
            )
            raise TableError(msg)
        for column, name in block.columns.owners.items():
            if name in self._left_out:
                self._beside.setdefault(name, Beside(name, Use.LEFT_OUT))
            else:
                place = view.row_number(block.header, column)
                self._owner(name, block.columns.groups.get(column, ""), place)

    def _owner(self, name: str, group: str, row: int) -> str:
        clean = self._name_of(name, "owner", row)
        clean = self._spelled.setdefault(clean.casefold(), clean)
        if clean not in self._owners:
            self._owners[clean] = FoundOwner(clean, *guessed_kind(clean, group))
        return clean

    def _function(self, view: View, row: int, columns: Columns, area: str) -> FoundFunction:
        number = view.row_number(row, columns.label)
        name = self._name_of(view.cells[row][columns.label], "function", number)
        known = self._functions.get(name)
        if known is not None and known.area != area and area:
            name = f"{name} ({area})"
            known = self._functions.get(name)
            if known is None:
                self._renamed.append(name)
        if known is not None:
            self._again.append(name)
            return known
        self._functions[name] = FoundFunction(
            name,
            number,
            self._name_of(area, "area", number) if area else "",
            self._beside_text(view, row, columns, Use.DESCRIPTION),
            self._beside_text(view, row, columns, Use.NOTE),
        )
        return self._functions[name]

    def _beside_text(self, view: View, row: int, columns: Columns, use: Use) -> str:
        column = columns.beside.get(use)
        if column is None or columns.headings[column] in self._left_out:
            return ""
        text = view.cells[row][column]
        try:
            return plain(text) if use is Use.AREA else clean_text(text, tr("The text")).strip()
        except EditError as error:
            raise self._refused(view.row_number(row, column), columns.headings[column], text, error) from None

    def _take_letters(self, view: View, row: int, block: Block, function: FoundFunction) -> None:
        columns = block.columns
        for column in columns.bare:
            if view.looks[row][column] is not Look.EMPTY:
                self._cannot_read(view, row, column, str(column + 1))
        for column, name in columns.owners.items():
            text = view.cells[row][column]
            if name in self._left_out or not text:
                continue
            if text not in self._cells:
                self._cells[text] = said(text, self._letters)
            read = self._cells[text]
            if read is None:
                function.unread.add(self._clean(name))
                self._cannot_read(view, row, column, plain(view.cells[row][columns.label]) if view.turned else name)
            else:
                self._hold(function, self._clean(name), read)

    def _take_names(self, view: View, row: int, named: Named, function: FoundFunction, known: set[str]) -> None:
        for column, meanings in named.items():
            for name, boundary in names_in(view.cells[row][column], known).items():
                owner = self._owner(name, "", view.row_number(row, column))
                self._hold(function, owner, Said(meanings, boundary))

    def _hold(self, function: FoundFunction, owner: str, read: Said) -> None:
        for meaning in sorted(read.meanings):
            if meaning.ownership is None:
                noted = function.noted.setdefault(meaning, [])
                if owner not in noted:
                    noted.append(owner)
            else:
                held = function.held.setdefault(owner, {})
                texts = [text for text in (held.get(meaning.ownership, ""), read.behind) if text]
                held[meaning.ownership] = "; ".join(dict.fromkeys(texts))

    def _cannot_read(self, view: View, row: int, column: int, heading: str) -> None:
        place = row if view.turned else column
        text = view.cells[row][column].strip()
        self._unread.append(UnreadCell(view.row_number(row, column), heading, text, len(self._tables) - 1, place))

    def _clean(self, name: str) -> str:
        clean = clean_name(name.rstrip(FOOTNOTES).rstrip() or name, tr(_WHAT["owner"]))
        return self._spelled.get(clean.casefold(), clean)

    def _name_of(self, text: str, what: str, row: int) -> str:
        try:
            name = plain(text)
            return clean_name(name.rstrip(FOOTNOTES).rstrip() or name, tr(_WHAT[what]))
        except EditError as error:
            raise self._refused(row, what, text, error) from None

    def _refused(self, row: int, column: str, text: str, error: EditError) -> Exception:
        allowed = tr("shorter text without control characters ({error})", error=error)
        return refusal([BadCell(self._name, row, column, text, allowed)])

    def _notes(self) -> list[str]:
        told = (
            (mark("{file}: Without any letter, and taken for functions that nobody holds: {names}."), self._nobody),
            (mark("{file}: In several rows, and taken as one function each: {names}."), self._again),
            (mark("{file}: Named with their area, since another function has the name: {names}."), self._renamed),
        )
        return [tr(words, file=self._name, names=_some(names)) for words, names in told if names]


def _title(view: View, row: int) -> str:
    """Give the text of a row that is a title, without the number in front of it."""
    texts = [plain(text) for place, text in enumerate(view.cells[row]) if view.own(row, place)]
    return next((text for text in texts if any(map(str.isalpha, text))), texts[0])


def _uses(view: View, columns: Columns, left_out: frozenset[str]) -> dict[int, Use]:
    """Give what the columns of a table are for, by place."""
    if view.turned:
        return {}
    uses = {columns.label: Use.FUNCTION, **dict.fromkeys((*columns.owners, *columns.bare), Use.OWNER)}
    uses |= {column: use for use, column in columns.beside.items()}
    uses |= dict.fromkeys(columns.left_out, Use.LEFT_OUT)
    headings = columns.headings
    return {column: Use.LEFT_OUT if headings[column] in left_out else use for column, use in uses.items()}


def _cells(view: View, block: Block) -> list[str]:
    return [view.cells[row][column] for row, _ in block.rows for column in block.columns.owners]


def _some(names: Sequence[str]) -> str:
    different = list(dict.fromkeys(names))
    more = len(different) - _TOLD
    told = ", ".join(map(shown, different[:_TOLD]))
    return tr("{names} and {number} more", names=told, number=more) if more > 0 else told
