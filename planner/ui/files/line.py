"""The line between two running programs of one user: short questions and answers, over a local socket, no network."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 2.0
"""Seconds to wait for another program to answer."""

_STEP = 100  # milliseconds to wait before another try
_LONGEST = 100_000  # bytes of what is said: no path is as long, and nobody may fill the memory


def line_name(lock: Path) -> str:
    """The name of the line of whoever holds a lock: another one for each user's data folder.

    It is short, since the path of a socket may have few characters.
    """
    return f"planner-{hashlib.sha256(str(lock).encode(errors='surrogateescape')).hexdigest()[:24]}"


class Line(QObject):
    """Listens under a name, and answers each line that another program says. Only the same user may say anything."""

    def __init__(self, name: str, answer: Callable[[str], str], parent: QObject) -> None:
        """Listen, in the place of whatever a crash left there; the lock behind the name must be held."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - takes a while to load: after the window is painted

        super().__init__(parent)
        self._answer = answer
        QLocalServer.removeServer(name)
        self._server: QLocalServer = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take_up)
        self._server.listen(name)

    def close(self) -> None:
        """Listen no longer; who is speaking gets no answer any more."""
        self._server.close()
        self.deleteLater()

    def _take_up(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda: self._hear(socket))
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        while socket.canReadLine():
            said = bytes(socket.readLine().data()).decode(errors="replace").rstrip("\n")
            socket.write(f"{self._answer(said)}\n".encode())
        if socket.bytesAvailable() > _LONGEST:
            socket.abort()


class Call:
    """Calls whoever listens under a name; used in a ``with``, which hangs up at its end."""

    def __init__(self, name: str) -> None:
        """Call, again and again while nobody listens: whoever holds the lock may be only starting."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - only when another program runs

        self._end = time.monotonic() + PATIENCE
        self._socket = QLocalSocket()
        self._socket.connectToServer(name)
        while not self._socket.waitForConnected(_STEP) and time.monotonic() < self._end:
            time.sleep(_STEP / 1000)
            self._socket.abort()
            self._socket.connectToServer(name)

    def __enter__(self) -> Call:
        """Give the call."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Hang up."""
        self._socket.abort()

    def say(self, words: str) -> str:
        """Say one line and wait for the answer; empty when there is none."""
        if self._socket.state() != self._socket.LocalSocketState.ConnectedState:
            return ""
        self._socket.write(f"{words}\n".encode())
        while not self._socket.canReadLine():
            left = self._end - time.monotonic()
            if left <= 0 or not self._socket.waitForReadyRead(int(left * 1000) + 1):
                return ""
        return bytes(self._socket.readLine().data()).decode(errors="replace").rstrip("\n")
