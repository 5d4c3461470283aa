"""Rescue: ways out for a file that cannot be opened, earlier versions of any file, and work that a crash left."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from planner.language import mark, tr
from planner.storage.backups import Shelf, versions
from planner.storage.errors import StorageError
from planner.storage.markers import has_markers
from planner.storage.read import bytes_of
from planner.storage.recovery import Recovery, base_of, discard, recovered
from planner.ui.dialogs import Dialogs
from planner.ui.document_words import LOOKING
from planner.ui.recovery.words import recovery_words
from planner.ui.session import Place
from planner.ui.settings import Settings
from planner.ui.words.moments import here_and_now

if TYPE_CHECKING:
    from planner.storage.salvage import Salvaged
    from planner.ui.documents import Documents
    from planner.ui.files.open_document import OpenDocument

MERGE = mark("Merge the two versions…")
OPEN_ANOTHER = mark("Open another…")
FORGET = mark("Remove from recent files")
EARLIER = mark("Earlier versions…")
READABLE = mark("Open what is readable")


class Rescue:
    """Asks how to go on, and opens what people choose as a new document, never over the file that is damaged."""

    def __init__(
        self, documents: Documents, document: OpenDocument, settings: Settings, dialogs: Dialogs, window: QWidget
    ) -> None:
        """Work for these documents; questions appear over the window."""
        self._documents, self._document, self._settings = documents, document, settings
        self._dialogs, self._window = dialogs, window

    def could_not_open(self, path: Path, sentence: str, *, mergeable: bool = True) -> bool:
        """Say why a file cannot be opened and offer ways out; gives whether something else was opened."""
        marked, readable = _is_marked(path), _readable(path)
        offers = [
            *([tr(MERGE)] if marked and mergeable else []),
            *([tr(EARLIER)] if any(versions(path, shelf) for shelf in Shelf) else []),
            *([tr(READABLE)] if readable is not None else []),
            tr(OPEN_ANOTHER),
            *([tr(FORGET)] if path in self._settings.recent_files else []),
        ]
        answer = self._dialogs.tell_problem(self._window, sentence, offers)
        if answer == tr(FORGET):
            self._settings.forget_file(path)
        if answer == tr(MERGE):
            return self._merge_marked(path)
        if answer == tr(EARLIER):
            return self.open_earlier(path)
        if answer == tr(READABLE) and readable is not None:
            return self._open_readable(readable)
        return answer == tr(OPEN_ANOTHER) and self._documents.open_dialog()

    def open_earlier(self, path: Path | None = None) -> bool:
        """Choose among the earlier versions of a file and open one as a copy; gives whether it did.

        Args:
            path: the file; that of the open document where it is not given.
        """
        place = self._document.session.place
        wanted = path or (place.path if place else None)
        if wanted is None:
            return False
        now = self._document.model_to_write() if place and place.path == wanted else None
        chosen = self._dialogs.choose_version(self._window, wanted, now)
        if chosen is not None and chosen.to_merge:
            return self._document.merging.with_version(chosen.model, chosen.words)
        if chosen is None or not self._documents.saving.may_leave():
            return False
        self._document.show_unsaved(chosen.model)
        return True

    def recover(self, recovery: Recovery, *, to_look: bool = False) -> bool:
        """Open what a crash left behind, as it was, not saved yet; gives whether it did.

        Args:
            recovery: the document.
            to_look: show it only, for reading, and leave it where it is.
        """
        if not self._documents.saving.may_leave():
            return False
        try:
            opened = recovered(recovery)
        except StorageError as error:
            self._dialogs.tell_problem(self._window, str(error))
            return False
        if to_look:
            self._document.show(opened.model, read_only=tr(LOOKING))
            return True
        place = Place(recovery.path, recovery.digest) if recovery.path and recovery.digest else None
        if self._document.show_unsaved(opened.model, place, recovery.steps, base=base_of(recovery)):
            discard(recovery)
        self._document.told.emit(
            tr("{document} is back as it was before. Save it to keep it.", document=self._document.name)
        )
        return True

    def discard(self, recovery: Recovery) -> None:
        """Ask before what a crash left behind is thrown away, and do it."""
        sentence = tr("Discard {what}?", what=recovery_words(recovery, here_and_now()))
        detail = tr("What was not saved is gone then. The file as it was saved last stays.")
        if self._dialogs.confirm_delete(self._window, sentence, detail, button=tr("Discard")):
            discard(recovery)

    def _merge_marked(self, path: Path) -> bool:
        try:
            return self._document.merging.from_markers(path)
        except StorageError as error:
            return self.could_not_open(path, str(error), mergeable=False)

    def _open_readable(self, readable: Salvaged) -> bool:
        self._document.show_unsaved(readable.model)
        heading = tr("This is what can be read, as a new document. The damaged file stays as it is.")
        self._dialogs.tell_notes(self._window, heading, readable.notes)
        return True


def _is_marked(path: Path) -> bool:
    """Does a file hold merge-conflict markers?"""
    with suppress(StorageError):
        return has_markers(bytes_of(path))
    return False


def _readable(path: Path) -> Salvaged | None:
    from planner.storage.salvage import salvaged  # noqa: PLC0415 - only when a file cannot be opened

    with suppress(StorageError):
        return salvaged(bytes_of(path), path.name)
    return None
