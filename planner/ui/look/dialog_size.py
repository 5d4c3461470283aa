"""How large a dialog opens: as it was drawn for usual words, larger with larger words, never beyond its window."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from planner.ui.look.theme import Size

_MOST = 1.5
"""How much larger a dialog becomes with its words; above that it would have more air than words."""

_AROUND = QSize(40, 40)  # pixels of the window that stay in sight behind a dialog


def large_words() -> bool:
    """Are the words of the standard widgets larger than usual, as a theme for projectors has them?"""
    return QApplication.font().pixelSize() > Size.BODY


def open_at(dialog: QWidget, size: QSize) -> None:
    """Give a dialog the size that it has with usual words, in pixels, or a larger one for larger words.

    It fits into the largest window that it stands over, or else into the screen.
    """
    grown = QSize(with_words(size.width()), with_words(size.height()))
    dialog.resize(grown.boundedTo(_room(dialog) - _AROUND) if large_words() else size)


def with_words(pixels: int) -> int:
    """Give what has so many pixels with usual words the pixels that it has with the words as they are now."""
    return round(pixels * min(_MOST, max(1, QApplication.font().pixelSize() / Size.BODY)))


def _room(dialog: QWidget) -> QSize:
    room, over = QSize(), dialog.parentWidget()
    while over is not None:
        room = room.expandedTo(over.window().size())
        over = over.window().parentWidget()
    return room if room.isValid() else dialog.screen().availableSize()
