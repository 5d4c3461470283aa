"""What Ctrl+C, Ctrl+X and Ctrl+V do, wherever the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from planner.ui.library.pasted_functions import paste_edit

if TYPE_CHECKING:
    from planner.ui.main_window import MainWindow

NOTHING = "The clipboard holds no text. Copy a list of functions, one a line, and paste it here."


class Clipboard:
    """Copies what is chosen, and pastes what is on the clipboard: our own data, a table, or lines of words."""

    def __init__(self, window: MainWindow) -> None:
        """Act for a window."""
        self._window = window

    def paste(self) -> None:
        """Paste letters into the matrix, a table through its page, and lines as functions."""
        window = self._window
        if window.workspace.at_matrix():
            window.workspace.matrix.table.editing.paste()
            return
        if window.importing.clipboard_has_table():
            window.importing.open_clipboard()
            return
        self._paste_lines(QGuiApplication.clipboard().text())

    def _paste_lines(self, text: str) -> None:
        window = self._window
        if not window.has_structure() or not text.strip():
            window.notice.say(NOTHING)
            return
        pasted = paste_edit(window.session.model, window.session.structure, text)
        if pasted.edit is not None:
            window.session.apply(pasted.label, pasted.edit)
        if pasted.skipped:
            window.notice.say(f"{pasted.skipped} of the lines named functions that are here already.")
