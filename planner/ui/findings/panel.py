"""The findings of the structure that is shown and of the model as a whole, to work through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from planner.language import tr
from planner.model.change import Change
from planner.model.finding import Finding
from planner.ui.findings.families import FAMILY_WORDS
from planner.ui.findings.grouping import Grouping
from planner.ui.findings.head import Head
from planner.ui.findings.list import FindingsList
from planner.ui.findings.rows import FindingRows
from planner.ui.findings.solved import Solved
from planner.ui.findings.ways import Questions, Ways
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label

if TYPE_CHECKING:
    from planner.model.symptoms import Symptom
    from planner.ui.findings.symptom_page import SymptomPage


class FindingsPanel(QWidget):
    """A list of finding cards that follows the session, with what is listed above and what was solved below.

    Signals:
        count_changed: how many findings there are now that nobody has accepted, folded ones too.
        rule_asked: the user wants to read about the rule with this code.
    """

    count_changed = Signal(int)
    rule_asked = Signal(str)

    def __init__(
        self,
        session: Session,
        selection: Selection,
        appearance: Appearance,
        dialogs: Questions,
        parent: QWidget | None = None,
    ) -> None:
        """Follow the session; ``dialogs`` asks what a fix needs to know."""
        super().__init__(parent)
        self._session, self._selection, self._appearance = session, selection, appearance
        self._structure = ""
        self._count = 0
        self.ways = Ways(session, dialogs, self, self.rule_asked.emit)
        self.rows = FindingRows(self)
        self.head = Head(appearance, self)
        self.view = FindingsList(self.rows, session, selection, appearance, ways=self.ways, parent=self)
        self.solved = Solved(appearance, self)
        self.symptom: SymptomPage | None = None
        self._empty = plain_label("", "muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._all_findings())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self.solved)
        self.setFocusProxy(self.view)
        self.head.grouping_chosen.connect(self.group_by)
        self.head.family_chosen.connect(self.choose_family)
        self.head.symptom_chosen.connect(self.start_from)
        session.model_changed.connect(self._follow)
        session.structure_changed.connect(lambda _: self._show_anew())
        self._show_anew()

    def _all_findings(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        self._stretch = QWidget()
        column.addWidget(self._stretch, 1)
        return page

    # --- what is listed -----------------------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many findings there are that nobody has accepted, folded ones too."""
        return self._count

    @property
    def grouping(self) -> Grouping:
        """What the findings are grouped by."""
        return self.rows.grouping

    def group_by(self, grouping: Grouping) -> None:
        """Group the findings by something else; the open one stays open and in sight."""
        self.rows.group_by(grouping)
        self._return_to_open()

    def choose_family(self, family: str) -> None:
        """List the findings of one family of rules, or of all where it is empty."""
        self.rows.choose_family(family)
        self._return_to_open()

    def start_from(self, symptom: Symptom) -> None:
        """Show what to review first when a team has a symptom."""
        if self._session.facts is None:
            return
        if self.symptom is None:
            from planner.ui.findings.symptom_page import SymptomPage  # noqa: PLC0415 - only when it is looked at

            self.symptom = SymptomPage(self._session, self._selection, self._appearance, self.ways, self)
            self.symptom.left.connect(self.show_all)
            self._pages.addWidget(self.symptom)
        self.symptom.show_symptom(symptom)
        self._pages.setCurrentWidget(self.symptom)
        self.setFocusProxy(self.symptom)

    def show_all(self) -> None:
        """Go back from a symptom to all findings."""
        if self.symptom is not None:
            self.symptom.clear()
        self._pages.setCurrentIndex(0)
        self.setFocusProxy(self.view)

    # --- working through ----------------------------------------------------------------------------------------

    def next_finding(self) -> None:
        """Choose the next finding; after the last comes the first."""
        self._list.step(1)

    def previous_finding(self) -> None:
        """Choose the finding before; before the first comes the last."""
        self._list.step(-1)

    def open_finding(self) -> Finding | None:
        """The finding whose card is open, unless it is accepted or gone."""
        row = self._list.current_row()
        open_now = row is not None and self._list.is_open(row) and not row.reason
        return row.finding if row is not None and open_now else None

    def accept_open(self) -> None:
        """Accept the finding whose card is open, with a reason."""
        finding = self.open_finding()
        if finding is not None:
            self.ways.accept(finding)

    @property
    def _list(self) -> FindingsList:
        """The list that is in sight."""
        return self.symptom.view if self.symptom is not None and self._pages.currentIndex() else self.view

    # --- following the session ----------------------------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        self.ways.forget()
        if change.opened:
            self.rows.forget_folds()
            self._show_anew()
            self.show_all()
            return
        if self._structure != self._session.structure:
            self._show_anew()
            return
        solved = self.rows.follow(self._session.checked)
        self.view.keep_open()
        self.solved.show_solved([] if any(ref.kind == "settings" for ref in change.touched) else solved)
        self._tell()

    def _show_anew(self) -> None:
        self._structure = self._session.structure
        self.ways.forget()
        self.rows.show(self._session.checked, self._structure)
        self.solved.show_solved(())
        self._tell()

    def _return_to_open(self) -> None:
        row = None if self.view.opened is None else self.rows.reveal(self.view.opened)
        if row is not None:
            self.view.restore(row)
            self.view.scrollTo(self.rows.index(row))
        self._tell()

    def _tell(self) -> None:
        counts, rows = self.rows.counts(), self.rows
        nothing = not any(counts.values())
        self.head.show_state(counts, rows.families(), rows.family, rows.grouping)
        self._empty.setText(self._nothing_found() if nothing else "")
        self._empty.setVisible(nothing)
        self.view.setVisible(bool(rows.rowCount()))
        self._stretch.setVisible(not rows.rowCount())
        if self.symptom is not None:
            self.symptom.follow()
        if rows.findings != self._count:
            self._count = rows.findings
            self.count_changed.emit(self._count)

    def _nothing_found(self) -> str:
        structure = self._session.model.structures.get(self._structure)
        if structure is None:
            return ""
        if self.rows.findings:
            return tr("No findings of the kind {kind}.", kind=tr(FAMILY_WORDS.get(self.rows.family, self.rows.family)))
        return tr("Nothing found: no rule has anything to say about {structure}.", structure=structure.name)
