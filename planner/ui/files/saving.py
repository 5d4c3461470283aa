"""Saving: the open document goes into its file, and whatever stands in the way is asked about until it is there."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from planner.language import mark, tr
from planner.storage.errors import OutsideChange, StorageError
from planner.storage.save import save
from planner.ui.dialogs import Dialogs, Leave
from planner.ui.document_words import FROM_ELSEWHERE, LOOKING, NEWER, SUFFIX, with_suffix
from planner.ui.files.document_lock import DocumentLock
from planner.ui.files.open_document import OpenDocument
from planner.ui.files.outside import digest_on_disk
from planner.ui.session import Place
from planner.ui.settings import Settings

TRY_AGAIN = mark("Try again")
SAVE_AS = mark("Save as…")
REPLACE = mark("Replace it")
MERGE = mark("Merge…")

WAYS_TO_KEEP = (MERGE, SAVE_AS, REPLACE)
"""What can be done where another program wrote into the file of a document with changes of its own."""

_WRITTEN = "written"
"""What an attempt to save gives that needs no answer."""


class Saving:
    """Saves the document of a window, and asks about it before the document is left."""

    def __init__(self, document: OpenDocument, settings: Settings, dialogs: Dialogs, window: QWidget) -> None:
        """Save this document; questions appear over the window."""
        self._document, self._session, self._settings = document, document.session, settings
        self._dialogs, self._window = dialogs, window

    def save(self) -> bool:
        """Save where the document lives, or ask where; gives whether it is saved."""
        place = self._session.place
        if self._refuses():
            return False
        return self._write(place.path, place.digest) if place else self.save_as()

    def save_as(self) -> bool:
        """Ask where to save and do it; gives whether it is saved."""
        if self._refuses():
            return False
        place = self._session.place
        suggested = place.path if place else self._settings.last_folder / f"{self._document.file_name}{SUFFIX}"
        chosen = self._dialogs.choose_save_path(self._window, suggested)
        if chosen is None:
            return False
        path = with_suffix(chosen.absolute())
        if path != chosen.absolute() and path.exists() and not self._may_replace(path):
            return False
        return self._write(path, place.digest if place and place.path == path else digest_on_disk(path))

    def replace(self, path: Path) -> bool:
        """Save over whatever a file holds now; gives whether it is saved."""
        return self._write(path, digest_on_disk(path))

    def may_leave(self) -> bool:
        """Ask about work that is not saved, if there is any; gives whether the document may be let go."""
        self._document.reading.emit()
        if not self._document.is_open or self._session.saved or self._session.read_only:
            return True
        sentence = tr("{document} has changes that are not saved.", document=self._document.name)
        answer = self._dialogs.ask_save(self._window, sentence)
        return self.save() if answer is Leave.SAVE else answer is Leave.DISCARD

    def _refuses(self) -> bool:
        """Say why the document may not be saved, if it may not."""
        why = self._session.read_only
        if why in {tr(FROM_ELSEWHERE), tr(LOOKING)}:
            self._document.told.emit(why)
        elif why:
            self._dialogs.tell_problem(self._window, why, detail=tr(NEWER))
        return bool(why) or not self._document.is_open

    def _may_replace(self, path: Path) -> bool:
        sentence = tr("{file} exists already in {folder}.", file=path.name, folder=path.parent)
        detail = tr("Its content would be replaced.")
        return self._dialogs.confirm_delete(self._window, sentence, detail, button=tr(REPLACE))

    def _write(self, path: Path, expected: str | None) -> bool:
        """Save at this place until it works or the user chooses something else."""
        lock = self._document.locking.locked(path)
        if lock is None:
            return False
        while True:
            answer = self._try_to_write(path, expected, lock)
            if answer == _WRITTEN:
                return True
            if answer == tr(REPLACE):
                expected = digest_on_disk(path)
            elif answer == tr(MERGE) and self._document.merging.with_disk():
                expected = self._session.place.digest if self._session.place else None
            elif answer != tr(TRY_AGAIN):
                self._document.locking.drop(lock)
                return answer == tr(SAVE_AS) and self.save_as()

    def _try_to_write(self, path: Path, expected: str | None, lock: DocumentLock) -> str:
        """Save once; gives that it worked, or what the user chose after it did not."""
        try:
            saved = save(self._document.model_to_write(), path, expected=expected)
        except OutsideChange as change:
            detail = tr("Replacing it loses what was changed there; the other ways keep both.")
            place = self._session.place
            offers = WAYS_TO_KEEP if place is not None and place.path == path else (SAVE_AS, REPLACE)
            said = [tr(offer) for offer in offers]
            return self._dialogs.tell_problem(self._window, str(change), said, detail=detail, close=tr("Cancel"))
        except StorageError as error:
            detail = tr("Your work is still open here; nothing of it is lost.")
            return self._dialogs.tell_problem(self._window, str(error), (tr(TRY_AGAIN), tr(SAVE_AS)), detail=detail)
        self._settings.remember_file(path)
        self._document.locking.hold(lock)
        self._session.mark_saved(Place(path, saved.digest))
        for note in saved.notes:
            self._document.told.emit(note)
        return _WRITTEN
