"""The commands for an audience: presenting on this screen, and the audience window on another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.ui.commands import Command

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow


def audience_commands(window: MainWindow) -> list[Command]:
    """Give the commands in the order of the menu."""
    return [*window.presenter.here.commands(), *window.presenter.commands()]
