"""The desk: the document as large pages, and owners and gaps to work on, while a theme for projectors is worn."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from planner.language import tr, trn
from planner.model.compare.sides import usual_sides
from planner.model.workshop.progress import to_work_on
from planner.ui.agreements.sections import SECTIONS
from planner.ui.audience.front import Front, front_of
from planner.ui.audience.pages import page_of
from planner.ui.desk.stage import Stage
from planner.ui.widgets.elided import ElidedBox
from planner.ui.widgets.plain import plain_button, shortened
from planner.ui.widgets.segments import Segments
from planner.ui.workshop.assign_panel import AssignPanel
from planner.ui.workshop.findings_screen import FindingsScreen
from planner.ui.workshop.look import MARGIN, room_sheet

if TYPE_CHECKING:
    from planner.ui.window.main_window import MainWindow

_LONGEST = 18  # characters of a name on a button
_VIEWS = """
    Segments QPushButton { border-radius: 0; padding: 6px 8px; }
    Segments QPushButton[segment="first"] { border-top-left-radius: 10px; border-bottom-left-radius: 10px; }
    Segments QPushButton[segment="middle"], Segments QPushButton[segment="last"] { border-left: none;
        padding-left: 10px; }
    Segments QPushButton[segment="last"] { border-top-right-radius: 10px; border-bottom-right-radius: 10px; }
    Segments QPushButton:focus { padding: 5px 7px; }
    """
"""The room's buttons, joined to one control of several segments."""

_BOARD, _COMPARE, _AGREEMENTS = "board", "compare", "agreements"


