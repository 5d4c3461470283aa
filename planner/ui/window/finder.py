"""Finding things by name: the command palette and the search, each made when it is asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.language import tr
from planner.ui.commands import Command
from planner.ui.palette.shortcut_filter import KEYS, ShortcutFilter

if TYPE_CHECKING:
    from planner.ui.find.search import Search
    from planner.ui.palette.palette import Palette
    from planner.ui.window.main_window import MainWindow


class Finder(QObject):
    """Finds records, functions in their list, and commands."""

    def __init__(self, window: MainWindow) -> None:
        """Belong to a window."""
        super().__init__(window)
        self._window = window
        self._shortcut_filter = ShortcutFilter(self)

    @cached_property
    def palette(self) -> Palette:
        """The command palette."""
        from planner.ui.palette.palette import Palette  # noqa: PLC0415 - only when it is asked for

        return Palette(self._window)

    @cached_property
    def search(self) -> Search:
        """The search for records."""
        from planner.ui.find.search import Search  # noqa: PLC0415 - as said

        return Search(self._window)

    def commands(self) -> list[Command]:
        """What the menu Edit offers for finding."""
        window = self._window
        return [
            Command("find", "Edit", tr("Find…"), self._find, ("Ctrl+F",), window.is_open),
            Command("filter", "Edit", tr("Filter the functions"), self._filter, ("Ctrl+Shift+F",), window.is_open),
            Command("palette", "Edit", tr("Find a command…"), self._choose_command, (KEYS,), ends_group=True),
        ]

    def _find(self) -> None:
        self.search.open()

    def _choose_command(self) -> None:
        self.palette.open()

    def _filter(self) -> None:
        """Go to the field that filters the function list; the matrix has its own."""
        window, workspace = self._window, self._window.workspace
        if window.view == "matrix":
            workspace.matrix.go_to_search()
            return
        window.show_view("board")
        workspace.panel.search.setFocus()
        workspace.panel.search.selectAll()
