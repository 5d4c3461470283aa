"""The main window: the welcome page, or a document with its list, views and panels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from planner.model.change import Change
from planner.storage.library import Template, load_library
from planner.ui.audience.presenter import Presenter
from planner.ui.clipboard.clipboard import Clipboard
from planner.ui.desk.pages import WindowPages
from planner.ui.dialogs import Dialogs
from planner.ui.documents import Documents
from planner.ui.dragging.carry import Carry
from planner.ui.dragging.lift import Lift
from planner.ui.files.dropped import dropped_file
from planner.ui.files.open_document import OpenDocument
from planner.ui.importing.endings import is_table_file
from planner.ui.intents.functions import FunctionIntents
from planner.ui.intents.owners import OwnerIntents
from planner.ui.intents.structures import StructureIntents
from planner.ui.look.appearance import Appearance
from planner.ui.menus.context import Menus
from planner.ui.reading.strip import ReadingStrip
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.settings import Settings
from planner.ui.widgets.notice import Notice
from planner.ui.widgets.plain import plain_button
from planner.ui.window.announce import Announcer
from planner.ui.window.choice import Choice
from planner.ui.window.commands import window_commands
from planner.ui.window.finder import Finder
from planner.ui.window.language_commands import language_words
from planner.ui.window.menu_bar import fill_menu_bar
from planner.ui.window.size_commands import size_words
from planner.ui.window.status import Status
from planner.ui.window.step_subject import step_subject
from planner.ui.window.workspace import VIEWS, Workspace
from planner.ui.words.agreements import AGREEMENTS
from planner.ui.workshop.visit import Visit

if TYPE_CHECKING:
    from pathlib import Path

    from planner.ui.importing.intents import Importing
    from planner.ui.welcome.page import WelcomePage

_SIZE = (1280, 800)
_FRAME = (4, 40)  # what the system puts around a window, at most


class MainWindow(QMainWindow):
    """Builds the parts of the window and runs its commands."""

    view_words = VIEWS

    def __init__(
        self,
        settings: Settings,
        appearance: Appearance,
        templates: Sequence[Template],
        dialogs: Dialogs,
        today: Callable[[], date] = date.today,
    ) -> None:
        """Open on the welcome page; ``today`` says what day it is."""
        super().__init__()
        self.settings, self.appearance, self.templates, self.dialogs = settings, appearance, templates, dialogs
        self.session, self.selection = Session(self, today=today), Selection(self)
        self.selection.shown.connect(self._turn_to)  # first of all: what is not in sight cannot scroll
        self.document = OpenDocument(self.session, settings, dialogs, self)
        self.documents = Documents(self.document, settings, dialogs, self)
        self.lift = Lift(self.session, self)
        self.carry = Carry(self.lift, appearance, self)
        self.functions = FunctionIntents(self.session, self.selection, dialogs, self)
        self.owners = OwnerIntents(self.session, self.selection, dialogs, self)
        self.structures = StructureIntents(self.session, dialogs, self)
        self.menus = Menus(self.session, self.functions, self.owners, self.structures)
        self.notice = Notice(self)
        self.workspace = Workspace(self)
        self.choice, self.clipboard = Choice(self), Clipboard(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.workspace)
        self.reading = ReadingStrip(self.session, self.document)
        self.workshop, self.presenter = Visit(self), Presenter(self)
        self.finder, self.pages = Finder(self), WindowPages(self)
        self.setCentralWidget(_stacked(self.presenter.strip, self.workshop.strip, self.reading, self._stack))
        self.setStatusBar(Status(self.session, self.lift, self.appearance))
        self.statusBar().hide()
        self.setAcceptDrops(True)
        self.commands = window_commands(self)
        self.actions_by_id = fill_menu_bar(self, self._refresh)
        self._connect()
        self._restore()
        self._refresh()

    # --- parts --------------------------------------------------------------------------------------------------

    @cached_property
    def welcome(self) -> WelcomePage:
        """The page without a document; made when it is first seen, so that a file is shown sooner."""
        from planner.ui.welcome.page import WelcomePage  # noqa: PLC0415 - only when it is seen

        page = WelcomePage(self.settings, self.templates, self.appearance)
        page.template_chosen.connect(self.documents.new_from_template)
        page.path_chosen.connect(self.open_file)
        page.open_requested.connect(self.documents.open_dialog)
        page.import_requested.connect(self.actions_by_id["import_table"].trigger)
        page.help_requested.connect(self.actions_by_id["help_first"].trigger)
        page.workshop_asked.connect(self.workshop.enter_blank)
        page.lost.recover_asked.connect(self.documents.rescue.recover)
        page.lost.look_asked.connect(partial(self.documents.rescue.recover, to_look=True))
        page.lost.discard_asked.connect(self.documents.rescue.discard)
        page.lost.discard_asked.connect(page.refresh)
        self._stack.addWidget(page)
        return page

    @cached_property
    def importing(self) -> Importing:
        """What brings tables in; made when the first one comes."""
        from planner.ui.importing.intents import Importing  # noqa: PLC0415 - reads formats that most starts do not need

        return Importing(self)

    def _connect(self) -> None:
        self.document.open_changed.connect(self._show_page)
        self.session.model_changed.connect(self._follow_change)
        self.session.document_changed.connect(self._refresh)
        self.session.structure_changed.connect(lambda _: self._refresh())
        self.session.refused.connect(self.notice.say)
        self.document.told.connect(self.notice.say)
        self.reading.told.connect(self.notice.say)
        self._announcer = Announcer(self, self.session, self.notice)
        self.session.stepped.connect(self._bring_into_sight)
        self.selection.changed.connect(self._refresh)

    def _show_page(self, is_open: bool) -> None:
        self.selection.clear()
        self._give_room_to(self.pages.page(is_open=is_open))
        self.statusBar().setVisible(is_open)
        self._refresh()

    def _follow_change(self, change: Change) -> None:
        model, selection = change.after, self.selection
        if selection.owner and selection.owner not in model.owners:
            selection.clear()
        if any(function not in model.functions for function in selection.functions):
            selection.choose_functions([f for f in selection.functions if f in model.functions])
        self._refresh()

    def _bring_into_sight(self, change: Change) -> None:
        agreements = self.view == "agreements"
        kind, records, card = step_subject(change, self.session.structure, agreements_first=agreements)
        if records and not (kind == "handoff" and not agreements and self._is_end_chosen(records[0])):
            self.selection.show(kind, records[0])
        if kind == "function":
            self.selection.choose_functions(records)
        if card:
            self.selection.reveal("owner", card)

    def _turn_to(self, kind: str, record: str) -> None:
        """Turn to the view that shows a record: agreements have their own, functions and owners are in every other."""
        if kind in AGREEMENTS:
            self.show_view("agreements")
            self.workspace.agreements.reveal(kind, record)
        elif self.view == "agreements" and kind in {"function", "owner"}:
            self.show_view("board")

    def _is_end_chosen(self, handoff: str) -> bool:
        """Is a function or department at an end of a handoff chosen, whose details show it?"""
        record = self.session.model.structures[self.session.structure].handoffs.get(handoff)
        chosen = {*self.selection.functions, self.selection.owner}
        return record is not None and not chosen.isdisjoint((record.start, record.end))

    def _refresh(self) -> None:
        for command in self.commands:
            action = self.actions_by_id[command.id]
            action.setText(plain_button(command.words()))
            action.setEnabled(command.enabled())
            if command.checked is not None:
                action.setChecked(command.checked())
        title = f"{self.document.title} — planner" if self.is_open() else "planner"
        self.setWindowTitle(title.replace("[*]", "[*][*]"))  # Qt reads one as the mark of a changed document

    # --- what can be done now -----------------------------------------------------------------------------------

    def is_open(self) -> bool:
        """Is a document open?"""
        return self.document.is_open

    def has_structure(self) -> bool:
        """Is a structure shown?"""
        return self.is_open() and bool(self.session.structure)

    def has_owners(self) -> bool:
        """Does the structure that is shown seat anybody?"""
        return self.has_structure() and bool(self.session.model.structures[self.session.structure].owners)

    def has_functions(self) -> bool:
        """Is a function chosen?"""
        return self.has_structure() and bool(self.selection.functions)

    def has_parked_functions(self) -> bool:
        """Are parked functions chosen, and nothing else?"""
        if not self.has_functions():
            return False
        placed = self.session.model.structures[self.session.structure].functions
        return all(key in placed and placed[key].parked for key in self.selection.functions)

    def has_choice(self) -> bool:
        """Is a function, an owner or an agreement chosen?"""
        if self.workspace.at_agreements():
            return self.workspace.agreements.has_current()
        return self.has_structure() and bool(self.selection.functions or self.selection.owner)

    # --- commands -----------------------------------------------------------------------------------------------

    def new_document(self) -> None:
        """Choose a template and start a document from it."""
        template = self.dialogs.choose_template(self, self.templates)
        if template is not None:
            self.documents.new_from_template(template)

    def open_file(self, path: Path) -> None:
        """Open a document, or bring in a table: the name of the file says which it is."""
        (self.importing.open_file if is_table_file(path) else self.documents.open)(path)

    def add_function(self) -> None:
        """Add a function to the area that is current in the list."""
        self.functions.add(self.workspace.list.current_area())

    def add_from_library(self) -> None:
        """Open the library."""
        from planner.ui.library.add_from_library import AddFromLibrary  # noqa: PLC0415 - only when it is asked for

        dialog = AddFromLibrary(self.session, load_library(), self.appearance, self)
        dialog.exec()
        dialog.deleteLater()

    @property
    def view(self) -> str:
        """The key of the view that is shown."""
        return self.workspace.view

    def show_view(self, key: str) -> None:
        """Show another view."""
        self.workspace.show_view(key)
        self._refresh()

    def show_details(self) -> None:
        """Bring the inspector to the front and go to it."""
        self.workspace.show_details()
        self.workspace.inspector.setFocus()

    def show_findings(self) -> None:
        """Bring the findings to the front and go to them."""
        self.workspace.show_findings()
        self.workspace.findings.setFocus()

    def next_finding(self) -> None:
        """Go to the next finding."""
        self.workspace.show_findings()
        self.workspace.findings.next_finding()

    def previous_finding(self) -> None:
        """Go to the finding before."""
        self.workspace.show_findings()
        self.workspace.findings.previous_finding()

    def choose_theme(self, choice: str) -> None:
        """Wear another theme and remember it."""
        self.settings.theme = choice
        self.appearance.choose(choice)
        self._refresh()

    def choose_size(self, percent: int) -> None:
        """Draw everything at another size from the next start on."""
        self.settings.scale = percent
        self.notice.say(size_words(percent))
        self._refresh()

    def choose_language(self, choice: str) -> None:
        """Speak another language from the next start on."""
        self.settings.language = choice
        self.notice.say(language_words(choice))
        self._refresh()

    def turn_full_screen(self) -> None:
        """Fill the screen, or no longer."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # --- the window itself --------------------------------------------------------------------------------------

    def setVisible(self, visible: bool) -> None:
        """Turn to the page that is to be seen first."""
        if visible and not self.is_open():
            self._give_room_to(self.pages.page(is_open=False))
        super().setVisible(visible)

    def show_page(self, page: QWidget) -> None:
        """Show a page alone in the window."""
        self._give_room_to(page)
        self._refresh()

    def _give_room_to(self, page: QWidget) -> None:
        """Show a page; the window needs room for the page that is shown alone."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        hidden, shown = QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        for other in filter(None, map(self._stack.widget, range(self._stack.count()))):
            policy = shown if other is page else hidden
            other.setSizePolicy(policy, policy)
        self._stack.setCurrentWidget(page)

    def _restore(self) -> None:
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize() - QSize(*_FRAME)))
        geometry: QByteArray = self.settings.window_geometry
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)  # holds it on the screens that are there, and refuses what fits none

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before work is lost, and remember where the window was."""
        if not self.documents.saving.may_leave():
            event.ignore()
            return
        self.document.end()
        self.settings.window_geometry = self.saveGeometry()
        self.workspace.keep_sizes()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file from outside."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped, or bring in its table."""
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)


def _stacked(*widgets: QWidget) -> QWidget:
    """Give one widget that shows these below each other; the last one takes the room that is left."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget, int(widget is widgets[-1]))
    return whole
