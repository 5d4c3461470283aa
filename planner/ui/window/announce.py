"""Announcements: one sentence for screen readers on what just happened, since they do not see cards and pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from planner.language import mark, tr, trn
from planner.model.change import Change
from planner.model.checked import Checked
from planner.model.finding import Finding, Key, Severity
from planner.ui.found_changes import FoundChanges, found_changes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from planner.ui.session import Session
    from planner.ui.widgets.notice import Notice

_POLITE, _ASSERTIVE = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive


class Announcer(QObject):
    """Tells screen readers of steps with what they solve and bring, of notices, of saving and of refused edits.

    What is said within one turn of the event loop is said at once; a refused edit interrupts what is being read.
    Without a screen reader nothing is worded and nothing is sent.
    """

    def __init__(self, window: QWidget, session: Session, notice: Notice) -> None:
        """Speak for a window."""
        super().__init__(window)
        self._window, self._session = window, session
        self._checked, self._place = session.checked, session.place
        self._said: dict[str, bool] = {}  # the sentences of this turn, and whether each interrupts
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._send)
        session.model_changed.connect(self._follow_change)
        session.document_changed.connect(self._follow_document)
        session.refused.connect(lambda sentence: self.say(sentence, interrupting=True))
        notice.said.connect(self.say)

    def say(self, sentence: str, *, interrupting: bool = False) -> None:
        """Have a sentence read, once in a turn; one that interrupts does not wait until other words are read."""
        if sentence and QAccessible.isActive():
            self._said[sentence] = interrupting or self._said.get(sentence, False)
            self._turn.start()

    def _follow_change(self, change: Change) -> None:
        before, self._checked = self._checked, self._session.checked
        if change.opened:
            self._place = self._session.place
        elif QAccessible.isActive():
            words = mark("Undone: {step}.") if change.undone else mark("Done: {step}.")
            self.say(tr(words, step=change.label))
            self.say(_finding_words(before, self._checked, self._session.structure))

    def _follow_document(self) -> None:
        before, self._place = self._place, self._session.place
        if self._place is not None and self._place is not before and self._session.saved:
            self.say(tr("{file} is saved.", file=self._place.path.name))

    def _send(self) -> None:
        said, self._said = self._said, {}
        event = QAccessibleAnnouncementEvent(self._window, " ".join(said))
        event.setPoliteness(_ASSERTIVE if any(said.values()) else _POLITE)
        QAccessible.updateAccessibility(event)


def _finding_words(before: Checked, after: Checked, structure: str) -> str:
    """Count what a step solved and brought, for the structure that is shown; empty where it did neither."""
    if before.model.settings != after.model.settings:
        return ""  # other rules: nothing was solved by anybody
    solved, new = _gone_and_come(before, after, found_changes(before, after, structure))
    parts = [_solved_words(severity, n) for severity in Severity if (n := solved.count(severity))]
    parts += [_new_words(severity, n) for severity in Severity if (n := new.count(severity))]
    return f"{', '.join(parts)}." if parts else ""


def _gone_and_come(before: Checked, after: Checked, found: FoundChanges) -> tuple[list[Severity], list[Severity]]:
    """The severities of the open findings that are only in the state before, and of those only in the one after."""
    was, now = _open(before, found.gone), _open(after, found.come)
    return [was[key] for key in was.keys() - now.keys()], [now[key] for key in now.keys() - was.keys()]


def _open(checked: Checked, findings: list[Finding]) -> dict[Key, Severity]:
    return {finding.key: finding.severity for finding in findings if checked.acceptance(finding) is None}


def _solved_words(severity: Severity, number: int) -> str:
    if severity is Severity.ERROR:
        return trn(number, "{n} error solved", "{n} errors solved")
    if severity is Severity.WARNING:
        return trn(number, "{n} warning solved", "{n} warnings solved")
    return trn(number, "{n} piece of advice solved", "{n} pieces of advice solved")


def _new_words(severity: Severity, number: int) -> str:
    if severity is Severity.ERROR:
        return trn(number, "{n} error new", "{n} errors new")
    if severity is Severity.WARNING:
        return trn(number, "{n} warning new", "{n} warnings new")
    return trn(number, "{n} piece of advice new", "{n} pieces of advice new")
