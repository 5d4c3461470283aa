"""The report of a mistake: the versions of all that took part, and where it happened."""

import traceback
from types import TracebackType

from PySide6.QtGui import QGuiApplication

from planner.ui.versions import system, versions


def versions_line() -> str:
    """The program, what it stands on, and the system, in one line."""
    named = (f"{name} {version}" for name, version in versions())
    return ", ".join((*named, system(), QGuiApplication.platformName()))


def trace_of(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None, where: str) -> str:
    """Where it happened, as Python tells it; ``where`` says what the program was doing, and may be empty."""
    lines = "".join(traceback.format_exception(kind, error, trace)).rstrip()
    return f"{where}\n{lines}" if where else lines
