"""What people want when they bring a table in: choose a file, drop one, or paste cells."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from planner.language import mark, tr
from planner.model.change import Edit, Edited
from planner.model.edits.structures import set_title
from planner.model.operating_model import OperatingModel
from planner.ui.clipboard.carrier import on_clipboard
from planner.ui.importing.dialog import ImportTable, Target
from planner.ui.importing.endings import ENDINGS
from planner.ui.importing.source import Source, from_clipboard, from_file, looks_like_table
from planner.ui.widgets.plain import shortened

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow

_FILTER = mark("Tables ({endings})")
"""What the system's dialog for files offers, with the endings of tables in the place."""


class Importing:
    """Opens the page for a table, and lets what comes of it be one step, or a new document where none is open."""

    def __init__(self, window: MainWindow) -> None:
        """Act for a window."""
        self._window = window
        self._session, self._document = window.session, window.document
        self.page: ImportTable | None = None

    def choose(self) -> None:
        """Ask for a file and show its table."""
        tables = tr(_FILTER, endings=" ".join(f"*{ending}" for ending in ENDINGS))
        path = self._window.dialogs.choose_table_path(self._window, self._window.settings.last_folder, tables)
        if path is not None:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Show the table in a file."""
        self._show(from_file(path))

    def open_clipboard(self) -> None:
        """Show the table on the clipboard."""
        self._show(from_clipboard(on_clipboard()))

    @staticmethod
    def clipboard_has_table() -> bool:
        """Does the clipboard hold a table rather than lines of words?"""
        return looks_like_table(on_clipboard())

    def _show(self, source: Source) -> None:
        session = self._session
        if self._document.is_open and session.read_only:
            self._window.dialogs.tell_problem(self._window, session.read_only)
            return
        model = session.model if self._document.is_open else OperatingModel()
        into = Target(model, session.structure if self._document.is_open else "")
        page = ImportTable(source, into, self._window.settings, self._window.appearance, self._window)
        page.agreed.connect(lambda edited, structure: self._take(source, model, edited, structure))
        page.finished.connect(page.deleteLater)
        page.finished.connect(self._forget)
        self.page = page
        page.open()

    def _forget(self) -> None:
        self.page = None

    def _take(self, source: Source, before: OperatingModel, edited: Edited, structure: str) -> None:
        if not self._document.is_open:
            self._document.show_unsaved(set_title(edited.model, title=source.title).model)
            return
        if self._session.apply(tr("Import {name}", name=shortened(source.name)), _as_worked_out(before, edited)):
            names = {place.name: key for key, place in self._session.model.structures.items()}
            self._session.show_structure(names.get(structure, self._session.structure))


def _as_worked_out(before: OperatingModel, edited: Edited) -> Edit:
    """Give what was worked out for a model as an edit; the page keeps that model from changing below it."""

    def edit(model: OperatingModel) -> Edited:
        return edited if model is before else Edited(model)

    return edit
