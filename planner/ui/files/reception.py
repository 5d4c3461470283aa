"""Reception: a window that shows nothing but the welcome page takes over the file that the program is started with.

Every other document gets a window and a program of its own, so that nothing that happens to one of them, not even a
crash, is felt by another.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from planner.storage.data_folder import room
from planner.storage.lock import Lock
from planner.ui.files.line import Call, Line, line_name
from planner.ui.files.locking import come_to_front

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow

_FREE, _OPEN = "free?", "open "
_YES, _NO = "yes", "no"
_SOON = 300  # milliseconds, by which the window is painted: loading what listens takes long
_LATER = 1000  # milliseconds


class Reception(QObject):
    """Holds a lock while its window has no document; who is started with a file asks the holder to open it.

    At most one window holds it. Another one that is free as well gets it soon after the first has let go.
    """

    def __init__(self, window: MainWindow) -> None:
        """Wait for files in a window, once it is painted."""
        super().__init__(window)
        self._window = window
        self._lock: Lock | None = None
        self._line: Line | None = None
        self._taking: Path | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._open)
        window.document.open_changed.connect(self._follow)
        self._follow(is_open=window.document.is_open)

    def _follow(self, is_open: bool) -> None:
        if is_open:
            self._close()
        elif self._lock is None:
            self._timer.start(_SOON)

    def _open(self) -> None:
        """Take the lock, or try again later: another window has it, or somebody looks whether one has."""
        try:
            file = _lock_file()
            self._lock = Lock.take(file)
        except OSError:
            self._timer.stop()
            return
        if self._lock is None:
            self._timer.start(_LATER)
        else:
            self._timer.stop()
            self._line = Line(line_name(file), self._answer, self)

    def _close(self) -> None:
        self._timer.stop()
        if self._line is not None:
            self._line.close()
        if self._lock is not None:
            self._lock.release()
        self._line = self._lock = None

    def _answer(self, said: str) -> str:
        if said == _FREE:
            return _YES if self._taking is not None or self._is_free() else _NO
        path = _path_in(said)
        if path is None or not (path == self._taking or (self._taking is None and self._is_free())):
            return _NO
        if self._taking is None:
            self._taking = path
            QTimer.singleShot(0, self, self._take)  # the answer goes first: opening may ask the user something
        return _YES

    def _is_free(self) -> bool:
        """Does the window show its first page and ask nothing?"""
        window = self._window
        if window.document.is_open or QApplication.activeModalWidget() is not None:
            return False
        return window.pages.page(is_open=False).isVisible()

    def _take(self) -> None:
        path, window = self._taking, self._window
        come_to_front(window)
        try:
            if path is not None:
                window.open_file(path)
        finally:
            self._taking = None


def handed_over(path: Path) -> bool:
    """Ask the window that waits for files to open this one; gives whether it does.

    Costs nothing where no window waits. One that hangs is asked for two seconds; it hears nothing but a question, so
    that it does not open the file later, when it has another window.
    """
    try:
        file = _lock_file()
        lock = Lock.take(file)
    except OSError:
        return False
    if lock is not None:  # nobody waits
        lock.release()
        return False
    with Call(line_name(file)) as call:
        return call.say(_FREE) == _YES and call.say(f"{_OPEN}{json.dumps(str(path.absolute()))}") == _YES


def _lock_file() -> Path:
    return room("locks") / "welcome.lock"


def _path_in(said: str) -> Path | None:
    try:
        path = json.loads(said.removeprefix(_OPEN)) if said.startswith(_OPEN) else None
    except ValueError:
        return None
    return Path(path) if isinstance(path, str) and path and "\0" not in path else None
