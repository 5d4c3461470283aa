"""What is asked before a record is made: its name, or where a handoff starts and ends."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import tr
from planner.model.facts import Facts
from planner.ui.agreements.section import Asks, Section
from planner.ui.fields.field import Choice, Field, Scene
from planner.ui.fields.handoff_fields import END, START, ends
from planner.ui.fields.pick_editors import PickEditor
from planner.ui.fields.text_editors import Line
from planner.ui.widgets.plain import plain_label


class Draft(QFrame):
    """A card that asks what has to be known; Return adds, Esc lets go.

    Signals:
        ready: the answers, none of them empty.
        cancelled: nothing shall be added.
    """

    ready = Signal(object)
    cancelled = Signal()

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        """Ask what this section needs."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._choices: list[Choice] = []
        self._problem = plain_label("", "problem", wrap=True)
        self._problem.hide()
        self.line: Line | None = None
        self.ends: tuple[PickEditor, ...] = ()
        self._picked: list[str] = ["", ""]
        if section.asks is Asks.TWO_ENDS:
            self.ends = tuple(self._end(place, field) for place, field in enumerate((START, END)))
        else:
            self.line = Line()
            self.line.setPlaceholderText(tr(section.hint))
            self.line.setAccessibleName(tr(section.hint))
            self.line.textEdited.connect(lambda _: self.say(""))
        self.add, cancel = QPushButton(tr("Add")), QPushButton(tr("Cancel"))
        self.add.clicked.connect(self._finish)
        cancel.clicked.connect(self.cancelled.emit)
        row = QHBoxLayout()
        row.setSpacing(8)
        for editor in self.ends or (self.line,):
            row.addWidget(editor, 1)  # type: ignore[arg-type]  # one of the two is there
        row.addWidget(self.add)
        row.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        column.addWidget(plain_label(tr("New {one}", one=tr(section.one)), "strong"))
        column.addLayout(row)
        column.addWidget(self._problem)

    def start(self, facts: Facts) -> None:
        """Ask, with the keyboard in the first field."""
        self.follow(facts)
        (self.line or self.ends[0]).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def follow(self, facts: Facts) -> None:
        """Offer what there is now."""
        if self.ends:
            self._choices = list(ends(Scene(facts)))
            for place, editor in enumerate(self.ends):
                editor.load(self._picked[place], self._choices, anew=False)

    def clear(self) -> None:
        """Forget the answers."""
        self.say("")
        self._picked = ["", ""]
        if self.line is not None:
            self.line.clear()
        for editor in self.ends:
            editor.load("", self._choices, anew=True)

    def say(self, sentence: str) -> None:
        """Tell why it could not be added; an empty sentence takes that back."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    @property
    def problem(self) -> str:
        """Why it could not be added."""
        return self._problem.text()

    @property
    def is_empty(self) -> bool:
        """Has nothing been typed or picked?"""
        typed = self.line is not None and bool(self.line.text().strip())
        return not typed and not any(self._picked) and not any(editor.typing for editor in self.ends)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return adds, Esc lets go; other keys must not reach what moves between cards."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()

    def _end(self, place: int, field: Field) -> PickEditor:
        editor = PickEditor(field, hint=tr("{end}: a function or department", end=tr(field.label)))
        editor.setAccessibleName(tr(field.label))
        editor.committed.connect(lambda key: self._pick(place, key))
        editor.wrong.connect(self.say)
        return editor

    def _pick(self, place: int, key: str) -> None:
        self._picked[place] = key
        self.say("")
        self.ends[place].load(key, self._choices, anew=True)

    def _finish(self) -> None:
        answers = [self.line.text().strip()] if self.line is not None else self._picked
        if all(answers):
            self.ready.emit(answers)
        else:
            first = answers.index("")
            (self.line or self.ends[first]).setFocus()
