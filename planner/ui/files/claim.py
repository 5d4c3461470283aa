"""Claims: one window has a file, and whoever opens it again brings that window to the front."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.storage.lock import Lock, lock_of

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_RAISE, _RAISED = b"raise\n", b"raised\n"
_PATIENCE = 2.0
"""Seconds to wait for the window that has a file to say that it came to the front."""

_SOON = 200  # milliseconds, by which the document is painted
_STEP = 100  # milliseconds to wait before another try


class Claim(QObject):
    """A file that this window has, until it lets go or ends.

    Signals:
        raise_asked: somebody opened the file again and wants to see this window.
    """

    raise_asked = Signal()

    def __init__(self, file: Path | None, lock: Lock | None, parent: QObject) -> None:
        """Hold a lock, and listen for others soon; without a lock the claim is on trust."""
        super().__init__(parent)
        self._file, self._lock = file, lock
        self._server: QLocalServer | None = None
        if lock is not None:
            QTimer.singleShot(_SOON, self, self._listen)

    @classmethod
    def take(cls, path: Path, parent: QObject) -> Claim | None:
        """Claim a file for this window; None when another one has it.

        Where the data folder cannot be written there are no locks, and every claim is granted.
        """
        try:
            file = lock_of(path)
            lock = Lock.take(file)
        except (OSError, ValueError):
            return cls(None, None, parent)
        return None if lock is None else cls(file, lock, parent)

    def covers(self, path: Path) -> bool:
        """Is this the claim on that file?"""
        try:
            return self._file == lock_of(path)
        except (OSError, ValueError):
            return False

    def release(self) -> None:
        """Let go of the file."""
        if self._server is not None:
            self._server.close()
        if self._lock is not None:
            self._lock.release()
        self._server = self._lock = None
        self.deleteLater()

    def _listen(self) -> None:
        """Loading what listens takes long, so it comes after the document is shown; who asks too early asks again."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - as said

        if self._lock is None or self._file is None:
            return
        name = _server_name(self._file)
        QLocalServer.removeServer(name)  # what a crash left; nobody else listens there, since the lock is ours
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(name)

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection() if self._server is not None else None
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raise_asked.emit()
            socket.write(_RAISED)
            socket.disconnectFromServer()


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
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - only when a file is open twice

    try:
        name = _server_name(lock_of(path))
    except (OSError, ValueError):
        return False
    give_up = time.monotonic() + _PATIENCE
    while time.monotonic() < give_up:
        socket = QLocalSocket()
        socket.connectToServer(name)
        if socket.waitForConnected(_STEP):
            socket.write(_RAISE)
            if socket.waitForReadyRead(int(_PATIENCE * 1000)):
                return bytes(socket.readAll().data()) == _RAISED
            return False
        time.sleep(_STEP / 1000)
    return False


def _server_name(lock: Path) -> str:
    """Short, since the path of a socket may have few characters, and another one for another user's data folder."""
    return f"planner-{hashlib.sha256(str(lock).encode(errors='surrogateescape')).hexdigest()[:24]}"
