"""One field on the page: its label, its editor, and what was wrong with the last value."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.language import tr, trn
from planner.model.change import in_one_step
from planner.ui.fields.editors import make_editor
from planner.ui.fields.field import Field, Kind, Scene, common_value
from planner.ui.fields.pick_editors import SeveralEditor
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label, plain_tip
from planner.ui.words.agreements import kind_of


class Desk(QObject):
    """Where finished values go: each becomes one step of the session.

    Signals:
        opened: a record that a field names shall be shown, by its kind and id.
    """

    opened = Signal(str, str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Apply edits to this session and listen to what it refuses."""
        super().__init__(parent)
        self._session = session
        self._refusal = ""
        session.refused.connect(self._note)

    def commit(self, field: Field, scenes: Sequence[Scene], value: object) -> str:
        """Set a field of one or several things; gives the sentence of a refusal, or nothing.

        What was typed into the fields of something that is gone by now goes with it.
        """
        if not all(scene.is_in(self._session.model) for scene in scenes):
            return ""
        name = scenes[0].name if len(scenes) == 1 else trn(len(scenes), "{n} function", "{n} functions")
        edits = [field.edit(scene, value) for scene in scenes]
        self._refusal = ""
        done = self._session.apply(field.step_name(name, value, scenes[0]), in_one_step(*edits))
        return "" if done else self._refusal

    def open(self, record: str) -> None:
        """Ask for a record to be shown, by its id."""
        self.opened.emit(kind_of(self._session.model, record), record)

    def _note(self, sentence: str) -> None:
        self._refusal = sentence


class FieldRow(QWidget):
    """A field that shows the model's value and hands a finished one to the desk."""

    def __init__(self, field: Field, desk: Desk, *, labelled: bool = True, parent: QWidget | None = None) -> None:
        """Make the editor; without a label its words are for screen readers only."""
        super().__init__(parent)
        self.field, self._desk = field, desk
        self._scenes: tuple[Scene, ...] = ()
        self.editor = make_editor(field)
        self.editor.setAccessibleName(tr(field.label))
        self.editor.setToolTip(plain_tip(tr(field.tip)))
        self._problem = plain_label("", "problem", wrap=True)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if labelled and field.kind is not Kind.YES_NO:
            label = plain_label(tr(field.label), "small")
            label.setBuddy(self.editor)
            column.addWidget(label)
        column.addWidget(self.editor)
        column.addWidget(self._problem)
        self.editor.committed.connect(self._commit)
        self.editor.wrong.connect(self._say)
        if isinstance(self.editor, SeveralEditor):
            self.editor.opened.connect(desk.open)
        self.setFocusProxy(self.editor)

    @property
    def problem(self) -> str:
        """What was wrong with the last value; empty when nothing was."""
        return self._problem.text()

    def load(self, scenes: Sequence[Scene]) -> None:
        """Show the model's value; what is being typed stays while it is about the same things."""
        anew = [scene.subject for scene in scenes] != [scene.subject for scene in self._scenes]
        self._scenes = tuple(scenes)
        applies = bool(scenes) and all(self.field.applies(scene) for scene in scenes)
        if anew:
            self._say("")
        if applies:
            self.editor.load(common_value(self.field, scenes), self.field.choices(scenes[0]), anew=anew)
        self.setVisible(applies)

    def commit(self) -> None:
        """Finish what has been typed."""
        if self._scenes and not self.isHidden():
            self.editor.commit()

    def _commit(self, value: object) -> None:
        self._say(self._desk.commit(self.field, self._scenes, value))
        self.editor.restore()

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)
