"""The chosen range of the matrix, as rows and columns and as the functions and owners that they stand for."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange

from planner.model.matrix.cells import Cell
from planner.ui.matrix.cells import MatrixCells

_FLAG = QItemSelectionModel.SelectionFlag


class Chosen:
    """Reads and sets the range that a selection model holds: it is always one rectangle."""

    def __init__(self, cells: MatrixCells, selection: QItemSelectionModel) -> None:
        """Read a selection of these cells."""
        self._cells, self._selection = cells, selection

    @property
    def parts(self) -> list[QItemSelectionRange]:
        """The rectangle, as a list of none or one."""
        return list(self._selection.selection())  # type: ignore[call-overload, no-any-return]  # it is one, says Qt

    @property
    def rows(self) -> list[int]:
        """The rows of the range."""
        return sorted({row for part in self.parts for row in range(part.top(), part.bottom() + 1)})

    @property
    def columns(self) -> list[int]:
        """The columns of the range."""
        return sorted({column for part in self.parts for column in range(part.left(), part.right() + 1)})

    @property
    def functions(self) -> list[str]:
        """The functions of the range; headings are none."""
        return [function for row in self.rows if (function := self._cells.lines[row].function)]

    @property
    def owners(self) -> list[str]:
        """The owners of the range."""
        return [self._cells.owners[column] for column in self.columns]

    @property
    def cells(self) -> list[Cell]:
        """The cells of the range."""
        owners = self.owners
        return [(function, owner) for function in self.functions for owner in owners]

    @property
    def whole_column(self) -> str:
        """The owner whose column is chosen from top to bottom and alone; empty otherwise."""
        rows, columns = self.rows, self.columns
        alone = len(columns) == 1 and len(rows) == len(self._cells.lines) > 1
        return self._cells.owners[columns[0]] if alone else ""

    @property
    def function(self) -> str:
        """The function of the current cell; empty on a heading and where there is no cell."""
        row = self._selection.currentIndex().row()
        return self._cells.lines[row].function if row >= 0 else ""

    @property
    def area(self) -> str | None:
        """The area of the heading that is current; None on anything else."""
        row = self._selection.currentIndex().row()
        return self._cells.lines[row].area if row >= 0 and not self._cells.lines[row].function else None

    @property
    def owner(self) -> str:
        """The owner of the current cell; empty where there is none."""
        column = self._selection.currentIndex().column()
        return self._cells.owners[column] if column >= 0 else ""

    def go_to(self, row: int, column: int) -> None:
        """Choose one cell and make it the current one."""
        self._selection.setCurrentIndex(self._cells.index(row, column), _FLAG.ClearAndSelect)

    def choose_rows(self) -> None:
        """Widen the range from left to right."""
        self._choose(self.rows, range(len(self._cells.owners)))

    def choose_columns(self) -> None:
        """Widen the range from top to bottom."""
        self._choose(range(len(self._cells.lines)), self.columns)

    def collapse(self) -> bool:
        """Let go of all but the current cell; gives whether there was more."""
        current = self._selection.currentIndex()
        more = current.isValid() and len(self._selection.selectedIndexes()) > 1
        if more:
            self._selection.select(current, _FLAG.ClearAndSelect)
        return more

    def _choose(self, rows: Sequence[int], columns: Sequence[int]) -> None:
        if rows and columns:
            corners = self._cells.index(rows[0], columns[0]), self._cells.index(rows[-1], columns[-1])
            self._selection.select(QItemSelection(*corners), _FLAG.ClearAndSelect)
