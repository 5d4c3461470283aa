"""Editing the chosen range of the matrix: letters, filling, and cells from and to the clipboard."""

from PySide6.QtGui import QGuiApplication

from planner.model.vocabulary import Ownership
from planner.ui.matrix.cells import MatrixCells
from planner.ui.matrix.chosen import Chosen
from planner.ui.matrix.clip import block_of, copied, copied_with_names
from planner.ui.matrix.steps import MatrixSteps


class Editing:
    """What keys, menus and the popup do with the chosen range."""

    def __init__(self, cells: MatrixCells, chosen: Chosen, steps: MatrixSteps) -> None:
        """Edit these cells."""
        self._cells, self._chosen, self._steps = cells, chosen, steps

    def toggle(self, ownership: Ownership) -> None:
        """Add an ownership to the range, or take it from there where every cell has it."""
        self._steps.toggle(self._chosen.cells, ownership)

    def clear(self) -> None:
        """Empty the range."""
        self._steps.clear(self._chosen.cells)

    def fill_down(self) -> None:
        """Copy the first row of the range into the others; a single row takes what stands above it."""
        functions = self._chosen.functions
        if len(functions) == 1:
            listed = [line.function for line in self._cells.lines if line.function]
            place = listed.index(functions[0])
            functions = listed[max(place - 1, 0) : place + 1]
        if functions:
            self._steps.fill_down(functions, self._chosen.owners)

    def fill_right(self) -> None:
        """Copy the first column of the range into the others; a single column takes what stands at its left."""
        columns = self._chosen.columns
        if len(columns) == 1:
            columns = list(range(max(columns[0] - 1, 0), columns[0] + 1))
        if columns:
            self._steps.fill_right(self._chosen.functions, [self._cells.owners[column] for column in columns])

    def copy(self) -> None:
        """Put the range on the clipboard as text with tabs."""
        facts = self._cells.facts
        if facts is not None and self._chosen.functions:
            text = copied(facts.structure, self._chosen.functions, self._chosen.owners, self._cells.shown)
            QGuiApplication.clipboard().setText(text)

    def copy_with_names(self) -> None:
        """The same with the names of its functions and owners."""
        facts = self._cells.facts
        if facts is not None and self._chosen.functions:
            functions = [(key, facts.model.functions[key].name) for key in self._chosen.functions]
            owners = [(key, facts.model.owners[key].name) for key in self._chosen.owners]
            text = copied_with_names(facts.structure, functions, owners, self._cells.shown)
            QGuiApplication.clipboard().setText(text)

    def cut(self) -> None:
        """Copy the range and empty it."""
        self.copy()
        self.clear()

    def paste(self) -> None:
        """Lay what is on the clipboard on the cells, from the first one of the range on."""
        text, rows, columns = QGuiApplication.clipboard().text(), self._chosen.rows, self._chosen.columns
        functions = self._chosen.functions
        if not text.strip("\r\n") or not functions:
            return
        below = [line.function for line in self._cells.lines[rows[0] :] if line.function]
        across = self._cells.owners[columns[0] :]
        self._steps.paste(block_of(text, self._cells.shown), below, across, (len(functions), len(columns)))
