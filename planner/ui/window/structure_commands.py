"""The commands of the menu Structure."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from planner.language import tr
from planner.ui.commands import Command

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow


def structure_commands(window: MainWindow) -> list[Command]:
    """Give the commands in their order."""
    intents, session = window.structures, window.session

    def shown(run: Callable[[str], object]) -> Callable[[], object]:
        """Do something with the structure that is shown."""
        return lambda: run(session.structure)

    def is_today() -> bool:
        return window.has_structure() and session.model.structures[session.structure].baseline

    def command(key: str, title: str, run: Callable[[str], object], *, ends_group: bool = False) -> Command:
        return Command(key, "Structure", title, shown(run), enabled=window.has_structure, ends_group=ends_group)

    return [
        Command("add_structure", "Structure", tr("New structure…"), intents.add, enabled=window.is_open),
        Command(
            "structure_from_template",
            "Structure",
            tr("From a template…"),
            intents.add_from_template,
            enabled=window.is_open,
        ),
        command("duplicate_structure", tr("Duplicate…"), intents.duplicate),
        command("copy_with_others", tr("Copy with other owners…"), intents.copy_with_others, ends_group=True),
        command("rename_structure", tr("Rename…"), intents.rename),
        command("about_structure", tr("About this structure…"), intents.describe),
        Command(
            "baseline",
            "Structure",
            tr("This is today"),
            lambda: intents.set_baseline(session.structure, baseline=not is_today()),
            enabled=window.has_structure,
            checked=is_today,
        ),
        _move(window, "move_structure_left", tr("Move left"), -1),
        _move(window, "move_structure_right", tr("Move right"), 1, ends_group=True),
        command("keep_checkpoint", tr("Keep a checkpoint…"), intents.keep_checkpoint),
        Command(
            "checkpoints",
            "Structure",
            tr("Checkpoints…"),
            intents.show_checkpoints,
            enabled=window.is_open,
            ends_group=True,
        ),
        Command(
            "delete_structure",
            "Structure",
            tr("Delete…"),
            shown(intents.delete),
            enabled=lambda: window.has_structure() and len(session.model.structures) > 1,
        ),
    ]


def _move(window: MainWindow, key: str, title: str, by: int, *, ends_group: bool = False) -> Command:
    intents, session = window.structures, window.session
    return Command(
        key,
        "Structure",
        title,
        lambda: intents.move(session.structure, by),
        enabled=lambda: window.has_structure() and intents.may_move(session.structure, by),
        ends_group=ends_group,
    )
