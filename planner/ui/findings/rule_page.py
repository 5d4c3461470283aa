"""A rule to read and to set: what it says, why, where it comes from, whether it is used, and its thresholds."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from planner.language import number_words, tr, trn
from planner.model.edits.rule_settings import switch_rule
from planner.model.rule import AnyRule
from planner.model.rule_words import condition, reason, remedies, sources
from planner.model.threshold import settings_of
from planner.model.wording import capital, spoken
from planner.ui.findings.threshold_row import ThresholdRow
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.mark import Mark
from planner.ui.widgets.plain import plain_label
from planner.ui.widgets.viewport import give_viewport

_MARK = 18  # pixels


class RulePage(QScrollArea):
    """One rule; follows the session when it is told to."""

    def __init__(self, session: Session, appearance: Appearance, rule: AnyRule) -> None:
        """Show a rule."""
        super().__init__()
        give_viewport(self)
        self.viewport().setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session, self._rule = session, rule
        self.used = QCheckBox(tr("Use this rule in this model"))
        self.used.toggled.connect(self._switch)
        self._state = plain_label(role="muted", wrap=True)
        self.thresholds = [ThresholdRow(session, threshold) for threshold in rule.thresholds]
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(6)
        self._add_heading(appearance)
        self._add_section(tr("What it says"), condition(rule))
        self._add_section(tr("Why it matters"), reason(rule))
        self._add_section(tr("Where it comes from"), *sources(rule))
        if remedies(rule):
            self._add_section(tr("What it offers"), remedies(rule))
        if self.thresholds:
            self._add_section(tr("Thresholds"))
            for row in self.thresholds:
                self._column.addWidget(row)
                self._column.addSpacing(6)
        self._column.addStretch()
        self.setWidget(page)

    def follow(self, number: int) -> None:
        """Show the settings as they are now; ``number`` is how many open findings there are in sight."""
        off = settings_of(self._session.model.settings, self._rule.code).off
        self.used.setChecked(not off)
        self.used.setEnabled(not self._session.read_only)
        self._state.setText(tr("It reports nothing while it is off.") if off else self._found(number))
        for row in self.thresholds:
            row.follow()

    @staticmethod
    def _found(number: int) -> str:
        if not number:
            return tr("It reports nothing here now.")
        words = number_words(number)
        return trn(number, "It reports 1 finding here now.", "It reports {number} findings here now.", number=words)

    def _add_heading(self, appearance: Appearance) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        mark = Mark(self._rule.severity, appearance, size=_MARK)
        mark.setAccessibleName(capital(spoken(self._rule.severity)))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(plain_label(tr(self._rule.title), "heading", wrap=True), 1)
        line.addWidget(plain_label(self._rule.code, "muted"), 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)
        self._column.addSpacing(6)
        self._column.addWidget(self.used)
        self._column.addWidget(self._state)

    def _add_section(self, title: str, *texts: str) -> None:
        heading: QLabel = plain_label(title.upper(), "section")
        heading.setAccessibleName(title)
        self._column.addSpacing(12)
        self._column.addWidget(heading)
        for text in texts:
            self._column.addWidget(plain_label(text, wrap=True))

    def _switch(self, used: bool) -> None:
        said = settings_of(self._session.model.settings, self._rule.code)
        if said.off == used:
            code = self._rule.code
            label = tr("Switch {rule} on", rule=code) if used else tr("Switch {rule} off", rule=code)
            self._session.apply(label, partial(switch_rule, rule=self._rule.code, off=not used))
