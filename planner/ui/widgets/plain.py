"""Widgets that show text from documents as plain text, whatever it holds."""

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

LONGEST_NAME = 60
"""Characters of a name inside a sentence, a tip or an entry before it is cut: names may have ten thousand."""

_LONG_WORD = re.compile(r"\S{60}(?=\S)")
_LONGEST_ENTRY = 70
_LONGEST_TIP = 600


def shortened(text: str, most: int = LONGEST_NAME) -> str:
    """Give the text, or its beginning with a sign that it goes on, in at most so many characters."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def breakable(text: str) -> str:
    """Give the text with places in it where a word that is longer than any real one may be broken."""
    return _LONG_WORD.sub(lambda word: f"{word[0]}\u200b", text)


def plain_label(text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """Give a label that never reads its text as HTML; ``role`` is one of the style sheet's label roles.

    One that wraps may also break a word that is longer than any real one.
    """
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(breakable(text) if wrap else text)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    return label


def plain_tip(text: str) -> str:
    """Give the text for a tooltip: tooltips read HTML, so what looks like it is escaped."""
    return f"<qt>{escape(shortened(text, _LONGEST_TIP)).replace(chr(10), '<br>')}</qt>" if text else ""


def plain_button(text: str) -> str:
    """Give the text for a button or menu entry, where an ampersand or a tab would mark a key."""
    return shortened(text, _LONGEST_ENTRY).replace("\t", " ").replace("&", "&&")
