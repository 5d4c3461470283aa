"""Reaching everything: the command palette, each made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.ui.commands import Command

if TYPE_CHECKING:
    from planner.ui.main_window import MainWindow
    from planner.ui.palette.palette import Palette


class Reach(QObject):
    """The ways to find what can be done, beside the menus."""

    def __init__(self, window: MainWindow) -> None:
        """Belong to a window."""
        super().__init__(window)
        self._window = window

    @cached_property
    def palette(self) -> Palette:
        """The command palette."""
        from planner.ui.palette.palette import Palette  # noqa: PLC0415 - only when it is asked for

        return Palette(self._window)

    def finding(self) -> list[Command]:
        """What the menu Edit offers for finding."""
        return [
            Command("palette", "Edit", "Find a command…", self._open_palette, ("Ctrl+K",), ends_group=True),
        ]

    def _open_palette(self) -> None:
        self.palette.open()
