"""Filling a puzzle in a process of its own, so that whoever waits stays awake and may give up at any time."""

from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import NamedTuple

from planner.model.suggest.exact import Proof
from planner.model.suggest.puzzle import Puzzle
from planner.model.suggest.suggesting import solved

_SPAWN = get_context("spawn")  # a copy of a process with a window would not be whole


class Filled(NamedTuple):
    """What a process found."""

    proof: Proof
    choice: list[int]


class Apart:
    """A process that fills one puzzle.

    Attributes:
        so_far: what the search found, while a proof still looks for something better.
    """

    def __init__(self, puzzle: Puzzle, seed: int, seconds: float) -> None:
        """Start it."""
        self.so_far: list[int] | None = None
        self._here, there = _SPAWN.Pipe(duplex=False)
        self._process = _SPAWN.Process(target=_work, args=(there, puzzle, seed, seconds), daemon=True)
        self._process.start()
        there.close()

    def news(self) -> Filled | float | None:
        """Give what it found, or else how far it is (0 to 1), or None where there is nothing new.

        Raises:
            EOFError: it ended without an answer.
        """
        news = None
        while self._here.poll():
            told = self._here.recv()
            if isinstance(told, list):
                self.so_far = told
                continue
            news = told
            if isinstance(told, Filled):
                break
        return news

    def end(self) -> None:
        """End it, whether it is done or not."""
        self._process.terminate()
        self._process.join()
        self._process.close()
        self._here.close()


def _work(there: Connection, puzzle: Puzzle, seed: int, seconds: float) -> None:
    there.send(Filled(*solved(puzzle, seed, seconds, progress=there.send, found=there.send)))
