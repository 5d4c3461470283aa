"""The view of the agreements: the sections at the left, the records of one of them at the right."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from planner.language import day_words, number_words, tr
from planner.model.change import Change
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.ui.agreements.cadences import covering
from planner.ui.agreements.found import FoundAt, found_at
from planner.ui.agreements.review_page import ReviewPage
from planner.ui.agreements.section_list import Entry, SectionList
from planner.ui.agreements.section_page import SectionPage
from planner.ui.agreements.sections import SECTIONS
from planner.ui.fields.field_row import Desk
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import Theme
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.words.agreements import NEXT_REVIEW

_LIST_WIDTH = 228


class AgreementsView(QWidget):
    """Shows and edits what the team agreed beside its ownership; does no work while it is hidden.

    Signals:
        told: a sentence for the notice.
    """

    told = Signal(str)

    def __init__(self, session: Session, selection: Selection, appearance: Appearance) -> None:
        """Follow the session; names that are clicked are shown through the selection."""
        super().__init__()
        self._session, self._appearance = session, appearance
        self._stale = True
        self.shown = next(iter(SECTIONS))
        self._desk = Desk(session, self)
        self._desk.opened.connect(selection.show)
        self.sections = SectionList([*SECTIONS, NEXT_REVIEW], appearance)
        self.pages: dict[str, SectionPage] = {}
        self.review = ReviewPage(session, self._desk, appearance)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.review)
        self._lay_out()
        self._dress()
        self.sections.chosen.connect(self._turn_to)
        self.sections.entered.connect(self._enter)
        self.sections.new_asked.connect(lambda: self.page().start_new() if self.shown in SECTIONS else None)
        session.model_changed.connect(self._follow)
        session.structure_changed.connect(lambda _: self._go_stale())
        appearance.changed.connect(self._dress)
        self._turn_to(self.shown)

    # --- what others ask ----------------------------------------------------------------------------------------

    def reveal(self, kind: str, record: str) -> None:
        """Show the section of a kind of agreement and bring one of its records into sight."""
        self.sections.choose(kind)
        if self._stale:
            self._refresh()
        if kind in SECTIONS:
            self.page().reveal(record)

    def page(self) -> SectionPage:
        """The page of the section that is shown, where that is not the next review."""
        return self.pages[self.shown]

    @property
    def current(self) -> str:
        """The id of the record whose card is current in the section that is shown; empty where there is none."""
        return self.pages[self.shown].current if self.shown in self.pages else ""

    def has_keyboard(self) -> bool:
        """Is the keyboard anywhere in this view?"""
        widget = QApplication.focusWidget()
        return widget is not None and self.isAncestorOf(widget)

    def has_current(self) -> bool:
        """Is the keyboard on a card itself, so that it can be renamed and deleted?"""
        return self.shown in SECTIONS and self.page().current_card() is not None

    def rename_current(self) -> None:
        """Rename the record whose card has the keyboard."""
        if self.has_current():
            self.page().rename(self.page().current)

    def remove_current(self) -> None:
        """Delete the record whose card has the keyboard."""
        if self.has_current():
            self.page().delete(self.page().current)

    def commit_pending(self) -> None:
        """Finish what has been typed and not yet left, before the document is saved or closed."""
        for page in self.pages.values():
            page.commit()
        self.review.commit()

    # --- following ----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _follow(self, change: Change) -> None:
        if change.opened:
            self._forget()
        self._go_stale()

    def _forget(self) -> None:
        """Let go of the cards of another document."""
        for page in self.pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self.pages.clear()
        self._turn_to(self.shown)

    def _go_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        facts = self._session.facts
        self._stack.setEnabled(facts is not None)
        if facts is None:
            return
        found = found_at(self._session.checked, facts.structure_id)
        self.sections.show_entries(_entries(facts, found))
        self._side.setFixedWidth(max(_LIST_WIDTH, self.sections.needed))
        if self.shown == NEXT_REVIEW:
            self.review.load(facts, found)
        else:
            self.page().load(facts, found)

    def _turn_to(self, key: str) -> None:
        if self.shown != key:
            self.commit_pending()
        self.shown = key
        if key in SECTIONS and key not in self.pages:
            page = SectionPage(SECTIONS[key], self._session, self._desk, self._appearance)
            page.told.connect(self.told.emit)
            page.left.connect(self.sections.setFocus)
            self.pages[key] = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self.pages.get(key, self.review))
        self._go_stale()

    def _enter(self) -> None:
        if self.shown == NEXT_REVIEW:
            self.review.row.setFocus()
        else:
            self.page().focus_cards()

    # --- looks --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Agreements"))
        side = self._side = QFrame()
        side.setObjectName("sections")
        side.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(4, 16, 4, 8)
        column.addWidget(self.sections)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._stack, 1)
        self.setFocusProxy(self.sections)

    def _dress(self) -> None:
        self.setStyleSheet(_style(self._appearance.theme))


def _entries(facts: Facts, found: FoundAt) -> dict[str, Entry]:
    """What the list says: how many records there are; for cadences how many of the topics have one."""
    entries: dict[str, Entry] = {}
    for key, section in SECTIONS.items():
        count = number_words(len(section.records(facts)))
        if key == "cadence":
            topics = covering(facts)
            count = tr("{n} of {all}", n=sum(bool(keys) for keys in topics.values()), all=len(topics))
        entries[key] = Entry(tr(section.title), count, _gravest(found, key))
    review = facts.model.next_review
    entries[NEXT_REVIEW] = Entry(
        tr("Next review"), day_words(review) if review else tr("not set"), _gravest(found, NEXT_REVIEW)
    )
    return entries


def _gravest(found: FoundAt, kind: str) -> Severity | None:
    findings: Iterable[Finding] = (
        finding for (named, _), all_of in found.items() if named == kind for finding in all_of
    )
    return min((finding.severity for finding in findings), key=lambda severity: severity.order, default=None)


def _style(theme: Theme) -> str:
    """What the view adds to the style sheet of the application."""
    return f"""
    AgreementsView, QScrollArea, QWidget#agreements {{ background: {theme.board}; }}
    QFrame#sections {{ background: {theme.panel}; border: none; border-right: 1px solid {theme.line}; }}
    QFrame[role="topic"] {{ background: {theme.card}; border: 1px solid {theme.line}; border-radius: 8px; }}
    QFrame[role="topic"][state="missing"] {{ background: transparent; border: 1px dashed {theme.strong_line}; }}
    """
