"""What can be done about a finding: its fixes, accepting it, taking that back, and reading about its rule."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QWidget

from planner.language import mark, tr
from planner.model.edits.acceptances import accept, withdraw
from planner.model.finding import Finding, Fix, Key, Needs, Question
from planner.ui.findings.cards import Action
from planner.ui.findings.grouping import headline
from planner.ui.findings.row import Row, RowKind
from planner.ui.session import Session
from planner.ui.widgets.plain import shortened

ACCEPT, TAKE_BACK, ABOUT = mark("Accept…"), mark("Take back"), mark("About this rule…")

_MOST_FIXES = 4  # on a card that is closed; the others come when it opens
_LONGEST_MESSAGE = 140


class Questions(Protocol):
    """What has to be asked first."""

    def ask_texts(
        self, parent: QWidget | None, title: str, questions: Sequence[str | Question], *, button: str = ""
    ) -> tuple[str, ...] | None:
        """Ask for a text, or for one of the options, for each question; None when the user cancels."""

    def pick_owner(self, parent: QWidget | None, session: Session, function: str) -> tuple[str, str] | None:
        """Ask who holds what on a function: the owner's id and the ownership; None when the user cancels."""


class Ways:
    """The ways out of findings, each one step of undo."""

    def __init__(
        self, session: Session, dialogs: Questions, parent: QWidget, tell_about: Callable[[str], object]
    ) -> None:
        """Act on a session.

        Args:
            session: what is changed.
            dialogs: asks what has to be known.
            parent: where the questions belong.
            tell_about: tells about a rule, by its code.
        """
        self._session, self._dialogs, self._parent, self._tell_about = session, dialogs, parent, tell_about
        self._fixes: dict[Key, tuple[Fix, ...]] = {}

    def forget(self) -> None:
        """Let go of the fixes that were found for the model before."""
        self._fixes.clear()

    def actions(self, row: Row, opened: bool) -> list[Action]:
        """The buttons of a card."""
        finding = row.finding
        if finding is None:
            return []
        if row.reason:
            return self._of_accepted(finding)
        fixes = [Action(fix.label, partial(self.apply_fix, finding, fix)) for fix in self.fixes(finding)]
        if not opened:
            return fixes[:_MOST_FIXES]
        return [*fixes, *self._accepting(finding, quiet=True), self._about(finding.rule)]

    def entries(self, row: Row) -> list[Action]:
        """What the menu of a row offers beyond showing it."""
        if row.kind is RowKind.HEADING:
            return [self._about(row.code)] if row.code else []
        if row.finding is None:
            return []
        return self.actions(row, opened=True) + ([self._about(row.finding.rule)] if row.reason else [])

    def fixes(self, finding: Finding) -> tuple[Fix, ...]:
        """The fixes that can be made now; none in a document that is only read."""
        if self._session.read_only:
            return ()
        if finding.key not in self._fixes:
            self._fixes[finding.key] = self._session.checked.fixes(finding)
        return self._fixes[finding.key]

    def apply_fix(self, finding: Finding, fix: Fix) -> None:
        """Ask what the fix needs to know, then make it as one step named by its label."""
        label = fix.label.removesuffix("…")
        answers: Sequence[str] | None = ()
        if fix.needs is Needs.WORDS:
            questions = [question if question.options else question.text for question in fix.questions]
            answers = self._dialogs.ask_texts(self._parent, label, questions, button=label)
        elif fix.needs is Needs.OWNER:
            answers = self._dialogs.pick_owner(self._parent, self._session, finding.subjects[0].id)
        if answers is not None:
            self._session.apply(label, fix.edit(answers))

    def accept(self, finding: Finding) -> None:
        """Ask why the team lives with a finding, and accept it."""
        message = shortened(finding.message, _LONGEST_MESSAGE)
        question = tr("{finding}\n\nWhy does the team live with it?", finding=message)
        answers = self._dialogs.ask_texts(self._parent, tr("Accept this finding"), [question], button=tr("Accept"))
        if answers is not None:
            label = tr("Accept {finding}", finding=shortened(headline(finding)))
            self._session.apply(label, partial(accept, finding=finding, reason=answers[0]))

    def take_back(self, finding: Finding) -> None:
        """Let an accepted finding count again."""
        label = tr("Take back {finding}", finding=shortened(headline(finding)))
        self._session.apply(label, partial(withdraw, key=finding.acceptance_key))

    def _of_accepted(self, finding: Finding) -> list[Action]:
        return [] if self._session.read_only else [Action(tr(TAKE_BACK), partial(self.take_back, finding))]

    def _accepting(self, finding: Finding, *, quiet: bool) -> list[Action]:
        return [] if self._session.read_only else [Action(tr(ACCEPT), partial(self.accept, finding), quiet)]

    def _about(self, code: str) -> Action:
        return Action(tr(ABOUT), partial(self._tell_about, code), quiet=True)
