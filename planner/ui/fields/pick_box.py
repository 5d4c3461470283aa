"""A box in which one of many names is found by typing a part of it, or taken from the list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QListView, QWidget

from planner.language import tr
from planner.ui.fields.field import Choice
from planner.ui.fields.text_editors import Line
from planner.ui.widgets.boxes import DropBox

_POPUP = """
QListView { background: palette(base); color: palette(text); border: 1px solid palette(mid); }
QListView::item { padding: 3px 6px; }
QListView::item:selected { background: palette(highlight); color: palette(highlighted-text); }
"""
_MOST_SHOWN = 12


class PickBox(DropBox):
    """Offers names; a typed one is found whatever its case, and a part of it is enough where only one has it.

    Signals:
        picked: the key of the name that was found.
        named: a name that is not there, where new ones may be made.
        unknown: a name that is not there, where none may be made.
    """

    picked = Signal(str)
    named = Signal(str)
    unknown = Signal(str)

    def __init__(self, hint: str, *, new: str = "", parent: QWidget | None = None) -> None:
        """Start without names; ``new`` are the words of the entry that makes one, where that may be done."""
        super().__init__(parent)
        self._hint, self._new, self._rest = hint, new, ""
        self._shown: list[Choice] = []
        self.setEditable(True)
        self.line = Line(self)
        self.line.setPlaceholderText(hint)
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(_MOST_SHOWN)
        popup = QListView()
        popup.setStyleSheet(_POPUP)
        completer.setPopup(popup)
        self.setCompleter(completer)
        self.setMaxVisibleItems(_MOST_SHOWN)
        self.activated.connect(self._take)
        self.line.returnPressed.connect(self.finish)
        self.line.editingFinished.connect(self._leave)

    def offer(self, choices: Sequence[Choice], rest: str = "") -> None:
        """Offer these names; ``rest`` stands in the box while nothing is typed."""
        resting = self.currentText() == self._rest
        self._rest = rest
        if list(choices) != self._shown:
            typed = self.currentText()
            self._shown = list(choices)
            self.clear()
            for key, words in choices:
                self.addItem(words, key)
            if self._new:
                self.addItem(self._new)
            self.setCurrentIndex(-1)
            self.setEditText(typed)
        if resting:
            self.rest()

    def rest(self) -> None:
        """Stop typing."""
        self.line.setPlaceholderText(self._hint)
        if self.currentText() != self._rest or self.currentIndex() >= 0:
            self.setCurrentIndex(-1)
            self.setEditText(self._rest)
            self.line.setCursorPosition(0)

    @property
    def typing(self) -> bool:
        """Has something been typed that is not yet finished?"""
        return self.currentText().strip() not in {"", self._rest}

    def finish(self) -> None:
        """Take what has been typed."""
        typed = self.currentText().strip()
        if not self.typing:
            self.rest()
            return
        found = self._found(typed)
        self.rest()
        if found:
            self.picked.emit(found)
        elif self._new:
            self.named.emit(typed)
        else:
            self.unknown.emit(typed)

    def _found(self, typed: str) -> str:
        """The key of the name that is meant; a part of a name is enough where no new one may be made."""
        folded = typed.casefold()
        exact = [key for key, words in self._shown if words.casefold() == folded]
        near = [key for key, words in self._shown if folded in words.casefold()]
        if exact:
            return exact[0]
        return near[0] if len(near) == 1 and not self._new else ""

    def _take(self, place: int) -> None:
        """An entry of the list was chosen; the one for a new name asks for it in the box."""
        if 0 <= place < len(self._shown):
            key, words = self._shown[place]
            self.rest()
            if words != self._rest:
                self.picked.emit(key)
        elif place == len(self._shown) and self._new:
            self.setCurrentIndex(-1)
            self.setEditText("")
            self.line.setPlaceholderText(tr("Type its name and press Return"))
            self.line.setFocus()

    def _leave(self) -> None:
        """Finish when the keyboard goes elsewhere, but not while it is only in the list below."""
        if not self.line.hasFocus():
            self.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed; Down opens the list."""
        if event.key() == Qt.Key.Key_Escape and self.typing:
            self.rest()
        elif event.key() == Qt.Key.Key_Down and not self.typing:
            self.showPopup()
        else:
            super().keyPressEvent(event)
