"""Editors for what is typed: lines, longer texts, numbers and days.

Each shows a value (`load`), tells when the user has finished another one (`committed`) or typed what is none (`wrong`),
can be asked to finish (`commit`), and shows the model's value again (`restore`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from planner.language import mark, tr
from planner.ui.fields.field import Choice, Field, Kind, Mixed
from planner.ui.fields.values import DIFFERENT, read, written

_DAY = mark("Year-month-day")
_FEWEST_LINES, _MOST_LINES = 2, 8
_TEXT_MARGIN = 22


def _is_for_document(event: QEvent, *, can_undo: bool, can_redo: bool) -> bool:
    """Is this undo or redo meant for the document, since nothing has been typed that it could take back?"""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
    return (undo and not can_undo) or (redo and not can_redo)


class Line(QLineEdit):
    """A line that leaves undo and redo to the document while nothing has been typed."""

    def event(self, event: QEvent) -> bool:
        """Let the shortcut go on."""
        if _is_for_document(event, can_undo=self.isUndoAvailable(), can_redo=self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)


class LineEditor(Line):
    """One line: a text, a number or a day."""

    committed = Signal(object)
    wrong = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Edit values of the field's kind."""
        super().__init__(parent)
        self._kind, self._loaded = field.kind, ""
        self._hint = tr(field.hint or (_DAY if field.kind is Kind.DAY else ""))
        self.editingFinished.connect(self.commit)

    def load(self, value: object, choices: Sequence[Choice], *, anew: bool) -> None:  # noqa: ARG002
        """Show the model's value."""
        text = written(value, self._kind)
        self.setPlaceholderText(tr(DIFFERENT) if value is Mixed.MIXED else self._hint)
        if anew or text != self._loaded:
            self._loaded = text
            self._show()

    def commit(self) -> None:
        """Finish what was typed."""
        if self.text() == self._loaded:
            return
        try:
            value = read(self.text(), self._kind)
        except ValueError as problem:
            self.restore()
            self.wrong.emit(str(problem))
        else:
            self.committed.emit(value)

    def restore(self) -> None:
        """Show the model's value again."""
        if self.text() != self._loaded:
            self._show()

    def _show(self) -> None:
        """Set the text, with the cursor where it was; what was typed before is finished and cannot be undone here."""
        cursor = self.cursorPosition() if self.hasFocus() else 0
        self.setText(self._loaded)
        self.setCursorPosition(min(cursor, len(self._loaded)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._loaded:
            self.restore()
        else:
            super().keyPressEvent(event)


class TextEditor(QPlainTextEdit):
    """Several lines: a text, or a set with one item a line. Finished when the focus leaves, or by Ctrl+Return."""

    committed = Signal(object)
    wrong = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Edit values of the field's kind."""
        super().__init__(parent)
        self._kind, self._loaded = field.kind, ""
        self.setPlaceholderText(tr(field.hint))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def load(self, value: object, choices: Sequence[Choice], *, anew: bool) -> None:  # noqa: ARG002
        """Show the model's value."""
        text = written(value, self._kind)
        if anew or text != self._loaded:
            self._loaded = text
            self._show()

    def commit(self) -> None:
        """Finish what was typed."""
        if self.toPlainText() != self._loaded:
            self.committed.emit(read(self.toPlainText(), self._kind))

    def restore(self) -> None:
        """Show the model's value again."""
        if self.toPlainText() != self._loaded:
            self._show()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the document while nothing has been typed."""
        document = self.document()
        if _is_for_document(event, can_undo=document.isUndoAvailable(), can_redo=document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def _show(self) -> None:
        """Set the text, with the cursor where it was."""
        place = self.textCursor().position() if self.hasFocus() else 0
        self.setPlainText(self._loaded)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def _fit(self) -> None:
        """Be as high as the text, within limits."""
        lines = max(_FEWEST_LINES, min(round(self.document().size().height()), _MOST_LINES))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _TEXT_MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the text into more or fewer lines."""
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Finish, unless only a menu of the field has opened."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return finishes, Esc takes back what was typed."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._loaded:
            self.restore()
        else:
            super().keyPressEvent(event)
