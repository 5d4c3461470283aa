"""A suggestion in the making: another process fills the puzzle, and the window is told how far it is."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from planner.model.suggest.apart import Apart, Filled
from planner.model.suggest.exact import Proof
from planner.model.suggest.puzzle import Puzzle
from planner.model.suggest.suggesting import SEARCH_PART

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

    def __init__(self, parent: QObject) -> None:
        """Start without a puzzle."""
        super().__init__(parent)
        self._apart: Apart | None = None
        self._proving, self._seconds = QElapsedTimer(), 1.0
        self._clock = QTimer(self, interval=_EVERY)
        self._clock.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """Is a puzzle being filled?"""
        return self._apart is not None

    @property
    def so_far(self) -> Filled | None:
        """What was found already, while something better is still looked for."""
        choice = self._apart.so_far if self._apart is not None else None
        return None if choice is None else Filled(Proof.OPEN, choice)

    def start(self, puzzle: Puzzle, seed: int, seconds: float) -> None:
        """Fill a puzzle; one that is being filled is given up."""
        self.stop()
        self._apart, self._seconds = Apart(puzzle, seed, seconds), seconds
        self._proving.invalidate()
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
        elif self._apart.so_far is None:
            if news is not None:
                self.progressed.emit(news)
        else:
            self._tell_proof()

    def _tell_proof(self) -> None:
        """A proof does not say how far it is; it is told how much of its time is over."""
        if not self._proving.isValid():
            self._proving.start()
        over = min(1.0, self._proving.elapsed() / 1000 / self._seconds)
        self.progressed.emit(SEARCH_PART + (1 - SEARCH_PART) * over)
