"""Keys as they are written on the keyboard of this computer."""

from PySide6.QtGui import QKeySequence


def keys_words(keys: str) -> str:
    """Write keys, given in Qt's portable text, in the words of the system and the language: ``Strg+D``."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
