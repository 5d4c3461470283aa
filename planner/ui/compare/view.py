"""The comparison: two structures or checkpoints, looked at as a flow, two graphs, a table, findings or figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from planner.language import tr
from planner.model.change import Change
from planner.model.compare.checkpoint_checks import CheckpointChecks
from planner.model.compare.comparison import Comparison
from planner.model.compare.sides import comparison_of, sides_in_order, usual_sides
from planner.model.plan.notes import are_notes_alone
from planner.model.vocabulary import Ownership
from planner.model.wording import capital, spoken
from planner.ui.compare.choosers import Choosers
from planner.ui.compare.compared import Compared
from planner.ui.compare.empty_words import ONE_ALONE, same_twice
from planner.ui.compare.movement_words import FOLLOWED, movement_counts
from planner.ui.compare.pages import PAGES, PageWords
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.widgets.empty import Empty
from planner.ui.widgets.plain import plain_label
from planner.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from planner.ui.compare.page import ComparePage


class CompareView(QWidget):
    """Shows two sides held against each other; does no work while it is hidden.

    Signals:
        compared_changed: another comparison is shown now, or the same after an edit; `comparison` has it.
        board_asked: a function or owner (kind and id) is to be seen on the board.
        duplicate_asked: a copy of the structure that is shown is wanted.
        structure_asked: another structure is wanted.
    """

    compared_changed = Signal()
    board_asked = Signal(str, str)
    duplicate_asked = Signal()
    structure_asked = Signal()

    def __init__(self, session: Session, selection: Selection, appearance: Appearance) -> None:
        """Follow the session and the selection."""
        super().__init__()
        self._session, self._selection, self._appearance = session, selection, appearance
        self._stale = True
        self._picked: tuple[str, str] | None = None
        self.ownership = Ownership.EXECUTION
        self._checks = CheckpointChecks()
        self._compared: Compared | None = None
        self._pages: dict[str, ComparePage] = {}
        self._seen: dict[str, Compared] = {}
        self.page = "flow"
        self.pages = Segments(tr("How the comparison is shown"), self)
        self.pages.set_choices([(key, tr(words.title)) for key, words in PAGES.items()])
        self.pages.choose(self.page)
        self.choosers = Choosers(self)
        self.ownerships = Segments(tr("What is compared"), self)
        self.ownerships.set_choices([(o.value, capital(spoken(o))) for o in FOLLOWED])
        self.ownerships.choose(self.ownership)
        self.hint, self.counts = plain_label("", "muted", wrap=True), plain_label("", "strong", wrap=True)
        self.empty = Empty(self, self._ways_out())
        self._stack = QStackedWidget()
        self._lay_out()
        self.pages.chosen.connect(self.show_page)
        self.ownerships.chosen.connect(lambda key: self.show_ownership(Ownership(key)))
        self.choosers.chosen.connect(self.compare)
        appearance.changed.connect(self.update)
        selection.changed.connect(self._let_go_of_what_is_gone)
        session.model_changed.connect(self._follow_change)
        session.structure_changed.connect(lambda _: self._go_stale())

    # --- what is compared ---------------------------------------------------------------------------------------

    @property
    def compared(self) -> tuple[str, ...]:
        """The ids of the two sides that are shown, or will be when the view is seen again; empty where are no two."""
        before, after = self._pair() or ("", "")
        return (before, after) if before != after else ()

    @property
    def comparison(self) -> Comparison | None:
        """The comparison that is shown, or was when the view was last seen; None where there are no two sides."""
        return self._compared.comparison if self._compared else None

    @property
    def pictured(self) -> tuple[str, tuple[str, ...], Ownership]:
        """What a picture of the view shows: its name, the two sides, and what is followed."""
        page = self._pages.get(self.page)
        return page.picture if page else "flow", self.compared, self.ownership

    def compare(self, before: str, after: str) -> None:
        """Show these two sides from now on."""
        self._picked = before, after
        self._go_stale()

    def show_ownership(self, ownership: Ownership) -> None:
        """Follow who executes, or who decides."""
        self.ownerships.choose(ownership)
        if ownership is not self.ownership:
            self.ownership = ownership
            self._go_stale()

    def show_page(self, key: str) -> None:
        """Look at the comparison in another way."""
        self.page = key
        self.pages.choose(key)
        if self.isVisible():
            self._show_compared()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the ground that all pages stand on."""
        QPainter(self).fillRect(self.rect(), QColor(self._appearance.theme.card))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Explain the page only where that leaves it room."""
        super().resizeEvent(event)
        self.hint.setVisible(self.height() >= _EXPLAINED)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _follow_change(self, change: Change) -> None:
        if are_notes_alone(change.touched):
            return
        if change.opened:
            self._picked, self._checks = None, CheckpointChecks()
        self._go_stale()

    def _go_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        checked = self._session.checked
        pair = self._pair()
        if pair is not None:
            self.choosers.offer(checked.model, *pair)
        self.choosers.setVisible(pair is not None)
        self._compared = None
        if pair is not None and pair[0] != pair[1]:
            comparison = comparison_of(checked, *pair)
            self._compared = Compared(checked, *pair, comparison, self.ownership, self._checks)
        self._show_compared()
        self.compared_changed.emit()

    def _pair(self) -> tuple[str, str] | None:
        """The two sides: those picked as long as they are there, else those that suit the structure that is shown."""
        model = self._session.model
        sides = sides_in_order(model)
        if self._picked and all(side in sides for side in self._picked):
            return self._picked
        return usual_sides(model, self._session.structure)

    # --- the pages ----------------------------------------------------------------------------------------------

    def shown(self, key: str) -> ComparePage:
        """Give the widget of a page, made now if it was not yet looked at."""
        if key not in self._pages:
            made = self._make(key)
            made.board_asked.connect(self._show_on_board)
            self._pages[key] = made
            self._stack.addWidget(made)
            if made.tools is not None:
                self._tools.addWidget(made.tools)
            self._put_behind_header(made)
        return self._pages[key]

    def _put_behind_header(self, page: ComparePage) -> None:
        """Let Tab lead from the header into a page, and not to the end of the window, where Qt puts what comes late."""
        parts = [*(page.tools.findChildren(QWidget) if page.tools is not None else ()), *page.findChildren(QWidget)]
        last: QWidget = self.ownerships.button(Ownership.DECISION)
        for part in parts:
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.window() is self.window():
                QWidget.setTabOrder(last, part)
                last = part

    def _show_compared(self) -> None:
        """Show the comparison on the page that is looked at; the others catch up when they are."""
        compared, words = self._compared, PAGES[self.page]
        self._say_what_is_shown(compared, words)
        page = self.shown(self.page) if compared else None
        for made in self._pages.values():
            if made.tools is not None:
                made.tools.setVisible(made is page)
        if compared is not None and page is not None:
            self._stack.setCurrentWidget(page)
            if self._seen.get(self.page) is not compared:
                self._seen[self.page] = compared
                page.show_compared(compared)

    def _say_what_is_shown(self, compared: Compared | None, words: PageWords) -> None:
        alone = compared is None and len(sides_in_order(self._session.model)) < _SIDES
        same = "" if compared or alone or self._picked is None else same_twice(self._session.model, self._picked[0])
        self.empty.say(tr(ONE_ALONE) if alone else same, with_buttons=alone)
        self.pages.setVisible(not alone)
        self._stack.setVisible(compared is not None)
        by_ownership = compared is not None and words.by_ownership
        self.ownerships.setVisible(by_ownership)
        self.hint.setText(words.hint_for(self.ownership) if compared else "")
        counts = compared.comparison.counted(self.ownership) if compared and by_ownership else {}
        self.counts.setText(movement_counts(counts))
        self.counts.setVisible(bool(counts))

    def _make(self, key: str) -> ComparePage:
        session, selection, appearance = self._session, self._selection, self._appearance
        if key == "two_graphs":
            from planner.ui.compare.two_graphs import TwoGraphs  # noqa: PLC0415 - only when looked at

            return TwoGraphs(session, selection, appearance)
        if key == "table":
            from planner.ui.compare.table.page import TablePage  # noqa: PLC0415 - only when looked at

            return TablePage(selection, appearance)
        if key == "findings":
            from planner.ui.compare.findings_page import FindingsPage  # noqa: PLC0415 - as above

            return FindingsPage(selection, appearance)
        if key == "scorecard":
            from planner.ui.compare.scorecard_page import ScorecardPage  # noqa: PLC0415 - as above

            return ScorecardPage(appearance)
        from planner.ui.compare.flow.page import FlowPage  # noqa: PLC0415 - as above

        return FlowPage(selection, appearance)

    def _let_go_of_what_is_gone(self) -> None:
        """Keep no choice that the document does not have: a checkpoint may show what was deleted since."""
        model, chosen = self._session.model, self._selection.functions
        known = [function for function in chosen if function in model.functions]
        if len(known) < len(chosen):
            self._selection.choose_functions(known)
        elif self._selection.owner and self._selection.owner not in model.owners:
            self._selection.clear()

    def _show_on_board(self, kind: str, record: str) -> None:
        """Turn to a structure that lists the record, the one after first, and ask for the board."""
        for side in reversed(self.compared):
            structure = self._session.model.structures.get(side)
            if structure is not None and record in (structure.functions if kind == "function" else structure.owners):
                self._session.show_structure(side)
                self.board_asked.emit(kind, record)
                return

    # --- the parts ----------------------------------------------------------------------------------------------

    def _ways_out(self) -> tuple[QPushButton, QPushButton]:
        duplicate, add = QPushButton(tr("Duplicate this structure…")), QPushButton(tr("Add a structure…"))
        duplicate.setProperty("role", "primary")
        duplicate.clicked.connect(self.duplicate_asked.emit)
        add.clicked.connect(self.structure_asked.emit)
        return duplicate, add

    def _lay_out(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.pages)
        top.addStretch(1)
        top.addWidget(self.choosers)
        self._tools = QHBoxLayout()
        below.addWidget(self.ownerships)
        below.addLayout(self._tools)
        below.addWidget(self.hint, 1)
        below.addWidget(self.counts, 1)
        self.hint.setMinimumWidth(_HINT)
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        below.setSpacing(12)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for row, upper in ((top, 10), (below, 0)):
            row.setContentsMargins(16, upper, 16, 0)
            rows.addLayout(row)
        rows.addWidget(self.empty, 1)
        rows.addWidget(self._stack, 1)


_SIDES = 2
_HINT = 150  # pixels: narrower words become a tower
_EXPLAINED = 440  # pixels of height
