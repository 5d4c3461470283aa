"""Locking: the lock of the file of the open document, and what happens where another window has the file."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from planner.language import mark, tr
from planner.ui.dialogs import Dialogs
from planner.ui.files.document_lock import DocumentLock, brought_to_front


class Locking(QObject):
    """Has at most one lock, that of the open document, and lets go of it when another takes its place."""

    def __init__(self, dialogs: Dialogs, window: QWidget, parent: QObject) -> None:
        """Start without a lock; the window comes to the front when somebody opens its file again."""
        super().__init__(parent)
        self._dialogs, self._window = dialogs, window
        self._lock: DocumentLock | None = None

    def locked(self, path: Path) -> DocumentLock | None:
        """Lock a file for this window, or say that another one has it, which comes to the front then."""
        if self._lock is not None and self._lock.covers(path):
            return self._lock
        lock = DocumentLock.take(path, self)
        if lock is None:
            if brought_to_front(path):
                words = mark("{file} is open in another window, which is in front now.")
            else:
                words = mark("{file} is open in another window, which does not answer.")
            self._dialogs.tell_problem(self._window, tr(words, file=path.name))
        else:
            lock.raise_asked.connect(lambda: come_to_front(self._window.window()))
        return lock

    def hold(self, lock: DocumentLock | None) -> None:
        """Take a lock, or none, in the place of the one before."""
        before, self._lock = self._lock, lock
        if before is not None and before is not lock:
            before.release()

    def drop(self, lock: DocumentLock) -> None:
        """Let go of a lock that came to nothing, but not of that on the open document."""
        if lock is not self._lock:
            lock.release()


def come_to_front(window: QWidget) -> None:
    """Bring a window before all others, out of the task bar too."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
