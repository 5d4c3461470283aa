"""The documents: which one is open, and what is asked before another takes its place."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.language import mark, tr
from planner.storage.carried import PICTURES
from planner.storage.errors import StorageError
from planner.storage.known import is_known
from planner.storage.library import Template, template_model
from planner.storage.opening import open_any
from planner.storage.read import read_file
from planner.storage.recovery import recovery_of
from planner.ui.dialogs import Dialogs
from planner.ui.document_words import FROM_ELSEWHERE, gone_words, note_heading, said_if_blank, why_read_only
from planner.ui.files.open_document import OpenDocument
from planner.ui.files.outside import renamed_to
from planner.ui.files.saving import MERGE, REPLACE, SAVE_AS, WAYS_TO_KEEP, Saving
from planner.ui.recovery.rescue import Rescue
from planner.ui.recovery.words import recovery_words
from planner.ui.session import Place
from planner.ui.settings import Settings
from planner.ui.words.moments import here_and_now

LOAD = mark("Open their version")
RECOVER = mark("Recover")
AS_SAVED = mark("Open as last saved")


class Documents(QObject):
    """Opens documents, new ones, those of files and those that a crash left, and asks before work is lost."""

    def __init__(self, document: OpenDocument, settings: Settings, dialogs: Dialogs, window: QWidget) -> None:
        """Put others in the place of the open document; questions appear over the window."""
        super().__init__(window)
        self._document, self._settings, self._dialogs, self._window = document, settings, dialogs, window
        self.saving = Saving(document, settings, dialogs, window)
        self.rescue = Rescue(self, document, settings, dialogs, window)
        document.outside.changed.connect(self._ask_about_change)
        document.outside.gone.connect(self._tell_gone)

    # --- opening ------------------------------------------------------------------------------------------------

    def new_from_template(self, template: Template) -> bool:
        """Start a new document from a template; gives whether it did."""
        if not self.saving.may_leave():
            return False
        try:
            model = template_model(template)
        except StorageError as error:
            self._dialogs.tell_problem(self._window, str(error))
            return False
        self._document.show(said_if_blank(model))
        return True

    def open_dialog(self) -> bool:
        """Ask for a file and open it; gives whether it did."""
        path = self._dialogs.choose_open_path(self._window, self._settings.last_folder)
        return path is not None and self.open(path)

    def open(self, path: Path) -> bool:
        """Open a file; gives whether it did. A file that cannot be opened leaves everything as it was."""
        if not self.saving.may_leave():
            return False
        path = path.absolute()
        if path.suffix.lower() in PICTURES:
            return self._open_picture(path)
        lost = recovery_of(path)
        if lost is not None:
            sentence = tr("{document}, can be recovered.", document=recovery_words(lost, here_and_now()))
            answer = self._asked(sentence, (RECOVER, MERGE, AS_SAVED), close=tr("Cancel"))
            if answer == tr(MERGE):
                return self._document.merging.of_recovery(lost)
            if answer != tr(AS_SAVED):
                return answer == tr(RECOVER) and self.rescue.recover(lost)
        return self._open_saved(path)

    def _open_picture(self, path: Path) -> bool:
        """Open the model that a picture carries as a new document; the picture stays as it is."""
        try:
            opened = open_any(path).opened
        except StorageError as error:
            self._dialogs.tell_problem(self._window, str(error))
            return False
        if opened.read_only:
            self._document.show(opened.model, read_only=why_read_only(opened))
        else:
            self._document.show_unsaved(opened.model)
        if opened.notes:
            self._dialogs.tell_notes(self._window, note_heading(self._document.name, opened), opened.notes)
        told = mark("The model in {file} is open as a new document. Save it to keep it.")
        self._document.told.emit(tr(told, file=path.name))
        return True

    def _open_saved(self, path: Path) -> bool:
        lock = self._document.locking.locked(path)
        if lock is None:
            return False
        try:
            opened = read_file(path)
        except StorageError as error:
            self._document.locking.drop(lock)
            return self.rescue.could_not_open(path, str(error))
        self._settings.remember_file(path)
        why = why_read_only(opened) or ("" if is_known(path) else tr(FROM_ELSEWHERE))
        self._document.show(opened.model, Place(path, opened.digest), lock, saved=not opened.repaired, read_only=why)
        if opened.repaired:
            self._document.journaling.begin(1)
        if opened.notes:
            self._dialogs.tell_notes(self._window, note_heading(self._document.name, opened), opened.notes)
        return True

    def close_document(self) -> bool:
        """Close the document; gives whether it did."""
        if not self._document.is_open or not self.saving.may_leave():
            return False
        self._document.close()
        return True

    # --- what others do to the file -----------------------------------------------------------------------------

    def _ask_about_change(self) -> None:
        """Ask what to do now that another program changed the file of the open document."""
        place = self._document.session.place
        if place is None:
            return
        sentence = tr("{file} was changed by another program.", file=place.path.name)
        if self._document.session.saved:
            detail = tr("You changed nothing here since it was saved or opened.")
            offers: tuple[str, ...] = (LOAD,) if self._document.session.read_only else (LOAD, MERGE, SAVE_AS)
        else:
            detail = tr("Your changes here are not saved yet. Merging shows what both changed, and keeps it.")
            offers = WAYS_TO_KEEP
        answer = self._asked(sentence, offers, detail, close=tr("Later"))
        if answer == tr(LOAD):
            self._open_saved(place.path)
        elif answer == tr(MERGE):
            self._document.merging.with_disk()
        elif answer == tr(SAVE_AS):
            self.saving.save_as()
        elif answer == tr(REPLACE):
            self.saving.replace(place.path)

    def _tell_gone(self) -> None:
        place = self._document.session.place
        if place is not None and not self._document.session.read_only:
            self._document.session.mark_unsaved()
            self._document.journaling.begin(1)
            self._document.told.emit(gone_words(place, renamed_to(place)))

    def _asked(self, sentence: str, offers: Sequence[str], detail: str = "", *, close: str) -> str:
        """Say what there is to choose from; gives the words of what was chosen, or an empty text."""
        said = [tr(offer) for offer in offers]
        return self._dialogs.tell_problem(self._window, sentence, said, detail=detail, close=close)
