"""How big everything is drawn, text and all that holds it: chosen in the menu, worn from the next start on."""

import os
from collections.abc import Mapping, MutableMapping

from PySide6.QtCore import QSize

from planner.ui.settings import SCALES, USUAL_SCALE

VARIABLE = "QT_SCALE_FACTOR"
"""What Qt reads once, before the application is there: that is why a new size needs a new start."""

_LEAST = QSize(900, 540)
"""The room that the window needs at 100 percent, in pixels: a size at which it would not fit is not offered."""


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
