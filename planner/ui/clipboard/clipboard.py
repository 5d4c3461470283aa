"""What Ctrl+C, Ctrl+X and Ctrl+V do, wherever the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.language import tr

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow


class Clipboard:
    """Copies what is chosen, and pastes what is on the clipboard: our own data, a table, or lines of words."""

    def __init__(self, window: MainWindow) -> None:
        """Act for a window."""
        self._window = window

    # --- what can be done now -----------------------------------------------------------------------------------

    def can_copy(self) -> bool:
        """Is anything chosen that can be copied?"""
        workspace = self._window.workspace
        return workspace.at_matrix() or (not workspace.at_agreements() and self._window.has_choice())

    def can_cut(self) -> bool:
        """Can it also be taken away?"""
        return self.can_copy() and not self._window.session.read_only

    def can_paste(self) -> bool:
        """May something be pasted: into a structure, or a table into a new document?"""
        return not self._window.session.read_only

    def copy_words(self) -> str:
        """What Ctrl+C does now."""
        return tr("Copy the cells") if self._window.workspace.at_matrix() else tr("Copy")

    def cut_words(self) -> str:
        """What Ctrl+X does now."""
        return tr("Cut the cells") if self._window.workspace.at_matrix() else tr("Cut")

    def paste_words(self) -> str:
        """What Ctrl+V does now."""
        return tr("Paste into the cells") if self._window.workspace.at_matrix() else tr("Paste")

    # --- what is done -------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Copy the cells of the matrix, else the chip under the keyboard, the owner or the functions chosen."""
        from planner.ui.clipboard.copying import copy_chosen  # noqa: PLC0415 - writes files, only when it is asked for

        if self._window.workspace.at_matrix():
            self._window.workspace.matrix.table.editing.copy()
        else:
            copy_chosen(self._window)

    def cut(self) -> None:
        """Copy it, and take it off its card or out of the structure; the model keeps it."""
        if self._window.workspace.at_matrix():
            self._window.workspace.matrix.table.editing.cut()
            return
        self.copy()
        self._window.choice.remove()

    def paste(self) -> None:
        """Paste cells into the matrix, our own data by its names, a table through its page, and lines as functions."""
        from planner.ui.clipboard.pasting import paste_into  # noqa: PLC0415 - reads files, only when it is asked for

        if self._window.workspace.at_matrix():
            self._window.workspace.matrix.table.editing.paste()
        else:
            paste_into(self._window)
