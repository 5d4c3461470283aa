"""Parking lot and next steps: what was parked is closed or taken on, and somebody does it until a day."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import day_words, tr
from planner.model.change import Edit, in_one_step
from planner.model.edits.functions import bring_back
from planner.model.edits.workshop_results import add_next_step, delete_next_step, park_topic, set_next_step, set_topic
from planner.model.ids import RecordKind, new_id
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label, shortened
from planner.ui.workshop.entry import Line, fill_owners, typed_day
from planner.ui.workshop.screen import Screen, emptied, halves, scrolled

_DAY = "YYYY-MM-DD"
_SOON = timedelta(days=14)


class NextScreen(Screen):
    """Topics on the left, next steps on the right."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        """Lay out both lists with their lines."""
        super().__init__(session, appearance)
        left, right = halves(self, 1, 1)
        self.topic = Line(tr("Park something, Enter adds it"), tr("Park something"))
        self.step = Line(tr("What has to be done?"), tr("Next step"))
        self.topic.returnPressed.connect(self._park)
        self.step.returnPressed.connect(self.add)
        self.owner, self.date = QComboBox(), Line(_DAY, tr("Until"))
        self.owner.setAccessibleName(tr("Who does it"))
        self.date.returnPressed.connect(self.add)
        self.more = QPushButton(tr("Add the next step"))
        self.more.clicked.connect(self.add)
        self._topics, self._steps = QVBoxLayout(), QVBoxLayout()
        self.owner.setMinimumWidth(180)
        left.addWidget(plain_label(tr("Parking lot"), "room-name"))
        left.addWidget(self.topic)
        left.addWidget(_sheet(self._topics), 1)
        right.addWidget(plain_label(tr("Next steps"), "room-name"))
        right.addWidget(self.step)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.owner, 5)
        row.addWidget(plain_label(tr("until"), "room-muted"))
        row.addWidget(self.date, 3)
        right.addLayout(row)
        right.addWidget(self.more, 0, Qt.AlignmentFlag.AlignRight)
        right.addWidget(_sheet(self._steps), 1)

    def enter(self) -> None:
        """Begin with the next steps."""
        self.date.setText((self.session.checked.whole.today + _SOON).isoformat())
        self.refresh()
        self.step.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what is parked and what comes next."""
        fill_owners(self.owner, self.facts, tr("Who?"))
        self._show_topics()
        self._show_steps()

    def _show_topics(self) -> None:
        emptied(self._topics)
        lot = self.workshop.parking_lot
        for key in sorted(lot, key=lambda key: (lot[key].closed, lot[key].name, key)):
            topic, parked = lot[key], self._is_parked(lot[key].about)
            buttons = []
            if not topic.closed:
                take = partial(self._take_on, topic.name)
                buttons = [
                    (tr("Take it on"), take),
                    (tr("Close", about="a topic"), partial(self._close, key, topic.name)),
                ]
                if parked:
                    buttons.insert(0, (tr("Bring back"), partial(self._bring_back, key)))
            self._topics.addWidget(_row(topic.name, tr("closed") if topic.closed else "", buttons))
        if not lot:
            self._topics.addWidget(plain_label(tr("Nothing is parked."), "room-muted"))
        self._topics.addStretch(1)

    def _show_steps(self) -> None:
        emptied(self._steps)
        steps, owners = self.workshop.next_steps, self.session.model.owners
        for key in sorted(steps, key=lambda key: (str(steps[key].date or "9"), steps[key].name, key)):
            step = steps[key]
            who = owners[step.owner].name if step.owner and step.owner in owners else tr("nobody yet")
            note = tr("{owner}, until {day}", owner=who, day=day_words(step.date)) if step.date else who
            words = tr("Done") if not step.done else tr("Not done")
            buttons = [
                (words, partial(self._set_done, key, not step.done)),
                (tr("Remove"), partial(self._remove, key)),
            ]
            self._steps.addWidget(_row(step.name, tr("done, {what}", what=note) if step.done else note, buttons))
        if not steps:
            self._steps.addWidget(plain_label(tr("Who does what until when?"), "room-muted"))
        self._steps.addStretch(1)

    def _is_parked(self, function: str | None) -> bool:
        facts = self.facts
        placed = None if facts is None or function is None else facts.structure.functions.get(function)
        return placed is not None and placed.parked

    # --- what can be done ---------------------------------------------------------------------------------------

    def add(self) -> None:
        """Add a next step with who and when."""
        name = self.step.text().strip()
        fields = {"owner": self.owner.currentData(), "date": typed_day(self.date)}
        key = new_id(RecordKind.NEXT_STEP)
        if name and self.apply(
            tr("Add {name}", name=shortened(name)), partial(add_next_step, step=key, name=name, **fields)
        ):
            self.step.clear()
            self.step.setFocus(Qt.FocusReason.OtherFocusReason)

    def _park(self) -> None:
        name = self.topic.text().strip()
        edit = partial(park_topic, topic=new_id(RecordKind.PARKED_TOPIC), name=name)
        if name and self.apply(tr("Park {name}", name=shortened(name)), edit):
            self.topic.clear()

    def _take_on(self, name: str, *_: object) -> None:
        self.step.setText(name)
        self.step.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self, topic: str, name: str, *_: object) -> None:
        self.apply(tr("Close {name}", name=shortened(name)), partial(set_topic, topic=topic, closed=True))

    def _bring_back(self, topic: str, *_: object) -> None:
        record = self.workshop.parking_lot[topic]
        back: Edit = partial(bring_back, structure=self.place, function=record.about or "")
        self.apply(
            tr("Bring {name} back", name=shortened(record.name)),
            in_one_step(back, partial(set_topic, topic=topic, closed=True)),
        )

    def _set_done(self, step: str, done: bool, *_: object) -> None:
        self.apply(tr("Say that a next step is done"), partial(set_next_step, step=step, done=done))

    def _remove(self, step: str, *_: object) -> None:
        self.apply(tr("Remove a next step"), partial(delete_next_step, step=step))


def _sheet(column: QVBoxLayout) -> QWidget:
    inside = QWidget()
    column.setContentsMargins(0, 4, 8, 0)
    column.setSpacing(10)
    inside.setLayout(column)
    return scrolled(inside)


def _row(name: str, note: str, buttons: list[tuple[str, partial[None]]]) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(plain_label(shortened(name), "room-strong", wrap=True))
    if note:
        column.addWidget(plain_label(note, "room-muted", wrap=True))
    row = QHBoxLayout()
    row.setSpacing(0)
    for words, run in buttons:
        button = QPushButton(words)
        button.setProperty("role", "plain")
        button.setAccessibleName(f"{words}: {shortened(name)}")
        button.clicked.connect(run)
        row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)
    return whole
