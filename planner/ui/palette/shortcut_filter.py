"""The key of the palette, also while a text field has the keyboard: on X11 it would delete to the end of the line."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

KEYS = "Ctrl+K"

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


class ShortcutFilter(QObject):
    """Watches the field that has the keyboard, and leaves the key of the palette to the window."""

    def __init__(self, parent: QObject) -> None:
        """Follow the keyboard from field to field."""
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusObjectChanged.connect(self._watch)

    def _watch(self, now: QObject | None) -> None:
        """Watch a field from the first time that it has the keyboard; what had it before may be half gone by now."""
        if isinstance(now, _FIELDS):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before a key is a shortcut Qt asks the field whether it wants it: not this one."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _is_ours(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier
