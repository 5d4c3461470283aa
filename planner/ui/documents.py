"""The documents: new, open, save and close, and everything that can go wrong with a file."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.model.operating_model import OperatingModel
from planner.storage.errors import OutsideChange, StorageError
from planner.storage.library import Template, template_model
from planner.storage.read import Opened, read_file
from planner.storage.save import save
from planner.ui.dialogs import SUFFIX, Dialogs, Leave
from planner.ui.session import Place, Session
from planner.ui.settings import Settings

UNTITLED = "Untitled model"
"""What a model without a title and without a file is called."""

TRY_AGAIN = "Try again"
SAVE_AS = "Save as…"
REPLACE = "Replace it"
OPEN_ANOTHER = "Open another…"
FORGET = "Remove from recent files"

_FORBIDDEN_IN_NAMES = frozenset('<>:"|?*')


class Documents(QObject):
    """Puts files into the session and the session into files, and asks before work is lost.

    Signals:
        open_changed: is a document open now? Also sent when one takes the place of another.
        reading: the model is about to be read; whoever holds words that are still being typed makes them a step now.
    """

    open_changed = Signal(bool)
    reading = Signal()

    def __init__(self, session: Session, settings: Settings, asks: Dialogs, parent: QWidget) -> None:
        """Start without a document; questions appear over the parent."""
        super().__init__(parent)
        self._session, self._settings, self._asks, self._window = session, settings, asks, parent
        self._open = False

    # --- what is open -------------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Is a document open?"""
        return self._open

    @property
    def name(self) -> str:
        """What people call the document: its title, else the name of its file."""
        place = self._session.place
        return self._session.model.title or (place.path.stem if place else UNTITLED)

    @property
    def file_name(self) -> str:
        """The name as it may stand in a folder, without a suffix."""
        name = self.name.replace("/", "-").replace("\\", "-")
        allowed = "".join(c for c in name if c.isprintable() and c not in _FORBIDDEN_IN_NAMES)
        return allowed.strip(" .") or UNTITLED

    @property
    def title(self) -> str:
        """The words for the window's title bar; empty when nothing is open."""
        if not self._open:
            return ""
        place = self._session.place
        return f"{self.name} — {place.path.name if place else 'not saved yet'}{self._mark(' • ')}"

    @property
    def state(self) -> str:
        """The file and whether it is saved, for the line under the name; empty when nothing is open."""
        if not self._open:
            return ""
        place = self._session.place
        if place is None:
            return "not saved yet"
        return place.path.name + (self._mark(" · ") or " · saved")

    def _mark(self, before: str) -> str:
        if self._session.read_only:
            return f"{before}read only"
        return f"{before}unsaved" if not self._session.saved and self._session.place else ""

    # --- opening ------------------------------------------------------------------------------------------------

    def new_from_template(self, template: Template) -> bool:
        """Start a new document from a template; gives whether it did."""
        if not self.may_leave():
            return False
        try:
            model = template_model(template)
        except StorageError as error:
            self._asks.tell_problem(self._window, str(error))
            return False
        self._show(model)
        return True

    def open_dialog(self) -> bool:
        """Ask for a file and open it; gives whether it did."""
        path = self._asks.choose_open_path(self._window, self._settings.last_folder)
        return path is not None and self.open(path)

    def open(self, path: Path) -> bool:
        """Open a file; gives whether it did. A file that cannot be opened leaves everything as it was."""
        if not self.may_leave():
            return False
        path = path.absolute()
        try:
            opened = read_file(path)
        except StorageError as error:
            return self._could_not_open(path, str(error))
        self._settings.remember_file(path)
        why = _why_read_only(opened)
        place = Place(path, opened.digest)
        self._show(opened.model, place, saved=not opened.repaired, read_only=why)
        if opened.notes:
            self._asks.tell_notes(self._window, _note_heading(self.name, opened), opened.notes)
        return True

    def _show(
        self, model: OperatingModel, place: Place | None = None, *, saved: bool = True, read_only: str = ""
    ) -> None:
        self._open = True
        self._session.open(model, place, saved=saved, read_only=read_only)
        self.open_changed.emit(True)

    def _could_not_open(self, path: Path, sentence: str) -> bool:
        offers = [OPEN_ANOTHER]
        if path in self._settings.recent_files:
            offers.append(FORGET)
        answer = self._asks.tell_problem(self._window, sentence, offers)
        if answer == FORGET:
            self._settings.forget_file(path)
        return answer == OPEN_ANOTHER and self.open_dialog()

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
        chosen = self._asks.choose_save_path(self._window, self._suggestion())
        if chosen is None:
            return False
        path = with_suffix(chosen.absolute())
        place = self._session.place
        if path != chosen.absolute() and path.exists() and not self._may_replace(path):
            return False
        return self._write(path, place.digest if place and place.path == path else None)

    def model_to_write(self) -> OperatingModel:
        """The model with what is still being typed, and with the places of its owners in the graphs."""
        from planner.ui.graph.drawings import Drawings  # noqa: PLC0415 - no graph is needed to open a file

        self.reading.emit()
        return Drawings.of(self._session).placed_model()

    def _refuses_saving(self) -> bool:
        """Say why the document may not be saved, if it may not."""
        if not self._session.read_only:
            return not self._open
        detail = "It can be looked at and exported. Saving it from here would lose what this version does not know."
        self._asks.tell_problem(self._window, self._session.read_only, detail=detail)
        return True

    def _may_replace(self, path: Path) -> bool:
        sentence = f"{path.name} exists already in {path.parent}."
        return self._asks.confirm_delete(self._window, sentence, "Its content would be replaced.", button=REPLACE)

    def _write(self, path: Path, expected: str | None) -> bool:
        """Save at this place until it works or the user chooses something else."""
        while True:
            try:
                saved = save(self.model_to_write(), path, expected=expected)
            except OutsideChange as change:
                detail = "Replacing it loses what was changed there; saving under another name keeps both."
                answer = self._asks.tell_problem(
                    self._window, str(change), (SAVE_AS, REPLACE), detail=detail, close="Cancel"
                )
                expected = None
            except StorageError as error:
                detail = "Your work is still open here; nothing of it is lost."
                answer = self._asks.tell_problem(self._window, str(error), (TRY_AGAIN, SAVE_AS), detail=detail)
            else:
                self._settings.remember_file(path)
                self._session.mark_saved(Place(path, saved.digest))
                return True
            if answer == SAVE_AS:
                return self.save_as()
            if answer not in {TRY_AGAIN, REPLACE}:
                return False

    def _suggestion(self) -> Path:
        place = self._session.place
        if place:
            return place.path
        return self._settings.last_folder / f"{self.file_name}{SUFFIX}"

    # --- leaving ------------------------------------------------------------------------------------------------

    def may_leave(self) -> bool:
        """Ask about work that is not saved, if there is any; gives whether the document may be let go."""
        self.reading.emit()
        if not self._open or self._session.saved or self._session.read_only:
            return True
        answer = self._asks.ask_save(self._window, f"{self.name} has changes that are not saved.")
        return self.save() if answer is Leave.SAVE else answer is Leave.DISCARD

    def close_document(self) -> bool:
        """Close the document; gives whether it did."""
        if not self._open or not self.may_leave():
            return False
        self._open = False
        self._session.open(OperatingModel())
        self.open_changed.emit(False)
        return True


def with_suffix(path: Path) -> Path:
    """Give the path with the suffix of the format, added when it is missing."""
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)


def dropped_file(data: QMimeData) -> Path | None:
    """The one local file that is dragged in from outside, or None for anything else."""
    urls = data.urls() if data.hasUrls() else []
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _why_read_only(opened: Opened) -> str:
    """The sentence that an edit is refused with; reading tells it first among the notes."""
    return opened.notes[0] if opened.read_only else ""


def _note_heading(name: str, opened: Opened) -> str:
    if opened.read_only:
        return f"{name} can be read, but not changed."
    if opened.repaired:
        return f"{name} was put right while opening. Save it to keep that."
    return f"{name} is open, and there is something to know about it."