class Desk(QWidget):
    """Shows the view of a window large, one area of the board at a time; owners are asked for as in the room."""

    def __init__(self, window: MainWindow) -> None:
        """Follow a window."""
        super().__init__()
        self._window, self._session = window, window.session
        self.setObjectName("room")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.area = ""
        appearance = window.appearance
        self.stage = Stage(appearance, self._is_chosen)
        self.assign = AssignPanel(self._session, appearance, of_workshop=False)
        self.findings = FindingsScreen(self._session, appearance, of_workshop=False)
        self.pages = QStackedWidget()
        for page in (self.stage, self.assign, self.findings):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self.pages, 1)
        column.addWidget(self._foot())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.refresh)
        self._connect()
        self._dress()

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "bar")
        self.structures = ElidedBox()
        self.structures.setAccessibleName(tr("Structure"))
        self.structures.setMinimumWidth(150)
        self.structures.activated.connect(lambda place: self._session.show_structure(self.structures.itemData(place)))
        self.views = Segments(tr("View"))
        self.views.set_choices([(key, tr(words)) for key, words in self._window.view_words.items()])
        self.views.chosen.connect(self._show_view)
        row = QHBoxLayout(bar)
        row.setContentsMargins(MARGIN, 8, MARGIN, 8)
        row.setSpacing(16)
        row.addWidget(self.structures, 1)
        row.addWidget(self.views)
        return bar

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("role", "room-foot")
        self.back, self.on = QPushButton(tr("Back")), QPushButton()
        self.owners, self.gaps, self.library = QPushButton(), QPushButton(), QPushButton(tr("Add from the library…"))
        self.duplicate = QPushButton(tr("Duplicate this structure…"))
        self.duplicate.hide()  # all at once would make the window wider
        for button in (self.owners, self.library, self.duplicate):
            button.setProperty("role", "primary")
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(partial(self.turn, 1))
        self.owners.clicked.connect(self.work_on_owners)
        self.gaps.clicked.connect(self.work_on_gaps)
        self.library.clicked.connect(self._window.add_from_library)
        self.duplicate.clicked.connect(lambda: self._window.structures.duplicate(self._session.structure))
        row = QHBoxLayout(foot)
        row.setContentsMargins(MARGIN, 8, MARGIN, 8)
        row.setSpacing(14)
        row.addWidget(self.back)
        row.addWidget(self.on)
        row.addStretch(1)
        for button in (self.gaps, self.owners, self.library, self.duplicate):
            row.addWidget(button)
        for button in (self.back, self.on, self.gaps, self.owners, self.library, self.duplicate):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return foot

    def _connect(self) -> None:
        session, selection = self._session, self._window.selection
        self.stage.chosen.connect(self._choose)
        self.stage.entered.connect(self.work_on_owners)
        self.stage.turned.connect(self.turn)
        for screen in (self.assign, self.findings):
            screen.finished.connect(self.show_stage)
            screen.moved.connect(self._tell)
        session.model_changed.connect(self._follow)
        session.structure_changed.connect(self._follow)
        self._window.workspace.views.currentChanged.connect(self._follow)
        selection.changed.connect(self._follow)
        self._window.appearance.changed.connect(self._dress)

    def _dress(self) -> None:
        if self._window.appearance.theme.large:
            self.setStyleSheet(room_sheet(self._window.appearance.theme) + _VIEWS)

    # --- following ----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is there now."""
        super().showEvent(event)
        self.refresh()
        shown = self.pages.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, *_: object) -> None:
        if self.isVisible():
            self._later.start()

    def refresh(self) -> None:
        """Show the page of what is in front."""
        if not self._window.is_open():
            return
        if self.area not in self._session.model.areas:
            self.area = ""
        shown = self.pages.currentWidget()
        if isinstance(shown, AssignPanel | FindingsScreen):
            shown.refresh()
        self.stage.show_page(page_of(self._front(), self._session, None))
        self._tell()

    def _front(self) -> Front:
        """What is in front, told by the view of the window and by what is chosen."""
        front = front_of(self._window)
        if front.view == _COMPARE and len(set(front.sides)) < 2:  # noqa: PLR2004 - a comparison has two sides
            return front._replace(sides=usual_sides(self._session.model, front.structure) or ())
        return front._replace(area=self.area) if front.view == _BOARD else front

    def _tell(self) -> None:
        model, session = self._session.model, self._session
        self.structures.clear()
        for key in model.structure_order():
            self.structures.addItem(" ".join(model.structures[key].name.split()), key)
        self.structures.setCurrentIndex(self.structures.findData(session.structure))
        self.views.choose(self._window.view)
        facts, at_stage = session.facts, self.pages.currentWidget() is self.stage
        number = 0 if facts is None else len(to_work_on(session.checked, facts))
        self.gaps.setText(trn(number, "{n} to fix", "{n} to fix"))
        self.gaps.setAccessibleName(trn(number, "{n} gap or overlap", "{n} gaps and overlaps"))
        listed = facts is not None and bool(facts.owners)
        alone = facts is not None and self._window.view == _COMPARE and not usual_sides(model, session.structure)
        at_work = at_stage and facts is not None and not alone
        self.gaps.setVisible(at_work and number > 0)
        self.owners.setVisible(at_work and listed)
        self.library.setVisible(at_work and not listed)
        self.duplicate.setVisible(at_stage and alone)
        of_one = bool(self._window.selection.functions)
        self.owners.setText(tr("Assign it") if of_one else tr("Assign owners"))
        self.back.setVisible(not at_stage or self._is_within())
        following = self._following()
        self.on.setText(plain_button(tr("Next: {name}", name=shortened(following, _LONGEST))))
        self.on.setVisible(at_stage and bool(following))

    def _is_chosen(self, record: str) -> bool:
        selection = self._window.selection
        return record == selection.owner or record in selection.functions

    def _is_within(self) -> bool:
        selection = self._window.selection
        is_in_area = bool(self.area) and self._window.view == _BOARD
        return is_in_area or bool(selection.owner or selection.functions)

    # --- going around -------------------------------------------------------------------------------------------

    def _show_view(self, key: str) -> None:
        self._window.show_view(key)
        self.show_stage()

    def show_stage(self) -> None:
        """Show the page of the view."""
        self.pages.setCurrentWidget(self.stage)
        self.refresh()
        self.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, kind: str, record: str) -> None:
        selection = self._window.selection
        if kind == "function":
            self.area = self._session.model.functions[record].area or ""
            selection.choose_functions([record])
        else:
            selection.choose_owner(record)

    def _go_back(self) -> None:
        """From the work to the page, from what is chosen to its area, and from there to the whole team."""
        selection = self._window.selection
        if self.pages.currentWidget() is not self.stage:
            self.show_stage()
        elif selection.owner or selection.functions:
            selection.clear()
        else:
            self.area = ""
            self.refresh()

    def turn(self, by: int, *_: object) -> None:
        """Go to the next area of the board (1), or section of the agreements, or to the one before (-1)."""
        if self._window.view == _AGREEMENTS:
            self._window.workspace.agreements.reveal(self._stop(by), "")
        elif self._window.view == _BOARD:
            stop = self._stop(by)
            self._window.selection.clear()
            self.area = stop
        self.refresh()

    def _stop(self, by: int) -> str:
        """What comes so many stops behind what is shown, round and round."""
        of_board = self._window.view == _BOARD
        stops = self._areas() if of_board else list(SECTIONS)
        shown = self.area if of_board else self._window.workspace.agreements.shown
        place = stops.index(shown) if shown in stops else 0
        return stops[(place + by) % len(stops)]

    def _areas(self) -> list[str]:
        """What the board goes through: the whole team, then the areas that have functions in scope."""
        facts = self._session.facts
        if facts is None:
            return [""]
        areas = (
            self._session.model.functions[key].area or "" for key in self._session.model.function_order(facts.owners)
        )
        return ["", *dict.fromkeys(filter(None, areas))]

    def _following(self) -> str:
        """The name of what is turned to next; empty where there is nothing."""
        if self._window.view == _AGREEMENTS:
            return tr(SECTIONS[self._stop(1)].title)
        if self._window.view != _BOARD or len(self._areas()) == 1:
            return ""
        area = self._stop(1)
        return self._session.model.areas[area].name if area else tr("The whole team")

    # --- working ------------------------------------------------------------------------------------------------

    def work_on_owners(self, *_: object) -> None:
        """Ask who decides and who does the work: of the chosen function, else of all that are open."""
        facts, chosen = self._session.facts, self._window.selection.functions
        if facts is None or not facts.owners:
            return
        self.pages.setCurrentWidget(self.assign)
        if chosen and chosen[0] in facts.owners:
            self.assign.ask_about(chosen[0])
        else:
            self.assign.enter()
        self._tell()

    def work_on_gaps(self, *_: object) -> None:
        """Go through gaps and overlaps with their fixes."""
        self.pages.setCurrentWidget(self.findings)
        self.findings.enter()
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Backspace go back; where there is nothing to go back to, others have a use for them."""
        back = event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Backspace}
        if back and (self.pages.currentWidget() is not self.stage or self._is_within()):
            self._go_back()
        else:
            super().keyPressEvent(event)
