"""A button that looks like words: for what is at hand, and not what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton


def quiet_button(name: str) -> QPushButton:
    """Give a quiet button; ``name`` is for screen readers, since its words may say what is chosen."""
    button = QPushButton()
    button.setProperty("role", "quiet")
    button.setAccessibleName(name)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAutoDefault(False)
    return button
