"""Editors for what is chosen; they speak as the editors for what is typed do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from planner.language import tr
from planner.ui.fields.field import Choice, Field, Kind, Mixed
from planner.ui.fields.text_editors import Line
from planner.ui.fields.values import DIFFERENT, written
from planner.ui.widgets.boxes import DropBox, TickBox
from planner.ui.widgets.plain import plain_button


class ChoiceEditor(DropBox):
    """One of a few values; a value that this version does not know is kept and shown greyed."""

    committed = Signal(object)
    wrong = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:  # noqa: ARG002
        """Start without choices."""
        super().__init__(parent)
        self._loaded: object = None
        self._shown: list[Choice] = []
        self.setPlaceholderText(tr(DIFFERENT))
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


class NewChoiceEditor(DropBox):
    """One of a few names, or a new one."""

    committed = Signal(object)
    wrong = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Start without choices."""
        super().__init__(parent)
        self._loaded = ""
        self._shown: list[Choice] = []
        self._hint = tr(field.hint)
        self.setEditable(True)
        self._line = Line(self)
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # completing in place would hinder a new name
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
        self._line.setPlaceholderText(tr(DIFFERENT) if value is Mixed.MIXED else self._hint)
        written_down = written(value, Kind.LINE)
        text = dict(choices).get(written_down, written_down)
        if anew or text != self._loaded:
            self._loaded = text
            self.restore()

    def commit(self) -> None:
        """Finish the name; one that is offered is meant whatever its case."""
        typed = self.currentText().strip()
        offered = (choice for choice in self._shown if typed.casefold() in map(str.casefold, choice))
        key, name = next(offered, (typed, typed))
        if name != self._loaded:
            self.committed.emit(key)
        else:
            self.restore()

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


class YesNoEditor(TickBox):
    """A box to tick, with the words of the field."""

    committed = Signal(object)
    wrong = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Show the field's words beside the box."""
        super().__init__(plain_button(tr(field.label)), parent)
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


_ROOM = 260
"""Pixels that boxes side by side may take where the panel is as narrow as it gets."""


class ChecksEditor(QWidget):
    """Several boxes to tick; a value that this version does not know is kept and shown greyed."""

    committed = Signal(object)
    wrong = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:  # noqa: ARG002
        """Start without choices."""
        super().__init__(parent)
        self._loaded: frozenset[str] = frozenset()
        self._boxes: dict[str, TickBox] = {}
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
        for key, words in shown:
            if key not in self._boxes:
                self._boxes[key] = self._add(key, words)
        widest = max((box.sizeHint().width() for box in self._boxes.values()), default=0)
        columns = 2 if 2 * widest < _ROOM else 1
        for place, (key, _) in enumerate(shown):
            self._grid.addWidget(self._boxes[key], place // columns, place % columns)
        self.restore()

    def box(self, key: str) -> TickBox:
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

    def _add(self, key: str, words: str) -> TickBox:
        box = TickBox(plain_button(words))
        box.setAccessibleName(words)
        box.setEnabled(key in self._known)
        box.clicked.connect(self.commit)
        return box


def _state(value: object) -> Qt.CheckState:
    if value is Mixed.MIXED:
        return Qt.CheckState.PartiallyChecked
    return Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
