"""The open document: its name and state, the file that it has, and how another one takes its place."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.language import tr
from planner.model.operating_model import OperatingModel
from planner.storage.known import remember
from planner.ui.dialogs import Dialogs
from planner.ui.document_words import FROM_ELSEWHERE, document_name, safe_name, state_words, window_title
from planner.ui.files.document_lock import DocumentLock
from planner.ui.files.journaling import Journaling
from planner.ui.files.locking import Locking
from planner.ui.files.outside import Outside
from planner.ui.session import Place, Session
from planner.ui.settings import Settings

if TYPE_CHECKING:
    from planner.ui.files.merging import Merging


class OpenDocument(QObject):
    """The document of a session, or none: asks nothing, and loses what is not saved when another takes its place.

    Signals:
        open_changed: is a document open now? Also sent when one takes the place of another.
        reading: the model is about to be read; whoever holds words that are still being typed makes them a step now.
        told: a sentence worth a notice.
    """

    open_changed = Signal(bool)
    reading = Signal()
    told = Signal(str)

    def __init__(self, session: Session, settings: Settings, dialogs: Dialogs, window: QWidget) -> None:
        """Start without a document, in a window."""
        super().__init__(window)
        self.session, self._settings, self._dialogs, self._window = session, settings, dialogs, window
        self.is_open = False
        self.locking = Locking(dialogs, window, self)
        self.journaling = Journaling(session, self)
        self.journaling.told.connect(self.told)
        self.outside = Outside(session, window)

    @cached_property
    def merging(self) -> "Merging":
        """What happens where two versions meet; loaded when they do."""
        from planner.ui.files.merging import Merging  # noqa: PLC0415 - as said

        return Merging(self, self._settings, self._dialogs, self._window)

    # --- what is open -------------------------------------------------------------------------------------------

    @property
    def name(self) -> str:
        """What people call the document: its title, else the name of its file."""
        return document_name(self.session)

    @property
    def file_name(self) -> str:
        """The name as it may stand in a folder, without a suffix."""
        return safe_name(self.name)

    @property
    def title(self) -> str:
        """The words for the window's title bar; empty when nothing is open."""
        return window_title(self.session) if self.is_open else ""

    @property
    def state(self) -> str:
        """The file and whether it is saved, for the line under the name; empty when nothing is open."""
        return state_words(self.session) if self.is_open else ""

    def model_to_write(self) -> OperatingModel:
        """The model with what is still being typed, and with the places of its owners in the graphs."""
        from planner.ui.graph.drawings import Drawings  # noqa: PLC0415 - no graph is needed to open a file

        self.reading.emit()
        return Drawings.of(self.session).placed_model()

    def edit(self) -> None:
        """Let a document be changed that comes from elsewhere, now and whenever it is opened again."""
        place = self.session.place
        if place is not None and self.session.read_only == tr(FROM_ELSEWHERE):
            remember(place.path)
            self.session.allow_edits()

    # --- another in its place -----------------------------------------------------------------------------------

    def show(
        self,
        model: OperatingModel,
        place: Place | None = None,
        lock: DocumentLock | None = None,
        *,
        saved: bool = True,
        read_only: str = "",
        base: OperatingModel | None = None,
    ) -> None:
        """Show another document, with the lock of its file; the rest is as `Session.open` takes it."""
        self.is_open = True
        self.locking.hold(lock)
        self.session.open(model, place, saved=saved, read_only=read_only, base=base)
        self.open_changed.emit(True)

    def show_unsaved(
        self, model: OperatingModel, place: Place | None = None, steps: int = 1, *, base: OperatingModel | None = None
    ) -> bool:
        """Show a model that is saved nowhere as it is.

        Args:
            model: the model.
            place: where it lives and what its file there was; None for a new untitled document.
            steps: how many steps were made after the last save.
            base: what the file at that place held, where it is known.

        Returns:
            Is it kept for a recovery from now on?
        """
        lock = self.locking.locked(place.path) if place else None
        self.show(model, place if lock else None, lock, saved=False, base=base)
        self.outside.look_soon()
        return self.journaling.begin(steps)

    def close(self) -> None:
        """Show no document any more."""
        self.is_open = False
        self.locking.hold(None)
        self.session.open(OperatingModel())
        self.open_changed.emit(False)

    def end(self) -> None:
        """Let go of the file for good: all is saved, or nobody wants what is not."""
        self.journaling.end()
        self.locking.hold(None)
