"""Reaching everything: the command palette, the search, the key sheet, each made when it is asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from planner.language import tr
from planner.ui.commands import Command
from planner.ui.palette.way_in import KEYS, WayIn

if TYPE_CHECKING:
    from planner.ui.find.search import Search
    from planner.ui.palette.palette import Palette
    from planner.ui.window.main_window import MainWindow


class Reach(QObject):
    """The ways to find what can be done, beside the menus."""

    def __init__(self, window: MainWindow) -> None:
        """Belong to a window."""
        super().__init__(window)
        self._window = window
        self._way_in = WayIn(self)

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

    def finding(self) -> list[Command]:
        """What the menu Edit offers for finding."""
        window = self._window
        return [
            Command("find", "Edit", tr("Find…"), self._find, ("Ctrl+F",), window.is_open),
            Command("filter", "Edit", tr("Filter the functions"), self._filter, ("Ctrl+Shift+F",), window.is_open),
            Command("palette", "Edit", tr("Find a command…"), self._choose_command, (KEYS,), ends_group=True),
        ]

    def help(self) -> list[Command]:
        """What the menu Help offers beside its pages."""
        return [
            Command("key_sheet", "Help", tr("Keyboard and pointer…"), self._show_keys, ("?",), ends_group=True),
            Command("about", "Help", tr("About planner…"), self._show_about),
        ]

    def _show_keys(self) -> None:
        from planner.ui.key_sheet.sheet import KeySheet, key_groups  # noqa: PLC0415 - only when it is asked for

        self._open(KeySheet(key_groups(self._window.commands), self._window))

    def _show_about(self) -> None:
        from planner.ui.about.dialog import About  # noqa: PLC0415 - as said

        self._open(About(self._window))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

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
