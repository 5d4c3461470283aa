"""The assign queue: one function at a time, who decides it and who does the work, by keys or by the mouse."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from planner.language import tr
from planner.model.change import Change, ids_of, in_one_step
from planner.model.edits.assignments import assign, set_undecided, unassign
from planner.model.edits.functions import park
from planner.model.edits.workshop_results import park_topic
from planner.model.facts import Facts
from planner.model.ids import RecordKind, new_id
from planner.model.vocabulary import Ownership
from planner.model.workshop.queue import ASKED, first_open, hints, is_answered, queue
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label, shortened
from planner.ui.workshop.answer_cards import AnswerCards
from planner.ui.workshop.hint_box import HintBox
from planner.ui.workshop.new_owner import kind_called, owner_named, owner_questions
from planner.ui.workshop.question_pane import QuestionPane
from planner.ui.workshop.screen import Screen, halves
from planner.ui.workshop.slot import Slot
from planner.ui.workshop.step_words import answer_words, open_words

_FOR_ALL = 560  # pixels from which on the description has room, too
UNDECIDED, PARK, SKIP, SAME, NEW = "U", "P", "S", "=", "+"


class AssignPanel(Screen):
    """Asks about the functions of a structure that are open, or about all where ``again`` says so."""

    def __init__(
        self, session: Session, appearance: Appearance, *, again: bool = False, of_workshop: bool = True
    ) -> None:
        """Lay out the question and the answers; ``again`` also asks what is answered, to be kept or changed."""
        super().__init__(session, appearance, of_workshop=of_workshop)
        self._again = again
        self._seen: set[str] = set()
        self.function, self.ownership = "", Ownership.DECISION
        self._only = False
        self._last: dict[Ownership, str] = {}
        left, right = halves(self)
        self._lay_out_question(left)
        self._lay_out_answers(right)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out_question(self, left: QVBoxLayout) -> None:
        self.area, self.name = plain_label("", "room-muted"), plain_label("", "room-title", wrap=True)
        self.about, self.hint = plain_label("", "room-muted", wrap=True), HintBox()
        self.slots = {ownership: Slot(ownership, self.appearance) for ownership in ASKED}
        left.setSpacing(10)
        for part in (self.area, self.name, self.about):
            left.addWidget(part)
        left.addSpacing(10)
        for ownership, slot in self.slots.items():
            slot.clicked.connect(partial(self._ask, ownership))
            left.addWidget(slot)
        left.addSpacing(10)
        left.addWidget(self.hint)
        left.addStretch(1)

    def _lay_out_answers(self, right: QVBoxLayout) -> None:
        others = {UNDECIDED: tr("Undecided", about="an answer"), PARK: tr("Park it"), SKIP: tr("Skip")}
        if not self._of_workshop:
            del others[PARK]  # there is no parking lot to find it again in
        self.answers, self.asking = AnswerCards(self.appearance, others), QuestionPane(self.appearance)
        self.answers.chosen.connect(self._choose)
        self.answers.other_chosen.connect(self._do)
        self.answers.new_asked.connect(self._name_owner)
        self.ways = QStackedWidget()
        self.ways.addWidget(self.answers)
        self.ways.addWidget(self.asking)
        right.addWidget(self.ways)

    # --- where the group is -------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Go on with what is open."""
        self._only = False
        self._turn_to(self.function if self._is_asked(self.function) else self._next_open(""))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_about(self, function: str) -> None:
        """Ask about one function alone, and finish when it is answered."""
        self._only = True
        self._turn_to(function)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def then(self) -> str:
        """The function after this one."""
        following = "" if self._only else self._next_open(self.function)
        known = following and following != self.function
        return tr("Next: {name}", name=shortened(self.session.model.functions[following].name, 24)) if known else ""

    @property
    def far(self) -> str | None:
        """Where the group is where it goes through everything; else the model says how much is answered."""
        facts = self.facts
        if not self._again or facts is None or not self.function:
            return None
        order = queue(facts)
        place = order.index(self.function) + 1 if self.function in order else 0
        return tr("{n} of {all}", n=place, all=len(order)) if place else None

    def follow_step(self, change: Change) -> None:
        """Show the function that was answered, or is open again."""
        functions = ids_of(change.touched, "function", {self.place})
        facts = self.facts
        if facts is not None and len(functions) == 1 and functions <= facts.owners.keys():
            self._seen -= functions
            self._turn_to(*functions)

    def _next_open(self, after: str) -> str:
        """The next function that is to be asked about, after this one and then from the beginning; else none."""
        facts = self.facts
        if facts is None:
            return ""
        order = queue(facts)
        start = order.index(after) + 1 if after in order else 0
        return next((key for key in (*order[start:], *order[:start]) if self._is_asked(key) and key != after), "")

    def _is_asked(self, function: str) -> bool:
        facts = self.facts
        if facts is None or function not in facts.owners:
            return False
        return function not in self._seen if self._again else not is_answered(facts, function)

    def _turn_to(self, function: str) -> None:
        self.function = function
        facts = self.facts
        if facts is not None and function in facts.owners:
            self.ownership = first_open(facts, function)
        self._forget_typing()
        self.refresh()

    def _ask(self, ownership: Ownership) -> None:
        self.ownership = ownership
        self._forget_typing()
        self.refresh()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- drawing ------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the question and who could be the answer."""
        facts = self.facts
        if facts is not None and self.function not in facts.owners:
            self.function = self._next_open("")
            self.ownership = first_open(facts, self.function) if self.function else Ownership.DECISION
        if facts is None or not self.function:
            self._show_end(facts)
        else:
            self._show_question(facts)
        self.moved.emit()

    def _show_end(self, facts: Facts | None) -> None:
        nothing = facts is None or not facts.owners
        self.area.hide()
        self.name.setText(tr("No function to ask about") if nothing else tr("Every function has an answer"))
        on = tr("Enter goes on. Backspace goes back to the last one.")
        self.about.setText(tr("List the functions first.") if nothing else on)
        self.hint.show_hints(())
        for slot in self.slots.values():
            slot.hide()
        self.answers.ask_nothing()

    def _show_question(self, facts: Facts) -> None:
        record = self.session.model.functions[self.function]
        area = self.session.model.areas.get(record.area or "")
        self.area.setText(shortened(area.name, 34) if area else "")
        self.area.setVisible(area is not None)
        self.name.setText(shortened(record.name))
        self.about.setText(shortened(record.description, 130))
        for ownership, slot in self.slots.items():
            undecided = ownership in facts.structure.functions[self.function].undecided
            names = facts.names(facts.owners_with(self.function, ownership))
            slot.show_answer(names, undecided=undecided, asked=ownership is self.ownership)
            slot.show()
        self.hint.show_hints(hints(facts, self.function)[:2])
        self.answers.ask(facts, self.function, self.ownership)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The description gives way where there is little room."""
        super().resizeEvent(event)
        self.about.setVisible(self.height() >= _FOR_ALL)

    # --- answering ----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, letters find, Enter takes the first."""
        key, text = event.key(), event.text()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take_first()
        elif key == Qt.Key.Key_Backspace:
            self._go_back()
        elif self.function and text and text.isprintable():
            self._type(text)
        else:
            super().keyPressEvent(event)

    def _type(self, text: str) -> None:
        if text.isdigit():
            self.answers.choose_at(int(text) - 1)
        elif text == NEW:
            self._name_owner()
        elif not self.answers.finding and self.answers.knows(text.upper()):
            self._do(text.upper())
        elif not self.answers.finding and text == SAME:
            self._choose(self._last.get(self.ownership, ""))
        else:
            self.answers.add_letters(text)

    def _take_first(self) -> None:
        if self.function:
            self.answers.choose_at(0)
        else:
            self.finished.emit()

    def _choose(self, owner: str) -> None:
        facts = self.facts
        if facts is None or owner not in facts.structure.owners:
            return
        here: dict[str, Any] = {"structure": self.place, "function": self.function, "ownership": self.ownership.value}
        holding = facts.owners_with(self.function, self.ownership)
        if owner not in holding:
            others = [partial(unassign, **here, owner=other) for other in holding]
            settled = partial(set_undecided, **here, undecided=False)
            model = self.session.model
            label = answer_words(self.ownership, model.owners[owner].name, model.functions[self.function].name)
            if not self.apply(
                shortened(label, 70), in_one_step(*others, settled, partial(assign, **here, owner=owner))
            ):
                return
        self._last[self.ownership] = owner
        self._go_on()

    def _name_owner(self) -> None:
        """Ask for the name and the kind of an owner that nobody thought of; it becomes the answer."""
        self.ways.setCurrentIndex(1)
        self.asking.ask(owner_questions(), self._add_owner, self._answer_again)
        self.asking.line.setText(self.answers.typed.strip())

    def _add_owner(self, answers: Sequence[str]) -> None:
        name = answers[0].strip()
        owner, edit = owner_named(self.session.model, self.place, name, kind_called(answers[1]))
        self._answer_again()
        if edit is None or self.apply(tr("Add {name}", name=shortened(name)), edit):
            self._choose(owner)

    def _answer_again(self) -> None:
        self.ways.setCurrentIndex(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self, key: str) -> None:
        name = shortened(self.session.model.functions[self.function].name)
        here: dict[str, Any] = {"structure": self.place, "function": self.function}
        if key == UNDECIDED:
            undecided = partial(set_undecided, **here, ownership=self.ownership.value, undecided=True)
            if self.apply(open_words(self.ownership, name), undecided):
                self._go_on()
            return
        following = self._next_open(self.function)
        if key == PARK:
            topic = partial(park_topic, topic=new_id(RecordKind.PARKED_TOPIC), name=name, about=self.function)
            aside = partial(park, **here, reason=tr("Parked in the workshop, see its parking lot"))
            if not self.apply(tr("Park {name}", name=name), in_one_step(aside, topic)):
                return
        self._leave_for(following)

    def _go_on(self) -> None:
        """Ask for the execution after the decision, then about the next function."""
        facts = self.facts
        if facts is None:
            return
        asked_first = self.ownership is Ownership.DECISION
        if asked_first and (self._again or facts.is_open(self.function, Ownership.EXECUTION)):
            self._ask(Ownership.EXECUTION)
        else:
            self._leave_for(self._next_open(self.function))

    def _leave_for(self, following: str) -> None:
        self._seen.add(self.function)
        if self._only:
            self._only = False
            self.finished.emit()
            return
        self._turn_to(following if self._is_asked(following) else "")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        if self.answers.finding:
            self.answers.drop_letter()
        elif self.function and self.ownership is Ownership.EXECUTION:
            self._ask(Ownership.DECISION)
        else:
            self._go_to_the_one_before()

    def _go_to_the_one_before(self) -> None:
        facts = self.facts
        order = [] if facts is None else queue(facts)
        if order:
            place = order.index(self.function) if self.function in order else len(order)
            before = order[max(0, place - 1)]
            self._seen.discard(before)
            self._turn_to(before)
            self._ask(Ownership.DECISION)

    def _forget_typing(self) -> None:
        self.answers.forget()
        self.ways.setCurrentIndex(0)
