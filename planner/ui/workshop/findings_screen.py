"""Gaps and overlaps: one finding at a time, with its fixes, or a reason why the team lives with it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from planner.language import mark, tr, trn
from planner.model.edits.acceptances import accept
from planner.model.finding import Finding, Fix, Key, Needs, Question, Severity
from planner.model.rule_words import reason_and_basis
from planner.model.rulebook import RULE_BY_CODE
from planner.model.workshop.progress import to_work_on
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label, shortened
from planner.ui.workshop.assign_panel import AssignPanel
from planner.ui.workshop.key_card import GAP, KeyCard
from planner.ui.workshop.question_pane import QuestionPane
from planner.ui.workshop.screen import Screen, halves

_MOST = 5
_LONGEST = 260
_GRAVE = {
    Severity.ERROR: mark("Error {rule}"),
    Severity.WARNING: mark("Warning {rule}"),
    Severity.ADVICE: mark("Advice {rule}"),
}
ACCEPT, LATER = "A", "S"
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class FindingsScreen(Screen):
    """Walks through the errors and warnings about gaps and overlaps, gravest first."""

    def __init__(self, session: Session, appearance: Appearance, *, of_workshop: bool = True) -> None:
        """Lay out the finding on the left and the ways out on the right."""
        super().__init__(session, appearance, of_workshop=of_workshop)
        self._later: set[Key] = set()
        self.finding: Finding | None = None
        self.fixes: tuple[Fix, ...] = ()
        self.assign = AssignPanel(session, appearance, of_workshop=of_workshop)
        self.assign.finished.connect(self._return)
        self.pages = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        page = QWidget()
        left, right = halves(page, 1, 1)
        self.grave = plain_label("", "room-strong")
        self.words, self.why = plain_label("", "room-name", wrap=True), plain_label("", "room-muted", wrap=True)
        for part in (self.grave, self.words, self.why):
            left.addWidget(part)
        left.addStretch(1)
        self.ways = QStackedWidget()
        self.asking = QuestionPane(appearance)
        self.ways.addWidget(self._cards())
        self.ways.addWidget(self.asking)
        right.addWidget(self.ways, 1)
        self.pages.addWidget(page)
        self.pages.addWidget(self.assign)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _cards(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self.cards = [KeyCard(self.appearance) for _ in range(_MOST)]
        for place, card in enumerate(self.cards):
            card.clicked.connect(partial(self._fix_at, place))
            column.addWidget(card)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.others = {ACCEPT: KeyCard(self.appearance), LATER: KeyCard(self.appearance)}
        self.others[ACCEPT].show_card(ACCEPT, tr("We live with it"))
        self.others[LATER].show_card(LATER, tr("Skip"))
        self.others[ACCEPT].clicked.connect(self.accept)
        self.others[LATER].clicked.connect(self.later)
        row.addWidget(self.others[ACCEPT], 3)
        row.addWidget(self.others[LATER], 2)
        column.addLayout(row)
        column.addStretch(1)
        return page

    # --- following ----------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Begin with the gravest; what was skipped comes again."""
        self._later.clear()
        self._return()

    def refresh(self) -> None:
        """Show the finding that is there now, else the one that comes after it."""
        if self.pages.currentIndex():
            self.assign.refresh()
        found = self._left()
        here = None if self.finding is None else self.finding.key
        self.finding = next((f for f in found if f.key == here), found[0] if found else None)
        self._show()
        self.moved.emit()

    @property
    def then(self) -> str:
        """How many were skipped for now."""
        return trn(len(self._later), "{n} skipped", "{n} skipped") if self._later else ""

    def _left(self) -> list[Finding]:
        facts = self.facts
        found = [] if facts is None else to_work_on(self.session.checked, facts)
        return [finding for finding in found if finding.key not in self._later]

    def _show(self) -> None:
        finding = self.finding
        fixes = () if finding is None else self.session.checked.fixes(finding)
        self.fixes = tuple(sorted(fixes, key=lambda fix: fix.needs is not Needs.OWNER))[:_MOST]
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(self.fixes))
            if place < len(self.fixes):
                card.show_card(str(place + 1), self.fixes[place].label, first=place == 0)
        for card in self.others.values():
            card.setVisible(finding is not None)
        if finding is None:
            self.grave.hide()
            facts = self.facts
            left = bool(self._later) or facts is None or not facts.owners
            self.words.setText(tr("Nothing more to go through") if left else tr("No gaps and no overlaps"))
            self.why.setText(tr("Enter goes on to the next step."))
            return
        self.grave.show()
        self.grave.setText(tr(_GRAVE[finding.severity], rule=finding.rule))
        self.grave.setStyleSheet(f"color: {self.appearance.theme.severity(finding.severity).name()};")
        self.words.setText(shortened(finding.message, _LONGEST))
        self.why.setText(shortened(reason_and_basis(RULE_BY_CODE[finding.rule]), _LONGEST))

    def _return(self) -> None:
        self.pages.setCurrentIndex(0)
        self.ways.setCurrentIndex(0)
        self.refresh()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- ways out -----------------------------------------------------------------------------------------------

    def _fix_at(self, place: int) -> None:
        """Make one of the fixes; what it needs to know is asked here."""
        if self.finding is None or not 0 <= place < len(self.fixes):
            return
        fix = self.fixes[place]
        if fix.needs is Needs.OWNER:
            self.pages.setCurrentIndex(1)
            self.assign.ask_about(self.finding.subjects[0].id)
        elif fix.needs is Needs.WORDS:
            self._ask(fix.questions, partial(self._make, fix))
        else:
            self._make(fix, ())

    def accept(self) -> None:
        """Say why the team lives with it."""
        if self.finding is not None:
            self._ask((Question(tr("Why do we live with it?")),), partial(self._accept, self.finding))

    def later(self) -> None:
        """Go on without an answer."""
        if self.finding is not None:
            self._later.add(self.finding.key)
            self.refresh()

    def _ask(self, questions: Sequence[Question], answered: partial[None]) -> None:
        self.ways.setCurrentIndex(1)
        self.asking.ask(questions, answered, self._return)

    def _make(self, fix: Fix, answers: Sequence[str]) -> None:
        if self.apply(fix.label.removesuffix("…"), fix.edit(answers)):
            self._return()

    def _accept(self, finding: Finding, answers: Sequence[str]) -> None:
        name = shortened(finding.subjects[0].name)
        if self.apply(
            tr("Accept {rule} about {name}", rule=finding.rule, name=name),
            partial(accept, finding=finding, reason=answers[0]),
        ):
            self._return()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits make a fix, A accepts, S skips, Enter makes the first one."""
        text, told = event.text().upper(), event.modifiers() & _COMMANDS
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._fix_at(0) if self.finding is not None else self.finished.emit()
        elif text.isdigit():
            self._fix_at(int(text) - 1)
        elif text == ACCEPT and not told:
            self.accept()
        elif text == LATER and not told:
            self.later()
        else:
            super().keyPressEvent(event)
