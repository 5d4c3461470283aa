"""What is asked of a suggestion: the task, what must hold, and how much each wish weighs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QSpinBox, QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.suggest.demands import STRONGEST, USUAL_WISH, Demands, Task, usual_changes
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import with_words
from planner.ui.suggest.limits import Limits, WhoMayGetWhat
from planner.ui.widgets.boxes import TickBox
from planner.ui.widgets.plain import plain_label
from planner.ui.widgets.segments import Segments

TASKS = {Task.FILL: mark("Fill gaps"), Task.BALANCE: mark("Even out"), Task.GROW: mark("Grow")}

TELLS = {
    Task.FILL: mark("Finds owners for what nobody decides or nobody executes. Everything else stays as it is."),
    Task.BALANCE: mark("Moves execution between roles, so that their load is even. Decisions stay."),
    Task.GROW: mark("Says which roles could join, and who would then decide and execute what."),
}

_WISHES = (mark("Keep owners where they are"), mark("Hand over as little as possible"), mark("Spread the load evenly"))
_MOST_PEOPLE, _MOST_LOAD = 20, 300
_USUAL_PEOPLE = 2
_BOX = 84  # pixels


class Asked(QWidget):
    """The left side of the dialog.

    Signals:
        changed: something else is asked now.
    """

    changed = Signal()

    def __init__(self, facts: Facts | None, limit: float, appearance: Appearance) -> None:
        """Ask to fill the gaps of a structure; ``limit`` is the load that the model allows, in per cent."""
        super().__init__()
        self._facts, self._appearance = facts, appearance
        self._limits = Limits()
        self.limits_words, self.limit_more = plain_label("", "muted", wrap=True), QPushButton(tr("Who may get what…"))
        self.limit_more.setAutoDefault(False)
        self.tasks, self.tells = Segments(tr("What to suggest")), plain_label("", "muted", wrap=True)
        self.tasks.set_choices([(task.value, tr(words)) for task, words in TASKS.items()])
        for task in TASKS:
            self.tasks.button(task.value).setAutoDefault(False)  # Return must not choose another task
        self.people, self.most_load = QSpinBox(), QSpinBox()
        self.inside = TickBox(tr("Keep inside what usually is"))
        self.inside.setChecked(True)
        self.wishes = [_wish(tr(words)) for words in _WISHES]
        self._people_row = _labelled(tr("Roles that may join"), self.people)
        self.people.setRange(1, _MOST_PEOPLE)
        self.people.setValue(_USUAL_PEOPLE)
        self.most_load.setRange(10, _MOST_LOAD)
        self.most_load.setSingleStep(10)
        self.most_load.setSuffix(" %")
        self.most_load.setValue(round(limit))
        self._lay_out()
        self._show_limits(self._limits)
        self._choose(Task.FILL.value)
        self.tasks.chosen.connect(self._choose)
        for box in (self.people, self.most_load):
            box.valueChanged.connect(lambda _: self.changed.emit())
        for wish in self.wishes:
            wish.valueChanged.connect(lambda _: self.changed.emit())
        self.inside.toggled.connect(lambda _: self.changed.emit())
        self.limit_more.clicked.connect(self._ask_for_limits)

    @property
    def limits(self) -> Limits:
        """Who may get what, as far as that is limited."""
        return self._limits

    @property
    def demands(self) -> Demands:
        """What is asked."""
        changes, crossings, load = (wish.value() for wish in self.wishes)
        return Demands(
            task=self._task,
            people=self.people.value() if self._task is Task.GROW else 0,
            most_load=self.most_load.value(),
            keep_inside=self.inside.isChecked(),
            inside=self._limits.inside,
            covers=self._limits.covers,
            fixed=self._limits.fixed,
            few_changes=changes,
            few_crossings=crossings,
            even_load=load,
        )

    def _choose(self, task: str) -> None:
        self._task = Task(task)
        self.tasks.choose(task)
        self.tells.setText(tr(TELLS[self._task]))
        self._people_row.setVisible(self._task is Task.GROW)
        self.inside.setVisible(self._task is not Task.BALANCE)
        self.wishes[0].setValue(usual_changes(self._task))
        self.changed.emit()

    def _ask_for_limits(self) -> None:
        if self._facts is None:
            return
        dialog = WhoMayGetWhat(self._facts, self._limits, self._appearance, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._limit(dialog.limits))
        dialog.open()

    def _limit(self, limits: Limits) -> None:
        if limits != self._limits:
            self._limits = limits
            self._show_limits(limits)
            self.changed.emit()

    def _show_limits(self, limits: Limits) -> None:
        self.limits_words.setText(limits.words)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tasks)
        column.addWidget(self.tells)
        column.addSpacing(6)
        column.addWidget(plain_label(tr("What must hold"), "section"))
        column.addWidget(self._people_row)
        column.addWidget(_labelled(tr("Most load of anybody"), self.most_load))
        column.addWidget(self.inside)
        column.addWidget(self.limit_more)
        column.addWidget(self.limits_words)
        column.addSpacing(6)
        column.addWidget(plain_label(tr("What matters more"), "section"))
        for words, wish in zip(_WISHES, self.wishes, strict=True):
            column.addWidget(plain_label(tr(words), wrap=True))
            column.addWidget(wish)
        column.addStretch()


def _wish(words: str) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, STRONGEST)
    slider.setPageStep(2)
    slider.setValue(USUAL_WISH)
    slider.setAccessibleName(words)
    slider.setAccessibleDescription(tr("How much it matters, from 0, not at all, to {most}", most=STRONGEST))
    return slider


def _labelled(words: str, box: QSpinBox) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    label = plain_label(words, wrap=True)
    label.setBuddy(box)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    box.setFixedWidth(with_words(_BOX))
    box.setAccessibleName(words)
    line.addWidget(label, 1)
    line.addWidget(box)
    return row
