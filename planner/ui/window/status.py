"""The status bar: what the shown structure comes to, and what to do next."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from planner.language import mark, tr, trn
from planner.model.facts import Facts
from planner.model.rule import About
from planner.ui.dragging.lift import By, Lift
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.widgets.elided import ElidedLabel
from planner.ui.widgets.plain import plain_label, shortened

_LIFTED = {
    By.MOUSE: mark("Drop {what} on a card, or on the list to take it away · Ctrl copies · Esc cancels"),
    By.CLICK: mark("{what}: point at a card and click who decides, executes, gives input or reviews · Esc cancels"),
    By.KEYS: mark("{what}: arrows choose a card · D decides, E executes, I gives input, R reviews · Esc cancels"),
}

_TOLD = {"GAP01", "OVL01", "OVL02"}

_LONGEST = 40  # characters of a name, so that what to do with it can be read beside it


class Status(QStatusBar):
    """Counts at the left, the next step or what is carried at the right; large pages say the next step themselves."""

    def __init__(self, session: Session, lift: Lift, appearance: Appearance) -> None:
        """Tell about a session."""
        super().__init__()
        self.setSizeGripEnabled(False)
        self._session, self._lift, self._appearance = session, lift, appearance
        self._counts, self._abandoned = plain_label(), plain_label(role="error")
        self._overlaps, self._hint = plain_label(role="warning"), ElidedLabel("")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        block = QWidget()
        row = QHBoxLayout(block)
        row.setContentsMargins(14, 3, 14, 3)
        row.setSpacing(18)
        for label in (self._counts, self._abandoned, self._overlaps):
            row.addWidget(label)
        row.addWidget(self._hint, 1)
        self.addWidget(block, 1)
        session.model_changed.connect(lambda _: self._refresh())
        session.structure_changed.connect(lambda _: self._refresh())
        lift.changed.connect(self._show_hint)
        appearance.changed.connect(self._show_hint)
        self._refresh()

    def _refresh(self) -> None:
        facts = self._session.facts
        counted = Counter[str]() if facts is None else _counted(self._session, facts)
        functions = 0 if facts is None else len(facts.owners)
        self._counts.setText(trn(functions, "{n} function in scope", "{n} functions in scope") if facts else "")
        _tell(self._abandoned, counted["GAP01"], trn(counted["GAP01"], "{n} abandoned", "{n} abandoned"))
        overlaps = counted["OVL01"] + counted["OVL02"]
        _tell(self._overlaps, overlaps, trn(overlaps, "{n} overlap", "{n} overlaps"))
        self._show_hint()

    def _show_hint(self) -> None:
        if self._lift.active:
            self._hint.setText(tr(_LIFTED[self._lift.by], what=shortened(self._lift.words(), _LONGEST)))
            return
        facts = self._session.facts
        step = "" if facts is None or self._appearance.theme.large else _next_step(facts)
        done = self._session.undo_label if facts else ""
        self._hint.setText(step or (tr("Undo: {step}", step=done) if done else ""))


def _tell(label: QLabel, number: int, words: str) -> None:
    label.setText(words)
    label.setVisible(number > 0)


def _counted(session: Session, facts: Facts) -> Counter[str]:
    """How many findings there are of the rules that are told, without those that the team lives with."""
    checked = session.checked
    found = checked.found[facts.structure_id].get(About.FUNCTION, {}).values()
    told = (finding for findings in found for finding in findings if finding.rule in _TOLD)
    return Counter(finding.rule for finding in told if checked.acceptance(finding) is None)


def _next_step(facts: Facts) -> str:
    if not facts.structure.functions:
        return tr("List the functions that the team must own: from the library, or paste lines of text")
    if not facts.structure.owners:
        return tr("Add the roles of the team and its external partners")
    if not facts.held:
        return tr("Drag a function onto a card to say who decides and who executes it")
    return ""
