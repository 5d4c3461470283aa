"""The day on which the team looks at the model again."""

from datetime import date
from functools import partial

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import day_words, mark, tr
from planner.model.change import Edit, Ref
from planner.model.edits.next_review import set_next_review
from planner.model.facts import Facts
from planner.ui.agreements.found import FoundAt
from planner.ui.agreements.page_area import PageArea
from planner.ui.fields.field import Field, Kind, Scene
from planner.ui.fields.field_row import Desk, FieldRow
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.notes import Notes
from planner.ui.words.agreements import NEXT_REVIEW

_PURPOSE = mark(
    "An outdated structure in use is a mistake of its own. Look at it again on a fixed day, and whenever "
    "responsibilities change, a partner is added, reporting needs shift or a blocker comes back."
)

_AHEAD = ((mark("In a month"), 1), (mark("In three months"), 3), (mark("In half a year"), 6))


def _edit(_: Scene, new: date | None) -> Edit:
    return partial(set_next_review, day=new)


NEXT = Field(
    "next_review",
    mark("Next review on"),
    Kind.DAY,
    lambda scene: scene.model.next_review,
    _edit,
    step=lambda _, words: (
        tr("Set the next review to {words}", words=words) if words else tr("Take the day of the next review away")
    ),
)


class ReviewPage(QWidget):
    """The day, typed or chosen, and buttons for the usual distances from today."""

    def __init__(self, session: Session, desk: Desk, appearance: Appearance) -> None:
        """Start without a day."""
        super().__init__()
        self._session = session
        self._today = date.min
        self.setAccessibleName(tr("Next review"))
        self.notes = Notes(appearance)
        self.row = FieldRow(NEXT, desk)
        self.row.setFixedWidth(200)
        self.buttons = {months: QPushButton(tr(words)) for words, months in _AHEAD}
        card, line = QFrame(), QHBoxLayout()
        card.setProperty("role", "card")
        line.setSpacing(8)
        for months, button in self.buttons.items():
            button.clicked.connect(partial(self._set_ahead, months))
            line.addWidget(button)
        line.addStretch()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 12, 14, 14)
        inside.setSpacing(12)
        inside.addWidget(self.row)
        inside.addLayout(line)
        area = PageArea(tr("Next review"), tr(_PURPOSE))
        area.column.addWidget(self.notes)
        area.column.addWidget(card)
        area.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def load(self, facts: Facts, found: FoundAt) -> None:
        """Show the day and what is found about it."""
        self._today = facts.today
        self.notes.load(found.get((NEXT_REVIEW, ""), ()))
        self.row.load([Scene(facts, agreement=Ref(NEXT_REVIEW))])
        for button in self.buttons.values():
            button.setEnabled(not self._session.read_only)

    def commit(self) -> None:
        """Finish what has been typed."""
        self.row.commit()

    def _set_ahead(self, months: int, _checked: bool = False) -> None:
        day = QDate(self._today.year, self._today.month, self._today.day).addMonths(months)
        review = date(day.year(), day.month(), day.day())
        self._session.apply(
            tr("Set the next review to {day}", day=day_words(review)), partial(set_next_review, day=review)
        )
