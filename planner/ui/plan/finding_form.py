"""What can be done about a finding on the way: its simple fixes, or the way to all findings."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.model.finding import Finding, Fix
from planner.ui.findings.ways import Questions, Ways
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_button

SHOW_FINDINGS = mark("Show in Findings")


class FindingForm(QWidget):
    """Buttons below a finding."""

    def __init__(
        self, finding: Finding, session: Session, dialogs: Questions, show_findings: Callable[[], object]
    ) -> None:
        """Offer the fixes of a finding, and those of what it leaves behind: a function that nobody owns."""
        super().__init__()
        self._session = session
        self._ways = Ways(session, dialogs, self, lambda _code: None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.buttons: list[QPushButton] = []
        for source, fix in self._fixes(finding):
            self._add(fix.label, partial(self._fix, source, fix))
        self._add(tr(SHOW_FINDINGS), show_findings)
        for button in self.buttons:
            column.addWidget(button)

    def _fixes(self, finding: Finding) -> Iterator[tuple[Finding, Fix]]:
        """The fixes with the findings that offer them; a checkpoint cannot be changed."""
        structure = finding.structure
        if structure is None or structure not in self._session.checked.facts:
            return
        subject = finding.subjects[0]
        beside = self._session.checked.about(structure, subject.kind, subject.id) if subject.kind == "function" else ()
        for source in (finding, *(other for other in beside if other.rule in _LEFT_BEHIND)):
            for fix in self._ways.fixes(source):
                yield source, fix

    def _fix(self, source: Finding, fix: Fix) -> None:
        """Make a fix; what it asks is asked about the structure of the finding."""
        if source.structure is not None:
            self._session.show_structure(source.structure)
        self._ways.apply_fix(source, fix)

    def _add(self, words: str, run: Callable[[], object]) -> None:
        button = QPushButton(plain_button(words))
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: run())
        self.buttons.append(button)


_LEFT_BEHIND = {"GAP01"}
