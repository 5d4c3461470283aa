"""Editors for records that are picked by their names: one of many, or several."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.ui.fields.chips import Chips
from planner.ui.fields.field import Choice, Field, Mixed, Toggle
from planner.ui.fields.pick_box import PickBox
from planner.ui.fields.values import DIFFERENT

_RECORD = mark("record")


def _not_there(what: str, typed: str) -> str:
    """Say that there is no such record with a name."""
    return tr("There is no {what} called “{name}”.", what=what, name=typed)


class PickEditor(PickBox):
    """One of many records."""

    committed = Signal(object)
    wrong = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None, *, hint: str = "") -> None:
        """Start without choices; ``hint`` stands in the empty box in place of that of the field."""
        super().__init__(hint or tr(field.hint), parent=parent)
        self._what = tr(field.item or _RECORD)
        self._loaded: object = ""
        self._words = ""
        self.picked.connect(self._pick)
        self.unknown.connect(lambda typed: self.wrong.emit(_not_there(self._what, typed)))

    def load(self, value: object, choices: Sequence[Choice], *, anew: bool) -> None:
        """Offer these records and show the model's."""
        self._loaded = value
        self._words = tr(DIFFERENT) if value is Mixed.MIXED else dict(choices).get(str(value), "")
        self.offer(choices, self._words)
        if anew:
            self.rest()

    def commit(self) -> None:
        """Finish what was typed."""
        self.finish()

    def restore(self) -> None:
        """Show the model's record again."""
        self.rest()

    def _pick(self, key: str) -> None:
        if key != self._loaded:
            self.committed.emit(key)


class SeveralEditor(QWidget):
    """Several records: a chip for each, and a box that adds another one.

    Signals:
        committed: a `Toggle`.
        wrong: the sentence about a name that is not there.
        opened: the key of a record that shall be shown.
    """

    committed = Signal(object)
    wrong = Signal(str)
    opened = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Start without records."""
        super().__init__(parent)
        what = tr(field.item or _RECORD)
        self._names: dict[str, str] = {}
        self.chips = Chips(self)
        new = tr("New {what}…", what=what) if field.makes else ""
        self.box = PickBox(tr(field.hint) or tr("Add a {what}", what=what), new=new, parent=self)
        self.box.picked.connect(lambda key: self.committed.emit(Toggle(key, self._names.get(key, ""))))
        self.box.named.connect(lambda name: self.committed.emit(Toggle("", name)))
        self.box.unknown.connect(lambda typed: self.wrong.emit(_not_there(what, typed)))
        self.chips.removed.connect(self._remove)
        self.chips.opened.connect(self.opened.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.chips)
        column.addWidget(self.box)
        self.setFocusProxy(self.box)

    def setAccessibleName(self, name: str) -> None:
        """Name the box; the chips name themselves."""
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)

    def load(self, value: object, choices: Sequence[Choice], *, anew: bool) -> None:
        """Show the model's records in the order of the choices, and offer the others."""
        chosen = value if isinstance(value, frozenset) else frozenset()
        self._names = dict(choices)
        shown = [(key, words) for key, words in choices if key in chosen]
        shown += [(key, key) for key in sorted(chosen - self._names.keys())]
        self.chips.show_chips(shown)
        self.chips.setVisible(bool(shown))
        self.box.offer([choice for choice in choices if choice[0] not in chosen])
        if anew:
            self.box.rest()

    def commit(self) -> None:
        """Finish what was typed."""
        self.box.finish()

    def restore(self) -> None:
        """Let go of what was typed."""
        self.box.rest()

    def _remove(self, key: str) -> None:
        self.committed.emit(Toggle(key, self._names.get(key, key), joins=False))
