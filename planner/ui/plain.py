"""Widgets that show text from documents as plain text, whatever it holds."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain_label(text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """Give a label that never reads its text as HTML; ``role`` is one of the style sheet's label roles."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    return label


def plain_tip(text: str) -> str:
    """Give the text for a tooltip: tooltips read HTML, so what looks like it is escaped."""
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


def plain_button(text: str) -> str:
    """Give the text for a button or menu entry, where an ampersand would mark a key."""
    return text.replace("&", "&&")
