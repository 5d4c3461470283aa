"""A suggestion in the making: another process fills the puzzle, and the window is told how far it is."""

from PySide6.QtCore import QObject, QTimer, Signal

from planner.model.suggest.apart import Apart, Filled
from planner.model.suggest.puzzle import Puzzle

_EVERY = 40  # milliseconds between two looks at the other process, while there is one


class Work(QObject):
    """Fills one puzzle at a time.

    Signals:
        progressed: how far it is, from 0 to 1.
        filled: a `Filled`.
        failed: it ended without an answer.
    """

    progressed = Signal(float)
    filled = Signal(object)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a puzzle."""
        super().__init__(parent)
        self._apart: Apart | None = None
        self._clock = QTimer(self, interval=_EVERY)
        self._clock.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """Is a puzzle being filled?"""
        return self._apart is not None

    def start(self, puzzle: Puzzle, seed: int, seconds: float) -> None:
        """Fill a puzzle; one that is being filled is given up."""
        self.stop()
        self._apart = Apart(puzzle, seed, seconds)
        self._clock.start()

    def stop(self) -> None:
        """Give up, if anything is being filled."""
        self._clock.stop()
        if self._apart is not None:
            self._apart.end()
            self._apart = None

    def _look(self) -> None:
        if self._apart is None:
            return
        try:
            news = self._apart.news()
        except (EOFError, OSError):
            self.stop()
            self.failed.emit()
            return
        if isinstance(news, Filled):
            self.stop()
            self.filled.emit(news)
        elif news is not None:
            self.progressed.emit(news)
