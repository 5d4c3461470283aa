"""The commands that change how canvases are looked at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from planner.language import tr
from planner.ui.commands import Command

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow


def canvas_commands(window: MainWindow) -> list[Command]:
    """Give the commands of the menu View that are about boards and graphs."""
    return [
        Command(
            "overview",
            "View",
            tr("Overview of large boards and graphs"),
            partial(_turn_overview, window),
            checked=lambda: window.settings.overview,
            ends_group=True,
        )
    ]


def _turn_overview(window: MainWindow) -> None:
    window.settings.overview = not window.settings.overview
    window.workspace.follow_overview()
