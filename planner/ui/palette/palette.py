"""The command palette over the main window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.language import mark, tr
from planner.ui.commands import menu_words
from planner.ui.overlay.overlay import Overlay
from planner.ui.palette.entries import Entry, answers_to, entries_of
from planner.ui.widgets.plain import shortened

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow

_NAME = mark("Find a command")
_HINT = mark("What do you want to do?")
_MENU_OF_STRUCTURES = "Structure"


class Palette(QObject):
    """Offers what can be done now and does what is chosen."""

    def __init__(self, window: MainWindow) -> None:
        """Belong to a window."""
        super().__init__(window)
        self._window = window
        self._entries: list[Entry] = []
        self.overlay = Overlay(tr(_NAME), tr(_HINT), window.appearance, window)
        self.overlay.typed.connect(self._answer)
        self.overlay.taken.connect(self._do)

    def open(self) -> None:
        """Stand over the window with all that can be done now, where the keyboard is now."""
        commands = (command for command in self._window.commands if command.id != "palette")
        self._entries = [*entries_of(commands), *self._structures()]
        self.overlay.open()

    def _structures(self) -> list[Entry]:
        """The structures that are not shown."""
        session = self._window.session
        if not self._window.is_open():
            return []
        named = [(key, session.model.structures[key].name) for key in session.model.structure_order()]
        return [
            Entry(
                key,
                tr("Show {structure}", structure=shortened(name)),
                menu_words(_MENU_OF_STRUCTURES),
                "",
                partial(session.show_structure, key),
            )
            for key, name in named
            if key != session.structure
        ]

    def _answer(self, typed: str) -> None:
        rows = answers_to(typed, self._entries, self._window.settings.last_commands)
        self.overlay.show_answers(rows, tr("No command that can be used now has these letters."))

    def _do(self, target: Entry) -> None:
        if target.id in self._window.actions_by_id:
            self._window.settings.remember_command(target.id)
        target.run()
