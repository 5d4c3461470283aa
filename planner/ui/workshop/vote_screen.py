"""The dot vote: one ballot after the other, and no result before it is asked for."""

from collections import Counter
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.language import tr, trn
from planner.model.edits.workshop import set_workshop
from planner.model.edits.workshop_results import cast_ballot, clear_votes, voted_name
from planner.model.workshop.questions import dots_on, open_questions
from planner.model.workshop.queue import queue
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label, shortened
from planner.ui.workshop.collect_screen import labelled_button
from planner.ui.workshop.key_card import GAP, KeyCard
from planner.ui.workshop.look import make_primary
from planner.ui.workshop.screen import Screen, halves, scrolled

_COLUMNS = 2
_MOST_SHOWN = 6
_LONGEST = 72  # characters: two lines of a card
_DOT = "●"


class VoteScreen(Screen):
    """Questions or functions as cards; a click puts a dot of this ballot on one, a click too many takes them off."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        """Lay out the ballot on the left, what is voted on at the right."""
        super().__init__(session, appearance)
        self._functions = False
        self._dots: Counter[str] = Counter()
        self._keys: list[str] = []
        self.cards: list[KeyCard] = []
        left, right = halves(self, 9, 16)
        self._lay_out_ballot(left)
        self._lay_out_options(right)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out_ballot(self, left: QVBoxLayout) -> None:
        self.heading, self.words = plain_label("", "room-name", wrap=True), plain_label("", "room-muted", wrap=True)
        self.dots = plain_label("", "room-title")
        self.count = QPushButton(tr("Count this ballot"))
        self.count.clicked.connect(self._count_ballot)
        self.show_result = QPushButton(tr("Show the result"))
        self.show_result.clicked.connect(self.reveal)
        self.again = QPushButton(tr("Vote again"))
        self.again.clicked.connect(self.start_again)
        for part in (self.heading, self.dots, self.words, self.count, self.show_result, self.again):
            left.addWidget(part)
        for button in (self.count, self.show_result, self.again):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        left.addStretch(1)

    def _lay_out_options(self, right: QVBoxLayout) -> None:
        row = QHBoxLayout()
        self.about = {False: labelled_button(tr("Open questions")), True: labelled_button(tr("Functions"))}
        for functions, button in self.about.items():
            button.clicked.connect(partial(self._vote_on, functions))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        right.addLayout(row)
        sheet = QWidget()
        self._grid = QGridLayout(sheet)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setSpacing(GAP)
        self._nothing = plain_label(tr("Nothing is open. Vote on functions instead."), "room-muted", wrap=True)
        right.addWidget(self._nothing)
        right.addWidget(scrolled(sheet), 1)

    # --- following ----------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Begin with questions, or with functions where nothing is open."""
        facts = self.facts
        self._functions = facts is not None and not open_questions(facts)
        self.refresh()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _vote_on(self, functions: bool, *_: object) -> None:
        """Vote on functions, or on open questions."""
        self._functions = functions
        self.refresh()

    def refresh(self) -> None:
        """Show the ballot, or the result."""
        shown = self.workshop.votes_shown
        for functions, button in self.about.items():
            button.setChecked(functions is self._functions)
            button.setVisible(not shown)
        options = self._result() if shown else self._options()
        self._show_options(options, shown=shown)
        self._show_ballot(shown=shown)
        self.moved.emit()

    def _options(self) -> list[tuple[str, str]]:
        facts = self.facts
        if facts is None:
            return []
        if self._functions:
            return [(key, self.session.model.functions[key].name) for key in queue(facts)]
        return [(question.key, question.words) for question in open_questions(facts)]

    def _result(self) -> list[tuple[str, str]]:
        votes, model = self.workshop.votes, self.session.model
        order = sorted(votes, key=lambda key: (-votes[key].dots, votes[key].name, key))
        return [(key, voted_name(model, key) or votes[key].name) for key in order[:_MOST_SHOWN]]

    def _show_options(self, options: list[tuple[str, str]], *, shown: bool) -> None:
        self._keys = [key for key, _ in options]
        while len(self.cards) < len(options):
            card = KeyCard(self.appearance)
            card.clicked.connect(partial(self._put_dot, len(self.cards)))
            self.cards.append(card)
        columns = _COLUMNS if self._functions and not shown else 1
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(options))
            if place >= len(options):
                continue
            self._grid.addWidget(card, place // columns, place % columns)
            key, name = options[place]
            dots = dots_on(self.workshop, key) if shown else self._dots[key]
            note = f"{dots}  {_DOT * min(dots, 8)}" if shown else _DOT * dots
            digit = str(place + 1) if not shown and place < 9 else ""  # noqa: PLR2004 - a digit a card
            lit = place == 0 if shown else dots > 0
            card.show_card(digit, shortened(name, _LONGEST), note, first=lit, tall=True)
            card.setEnabled(not shown)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, int(columns == _COLUMNS))
        self._grid.setRowStretch(len(self.cards), 1)
        self._nothing.setVisible(not options and not shown)

    def _show_ballot(self, *, shown: bool) -> None:
        each, ballots, left = self.workshop.dots_each, self.workshop.ballots, self._left
        people = trn(ballots, "{n} person voted.", "{n} people voted.")
        self.heading.setText(tr("The result") if shown else tr("Ballot {n}", n=ballots + 1))
        self.dots.setText("" if shown else (_DOT * left + "○" * (each - left))[:8])
        self.dots.setVisible(not shown)
        asked = "Everybody puts {n} dot where we should decide first. The result stays hidden."
        words = trn(each, asked, "Everybody puts {n} dots where we should decide first. The result stays hidden.")
        self.words.setText(people if shown else f"{words} {people}" if ballots else words)
        make_primary(self.count, primary=left < each)
        make_primary(self.show_result, primary=left == each and ballots > 1)
        self.count.setVisible(not shown)
        self.show_result.setVisible(not shown and ballots > 0)
        self.again.setVisible(shown)

    @property
    def _left(self) -> int:
        return max(0, self.workshop.dots_each - self._dots.total())

    # --- voting -------------------------------------------------------------------------------------------------

    def _put_dot(self, place: int, *_: object) -> None:
        """Put a dot of this ballot on something; where no dot is left, those on it go."""
        if self.workshop.votes_shown or not 0 <= place < len(self._keys):
            return
        key = self._keys[place]
        if self._left:
            self._dots[key] += 1
        else:
            del self._dots[key]
        self.refresh()

    def _count_ballot(self) -> None:
        """Count the dots, and begin the next ballot."""
        dots = dict(self._dots)
        self._dots.clear()
        if dots and not self.apply(tr("Count a ballot"), partial(cast_ballot, dots=dots)):
            self._dots.update(dots)
        self.refresh()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self) -> None:
        """Show the result."""
        self.apply(tr("Show the result of the vote"), partial(set_workshop, votes_shown=True))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_again(self) -> None:
        """Vote anew."""
        self._dots.clear()
        self.apply(tr("Vote again"), clear_votes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits put dots, Enter counts the ballot, or goes on from the result."""
        text = event.text()
        if text.isdigit() and text != "0":
            self._put_dot(int(text) - 1)
        elif event.key() == Qt.Key.Key_Backspace:
            self._dots.clear()
            self.refresh()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finished.emit() if self.workshop.votes_shown else self._count_ballot()
        else:
            super().keyPressEvent(event)
