"""What Ctrl+C, Ctrl+X and Ctrl+V do, wherever the keyboard is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QImage

from planner.language import mark, tr
from planner.model.edits.pasting import matched, paste_part
from planner.model.ids import RecordKind, new_id
from planner.model.operating_model import OperatingModel
from planner.storage.errors import StorageError
from planner.ui.clipboard.carrier import carried, on_clipboard, part_on
from planner.ui.clipboard.drawn import drawn
from planner.ui.clipboard.part import assignment_part, functions_part, owner_part
from planner.ui.clipboard.words import copied_words, here_already, paste_label
from planner.ui.library.pasted_functions import paste_edit

if TYPE_CHECKING:
    from planner.ui.main_window import MainWindow

NOTHING = mark(
    "The clipboard holds nothing to paste. Copy a list of functions, one a line, or a table, and paste it here."
)


class Clipboard:
    """Copies what is chosen, and pastes what is on the clipboard: our own data, a table, or lines of words."""

    def __init__(self, window: MainWindow) -> None:
        """Act for a window."""
        self._window = window

    # --- what can be done now -----------------------------------------------------------------------------------

    def can_copy(self) -> bool:
        """Is anything chosen that can be copied?"""
        workspace = self._window.workspace
        return workspace.at_matrix() or (not workspace.at_agreements() and self._window.has_choice())

    def can_cut(self) -> bool:
        """Can it also be taken away?"""
        return self.can_copy() and not self._window.session.read_only

    def can_paste(self) -> bool:
        """May something be pasted: into a structure, or a table into a new document?"""
        return not self._window.session.read_only

    def copy_words(self) -> str:
        """What Ctrl+C does now."""
        return tr("Copy the cells") if self._window.workspace.at_matrix() else tr("Copy")

    def cut_words(self) -> str:
        """What Ctrl+X does now."""
        return tr("Cut the cells") if self._window.workspace.at_matrix() else tr("Cut")

    def paste_words(self) -> str:
        """What Ctrl+V does now."""
        return tr("Paste into the cells") if self._window.workspace.at_matrix() else tr("Paste")

    # --- copying ------------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Copy the cells of the matrix, else the chip under the keyboard, the owner or the functions chosen."""
        if self._window.workspace.at_matrix():
            self._window.workspace.matrix.table.editing.copy()
            return
        part = self._chosen()
        if part is not None:
            QGuiApplication.clipboard().setMimeData(carried(part, self._picture(part)))
            self._window.notice.say(copied_words(part))

    def cut(self) -> None:
        """Copy it, and take it off its card or out of the structure; the model keeps it."""
        if self._window.workspace.at_matrix():
            self._window.workspace.matrix.table.editing.cut()
            return
        self.copy()
        self._window.choice.remove()

    def _chosen(self) -> OperatingModel | None:
        window = self._window
        model, structure = window.session.model, window.session.structure
        board = window.workspace.board
        owner, function, ownership = board.current if board.hasFocus() else ("", "", "")
        if function:
            return assignment_part(model, structure, function, owner, ownership)
        if window.selection.owner or owner:
            return owner_part(model, structure, window.selection.owner or owner)
        if window.selection.functions:
            return functions_part(model, structure, window.selection.functions)
        return None

    def _picture(self, part: OperatingModel) -> QImage:
        """Give a picture of what is copied: the card of an owner as it is on the board, else the names of functions."""
        card = self._window.workspace.board.cards.get(next(iter(part.owners), ""))
        if card is not None and len(part.functions) != 1:
            return card.grab().toImage()
        return drawn(part, self._window.appearance.theme)

    # --- pasting ------------------------------------------------------------------------------------------------

    def paste(self) -> None:
        """Paste cells into the matrix, our own data by its names, a table through its page, and lines as functions."""
        window = self._window
        if window.workspace.at_matrix():
            window.workspace.matrix.table.editing.paste()
            return
        try:
            part = part_on(on_clipboard())
        except StorageError as error:
            window.notice.say(str(error))
            return
        if part is not None and window.has_structure():
            self._paste_part(part)
        elif window.importing.clipboard_has_table():
            window.importing.open_clipboard()
        else:
            self._paste_lines(QGuiApplication.clipboard().text())

    def _paste_part(self, part: OperatingModel) -> None:
        session = self._window.session
        kinds = ((RecordKind.AREA, part.areas), (RecordKind.FUNCTION, part.functions), (RecordKind.OWNER, part.owners))
        ids = {key: new_id(kind) for kind, records in kinds for key in records}
        before, known = session.model, matched(session.model, part)
        edit = partial(paste_part, structure=session.structure, part=part, ids=ids)
        if not session.apply(paste_label(part), edit):
            return
        told = here_already(before, session.structure, known, changed=session.model is not before)
        if told:
            self._window.notice.say(told)
        functions = [known.functions.get(key, ids[key]) for key in part.functions]
        owners = [known.owners.get(key, ids[key]) for key in part.owners]
        if len(owners) == 1:
            self._window.selection.show("owner", owners[0])
        elif functions:
            self._window.selection.choose_functions(functions)

    def _paste_lines(self, text: str) -> None:
        window = self._window
        if not window.has_structure() or not text.strip():
            window.notice.say(tr(NOTHING))
            return
        pasted = paste_edit(window.session.model, window.session.structure, text)
        if pasted.edit is not None:
            window.session.apply(pasted.label, pasted.edit)
        if pasted.skipped:
            window.notice.say(tr("{n} of the lines named functions that are here already.", n=pasted.skipped))
