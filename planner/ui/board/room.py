"""How wide the board lays its cards out, and the strip beside them that is kept for the overview."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize

from planner.ui.board.face import BODY_HEIGHT
from planner.ui.board.sections import MARGIN, Section, places_of

_WORTH_AN_OVERVIEW = 1.5
"""How many times the height in sight a board must have, at the least, before it gets an overview."""

_LEAST_STRIP, _PART = 32.0, 0.045
_AIR = 4.0  # pixels around the overview
_SCALE = 0.1
"""The overview is at most a tenth as high as the board: smaller boards leave some of the strip empty."""


class Room(NamedTuple):
    """The room on a board: how wide the cards' ground is, and the strip at its right edge; 0 where there is none."""

    width: float
    strip: float

    @property
    def whole(self) -> float:
        """How wide both are together."""
        return self.width - MARGIN + self.strip + 2 * _AIR if self.strip else self.width

    def corner(self, viewport: QSize, height: float) -> QRect:
        """Where the overview of a board of this height stands: at the lower end of the strip; empty without one."""
        if not self.strip:
            return QRect()
        high = int(min(viewport.height() - 2 * _AIR, height * _SCALE))
        left = self.width - MARGIN + _AIR
        return QRect(int(left), int(viewport.height() - _AIR - high), int(self.strip), high)


def room_of(viewport: QSize, bar: int | None, sections: Sequence[Section], *, overview: bool) -> Room:
    """Find the room for the cards.

    Args:
        viewport: what is in sight.
        bar: how wide the scroll bar is that will surely come; None where it is there already.
        sections: the owners of the board.
        overview: is an overview wanted, where the board is large?
    """
    least = {owner: BODY_HEIGHT for section in sections for owner in section.owners}
    height = places_of(sections, least, float(viewport.width())).height
    width = float(viewport.width() - (bar or 0 if height > viewport.height() else 0))
    if not overview or height <= _WORTH_AN_OVERVIEW * viewport.height():
        return Room(width, 0.0)
    strip = max(_LEAST_STRIP, _PART * width)
    return Room(width - strip - 2 * _AIR + MARGIN, strip)
