"""The report of a mistake: the versions of all that took part, and where it happened."""

import platform
import sys
import traceback
from types import TracebackType

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from planner import __version__


def versions() -> str:
    """The program, what it stands on, and the system, in one line."""
    python = ".".join(map(str, sys.version_info[:3]))
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    screen = QGuiApplication.platformName()
    return f"planner {__version__}, Python {python}, PySide6 {PySide6.__version__}, Qt {qVersion()}, {system}, {screen}"


def trace_of(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None, where: str) -> str:
    """Where it happened, as Python tells it; ``where`` says what the program was doing, and may be empty."""
    lines = "".join(traceback.format_exception(kind, error, trace)).rstrip()
    return f"{where}\n{lines}" if where else lines
