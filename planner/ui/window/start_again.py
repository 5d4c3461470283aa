"""Starting again, for what is only read at a start: the size that everything is drawn at, and the language."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from planner.ui.scaling import VARIABLE

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow


def start_again(window: MainWindow) -> None:
    """Close the window, which asks before work is lost, and open a new one with the same file."""
    import subprocess  # noqa: PLC0415 - not needed by those who never do this

    place = window.session.place if window.is_open() else None
    if window.close():
        environment = {name: value for name, value in os.environ.items() if name != VARIABLE}
        subprocess.Popen(_program(place.path if place is not None else None), env=environment)


def _program(path: Path | None) -> list[str]:
    """The words that start this program, from a bundle or from Python."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "planner"]
    return [*start, *([str(path)] if path is not None else [])]
