"""The rows of a table as they were read, each cell marked with what it was taken for."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from planner.exchange.grids.grid import Grid
from planner.exchange.matrix.cell import plain
from planner.ui.look.appearance import Appearance
from planner.ui.widgets.plain import plain_tip, shortened

Index = QModelIndex | QPersistentModelIndex

_STRONG = re.compile(r"\*\*([^*]+)\*\*")
_LONGEST = 120  # characters of a cell


class TableRows(QAbstractTableModel):
    """A grid with the words above its columns, its headers, and the cells that could not be read."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        """Start without a table."""
        super().__init__(parent)
        self._appearance = appearance
        appearance.changed.connect(self.layoutChanged)
        self._grid = Grid(())
        self._width = 0
        self._words: Mapping[int, str] = {}
        self._left_out: frozenset[int] = frozenset()
        self._headers: frozenset[int] = frozenset()
        self._bad: Mapping[tuple[int, int], str] = {}

    def show(
        self,
        grid: Grid,
        *,
        words: Mapping[int, str],
        left_out: frozenset[int],
        headers: frozenset[int],
        bad: Mapping[tuple[int, int], str],
    ) -> None:
        """Show another table, or this one with other marks.

        Args:
            grid: the table.
            words: what stands above each column, by place.
            left_out: the places of the columns that are not read.
            headers: the numbers of the rows that are headers.
            bad: by number of the row and place of the column, why a cell could not be read.
        """
        same = grid == self._grid
        if not same:
            self.beginResetModel()
        self._grid, self._words, self._left_out, self._headers, self._bad = grid, words, left_out, headers, bad
        self._width = max((len(cells) for _, cells in grid.rows), default=0)
        if not same:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self._width - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._width - 1)

    def heading(self, column: int) -> str:
        """Give what heads a column in the table: its cell in the first header, or its number where that is empty."""
        for number, cells in self._grid.rows:
            if number in self._headers:
                return (plain(cells[column]) if column < len(cells) else "") or str(column + 1)
        return str(column + 1)

    def place_of(self, number: int, column: int) -> QModelIndex:
        """Give the cell in the row with this number."""
        row = next((place for place, (found, _) in enumerate(self._grid.rows) if found == number), -1)
        return self.index(row, column)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Give the number of rows."""
        return 0 if parent.isValid() else len(self._grid.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Give the number of columns."""
        return 0 if parent.isValid() else self._width

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | QBrush | QFont | None:
        """Give the text of a cell, its tip, and how it is drawn."""
        if not index.isValid():
            return None
        number, cells = self._grid.rows[index.row()]
        column = index.column()
        why = self._bad.get((number, column), "")
        if role == Qt.ItemDataRole.DisplayRole:
            text = _STRONG.sub(r"\1", plain(cells[column])) if column < len(cells) else ""
            return shortened(text, _LONGEST)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return plain_tip(why) if role == Qt.ItemDataRole.ToolTipRole else why
        return self._look(number, column, why, role)

    def _look(self, number: int, column: int, why: str, role: int) -> QBrush | QFont | None:
        theme = self._appearance.theme
        if role == Qt.ItemDataRole.FontRole:
            return theme.font(bold=number in self._headers or bool(why))
        if role == Qt.ItemDataRole.BackgroundRole and why:
            return QBrush(QColor(theme.error_ground))
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(QColor(theme.error if why else theme.muted if column in self._left_out else theme.text))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Give what a column is for, and the number of a row."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(self._grid.rows[section][0])
        return self._words.get(section, "")
