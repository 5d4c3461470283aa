"""Which screen the audience sees, and where its window stands where there is only one."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QScreen

SMALLEST = QSize(640, 360)
_PART = 0.55
"""The part of the only screen that the window takes at first."""


def audience_screen(screens: Sequence[QScreen], own: QScreen | None) -> QScreen | None:
    """The screen that is not the facilitator's; None where there is one alone, or where they show the same."""
    if own is None:
        return None
    here = own.geometry()
    return next((screen for screen in screens if screen is not own and not screen.geometry().intersects(here)), None)


def corner_of(screen: QScreen) -> QRect:
    """A place for the window that leaves most of a screen free: its lower right corner."""
    room = screen.availableGeometry()
    size = QSize(round(room.width() * _PART), round(room.width() * _PART * 9 / 16)).expandedTo(SMALLEST)
    size = size.boundedTo(room.size())
    return QRect(room.right() - size.width() + 1, room.bottom() - size.height() + 1, size.width(), size.height())
