"""The menu of sizes: everything is drawn larger or smaller from the next start on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from planner.language import tr
from planner.ui.commands import WITHIN, Command
from planner.ui.scaling import biggest_on, drawn_at, next_size
from planner.ui.settings import SCALES, USUAL_SCALE
from planner.ui.window.start_again import start_again

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow

_MENU = f"View{WITHIN}Size"


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
            enabled=lambda: settings.scale != drawn_at(),
        ),
    ]


def size_words(percent: int) -> str:
    """What to say when a size was chosen."""
    if percent == drawn_at():
        return tr("Everything stays at {percent} %.", percent=percent)
    return tr(
        "Everything is drawn at {percent} % from the next start on. “Start again” in View, Size does it now.",
        percent=percent,
    )
