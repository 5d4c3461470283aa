"""Names that stay readable when a picture is seen from afar: as large as their box allows, on as many lines."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from planner.ui.graph.wrapped import wrapped
from planner.ui.look.theme import Size, font

_READABLE = 10.5
"""Pixels of the screen that the letters of a name should have."""

_SIDE = 12.0
_STEP = 2


@lru_cache(maxsize=4096)
def enlarged(name: str, width: float, height: float, times: float) -> tuple[QFont, tuple[str, ...]]:
    """Give a font for a name, and its lines in it.

    Args:
        name: the name; its words stay whole.
        width: the pixels that it has, in the picture.
        height: likewise.
        times: how many times smaller the picture is seen.
    """
    made = font(Size.BODY, bold=True)
    room = width - _SIDE
    for size in range(round(_READABLE * times), int(Size.BODY), -_STEP):
        made.setPixelSize(size)
        metrics = QFontMetricsF(made)
        if max(map(metrics.horizontalAdvance, name.split()), default=0.0) <= room:
            lines = wrapped(name, metrics, room)
            if metrics.height() * len(lines) <= height:
                return made, lines
    made.setPixelSize(int(Size.BODY))
    return made, (QFontMetricsF(made).elidedText(name, Qt.TextElideMode.ElideRight, room),)
