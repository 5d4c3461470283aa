"""The agenda: all steps with their minutes, to go to, skip, rename, put in another order, or begin anew."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from planner.language import mark, tr, trn
from planner.model.edits.workshop import move_step, set_step
from planner.model.workshop.steps import Step, course
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label, shortened
from planner.ui.workshop.entry import Line
from planner.ui.workshop.look import MARGIN
from planner.ui.workshop.screen import Screen

_MARKS = {"done": "✓", "now": "●", "skipped": "/", "ahead": "○"}


class AgendaScreen(Screen):
    """A list of the steps, and what can be done with the chosen one.

    Signals:
        step_asked: go to a step, by its kind.
        anew_asked: begin a new workshop.
    """

    step_asked = Signal(str)
    anew_asked = Signal()

    def __init__(self, session: Session, appearance: Appearance) -> None:
        """Lay out the list and the buttons."""
        super().__init__(session, appearance)
        self._steps: list[Step] = []
        self.total = plain_label("", "room-name")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("All steps"))
        self.list.currentRowChanged.connect(lambda _: self._show_chosen())
        self.list.itemActivated.connect(lambda _: self.go())
        self.name = Line("", tr("Name of the step"))
        self.name.editingFinished.connect(self._rename)
        self.note = Line(tr("A note for the minutes"), tr("Note"))
        self.note.editingFinished.connect(self._keep_note)
        self.goal, self.leaves = plain_label("", "", wrap=True), plain_label("", "room-muted", wrap=True)
        runs: dict[str, Callable[[], object]] = {
            mark("Go to this step"): self.go,
            mark("Skip it"): self._skip,
            mark("Earlier"): lambda: self._move(-1),
            mark("Later"): lambda: self._move(1),
            mark("1 min less"): lambda: self._give(-1),
            mark("1 min more"): lambda: self._give(1),
            mark("Begin a new workshop"): self.anew_asked.emit,
        }
        self.buttons = {words: QPushButton(tr(words)) for words in runs}
        for words, run in runs.items():
            self.buttons[words].clicked.connect(partial(_run, run))
        self.buttons["Go to this step"].setProperty("role", "primary")
        self.buttons["Begin a new workshop"].setProperty("role", "plain")
        self._lay_out()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(10)
        left.addWidget(self.total)
        left.addWidget(self.list, 1)
        go, skip, earlier, later, less, more, anew = self.buttons.values()
        right.addWidget(self.name)
        right.addWidget(self.goal)
        right.addWidget(self.leaves)
        right.addWidget(self.note)
        for pair in ((go, skip), (earlier, later), (less, more)):
            row = QHBoxLayout()
            row.setSpacing(10)
            for button in pair:
                row.addWidget(button, 1)
            right.addLayout(row)
        right.addStretch(1)
        right.addWidget(anew, 0, Qt.AlignmentFlag.AlignRight)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(MARGIN, 16, MARGIN, 10)
        whole.setSpacing(36)
        whole.addLayout(left, 12)
        whole.addLayout(right, 11)

    def enter(self) -> None:
        """Begin with the current step."""
        self.refresh()
        kinds = [step.kind.value for step in self._steps]
        self.list.setCurrentRow(kinds.index(self.workshop.current) if self.workshop.current in kinds else 0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the steps as they are now."""
        chosen = self.chosen.kind if self.chosen else None
        self._steps = course(self.workshop)
        self.list.clear()
        for step in self._steps:
            now = step.kind == self.workshop.current
            state = "now" if now else "skipped" if step.skipped else "done" if step.done else "ahead"
            minutes = tr("{n} min", n=step.minutes)
            self.list.addItem(QListWidgetItem(f"{_MARKS[state]}  {shortened(step.name, 30)}  ·  {minutes}"))
        kinds = [step.kind for step in self._steps]
        self.list.setCurrentRow(kinds.index(chosen) if chosen in kinds else 0)
        whole = sum(step.minutes for step in self._steps if not step.skipped)
        self.total.setText(trn(whole, "{n} minute in all", "{n} minutes in all"))
        self._show_chosen()

    @property
    def chosen(self) -> Step | None:
        """The chosen step."""
        row = self.list.currentRow()
        return self._steps[row] if 0 <= row < len(self._steps) else None

    def _show_chosen(self) -> None:
        step = self.chosen
        if step is None:
            return
        self.name.setText(step.name)
        self.note.setText(self.workshop.step(step.kind).note)
        self.goal.setText(step.plan.goal)
        self.leaves.setText(tr("Leaves in the file: {what}.", what=step.plan.leaves))
        self.buttons["Skip it"].setText(tr("Take it back in") if step.skipped else tr("Skip it"))

    # --- what can be done ---------------------------------------------------------------------------------------

    def go(self) -> None:
        """Go to the chosen step."""
        if self.chosen is not None:
            self.step_asked.emit(self.chosen.kind.value)

    def _skip(self) -> None:
        step = self.chosen
        if step is not None:
            name = shortened(step.name)
            words = tr("Take {step} in", step=name) if step.skipped else tr("Skip {step}", step=name)
            self.apply(words, partial(set_step, step=step.kind.value, skipped=not step.skipped))

    def _rename(self) -> None:
        step, name = self.chosen, self.name.text().strip()
        if step is not None and name != step.name:
            usual = "" if name == step.plan.name else name
            edit = partial(set_step, step=step.kind.value, name=usual)
            self.apply(tr("Rename {name}", name=shortened(step.name)), edit)

    def _keep_note(self) -> None:
        step, note = self.chosen, self.note.text().strip()
        if step is not None and note != self.workshop.step(step.kind).note:
            edit = partial(set_step, step=step.kind.value, note=note)
            self.apply(tr("Note on {name}", name=shortened(step.name)), edit)

    def _give(self, minutes: int) -> None:
        step = self.chosen
        if step is not None and step.minutes + minutes > 0:
            added = self.workshop.step(step.kind).added
            usual = step.minutes - added + minutes
            edit = partial(
                set_step, step=step.kind.value, minutes=None if usual == step.plan.minutes else max(0, usual)
            )
            self.apply(tr("Give {step} another time", step=shortened(step.name)), edit)

    def _move(self, by: int) -> None:
        step = self.chosen
        kinds = [other.kind.value for other in self._steps]
        if step is None or not 0 <= kinds.index(step.kind) + by < len(kinds):
            return
        rest = [kind for kind in kinds if kind != step.kind]
        place = kinds.index(step.kind) + by
        before = rest[place] if place < len(rest) else None
        edit = partial(move_step, step=step.kind.value, before=before)
        self.apply(tr("Move {name}", name=shortened(step.name)), edit)


def _run(run: Callable[[], object], *_: object) -> None:
    run()
