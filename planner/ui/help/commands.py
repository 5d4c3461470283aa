"""The commands of the menu Help: the page about what is shown, all pages, the tour, the keys, and the versions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from planner.language import tr
from planner.ui.commands import Command
from planner.ui.tour.tour import Tour

if TYPE_CHECKING:
    from planner.ui.help.window import HelpWindow
    from planner.ui.window.main_window import MainWindow


def help_commands(window: MainWindow) -> list[Command]:
    """Give the commands in their order."""
    reading = Reading(window)
    return [
        Command("help", "Help", tr("Help for what is shown"), reading.about_view, ("F1",)),
        Command("help_index", "Help", tr("All pages of help"), partial(reading.read, "index.md")),
        Command("help_first", "Help", tr("Your first workshop"), partial(reading.read, "first-workshop.md")),
        Tour(window).command(),
        Command("key_sheet", "Help", tr("Keyboard and pointer…"), partial(_show_keys, window), ("?",), ends_group=True),
        Command("about", "Help", tr("About planner…"), partial(_show_about, window)),
    ]


class Reading:
    """Opens the window of help, made when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        """Belong to a window."""
        self._window = window
        self._help: HelpWindow | None = None

    def about_view(self) -> None:
        """Show the page about what the window shows."""
        from planner.ui.help.pages import INDEX, OF_VIEWS, WORKSHOP  # noqa: PLC0415 - only when help is wanted

        window = self._window
        if not window.is_open():
            self.read(INDEX)
        elif window.workshop.in_front():
            self.read(WORKSHOP)
        else:
            self.read(OF_VIEWS[window.view])

    def read(self, file: str) -> None:
        """Show a page, by the name of its file."""
        from planner.ui.help.window import HelpWindow  # noqa: PLC0415 - as said

        if self._help is None:
            self._help = HelpWindow(self._window.appearance, self._window)
        self._help.read(file)
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()


def _show_keys(window: MainWindow) -> None:
    from planner.ui.key_sheet.sheet import KeySheet, key_groups  # noqa: PLC0415 - only when it is asked for

    _open(KeySheet(key_groups(window.commands), window))


def _show_about(window: MainWindow) -> None:
    from planner.ui.about.dialog import About  # noqa: PLC0415 - as said

    _open(About(window))


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
