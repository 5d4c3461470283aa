"""The log: what went wrong on this computer, in a file of the data folder that never grows beyond a few megabytes."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from planner.storage.data_folder import room

FOLDER = "log"
FILE = "planner.log"

LARGEST = 1_000_000
"""Bytes after which a new file is begun."""

KEPT = 2
"""How many full files are kept beside the one that is written."""

_LINES = "%(asctime)s %(levelname)s %(process)d %(message)s"


class LogFile:
    """Writes lines with their time, their level and the process, since several windows may write at once.

    Nothing that goes wrong with the log itself is told: who writes to it has worse to deal with.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Begin to write in a folder; None for the one of the data folder. Without a place, nothing is kept."""
        self.path: Path | None = None
        self._logger = logging.Logger("planner")  # apart from those of libraries, which nobody asked to write here
        self._handler: logging.Handler = logging.NullHandler()
        try:
            self.path = (folder or room(FOLDER)) / FILE
            self._handler = _Rotating(self.path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", errors="replace")
        except OSError:
            self.path = None
        self._handler.setFormatter(logging.Formatter(_LINES))
        self._logger.addHandler(self._handler)

    def note(self, level: int, text: str) -> None:
        """Write a text, which may have several lines; ``level`` is one of those of ``logging``."""
        self._logger.log(level, "%s", text)

    def close(self) -> None:
        """Let go of the file."""
        self._logger.removeHandler(self._handler)
        self._handler.close()


class _Rotating(RotatingFileHandler):
    """Keeps quiet where a line cannot be written: a full disk, or a file that another window has open."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name that logging calls
        """Say nothing."""
