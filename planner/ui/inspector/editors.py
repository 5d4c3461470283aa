"""The editors of the kinds of field: each shows a value and tells when the user has finished another one."""

from collections.abc import Sequence
from datetime import date
from math import isfinite
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from planner.ui.inspector.field import Choice, Field, Kind, Mixed
from planner.ui.plain import plain_button

_FEWEST_LINES, _MOST_LINES = 2, 8
_TEXT_MARGIN = 18
_DIFFERENT = "Different"


class Editor(Protocol):
    """What every editor can do.

    Signals:
        committed: the user has finished this value.
        wrong: what the user typed is no such value; a sentence.
    """

    committed: Signal
    wrong: Signal

    def load(self, value: object, choices: Sequence[Choice], *, anew: bool) -> None:
        """Show the model's value. What the user is typing stays, unless that value changed or all is ``anew``."""

    def commit(self) -> None:
        """Finish what the user has typed, if it differs."""

    def restore(self) -> None:
        """Show the model's value again."""


def written(value: object, kind: Kind) -> str:
    """Give the text of a value in its field."""
    if value is None or value is Mixed.MIXED:
        return ""
    if kind is Kind.LINES and isinstance(value, frozenset):
        return "\n".join(sorted(value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def read(text: str, kind: Kind) -> object:
    """Give the value of a text.

    Raises:
        ValueError: it is none; with a sentence.
    """
    if kind is Kind.NUMBER:
        return _number(text)
    if kind is Kind.DAY:
        return _day(text)
    if kind is Kind.LINES:
        return frozenset(line.strip() for line in text.splitlines()) - {""}
    return text.strip() if kind is Kind.LINE else text


def _number(text: str) -> float | None:
    if not text.strip():
        return None
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        number = float("nan")
    if not isfinite(number):
        msg = f"“{text.strip()}” is no number."
        raise ValueError(msg)
    return number


def _day(text: str) -> date | None:
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        msg = f"“{text.strip()}” is no day. Write it as 2027-03-31."
        raise ValueError(msg) from None


class LineEditor(QLineEdit):
    """One line: a text, a number or a day."""

    committed = Signal(object)
    wrong = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Edit values of the field's kind."""
        super().__init__(parent)
        self._kind, self._loaded = field.kind, ""
        self._hint = field.hint or ("Year-month-day" if field.kind is Kind.DAY else "")
        self.editingFinished.connect(self.commit)

    def load(self, value: object, choices: Sequence[Choice], *, anew: bool) -> None:  # noqa: ARG002
        """Show the model's value."""
        text = written(value, self._kind)
        self.setPlaceholderText(_DIFFERENT if value is Mixed.MIXED else self._hint)
        if anew or text != self._loaded:
            self._loaded = text
            self.restore()

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
        """Show the model's value again, with the cursor where it was."""
        if self.text() != self._loaded:
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
        self.setPlaceholderText(field.hint)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def load(self, value: object, choices: Sequence[Choice], *, anew: bool) -> None:  # noqa: ARG002
        """Show the model's value."""
        text = written(value, self._kind)
        if anew or text != self._loaded:
            self._loaded = text
            self.restore()

    def commit(self) -> None:
        """Finish what was typed."""
        if self.toPlainText() != self._loaded:
            self.committed.emit(read(self.toPlainText(), self._kind))

    def restore(self) -> None:
        """Show the model's value again."""
        if self.toPlainText() != self._loaded:
            self.setPlainText(self._loaded)

    def _fit(self) -> None:
        """Be as high as the text, within limits."""
        lines = max(_FEWEST_LINES, min(round(self.document().size().height()), _MOST_LINES))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _TEXT_MARGIN)

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


class ChoiceEditor(QComboBox):
    """One of a few values; a value that this version does not know is kept and shown greyed."""

    committed = Signal(object)
    wrong = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:  # noqa: ARG002
        """Start without choices."""
        super().__init__(parent)
        self._loaded: object = None
        self._shown: list[Choice] = []
        _keep_small(self)
        self.setPlaceholderText(_DIFFERENT)
        self.activated.connect(self.commit)

    def load(self, value: object, choices: Sequence[Choice], *, anew: bool) -> None:  # noqa: ARG002
        """Offer these choices and show the model's value."""
        known = [key for key, _ in choices]
        unknown = isinstance(value, str) and value not in known
        shown = [*choices, (str(value), str(value))] if unknown else list(choices)
        if shown != self._shown:
            self._shown = shown
            self.clear()
            for key, words in shown:
                self.addItem(words, key)
            if unknown:
                self.setItemData(len(shown) - 1, 0, Qt.ItemDataRole.UserRole - 1)  # the flags: it cannot be chosen
        if self.property("unknown") != unknown:
            self.setProperty("unknown", unknown)
            self.style().unpolish(self)
            self.style().polish(self)
        self._loaded = value
        self.restore()

    def commit(self) -> None:
        """Finish the choice."""
        if self.currentIndex() >= 0 and self.currentData() != self._loaded:
            self.committed.emit(self.currentData())

    def restore(self) -> None:
        """Show the model's value again."""
        place = self.findData(self._loaded) if isinstance(self._loaded, str) else -1
        if place != self.currentIndex():
            self.setCurrentIndex(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a choice is not made in passing."""
        event.ignore()


class NewChoiceEditor(QComboBox):
    """One of a few names, or a new one."""

    committed = Signal(object)
    wrong = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Start without choices."""
        super().__init__(parent)
        self._loaded = ""
        self._shown: list[Choice] = []
        self._hint = field.hint
        self.setEditable(True)
        self._line = QLineEdit(self)
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        _keep_small(self)
        self.activated.connect(self.commit)
        self._line.editingFinished.connect(self.commit)

    def load(self, value: object, choices: Sequence[Choice], *, anew: bool) -> None:
        """Offer these names and show the model's."""
        typed = self.currentText()
        if list(choices) != self._shown:
            self._shown = list(choices)
            self.clear()
            self.addItems([words for _, words in choices])
            self.setEditText(typed)
        self._line.setPlaceholderText(_DIFFERENT if value is Mixed.MIXED else self._hint)
        text = written(value, Kind.LINE)
        if anew or text != self._loaded:
            self._loaded = text
            self.restore()

    def commit(self) -> None:
        """Finish the name."""
        if self.currentText().strip() != self._loaded:
            self.committed.emit(self.currentText().strip())

    def restore(self) -> None:
        """Show the model's name again."""
        if self.currentText() != self._loaded:
            self.setCurrentIndex(
                self.findText(self._loaded, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchCaseSensitive)
            )
            self.setEditText(self._loaded)
            self._line.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed."""
        if event.key() == Qt.Key.Key_Escape and self.currentText() != self._loaded:
            self.restore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a choice is not made in passing."""
        event.ignore()


class YesNoEditor(QCheckBox):
    """A box to tick, with the words of the field."""

    committed = Signal(object)
    wrong = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Show the field's words beside the box."""
        super().__init__(plain_button(field.label), parent)
        self._loaded: object = False
        self.clicked.connect(self.commit)

    def load(self, value: object, choices: Sequence[Choice], *, anew: bool) -> None:  # noqa: ARG002
        """Show the model's value."""
        self._loaded = value
        self.restore()

    def commit(self) -> None:
        """Finish the choice."""
        if self.checkState() != _state(self._loaded):
            self.committed.emit(self.isChecked())

    def restore(self) -> None:
        """Show the model's value again."""
        self.setCheckState(_state(self._loaded))
        self.setTristate(self._loaded is Mixed.MIXED)


class ChecksEditor(QWidget):
    """Several boxes to tick; a value that this version does not know is kept and shown greyed."""

    committed = Signal(object)
    wrong = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:  # noqa: ARG002
        """Start without choices."""
        super().__init__(parent)
        self._loaded: frozenset[str] = frozenset()
        self._boxes: dict[str, QCheckBox] = {}
        self._known: frozenset[str] = frozenset()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)

    def load(self, value: object, choices: Sequence[Choice], *, anew: bool) -> None:  # noqa: ARG002
        """Offer these choices and show the model's values."""
        self._loaded = value if isinstance(value, frozenset) else frozenset()
        self._known = frozenset(key for key, _ in choices)
        shown = [*choices, *((key, key) for key in sorted(self._loaded - self._known))]
        for key in [key for key in self._boxes if key not in dict(shown)]:
            self._boxes.pop(key).deleteLater()
        for place, (key, words) in enumerate(shown):
            if key not in self._boxes:
                self._boxes[key] = self._add(key, words)
            self._grid.addWidget(self._boxes[key], place // 2, place % 2)
        self.restore()

    def box(self, key: str) -> QCheckBox:
        """The box of a value."""
        return self._boxes[key]

    def commit(self) -> None:
        """Finish the choice."""
        ticked = frozenset(key for key, box in self._boxes.items() if box.isChecked())
        if ticked != self._loaded:
            self.committed.emit(ticked)

    def restore(self) -> None:
        """Show the model's values again."""
        for key, box in self._boxes.items():
            box.setChecked(key in self._loaded)

    def _add(self, key: str, words: str) -> QCheckBox:
        box = QCheckBox(plain_button(words))
        box.setAccessibleName(words)
        box.setEnabled(key in self._known)
        box.clicked.connect(self.commit)
        return box


def make_editor(field: Field) -> LineEditor | TextEditor | ChoiceEditor | NewChoiceEditor | YesNoEditor | ChecksEditor:
    """Give the editor for a field."""
    if field.kind in {Kind.TEXT, Kind.LINES}:
        return TextEditor(field)
    if field.kind is Kind.CHOICE:
        return ChoiceEditor(field)
    if field.kind is Kind.NEW_CHOICE:
        return NewChoiceEditor(field)
    if field.kind is Kind.YES_NO:
        return YesNoEditor(field)
    return ChecksEditor(field) if field.kind is Kind.CHECKS else LineEditor(field)


def _keep_small(box: QComboBox) -> None:
    """Let a box be narrower than its longest choice."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)


def _state(value: object) -> Qt.CheckState:
    if value is Mixed.MIXED:
        return Qt.CheckState.PartiallyChecked
    return Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
