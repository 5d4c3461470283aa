"""Renaming, duplicating and removing what is chosen, wherever the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.language import tr

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow


class Choice:
    """What F2, Ctrl+D, Ctrl+R, Del and Shift+Del mean: what the keyboard is on in a view first, else what is chosen."""

    def __init__(self, window: MainWindow) -> None:
        """Act for a window."""
        self._window = window

    def rename(self) -> None:
        """Rename it: a function in place in the list, else by asking."""
        window, area = self._window, self._area()
        if window.workspace.at_agreements():
            window.workspace.agreements.rename_current()
        elif window.workspace.board.hasFocus():
            window.workspace.board.rename_current()
        elif area is not None:
            window.functions.rename_area(area)
        elif window.workspace.list.hasFocus():
            window.workspace.list.rename_current()
        elif window.selection.owner:
            window.owners.rename(window.selection.owner)
        elif len(window.selection.functions) == 1:
            window.functions.rename(window.selection.functions[0])

    def duplicate(self) -> None:
        """Add a copy of it."""
        window, area = self._window, self._area()
        if window.workspace.at_matrix():
            window.workspace.matrix.table.editing.fill_down()
        elif window.workspace.at_agreements():
            return  # an agreement is not made twice
        elif area is not None:
            window.functions.duplicate_area(area)
        elif window.selection.owner:
            window.owners.duplicate(window.selection.owner)
        elif window.selection.functions:
            window.functions.duplicate(window.selection.functions)

    def remove(self) -> None:
        """Take a function from its card, else functions or an owner out of the structure; delete an agreement."""
        window = self._window
        if window.workspace.at_matrix():
            window.workspace.matrix.table.editing.clear()
        elif window.workspace.at_agreements():
            window.workspace.agreements.remove_current()
        elif window.workspace.board.hasFocus():
            window.workspace.board.remove_current()
        elif window.workspace.at_outline():
            window.workspace.outline.remove_current()
        elif window.selection.owner:
            window.owners.remove(window.selection.owner)
        elif window.selection.functions:
            window.functions.take_out(window.selection.functions)

    def delete(self) -> None:
        """Delete it from the model, after asking; an agreement at once, since undo brings all of it back."""
        window = self._window
        if window.workspace.at_agreements():
            window.workspace.agreements.remove_current()
        elif window.selection.owner:
            window.owners.delete(window.selection.owner)
        elif window.selection.functions:
            window.functions.delete(window.selection.functions)

    def duplicate_words(self) -> str:
        """What Ctrl+D does now: in the matrix it is what it is in every spreadsheet."""
        return tr("Fill down") if self._window.workspace.at_matrix() else tr("Duplicate")

    def remove_words(self) -> str:
        """What Del does now."""
        return tr("Clear the cells") if self._window.workspace.at_matrix() else tr("Remove")

    def fill_right(self) -> None:
        """Copy the first of the chosen columns of the matrix into the others."""
        if self._window.workspace.at_matrix():
            self._window.workspace.matrix.table.editing.fill_right()

    def _area(self) -> str | None:
        """The area whose heading the keyboard is on, in the list or in the matrix; None for anything else."""
        if self._window.workspace.at_matrix():
            return self._window.workspace.matrix.table.chosen.area or None
        functions = self._window.workspace.list
        return functions.current_heading() if functions.hasFocus() else None
