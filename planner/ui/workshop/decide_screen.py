"""Decide: what is open on the left, and the decision with its reason, name and days on the right."""

from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from planner.language import mark, tr
from planner.model.change import Edit, in_one_step
from planner.model.edits.decisions import add_decision, set_decision
from planner.model.edits.workshop_results import raise_hands, set_topic
from planner.model.ids import RecordKind, new_id
from planner.model.workshop.questions import OpenQuestion, dots_on, open_questions
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label, shortened
from planner.ui.workshop.entry import Line, fill_owners, typed_day
from planner.ui.workshop.fist_row import FistRow
from planner.ui.workshop.look import make_primary
from planner.ui.workshop.screen import Screen, halves

_AGAIN = timedelta(days=91)  # a quarter: when a decision is usually looked at again
_NEW = mark("Another decision…")
_DAY = "YYYY-MM-DD"


class DecideScreen(Screen):
    """Writes entries of the decision log."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        """Lay out the questions and the form."""
        super().__init__(session, appearance)
        self._questions: list[OpenQuestion] = []
        left, right = halves(self, 9, 15)
        self.questions = QListWidget()
        self.questions.setWordWrap(True)
        self.questions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.questions.setAccessibleName(tr("Open questions"))
        self.questions.currentRowChanged.connect(self._choose)
        left.addWidget(plain_label(tr("Open questions"), "room-name"))
        left.addWidget(self.questions, 1)
        self._lay_out_form(right)

    def _lay_out_form(self, right: QVBoxLayout) -> None:
        self.name, self.reason = Line(tr("What do we decide?"), tr("Decision")), Line(tr("Why?"), tr("Reason"))
        self.name.textChanged.connect(lambda _: self._allow())
        self.owner = QComboBox()
        self.owner.setAccessibleName(tr("Decided by"))
        self.date, self.review = Line(_DAY, tr("Date")), Line(_DAY, tr("Look at it again"))
        self.fist = FistRow()
        self.record = QPushButton(tr("Record the decision"))
        self.record.clicked.connect(self.write)
        self.asked = plain_label("", "room-name", wrap=True)
        right.setSpacing(10)
        right.addWidget(self.asked)
        right.addWidget(self.name)
        right.addWidget(self.reason)
        rows = (
            ((tr("Decided by"), self.owner),),
            ((tr("On", about="a day"), self.date), (tr("Look again"), self.review)),
        )
        for fields in rows:
            row = QHBoxLayout()
            row.setSpacing(10)
            for words, field in fields:
                row.addWidget(plain_label(words, "room-muted"))
                row.addWidget(field, 1)
            right.addLayout(row)
        right.addWidget(self.fist)
        last = QHBoxLayout()
        last.setSpacing(14)
        last.addWidget(self.record)
        last.addWidget(self.fist.low, 1)
        right.addLayout(last)
        right.addStretch(1)

    # --- following ----------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Begin with what got most dots."""
        self._begin()
        self.refresh()
        self.questions.setCurrentRow(0)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what is open now; what is being typed stays."""
        facts = self.facts
        fill_owners(self.owner, facts, tr("Choose who decides"))
        found = [] if facts is None else open_questions(facts)
        if found == self._questions and self.questions.count():
            return
        chosen = self._chosen
        self._questions = found
        self.questions.clear()
        for question in found:
            dots = dots_on(self.workshop, question.key) if self.workshop.votes_shown else 0
            words = shortened(question.words, 80)
            self.questions.addItem(QListWidgetItem(f"{words}  {'●' * min(dots, 9)}".rstrip()))
        self.questions.addItem(QListWidgetItem(tr(_NEW)))
        keys = [question.key for question in found]
        self.questions.setCurrentRow(keys.index(chosen.key) if chosen and chosen.key in keys else 0)
        self.moved.emit()

    @property
    def _chosen(self) -> OpenQuestion | None:
        row = self.questions.currentRow()
        return self._questions[row] if 0 <= row < len(self._questions) else None

    def _choose(self, row: int) -> None:
        if row >= 0:
            question = self._chosen
            known = question is not None and question.key in self.session.model.decisions
            self.name.setText(question.words if question and known else "")
            self.asked.setText(shortened(question.words, 90) if question else tr("What else is decided?"))
            self.fist.reset()

    def _begin(self) -> None:
        today = self.session.checked.whole.today
        self.date.setText(today.isoformat())
        self.review.setText((today + _AGAIN).isoformat())
        self.reason.clear()
        self._allow()

    def _allow(self) -> None:
        ready = bool(self.name.text().strip()) and bool(self.workshop.current)
        make_primary(self.record, primary=ready)
        self.record.setEnabled(ready)

    # --- deciding -----------------------------------------------------------------------------------------------

    def write(self) -> None:
        """Write the decision down, with the hands that were shown; the question is closed."""
        question, name = self._chosen, self.name.text().strip()
        fields: dict[str, Any] = {
            "reason": self.reason.text().strip(),
            "owner": self.owner.currentData(),
            "date": typed_day(self.date),
            "review": typed_day(self.review),
        }
        if question is not None and question.key in self.session.model.decisions:
            key = question.key
            edits: list[Edit] = [partial(set_decision, decision=key, name=name, **fields)]
        else:
            key = new_id(RecordKind.DECISION)
            about = {question.about} if question is not None and question.about else set()
            edits = [partial(add_decision, decision=key, name=name, about=about, **fields)]
        if question is not None and question.key in self.workshop.parking_lot:
            edits.append(partial(set_topic, topic=question.key, closed=True))
        if any(self.fist.hands.values()):
            hands: dict[str, Any] = self.fist.hands
            edits.append(partial(raise_hands, decision=key, **hands))
        if self.apply(tr("Decide {name}", name=shortened(name)), in_one_step(*edits)):
            self._begin()
            self.name.clear()
            self.fist.reset()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
