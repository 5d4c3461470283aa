"""How big everything is drawn, text and all that holds it: chosen in the menu, worn from the next start on."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, MutableMapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from planner.language import tr
from planner.ui.commands import WITHIN, Command
from planner.ui.settings import SCALES, USUAL_SCALE

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow

VARIABLE = "QT_SCALE_FACTOR"
"""What Qt reads once, before the application is there: that is why a new size needs a new start."""

_LEAST = QSize(900, 540)
"""The room that the window needs at 100 percent, in pixels: a size at which it would not fit is not offered."""

_MENU = f"View{WITHIN}Size"


def draw_at(percent: int, environment: MutableMapping[str, str] = os.environ) -> None:
    """Let the application that is made next draw everything at a size; the usual one leaves to Qt what it does."""
    if percent != USUAL_SCALE:
        environment[VARIABLE] = f"{percent / USUAL_SCALE:g}"


def drawn_at(environment: Mapping[str, str] = os.environ) -> int:
    """The size that this application draws at, in percent."""
    try:
        return round(float(environment.get(VARIABLE, "1")) * USUAL_SCALE)
    except ValueError:
        return USUAL_SCALE


def next_size(percent: int, by: int, most: int = SCALES[-1]) -> int:
    """The size one step bigger (1) or smaller (-1), or the same where there is none; ``most`` is the biggest."""
    offered = [step for step in SCALES if step <= most or step <= percent]
    beyond = [step for step in offered if (step - percent) * by > 0]
    return percent if not beyond else min(beyond) if by > 0 else max(beyond)


def biggest_on(screen: QSize) -> int:
    """The biggest size at which the window fits on a screen of so many pixels at 100 percent."""
    fitting = [s for s in SCALES if _LEAST.width() * s <= screen.width() * USUAL_SCALE]
    fitting = [s for s in fitting if _LEAST.height() * s <= screen.height() * USUAL_SCALE]
    return max(fitting, default=USUAL_SCALE)


def size_commands(window: MainWindow) -> list[Command]:
    """Give the commands of the menu of sizes."""
    settings = window.settings

    def room() -> QSize:
        return window.screen().availableSize() * (drawn_at() / USUAL_SCALE)

    def larger() -> int:
        return next_size(settings.scale, 1, biggest_on(room()))

    return [
        Command(
            "larger",
            _MENU,
            tr("Larger text"),
            lambda: window.choose_size(larger()),
            ("Ctrl+Alt++", "Ctrl+Alt+="),
            lambda: larger() != settings.scale,
        ),
        Command(
            "smaller",
            _MENU,
            tr("Smaller text"),
            lambda: window.choose_size(next_size(settings.scale, -1)),
            ("Ctrl+Alt+-",),
            lambda: settings.scale != SCALES[0],
        ),
        Command(
            "usual_size",
            _MENU,
            tr("Usual size"),
            partial(window.choose_size, USUAL_SCALE),
            ("Ctrl+Alt+0",),
            lambda: settings.scale != USUAL_SCALE,
            ends_group=True,
        ),
        Command(
            "start_again",
            _MENU,
            lambda: tr("Start again at {percent} %", percent=settings.scale),
            partial(start_again, window),
            (),
            lambda: settings.scale != drawn_at(),
        ),
    ]


def told(percent: int) -> str:
    """What to say when a size was chosen."""
    if percent == drawn_at():
        return tr("Everything stays at {percent} %.", percent=percent)
    return tr(
        "Everything is drawn at {percent} % from the next start on. “Start again” in View, Size does it now.",
        percent=percent,
    )


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
