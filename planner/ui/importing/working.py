"""Work that takes a while, done beside the window, which stays alive and shows the last result only."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooLong
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

_AT_ONCE = 0.08
"""Seconds that are waited for before the window goes on alone: what takes less appears without a flicker."""

_LOOK_EVERY = 30  # milliseconds


class Working(QObject):
    """Runs one thing at a time; what was begun before counts no more.

    Signals:
        busy_changed: is something under way that takes longer?
        done: what the last thing gave.
    """

    busy_changed = Signal(bool)
    done = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Start with nothing to do."""
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(max_workers=1)
        self._work: Future[Any] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Is something under way?"""
        return self._work is not None

    def run(self, work: Callable[[], object]) -> None:
        """Do this instead of what is under way."""
        if self._work is not None:
            self._work.cancel()
        self._work = self._threads.submit(work)
        try:
            self._work.result(timeout=_AT_ONCE)
        except TooLong:
            self._timer.start()
            self.busy_changed.emit(True)
        else:
            self._look()

    def stop(self) -> None:
        """Let go of what is under way; its result is wanted by nobody."""
        self._timer.stop()
        self._work = None
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _look(self) -> None:
        if self._work is None or not self._work.done():
            return
        found, self._work = self._work.result(), None
        if self._timer.isActive():
            self._timer.stop()
            self.busy_changed.emit(False)
        self.done.emit(found)
