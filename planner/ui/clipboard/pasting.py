"""Pasting what is on the clipboard: our own data, a table, or lines of words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from planner.language import mark, tr
from planner.model.edits.pasting import matched, paste_part
from planner.model.ids import RecordKind, new_id
from planner.model.operating_model import OperatingModel
from planner.storage.errors import StorageError
from planner.ui.clipboard.carrier import on_clipboard, part_on
from planner.ui.clipboard.pasted_functions import paste_edit
from planner.ui.clipboard.words import here_already, paste_label

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow

NOTHING = mark(
    "The clipboard holds nothing to paste. Copy a list of functions, one a line, or a table, and paste it here."
)


def paste_into(window: MainWindow) -> None:
    """Paste our own data by its names, a table through its page, and lines as functions."""
    try:
        part = part_on(on_clipboard())
    except StorageError as error:
        window.notice.say(str(error))
        return
    if part is not None and window.has_structure():
        _paste_part(window, part)
    elif window.importing.clipboard_has_table():
        window.importing.open_clipboard()
    else:
        _paste_lines(window, QGuiApplication.clipboard().text())


def _paste_part(window: MainWindow, part: OperatingModel) -> None:
    session = window.session
    kinds = ((RecordKind.AREA, part.areas), (RecordKind.FUNCTION, part.functions), (RecordKind.OWNER, part.owners))
    ids = {key: new_id(kind) for kind, records in kinds for key in records}
    before, known = session.model, matched(session.model, part)
    edit = partial(paste_part, structure=session.structure, part=part, ids=ids)
    if not session.apply(paste_label(part), edit):
        return
    told = here_already(before, session.structure, known, changed=session.model is not before)
    if told:
        window.notice.say(told)
    functions = [known.functions.get(key, ids[key]) for key in part.functions]
    owners = [known.owners.get(key, ids[key]) for key in part.owners]
    if len(owners) == 1:
        window.selection.show("owner", owners[0])
    elif functions:
        window.selection.choose_functions(functions)


def _paste_lines(window: MainWindow, text: str) -> None:
    if not window.has_structure() or not text.strip():
        window.notice.say(tr(NOTHING))
        return
    pasted = paste_edit(window.session.model, window.session.structure, text)
    if pasted.edit is not None:
        window.session.apply(pasted.label, pasted.edit)
    if pasted.skipped:
        window.notice.say(tr("{n} of the lines named functions that are here already.", n=pasted.skipped))
