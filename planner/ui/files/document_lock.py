"""Locks of documents: one window has a file, and whoever opens it again brings that window to the front."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from planner.storage.lock import Lock, lock_of
from planner.ui.files.line import Call, Line, line_name

_RAISE, _RAISED = "raise", "raised"
_SOON = 200  # milliseconds, by which the document is painted: loading what listens takes long


class DocumentLock(QObject):
    """A file that this window has, until it lets go or ends.

    Signals:
        raise_asked: somebody opened the file again and wants to see this window.
    """

    raise_asked = Signal()

    def __init__(self, file: Path | None, lock: Lock | None, parent: QObject) -> None:
        """Hold a lock file, and listen for others soon; without one the lock is on trust."""
        super().__init__(parent)
        self._file, self._lock = file, lock
        self._line: Line | None = None
        if lock is not None:
            QTimer.singleShot(_SOON, self, self._listen)

    @classmethod
    def take(cls, path: Path, parent: QObject) -> DocumentLock | None:
        """Lock a file for this window; None when another one has it.

        Where the data folder cannot be written there are no lock files, and every lock is granted.
        """
        try:
            file = lock_of(path)
            lock = Lock.take(file)
        except (OSError, ValueError):
            return cls(None, None, parent)
        return None if lock is None else cls(file, lock, parent)

    def covers(self, path: Path) -> bool:
        """Is this the lock of that file?"""
        try:
            return self._file == lock_of(path)
        except (OSError, ValueError):
            return False

    def release(self) -> None:
        """Let go of the file."""
        if self._line is not None:
            self._line.close()
        if self._lock is not None:
            self._lock.release()
        self._line = self._lock = None
        self.deleteLater()

    def _listen(self) -> None:
        if self._lock is not None and self._file is not None:
            self._line = Line(line_name(self._file), self._answer, self)

    def _answer(self, said: str) -> str:
        if said != _RAISE:
            return ""
        self.raise_asked.emit()
        return _RAISED


def is_elsewhere(path: Path) -> bool:
    """Does another window have this file?"""
    try:
        lock = Lock.take(lock_of(path))
    except (OSError, ValueError):
        return False
    if lock is not None:
        lock.release()
    return lock is None


def brought_to_front(path: Path) -> bool:
    """Ask the window that has this file to come to the front; gives whether it says that it did.

    Waits as long as two seconds for a window that is only starting or busy.
    """
    try:
        name = line_name(lock_of(path))
    except (OSError, ValueError):
        return False
    with Call(name) as call:
        return call.say(_RAISE) == _RAISED
