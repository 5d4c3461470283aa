"""The documents: new, open, save and close, and everything that can go wrong with a file."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.language import mark, tr
from planner.model.operating_model import OperatingModel
from planner.storage.carried import PICTURES
from planner.storage.errors import OutsideChange, StorageError
from planner.storage.known import is_known, remember
from planner.storage.library import Template, template_model
from planner.storage.opening import open_any
from planner.storage.read import read_file
from planner.storage.recovery import Recovery, base_of, discard, recovered, recovery_of
from planner.storage.save import save
from planner.ui.dialogs import Dialogs, Leave
from planner.ui.document_words import (
    FROM_ELSEWHERE,
    LOOKING,
    NEWER,
    SUFFIX,
    document_name,
    gone_words,
    note_heading,
    safe_name,
    state_words,
    why_read_only,
    window_title,
    with_suffix,
)
from planner.ui.files.claim import Claim
from planner.ui.files.holding import Holding
from planner.ui.files.journaling import Journaling
from planner.ui.files.outside import Outside, digest_on_disk, renamed_to
from planner.ui.recovery.rescue import Rescue
from planner.ui.recovery.words import recovery_words
from planner.ui.session import Place, Session
from planner.ui.settings import Settings
from planner.ui.words.moments import here_and_now

if TYPE_CHECKING:
    from planner.ui.files.merging import Merging

TRY_AGAIN = mark("Try again")
SAVE_AS = mark("Save as…")
REPLACE = mark("Replace it")
MERGE = mark("Merge…")
LOAD = mark("Open their version")
RECOVER = mark("Recover")
AS_SAVED = mark("Open as last saved")

_WAYS_TO_KEEP = (MERGE, SAVE_AS, REPLACE)

WRITTEN = "written"
"""What an attempt to save gives that needs no answer."""


class Documents(QObject):
    """Puts files into the session and the session into files, and asks before work is lost.

    Signals:
        open_changed: is a document open now? Also sent when one takes the place of another.
        reading: the model is about to be read; whoever holds words that are still being typed makes them a step now.
        told: a sentence worth a notice.
    """

    open_changed = Signal(bool)
    reading = Signal()
    told = Signal(str)

    def __init__(self, session: Session, settings: Settings, dialogs: Dialogs, parent: QWidget) -> None:
        """Start without a document; questions appear over the parent."""
        super().__init__(parent)
        self._session, self._settings, self._dialogs, self._window = session, settings, dialogs, parent
        self._open = False
        self.rescue = Rescue(self, session, settings, dialogs, parent)
        self._files = Holding(dialogs, parent, self)
        self.journaling = Journaling(session, self)
        self.journaling.told.connect(self.told)
        self._outside = Outside(session, parent)
        self._outside.changed.connect(self._ask_about_change)
        self._outside.gone.connect(self._tell_gone)

    @cached_property
    def merging(self) -> "Merging":
        """What happens where two versions meet; loaded when they do."""
        from planner.ui.files.merging import Merging  # noqa: PLC0415 - as said

        return Merging(self, self._session, self._settings, self._dialogs, self._window)

    # --- what is open -------------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Is a document open?"""
        return self._open

    @property
    def name(self) -> str:
        """What people call the document: its title, else the name of its file."""
        return document_name(self._session)

    @property
    def file_name(self) -> str:
        """The name as it may stand in a folder, without a suffix."""
        return safe_name(self.name)

    @property
    def title(self) -> str:
        """The words for the window's title bar; empty when nothing is open."""
        return window_title(self._session) if self._open else ""

    @property
    def state(self) -> str:
        """The file and whether it is saved, for the line under the name; empty when nothing is open."""
        return state_words(self._session) if self._open else ""

    # --- opening ------------------------------------------------------------------------------------------------

    def new_from_template(self, template: Template) -> bool:
        """Start a new document from a template; gives whether it did."""
        if not self.may_leave():
            return False
        try:
            model = template_model(template)
        except StorageError as error:
            self._dialogs.tell_problem(self._window, str(error))
            return False
        self._show(model)
        return True

    def open_dialog(self) -> bool:
        """Ask for a file and open it; gives whether it did."""
        path = self._dialogs.choose_open_path(self._window, self._settings.last_folder)
        return path is not None and self.open(path)

    def open(self, path: Path) -> bool:
        """Open a file; gives whether it did. A file that cannot be opened leaves everything as it was."""
        if not self.may_leave():
            return False
        path = path.absolute()
        if path.suffix.lower() in PICTURES:
            return self._open_picture(path)
        lost = recovery_of(path)
        if lost is not None:
            sentence = tr("{document}, can be recovered.", document=recovery_words(lost, here_and_now()))
            answer = self._chosen(sentence, (RECOVER, MERGE, AS_SAVED), close=tr("Cancel"))
            if answer == MERGE:
                return self.merging.of_recovery(lost)
            if answer != AS_SAVED:
                return answer == RECOVER and self.recover(lost)
        return self._open_saved(path)

    def _open_picture(self, path: Path) -> bool:
        """Open the model that a picture carries as a new document; the picture stays as it is."""
        try:
            opened = open_any(path).opened
        except StorageError as error:
            self._dialogs.tell_problem(self._window, str(error))
            return False
        if opened.read_only:
            self._show(opened.model, read_only=why_read_only(opened))
        else:
            self.show_unsaved(opened.model)
        if opened.notes:
            self._dialogs.tell_notes(self._window, note_heading(self.name, opened), opened.notes)
        told = mark("The model in {file} is open as a new document. Save it to keep it.")
        self.told.emit(tr(told, file=path.name))
        return True

    def _open_saved(self, path: Path) -> bool:
        claim = self._files.claimed(path)
        if claim is None:
            return False
        try:
            opened = read_file(path)
        except StorageError as error:
            self._files.drop(claim)
            return self.rescue.could_not_open(path, str(error))
        self._settings.remember_file(path)
        why = why_read_only(opened) or ("" if is_known(path) else tr(FROM_ELSEWHERE))
        self._show(opened.model, Place(path, opened.digest), claim, saved=not opened.repaired, read_only=why)
        if opened.repaired:
            self.journaling.begin(1)
        if opened.notes:
            self._dialogs.tell_notes(self._window, note_heading(self.name, opened), opened.notes)
        return True

    def recover(self, recovery: Recovery, *, to_look: bool = False) -> bool:
        """Open what a crash left behind, as it was, not saved yet; gives whether it did.

        Args:
            recovery: the document.
            to_look: show it only, for reading, and leave it where it is.
        """
        if not self.may_leave():
            return False
        try:
            opened = recovered(recovery)
        except StorageError as error:
            self._dialogs.tell_problem(self._window, str(error))
            return False
        if to_look:
            self._show(opened.model, read_only=tr(LOOKING))
            return True
        place = Place(recovery.path, recovery.digest) if recovery.path and recovery.digest else None
        if self.show_unsaved(opened.model, place, recovery.steps, base=base_of(recovery)):
            discard(recovery)
        self.told.emit(tr("{document} is back as it was before. Save it to keep it.", document=self.name))
        self._outside.look_soon()
        return True

    def show_unsaved(
        self, model: OperatingModel, place: Place | None = None, steps: int = 1, *, base: OperatingModel | None = None
    ) -> bool:
        """Show a model that is saved nowhere as it is; who calls has asked whether the open document may be left.

        Args:
            model: the model.
            place: where it lives and what its file there was; None for a new untitled document.
            steps: how many steps were made after the last save.
            base: what the file at that place held, where it is known.

        Returns:
            Is it kept for a recovery from now on?
        """
        claim = self._files.claimed(place.path) if place else None
        self._show(model, place if claim else None, claim, saved=False, base=base)
        return self.journaling.begin(steps)

    def edit(self) -> None:
        """Let a document be changed that comes from elsewhere, now and whenever it is opened again."""
        place = self._session.place
        if place is not None and self._session.read_only == tr(FROM_ELSEWHERE):
            remember(place.path)
            self._session.allow_edits()

    def _show(
        self,
        model: OperatingModel,
        place: Place | None = None,
        claim: Claim | None = None,
        *,
        saved: bool = True,
        read_only: str = "",
        base: OperatingModel | None = None,
    ) -> None:
        self._open = True
        self._files.hold(claim)
        self._session.open(model, place, saved=saved, read_only=read_only, base=base)
        self.open_changed.emit(True)

    # --- what others do to the file -----------------------------------------------------------------------------

    def _ask_about_change(self) -> None:
        """Ask what to do now that another program changed the file of the open document."""
        place = self._session.place
        if place is None:
            return
        sentence = tr("{file} was changed by another program.", file=place.path.name)
        if self._session.saved:
            detail = tr("You changed nothing here since it was saved or opened.")
            offers: tuple[str, ...] = (LOAD,) if self._session.read_only else (LOAD, MERGE, SAVE_AS)
        else:
            detail = tr("Your changes here are not saved yet. Merging shows what both changed, and keeps it.")
            offers = _WAYS_TO_KEEP
        answer = self._chosen(sentence, offers, detail, close=tr("Later"))
        if answer == LOAD:
            self._open_saved(place.path)
        elif answer == MERGE:
            self.merging.with_disk()
        elif answer == SAVE_AS:
            self.save_as()
        elif answer == REPLACE:
            self._write(place.path, digest_on_disk(place.path))

    def _tell_gone(self) -> None:
        place = self._session.place
        if place is not None and not self._session.read_only:
            self._session.mark_unsaved()
            self.journaling.begin(1)
            self.told.emit(gone_words(place, renamed_to(place)))

    # --- saving -------------------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save where the document lives, or ask where; gives whether it is saved."""
        place = self._session.place
        if self._refuses_saving():
            return False
        return self._write(place.path, place.digest) if place else self.save_as()

    def save_as(self) -> bool:
        """Ask where to save and do it; gives whether it is saved."""
        if self._refuses_saving():
            return False
        place = self._session.place
        suggested = place.path if place else self._settings.last_folder / f"{self.file_name}{SUFFIX}"
        chosen = self._dialogs.choose_save_path(self._window, suggested)
        if chosen is None:
            return False
        path = with_suffix(chosen.absolute())
        if path != chosen.absolute() and path.exists() and not self._may_replace(path):
            return False
        return self._write(path, place.digest if place and place.path == path else digest_on_disk(path))

    def model_to_write(self) -> OperatingModel:
        """The model with what is still being typed, and with the places of its owners in the graphs."""
        from planner.ui.graph.drawings import Drawings  # noqa: PLC0415 - no graph is needed to open a file

        self.reading.emit()
        return Drawings.of(self._session).placed_model()

    def _refuses_saving(self) -> bool:
        """Say why the document may not be saved, if it may not."""
        why = self._session.read_only
        if why in {tr(FROM_ELSEWHERE), tr(LOOKING)}:
            self.told.emit(why)
        elif why:
            self._dialogs.tell_problem(self._window, why, detail=tr(NEWER))
        return bool(why) or not self._open

    def _may_replace(self, path: Path) -> bool:
        sentence = tr("{file} exists already in {folder}.", file=path.name, folder=path.parent)
        detail = tr("Its content would be replaced.")
        return self._dialogs.confirm_delete(self._window, sentence, detail, button=tr(REPLACE))

    def _write(self, path: Path, expected: str | None) -> bool:
        """Save at this place until it works or the user chooses something else."""
        claim = self._files.claimed(path)
        if claim is None:
            return False
        while True:
            answer = self._try_to_write(path, expected, claim)
            if answer == WRITTEN:
                return True
            if answer == REPLACE:
                expected = digest_on_disk(path)
            elif answer == MERGE and self.merging.with_disk():
                expected = self._session.place.digest if self._session.place else None
            elif answer != TRY_AGAIN:
                self._files.drop(claim)
                return answer == SAVE_AS and self.save_as()

    def _try_to_write(self, path: Path, expected: str | None, claim: Claim) -> str:
        """Save once; gives that it worked, or what the user chose after it did not."""
        try:
            saved = save(self.model_to_write(), path, expected=expected)
        except OutsideChange as change:
            detail = tr("Replacing it loses what was changed there; the other ways keep both.")
            place = self._session.place
            offers = _WAYS_TO_KEEP if place is not None and place.path == path else (SAVE_AS, REPLACE)
            return self._chosen(str(change), offers, detail, close=tr("Cancel"))
        except StorageError as error:
            detail = tr("Your work is still open here; nothing of it is lost.")
            return self._chosen(str(error), (TRY_AGAIN, SAVE_AS), detail)
        self._settings.remember_file(path)
        self._files.hold(claim)
        self._session.mark_saved(Place(path, saved.digest))
        for note in saved.notes:
            self.told.emit(note)
        return WRITTEN

    def _chosen(self, sentence: str, offers: Sequence[str], detail: str = "", *, close: str = "") -> str:
        """Say what is in the way and offer ways out; gives the chosen one as it is written above, or an empty text."""
        said = {tr(offer): offer for offer in offers}
        return said.get(self._dialogs.tell_problem(self._window, sentence, tuple(said), detail=detail, close=close), "")

    # --- leaving ------------------------------------------------------------------------------------------------

    def may_leave(self) -> bool:
        """Ask about work that is not saved, if there is any; gives whether the document may be let go."""
        self.reading.emit()
        if not self._open or self._session.saved or self._session.read_only:
            return True
        answer = self._dialogs.ask_save(
            self._window, tr("{document} has changes that are not saved.", document=self.name)
        )
        return self.save() if answer is Leave.SAVE else answer is Leave.DISCARD

    def close_document(self) -> bool:
        """Close the document; gives whether it did."""
        if not self._open or not self.may_leave():
            return False
        self._open = False
        self._files.hold(None)
        self._session.open(OperatingModel())
        self.open_changed.emit(False)
        return True

    def end(self) -> None:
        """Let go of the document for good: it is saved, or nobody wants what is not."""
        self.journaling.end()
        self._files.hold(None)
