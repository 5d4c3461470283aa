"""Outside changes: what other programs do to the open document's file, found by its content and never by its time."""

import os
from contextlib import suppress
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from planner.storage.errors import StorageError
from planner.storage.read import bytes_of, digest_of
from planner.storage.save import NO_FILE
from planner.ui.session import Place, Session

_MOST = 50  # files of a folder that are looked at for one that was renamed
_SETTLED_AFTER = 300
"""Milliseconds to wait after a hint of the system: another program may still be writing."""


class Outside(QObject):
    """Looks at the file when the system gives a hint and when the window comes to the front.

    Signals:
        changed: the file holds something else than the document was opened from or saved as.
        gone: the file is no longer there.
    """

    changed = Signal()
    gone = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        """Follow the document of a session, shown in a window."""
        super().__init__(window)
        self._session, self._window = session, window
        self._told: str | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED_AFTER)
        self._timer.timeout.connect(self.look)
        session.document_changed.connect(self._watch)
        window.installEventFilter(self)

    def look(self) -> None:
        """Compare the file with what the document knows of it, and tell what is new about that."""
        place = self._session.place
        if place is None:
            return
        if QApplication.activeModalWidget() is not None:  # one question after the other
            self._timer.start(_SETTLED_AFTER)
            return
        self._watch()  # the system forgets a file that was replaced
        digest = digest_on_disk(place.path)
        if digest == place.digest:
            self._told = None
        elif digest not in {None, self._told}:
            self._told = digest
            (self.changed if digest else self.gone).emit()

    def look_soon(self) -> None:
        """Look once what is going on is done: a question that opens within an event would get in its way."""
        self._timer.start(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the file when the window comes to the front."""
        if event.type() == QEvent.Type.WindowActivate and watched is self._window and self._session.place is not None:
            self.look_soon()
        return super().eventFilter(watched, event)

    def _watch(self) -> None:
        path = str(self._session.place.path) if self._session.place else ""
        watched = self._watcher.files() if self._watcher is not None else []
        if watched == ([path] if path else []):
            return
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(lambda _path: self._timer.start(_SETTLED_AFTER))
        for other in watched:
            self._watcher.removePath(other)
        if path:
            self._watcher.addPath(path)


def digest_on_disk(path: Path) -> str | None:
    """The digest of a file; empty where there is none or a folder, None where it cannot be read or opened."""
    try:
        return digest_of(bytes_of(path))
    except StorageError:
        return NO_FILE if path.is_dir() or not os.path.lexists(path) else None


def renamed_to(place: Place) -> str:
    """The name of another file in the folder that holds what the document's file held; empty where none does."""
    with suppress(OSError):
        for other in islice(sorted(place.path.parent.glob(f"*{place.path.suffix}")), _MOST):
            if other != place.path and digest_on_disk(other) == place.digest:
                return other.name
    return ""
