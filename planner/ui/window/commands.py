"""The commands of the main window: every menu entry with its keys, when it can be used, and what it runs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from planner.language import mark, tr
from planner.model.vocabulary import OwnerKind
from planner.ui.audience.commands import audience_commands
from planner.ui.canvas.commands import canvas_commands
from planner.ui.clipboard.commands import clipboard_commands
from planner.ui.commands import Command
from planner.ui.export_commands import export_commands
from planner.ui.help.commands import help_commands
from planner.ui.intents.owners import NEW_OWNER
from planner.ui.settings import THEME_CHOICES
from planner.ui.window.finding_commands import finding_commands
from planner.ui.window.language_commands import language_commands
from planner.ui.window.size_commands import size_commands
from planner.ui.window.structure_commands import structure_commands

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow


_THEMES = {
    "system": mark("System theme"),
    "light": mark("Light theme"),
    "dark": mark("Dark theme"),
    "high-contrast": mark("High-contrast theme"),
    "projector": mark("Projector theme"),
}


def window_commands(window: MainWindow) -> list[Command]:
    """Give the commands in the order of the menus."""
    return [
        *_file(window),
        *_edit(window),
        *_function(window),
        *_team(window),
        *structure_commands(window),
        *finding_commands(window),
        *window.workshop.commands(),
        *_view(window),
        *help_commands(window),
    ]


def _file(window: MainWindow) -> list[Command]:
    documents = window.documents
    return [
        Command("new", "File", tr("New…"), window.new_document, ("Ctrl+N",)),
        Command("open", "File", tr("Open…"), documents.open_dialog, ("Ctrl+O",), ends_group=True),
        Command("save", "File", tr("Save"), documents.saving.save, ("Ctrl+S",), window.is_open),
        Command("save_as", "File", tr("Save as…"), documents.saving.save_as, ("Ctrl+Shift+S",), window.is_open),
        Command(
            "versions",
            "File",
            tr("Earlier versions…"),
            documents.rescue.open_earlier,
            enabled=lambda: window.is_open() and window.session.place is not None,
        ),
        Command(
            "merge",
            "File",
            tr("Merge with another version…"),
            partial(_merge, window),
            enabled=lambda: window.is_open() and not window.session.read_only,
        ),
        Command("share", "File", tr("Save a copy for sharing…"), partial(_share, window), enabled=window.is_open),
        Command("import_table", "File", tr("Import a table…"), partial(_import_table, window), ("Ctrl+Shift+I",)),
        Command(
            "rename_model", "File", tr("Rename the model…"), window.structures.rename_model, enabled=window.is_open
        ),
        *export_commands(window),
        Command("close", "File", tr("Close"), documents.close_document, ("Ctrl+W",), window.is_open),
        Command("quit", "File", tr("Quit"), window.close, ("Ctrl+Q",)),
    ]


def _merge(window: MainWindow) -> None:
    window.document.merging.with_another()


def _share(window: MainWindow) -> None:
    from planner.ui.files.copies import share_copy  # noqa: PLC0415 - only when it is asked for

    share_copy(window)


def _import_table(window: MainWindow) -> None:
    window.importing.choose()  # made when the first table comes


def _edit(window: MainWindow) -> list[Command]:
    session = window.session

    def undo() -> str:
        return tr("Undo {step}", step=session.undo_label) if session.undo_label else tr("Undo")

    def redo() -> str:
        return tr("Redo {step}", step=session.redo_label) if session.redo_label else tr("Redo")

    return [
        Command("undo", "Edit", undo, session.undo, ("Ctrl+Z",), lambda: bool(session.undo_label)),
        Command(
            "redo",
            "Edit",
            redo,
            session.redo,
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            lambda: bool(session.redo_label),
            ends_group=True,
        ),
        *clipboard_commands(window),
        *window.finder.commands(),
        Command("rename", "Edit", tr("Rename"), window.choice.rename, ("F2",), window.has_choice),
        Command(
            "duplicate", "Edit", window.choice.duplicate_words, window.choice.duplicate, ("Ctrl+D",), window.has_choice
        ),
        Command(
            "fill_right", "Edit", tr("Fill right"), window.choice.fill_right, ("Ctrl+R",), window.workspace.at_matrix
        ),
        Command("remove", "Edit", window.choice.remove_words, window.choice.remove, ("Del",), window.has_choice),
        Command(
            "delete", "Edit", tr("Delete from the model…"), window.choice.delete, ("Shift+Del",), window.has_choice
        ),
    ]


def _function(window: MainWindow) -> list[Command]:
    functions = window.functions
    return [
        Command(
            "add_function",
            "Function",
            tr("New function…"),
            window.add_function,
            ("Ctrl+Shift+N",),
            window.has_structure,
        ),
        Command("add_area", "Function", tr("New area…"), functions.add_area, enabled=window.is_open),
        Command(
            "library",
            "Function",
            tr("Add from the library…"),
            window.add_from_library,
            ("Ctrl+L",),
            window.has_structure,
            ends_group=True,
        ),
        Command(
            "assign",
            "Function",
            tr("Assign…"),
            lambda: functions.assign(window.selection.functions),
            ("Ctrl+Return",),
            window.has_functions,
        ),
        Command(
            "park",
            "Function",
            tr("Park…"),
            lambda: functions.park(window.selection.functions),
            enabled=window.has_functions,
        ),
        Command(
            "bring_back",
            "Function",
            tr("Bring back into scope"),
            lambda: functions.bring_back(window.selection.functions),
            enabled=window.has_parked_functions,
        ),
    ]


def _team(window: MainWindow) -> list[Command]:
    def add(kind: OwnerKind) -> Command:
        run = window.owners.add
        return Command(
            f"add_{kind}", "Team", tr(NEW_OWNER[kind]), lambda: run(kind.value), enabled=window.has_structure
        )

    owners = window.owners
    return [
        *(add(kind) for kind in OwnerKind),
        Command(
            "what_if",
            "Team",
            tr("What if this owner leaves…"),
            lambda: owners.explore_absence(window.selection.owner),
            enabled=window.has_owners,
        ),
        Command(
            "suggest",
            "Team",
            tr("Suggest owners…"),
            lambda: window.dialogs.suggest_owners(window, window.session),
            ("Ctrl+Shift+G",),
            window.has_structure,
        ),
    ]


def _view(window: MainWindow) -> list[Command]:
    return [
        *(_show(window, key, place) for place, key in enumerate(window.view_words, 1)),
        Command(
            "details",
            "View",
            tr("Details of what is chosen"),
            window.show_details,
            ("Ctrl+I",),
            window.has_choice,
        ),
        Command(
            "outline",
            "View",
            tr("Outline"),
            window.workspace.turn_outline,
            ("Ctrl+Shift+O",),
            window.workspace.has_outline,
            checked=lambda: window.settings.outline,
            ends_group=True,
        ),
        *canvas_commands(window),
        *(_wear(window, choice) for choice in THEME_CHOICES),
        *size_commands(window),
        *language_commands(window),
        *audience_commands(window),
        Command("full_screen", "View", tr("Full screen"), window.turn_full_screen, ("F11",)),
    ]


def _show(window: MainWindow, key: str, place: int) -> Command:
    return Command(
        f"view_{key}",
        "View",
        tr(window.view_words[key]),
        partial(window.show_view, key),
        (f"Ctrl+{place}",),
        window.is_open,
        checked=lambda: window.view == key,
        ends_group=place == len(window.view_words),
    )


def _wear(window: MainWindow, choice: str) -> Command:
    return Command(
        f"theme_{choice}",
        "View",
        tr(_THEMES[choice]),
        partial(window.choose_theme, choice),
        checked=lambda: window.appearance.choice == choice,
        ends_group=choice == THEME_CHOICES[-1],
    )
