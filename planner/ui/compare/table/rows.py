"""The rows of the comparison table: each function with who decides and executes it on both sides, in a sentence."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.exchange.table.cells import guarded
from planner.language import mark, tr
from planner.model.compare.comparison import Comparison
from planner.model.compare.movement import Movement, Place
from planner.model.compare.sentences import sentence
from planner.model.facts import Facts
from planner.model.vocabulary import WORK, Ownership
from planner.model.wording import capital, listed
from planner.ui.compare.compared import Compared
from planner.ui.compare.movement_words import MOVEMENTS
from planner.ui.widgets.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex

COLUMNS = (mark("Function"), mark("Movement"), mark("Before"), mark("After"), mark("What changes"))
NAME, MOVEMENT, BEFORE, AFTER, SENTENCE = range(len(COLUMNS))

_BREAK = "\n"
"""Between the lines of a cell."""

_PLACES = {Place.PARKED: mark("Parked"), Place.ABSENT: mark("Not in this structure")}
_ORDER = {movement: place for place, movement in enumerate(MOVEMENTS)}


class Row(NamedTuple):
    """One function: its id, its movement (None where it is in scope on neither side) and the words of its cells."""

    function: str
    movement: Movement | None
    cells: tuple[str, ...]

    @property
    def plain_cells(self) -> tuple[str, ...]:
        """The cells for a spreadsheet: without the sign, each on one line, none of them a formula."""
        words = self.movement.words if self.movement else ""
        cells = (*self.cells[:MOVEMENT], words, *self.cells[MOVEMENT + 1 :])
        return tuple(guarded(cell.replace(_BREAK, " · ")) for cell in cells)


class TableRows(QAbstractTableModel):
    """The functions of a comparison, filtered and sorted."""

    def __init__(self, parent: QObject) -> None:
        """Start without functions, in the order of the functions."""
        super().__init__(parent)
        self._all: list[Row] = []
        self._rows: list[Row] = []
        self._movement: Movement | None = None
        self._words = ""
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    # --- what is listed -----------------------------------------------------------------------------------------

    @property
    def rows(self) -> Sequence[Row]:
        """The rows as they stand."""
        return self._rows

    @property
    def total(self) -> int:
        """How many functions there are, listed or not."""
        return len(self._all)

    def show_compared(self, compared: Compared) -> None:
        """List the functions of a comparison."""
        self._all = list(_rows_of(compared.comparison, compared.ownership))
        self._list()

    def choose_movement(self, movement: Movement | None) -> None:
        """List the functions with this movement only; None for any."""
        self._movement = movement
        self._list()

    def search(self, words: str) -> None:
        """List the functions only whose cells hold these words."""
        self._words = words.strip().casefold()
        self._list()

    def rows_of(self, functions: Iterable[str]) -> list[int]:
        """The numbers of the rows of some functions."""
        wanted = set(functions)
        return [number for number, row in enumerate(self._rows) if row.function in wanted]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 gives the order of the functions back."""
        self._sorted = None if column < 0 else (column, order)
        self._list()

    def _list(self) -> None:
        rows = [row for row in self._all if self._is_wanted(row)]
        if self._sorted is not None:
            column, order = self._sorted
            rows.sort(key=lambda row: _sort_key(row, column), reverse=order == Qt.SortOrder.DescendingOrder)
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _is_wanted(self, row: Row) -> bool:
        if self._movement is not None and row.movement is not self._movement:
            return False
        return not self._words or any(self._words in cell.casefold() for cell in row.cells)

    # --- Qt's item model ----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """The number of functions that are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """The number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; a tip says all of them."""
        if not index.isValid():
            return None
        words = self._rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words over a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        return None


def _rows_of(comparison: Comparison, ownership: Ownership) -> Iterable[Row]:
    for function, change in comparison.functions.items():
        moved = change.movements.get(ownership)
        cells = (
            _on_one_line(comparison.name_of_function(function)),
            f"{moved.sign} {moved.words}" if moved else "",
            _held(comparison.before, function, change.before),
            _held(comparison.after, function, change.after),
            _on_one_line(_change(comparison, function)),
        )
        yield Row(function, moved, cells)


def _change(comparison: Comparison, function: str) -> str:
    """The sentence about a function; without its name where only that stands before what is said."""
    said, name = sentence(comparison, function), comparison.name_of_function(function)
    rest = said.removeprefix(f"{name}: ")
    return said if rest == said else capital(rest)


def _held(facts: Facts, function: str, place: Place) -> str:
    """Who decides and who executes, in short, a line each: ``D Head of marketing``, ``E Content lead``."""
    if place is not Place.IN_SCOPE:
        return tr(_PLACES[place])
    deciders, executors = (facts.owners_with(function, o) for o in WORK)
    if deciders and deciders == executors:
        return f"D+E {_named(facts, deciders)}"
    lines = [f"D {_named(facts, deciders)}"] if deciders else []
    lines += [f"E {_named(facts, executors)}"] if executors else []
    return _BREAK.join(lines) or tr("Nobody")


def _named(facts: Facts, owners: Iterable[str]) -> str:
    return listed([_on_one_line(name) for name in facts.names(owners)])


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _sort_key(row: Row, column: int) -> tuple[int, str]:
    if column == MOVEMENT:
        return (len(_ORDER) if row.movement is None else _ORDER[row.movement]), ""
    return 0, row.cells[column].casefold()
