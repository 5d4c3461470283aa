"""The inspector: what is selected, with every field of it."""

from functools import cached_property, partial
from typing import Protocol, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.model.edits.assignments import assign
from planner.model.facts import Facts
from planner.ui.fields.field import Scene
from planner.ui.fields.field_row import Desk
from planner.ui.inspector.pages import FunctionPage, OwnerPage, Page, SeveralPage
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import Theme
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label

NOTHING = mark("Select a function or an owner to see and change what is known about it.")

P = TypeVar("P", bound=Page)


class OwnerQuestion(Protocol):
    """What is asked about owners."""

    def pick_owner(self, parent: QWidget | None, session: Session, function: str) -> tuple[str, str] | None:
        """Ask who holds what on a function: the owner's id and the ownership; None when the user cancels."""

    def explore_absence(self, parent: QWidget | None, session: Session, owner: str) -> None:
        """Show what an owner would leave open if it were not there."""


class Inspector(QScrollArea):
    """Shows and edits the selected function or owner, or what several selected functions share."""

    def __init__(self, session: Session, selection: Selection, appearance: Appearance, dialogs: OwnerQuestion) -> None:
        """Follow the session and the selection; ``dialogs`` asks who shall hold what."""
        super().__init__()
        self._session, self._selection, self._appearance, self._dialogs = session, selection, appearance, dialogs
        self._subject: tuple[str, ...] = ()
        self._stale = True
        self._desk = Desk(session, self)
        self._pages: list[Page] = []
        self.nothing = plain_label(tr(NOTHING), "muted", wrap=True)
        self._column = QVBoxLayout()
        self._lay_out()
        self._dress()
        session.model_changed.connect(self._follow)
        session.structure_changed.connect(self._follow)
        selection.changed.connect(self._turn_to)
        appearance.changed.connect(self._dress)
        self._desk.opened.connect(selection.show)

    # --- the pages, each made when it is first needed -----------------------------------------------------------

    @cached_property
    def function_page(self) -> FunctionPage:
        """The page of one function."""
        page = FunctionPage(self._session, self._desk, self._appearance)
        page.holders.assign_asked.connect(self._assign)
        return self._added(page)

    @cached_property
    def owner_page(self) -> OwnerPage:
        """The page of one owner."""
        page = OwnerPage(self._session, self._desk, self._appearance)
        page.absence_asked.connect(lambda owner: self._dialogs.explore_absence(self, self._session, owner))
        return self._added(page)

    @cached_property
    def several_page(self) -> SeveralPage:
        """The page of several functions."""
        return self._added(SeveralPage(self._desk))

    def commit_pending(self) -> None:
        """Finish what has been typed and not yet left, before the document is saved or closed."""
        for page in self._pages:
            if not page.isHidden():
                page.commit()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self._load()

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Details"))
        self.setWidgetResizable(True)
        content = QWidget()
        content.setObjectName("inspector")
        content.setLayout(self._column)
        self._column.setContentsMargins(2, 2, 10, 12)
        self._column.addWidget(self.nothing)
        self._column.addStretch()
        self.setWidget(content)

    def _added(self, page: P) -> P:
        page.hide()
        self._pages.append(page)
        self._column.insertWidget(0, page)
        return page

    def _dress(self) -> None:
        self.setStyleSheet(_style(self._appearance.theme))

    # --- following ----------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        self._stale = True
        if self.isVisible():
            self._load()

    def _turn_to(self) -> None:
        self.commit_pending()
        self._follow()

    def _load(self) -> None:
        self._stale = False
        facts, model = self._session.facts, self._session.model
        functions = tuple(key for key in self._selection.functions if key in model.functions)
        owner = self._selection.owner if self._selection.owner in model.owners else ""
        shown: QWidget = self.nothing
        if facts is not None and len(functions) == 1:
            shown = self._load_function(facts, functions[0])
        elif facts is not None and functions:
            self.several_page.load([Scene(facts, function=key) for key in functions])
            shown = self.several_page
        elif facts is not None and owner:
            shown = self._load_owner(facts, owner)
        for page in (*self._pages, self.nothing):
            page.setVisible(page is shown)
        if self._subject != (*functions, owner):
            self._subject = (*functions, owner)
            self.verticalScrollBar().setValue(0)

    def _load_function(self, facts: Facts, function: str) -> QWidget:
        findings = self._session.checked.about(facts.structure_id, "function", function)
        self.function_page.load(Scene(facts, function=function), findings)
        return self.function_page

    def _load_owner(self, facts: Facts, owner: str) -> QWidget:
        findings = self._session.checked.about(facts.structure_id, "owner", owner)
        self.owner_page.load(Scene(facts, owner=owner), findings)
        return self.owner_page

    def _assign(self, function: str) -> None:
        structure = self._session.structure
        answer = self._dialogs.pick_owner(self, self._session, function)
        if answer is not None:
            owner, ownership = answer
            model = self._session.model
            label = tr(
                "Add {function} to {owner}", function=model.functions[function].name, owner=model.owners[owner].name
            )
            edit = partial(assign, structure=structure, function=function, owner=owner, ownership=ownership)
            self._session.apply(label, edit)


def _style(theme: Theme) -> str:
    """What the inspector adds to the style sheet of the application."""
    return f"""
    QScrollArea, QWidget#inspector {{ background: transparent; }}
    Inspector {{ border: 1px solid transparent; border-radius: 4px; }}
    Inspector:focus {{ border-color: {theme.action}; }}
    QLineEdit[role="quiet"] {{ background: transparent; border-color: transparent; padding: 2px 0; }}
    QLineEdit[role="quiet"]:hover {{ border-color: {theme.line}; padding: 2px 6px; }}
    QPushButton[role="entry"] {{ text-align: left; padding: 5px 10px; }}
    QPushButton[role="entry"]:focus {{ padding: 4px 9px; }}
    QLineEdit[role="quiet"]:focus {{ background: {theme.card}; border-color: {theme.action}; padding: 1px 5px; }}
    QToolButton {{ background: transparent; color: {theme.muted}; border: 1px solid transparent; border-radius: 4px;
        padding: 3px 6px 3px 0; text-align: left; font-weight: 600; }}
    QToolButton:hover {{ color: {theme.text}; border-color: {theme.line}; }}
    QToolButton:focus {{ border-color: {theme.action}; }}
    """
