"""The menus of the window: every command as an action in the menu that it names."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from planner.ui.audience.commands import audience_commands
from planner.ui.commands import WITHIN, Command, menu_title
from planner.ui.files.recent_menu import RecentMenu
from planner.ui.widgets.plain import plain_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from planner.ui.window.main_window import MainWindow


def fill_menu_bar(window: MainWindow, refresh: Callable[[], None]) -> dict[str, QAction]:
    """Put the commands of a window into its menu bar.

    Args:
        window: the window.
        refresh: brings the actions to what can be done now; runs before a menu opens.

    Returns:
        The actions by the ids of their commands.
    """
    actions: dict[str, QAction] = {}
    menus: dict[str, QMenu] = {}

    def menu(name: str) -> QMenu:
        """The menu of a name, made when it is first asked for; one within another is named behind it."""
        if name not in menus:
            outer, _, own = name.rpartition(WITHIN)
            menus[name] = (menu(outer) if outer else window.menuBar()).addMenu(menu_title(own))
            menus[name].aboutToShow.connect(refresh)
        return menus[name]

    recent = RecentMenu(window.settings, window)
    recent.path_chosen.connect(window.documents.open)
    for command in window.commands:
        actions[command.id] = _action(window, command)
        menu(command.menu).addAction(actions[command.id])
        if command.id == "open":
            menu(command.menu).addMenu(recent)
        if command.ends_group:
            menu(command.menu).addSeparator()
    window.addActions([actions[command.id] for command in audience_commands(window)])  # in the room, too
    return actions


def _action(window: MainWindow, command: Command) -> QAction:
    action = QAction(plain_button(command.words()), window)
    action.setObjectName(command.id)
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    action.setCheckable(command.checked is not None)
    action.triggered.connect(lambda _checked: command.run())
    return action
