"""Journaling: each step of the open document is kept for a recovery until it is saved."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from planner.language import tr
from planner.model.change import Change
from planner.model.operating_model import OperatingModel
from planner.storage.errors import StorageError
from planner.storage.journal import Base, Journal
from planner.storage.read import bytes_of, digest_of
from planner.storage.write import to_bytes
from planner.ui.document_words import UNTITLED
from planner.ui.session import Session

_SYNC_AFTER = 1000
"""Milliseconds from a step until it is brought to the disk: a crash of the computer costs no more work than that."""

_TRY_AGAIN = 20.0
"""Seconds until another journal is tried after one could not be started, which can take long in a large model."""


class Journaling(QObject):
    """Follows a session and writes its journal.

    Signals:
        told: why steps cannot be kept, in a sentence; once for each document.
    """

    told = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Follow a session; nothing is written before the first step."""
        super().__init__(parent)
        self._session = session
        self._journal: Journal | None = None
        self._clean: OperatingModel | None = session.model
        self._place = session.place  # where the document lived when the journal was begun
        self._was_told, self._not_before = False, 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SYNC_AFTER)
        self._timer.timeout.connect(self._sync)
        session.model_changed.connect(self._follow)
        session.document_changed.connect(self._follow_document)

    @property
    def keeps(self) -> bool:
        """Is what is not saved kept for a recovery?"""
        return self._journal is not None

    def begin(self, steps: int) -> bool:
        """Keep the model as it is now, with so many steps that are not saved; gives whether it is kept."""
        before = self._journal
        try:
            self._journal = self._started(self._session.model, steps)
            self._journal.sync()
        except StorageError as error:
            self._tell(error)
            return False
        if before is not None:
            before.delete()
        return True

    def end(self) -> None:
        """Let go of the journal: all is saved, or nobody wants what is not."""
        self._timer.stop()
        journal, self._journal = self._journal, None
        if journal is not None:
            journal.delete()

    def _follow_document(self) -> None:
        if self._session.saved:
            self.end()
            self._clean = self._session.model
        elif self._journal is not None and self._session.place != self._place:
            self.begin(self._journal.steps)

    def _follow(self, change: Change) -> None:
        if change.opened:
            self.end()
            self._clean = change.after if self._session.saved else None
            self._was_told, self._not_before = False, 0.0
        elif not self._session.saved:
            try:
                self._keep(change)
            except StorageError as error:
                self._tell(error)

    def _keep(self, change: Change) -> None:
        if self._journal is None:
            if time.monotonic() < self._not_before:
                return
            self._not_before = time.monotonic() + _TRY_AGAIN
            self._journal = self._started(change.before, 0)
            self._not_before = 0.0
        self._journal.add(change.label, change.after)
        if not self._timer.isActive():
            self._timer.start()

    def _started(self, model: OperatingModel, steps: int) -> Journal:
        place = self._place = self._session.place
        title = model.title or (place.path.stem if place else tr(UNTITLED))
        path, digest = (place.path, place.digest) if place else (None, "")
        return Journal(Base(self._bytes(model), title, path, digest, steps), model)

    def _bytes(self, model: OperatingModel) -> bytes:
        """The bytes of this model: those of the file where they are of it, since writing them anew takes long."""
        place = self._session.place
        if place is not None and model is self._clean:
            try:
                data = bytes_of(place.path)
            except StorageError:
                data = b""
            if digest_of(data) == place.digest:
                return data
        return to_bytes(model)

    def _sync(self) -> None:
        if self._journal is not None:
            try:
                self._journal.sync()
            except StorageError as error:
                self._tell(error)

    def _tell(self, error: StorageError) -> None:
        if not self._was_told:
            self._was_told = True
            self.told.emit(str(error))
