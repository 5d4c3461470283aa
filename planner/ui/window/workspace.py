"""The workspace: the bar, the function list, the views and the panels of an open document."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from planner.exchange.wanted import Wanted
from planner.language import mark, number_words, tr
from planner.model.change import Change
from planner.model.operating_model import OperatingModel
from planner.ui.board.view import BoardView
from planner.ui.findings.panel import FindingsPanel
from planner.ui.functions.list import FunctionList
from planner.ui.functions.panel import FunctionPanel
from planner.ui.functions.rows import FunctionRows
from planner.ui.window.finding_commands import show_rules
from planner.ui.window.side_panel import SidePanel
from planner.ui.window.top_bar import TopBar

if TYPE_CHECKING:
    from planner.ui.agreements.view import AgreementsView
    from planner.ui.compare.view import CompareView
    from planner.ui.graph.view import GraphView
    from planner.ui.inspector.panel import Inspector
    from planner.ui.load.view import LoadView
    from planner.ui.matrix.view import MatrixView
    from planner.ui.outline.view import OutlineView
    from planner.ui.plan.panel import ChangePlanPanel
    from planner.ui.window.main_window import MainWindow

VIEWS = {
    "board": mark("Board"),
    "graph": mark("Graph"),
    "matrix": mark("Matrix"),
    "load": mark("Load"),
    "compare": mark("Compare"),
    "agreements": mark("Agreements"),
}

_LEFT, _RIGHT = 264, 316
_NARROWEST = 420
_LEAST_BOARD = 300
_PARTS = 3  # of the splitter
_SPLITTER = "workspace"
_PLAN, _FINDINGS, _DETAILS, _OUTLINE = mark("Change plan"), mark("Findings"), mark("Details"), mark("Outline")


class Workspace(QWidget):
    """Lays the parts out; what is not seen at first is made when it is first looked at."""

    def __init__(self, window: MainWindow) -> None:
        """Make the parts for a window."""
        super().__init__()
        self._window = window
        session, selection, appearance = window.session, window.selection, window.appearance
        self.bar = TopBar(session, window.document, window.menus, VIEWS)
        self.rows = FunctionRows(session, self)
        self.list = FunctionList(self.rows, selection, appearance, window.carry, window.menus)
        self.panel = FunctionPanel(self.rows, self.list)
        self.board = BoardView(
            session,
            selection,
            appearance,
            carry=window.carry,
            functions=window.functions,
            owners=window.owners,
            menus=window.menus,
        )
        self.findings = FindingsPanel(session, selection, appearance, window.dialogs)
        self.views = QStackedWidget()
        self.board.setMinimumWidth(_LEAST_BOARD)
        self.views.addWidget(self.board)
        self._views: dict[str, QWidget] = {"board": self.board}
        self.panel.setMinimumWidth(_LEFT)
        pages = {
            "plan": (_PLAN, lambda: self.plan),
            "findings": (_FINDINGS, lambda: self.findings),
            "details": (_DETAILS, lambda: self.inspector),
            "outline": (_OUTLINE, lambda: self.outline),
        }
        makers = {key: make for key, (_, make) in pages.items()}
        self.side = SidePanel(makers, {key: tr(words) for key, (words, _) in pages.items()})
        self._splitter = _split((self.panel, self.views, self.side), _widths(window))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._splitter, 1)
        self.view, self._folded = "board", False
        self._before_keys: QWidget | None = None  # what had the keyboard before it went to the board for a drop
        self.show_view("board")
        self._connect()

    @cached_property
    def inspector(self) -> Inspector:
        """The details of what is chosen; made when they are first looked at."""
        from planner.ui.inspector.panel import Inspector  # noqa: PLC0415 - as said

        window = self._window
        made = Inspector(window.session, window.selection, window.appearance, window.dialogs)
        window.document.reading.connect(made.commit_pending)
        return made

    @cached_property
    def outline(self) -> OutlineView:
        """Board and graph as a tree; made when it is first looked at."""
        from planner.ui.outline.view import OutlineView  # noqa: PLC0415 - as said

        window = self._window
        made = OutlineView(
            window.session,
            window.selection,
            window.appearance,
            functions=window.functions,
            owners=window.owners,
            menus=window.menus,
        )
        made.opened.connect(window.show_details)
        return made

    @cached_property
    def plan(self) -> ChangePlanPanel:
        """The change plan of the two sides that are compared; made when they are first looked at."""
        from planner.ui.plan.panel import ChangePlanPanel  # noqa: PLC0415 - loads what makes a plan

        window = self._window
        made = ChangePlanPanel(window.session, window.selection, window.appearance, window.dialogs)
        made.count_changed.connect(lambda steps: self.side.name("plan", _counted(_PLAN, steps)))
        made.findings_asked.connect(window.show_findings)
        window.document.reading.connect(made.commit_pending)
        return made

    @cached_property
    def compare(self) -> CompareView:
        """Two sides held against each other; made when they are first looked at."""
        from planner.ui.compare.view import CompareView  # noqa: PLC0415 - loads what compares

        window = self._window
        made = CompareView(window.session, window.selection, window.appearance)
        made.compared_changed.connect(lambda: self.plan.show_comparison(made.comparison))
        made.board_asked.connect(self._show_on_board)
        made.structure_asked.connect(window.structures.add)
        made.duplicate_asked.connect(lambda: window.structures.duplicate(window.session.structure))
        return made

    @cached_property
    def graph(self) -> GraphView:
        """Who decides for whom; made when it is first looked at."""
        from planner.ui.graph.view import GraphView  # noqa: PLC0415 - only when looked at

        window = self._window
        made = GraphView(window.session, window.selection, window.appearance)
        made.overview.allow(wanted=window.settings.overview)
        made.board_wanted.connect(lambda: window.show_view("board"))
        return made

    @cached_property
    def matrix(self) -> MatrixView:
        """Functions by owners, with the letters of who does what; made when they are first looked at."""
        from planner.ui.matrix.view import MatrixView  # noqa: PLC0415 - as said

        window = self._window
        made = MatrixView(window.session, window.selection, window.appearance, window.menus)
        made.told.connect(window.notice.say)
        made.library_asked.connect(window.add_from_library)
        made.function_asked.connect(window.add_function)
        made.owner_asked.connect(window.owners.add)
        return made

    @cached_property
    def load(self) -> LoadView:
        """Charts of load and work, and what the shape of the structure says; made when they are first looked at."""
        from planner.ui.load.view import LoadView  # noqa: PLC0415 - as said

        window = self._window
        made = LoadView(window.session, window.selection, window.appearance)
        made.board_asked.connect(self._show_on_board)
        made.board_wanted.connect(lambda: window.show_view("board"))
        return made

    @cached_property
    def agreements(self) -> AgreementsView:
        """Goals, tools, handoffs, cadences and decisions; made when they are first looked at."""
        from planner.ui.agreements.view import AgreementsView  # noqa: PLC0415 - as said

        window = self._window
        made = AgreementsView(window.session, window.selection, window.appearance)
        made.told.connect(window.notice.say)
        window.document.reading.connect(made.commit_pending)
        return made

    def _connect(self) -> None:
        window = self._window
        self.board.allow_overview(wanted=window.settings.overview)
        self.bar.view_chosen.connect(window.show_view)
        window.structures.compare_asked.connect(self.compare_sides)
        self.bar.undo_asked.connect(window.session.undo)
        self.bar.redo_asked.connect(window.session.redo)
        self.rows.renamed.connect(window.functions.name)
        self.list.lifted_by_key.connect(self._drop_by_key)
        self.panel.add_asked.connect(window.add_function)
        self.panel.library_asked.connect(window.add_from_library)
        self.board.first_steps.library_asked.connect(window.add_from_library)
        self.findings.count_changed.connect(self._show_count)
        self._show_count(self.findings.count)
        self.findings.rule_asked.connect(partial(show_rules, window))
        window.session.stepped.connect(self._show_plan_of_step)
        window.document.open_changed.connect(lambda _: self.setFocus())
        window.lift.changed.connect(self._give_keyboard_back)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard from the page that was shown before, which Qt hands to the first button of this one."""
        super().showEvent(event)
        if not event.spontaneous():
            self.setFocus()

    def show_view(self, key: str) -> None:
        """Show a view; only the board has the function list, and only the comparison the change plan."""
        if key not in self._views:
            self._views[key] = getattr(self, key)  # each view is made by the property of its name
            self._views[key].setMinimumWidth(_NARROWEST)  # a view that is not shown must not widen the window
            self.views.addWidget(self._views[key])
        self.view = key
        self.views.setCurrentWidget(self._views[key])
        self.panel.setVisible(key == "board" and not self._folded)
        self._offer_pages()
        self.bar.views.choose(key)

    def follow_overview(self) -> None:
        """Show the overview of large boards and graphs as the settings say."""
        wanted = self._window.settings.overview
        self.board.allow_overview(wanted=wanted)
        if "graph" in self._views:
            self.graph.overview.allow(wanted=wanted)

    def fold_panels(self, *, folded: bool) -> None:
        """Leave all of the room to the view, or bring the panels at its sides back."""
        self._folded = folded
        self.panel.setVisible(self.view == "board" and not folded)
        self.side.setVisible(not folded)

    def compare_sides(self, before: str, after: str) -> None:
        """Hold two structures or checkpoints, by their ids, against each other."""
        self._window.show_view("compare")
        self.compare.compare(before, after)

    def shown(self, key: str) -> QWidget:
        """Give the widget of a view, made now if it was not yet looked at."""
        self.show_view(key)
        return self._views[key]

    def wanted(self, model: OperatingModel, today: date) -> Wanted:
        """What an export of the shown view is asked for, in this state of the model."""
        structure = self._window.session.structure or None
        if self.view == "load":
            return Wanted(model, today, self.load.pictured, structure, self.load.sides)
        if self.view != "compare":
            return Wanted(model, today, self.view, structure)
        view, sides, ownership = self.compare.pictured
        return Wanted(model, today, view, structure, sides, ownership)

    def at_agreements(self) -> bool:
        """Is the keyboard in the view of the agreements?"""
        return self.view == "agreements" and self.agreements.has_keyboard()

    def at_matrix(self) -> bool:
        """Is the keyboard on the cells of the matrix?"""
        return self.view == "matrix" and self.matrix.has_keyboard()

    def show_findings(self) -> None:
        """Bring the findings to the front, out of a folded panel too."""
        self.side.show()
        self.side.show_page("findings")

    def show_details(self) -> None:
        """Bring the inspector to the front, likewise."""
        self.side.show()
        self.side.show_page("details")

    def turn_outline(self) -> None:
        """Go to the outline; put it away when the keyboard is in it."""
        settings = self._window.settings
        settings.outline = not (self.at_outline() and settings.outline)
        self._offer_pages()
        if settings.outline:
            self.side.show()
            self.side.show_page("outline")
            self.outline.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._views[self.view].setFocus()

    def at_outline(self) -> bool:
        """Is the keyboard in the outline?"""
        return self.side.page == "outline" and self.outline.hasFocus()

    def has_outline(self) -> bool:
        """Can the outline be looked at? The comparison is about two structures, and large pages have no panels."""
        return self._window.is_open() and self.view != "compare" and not self._window.appearance.theme.large

    def _offer_pages(self) -> None:
        if self.view == "compare":
            self.side.offer(("plan", "findings", "details"))
        else:
            pages = ("findings", "details")
            self.side.offer((*pages, "outline") if self._window.settings.outline else pages)

    def keep_sizes(self) -> None:
        """Remember how wide the panels are; one that is not shown now is as wide as it was."""
        now = zip(self._splitter.sizes(), _widths(self._window), strict=True)
        self._window.settings.keep_splitter_sizes(_SPLITTER, [shown or before for shown, before in now])

    def _show_on_board(self, kind: str, record: str) -> None:
        self._window.show_view("board")
        self._window.selection.show(kind, record)

    def _show_count(self, count: int) -> None:
        self.side.name("findings", _counted(_FINDINGS, count))

    def _show_plan_of_step(self, change: Change) -> None:
        """Bring a step of the plan into sight whose note was taken back or made again."""
        if not change.touched or any(ref.kind != "plan" for ref in change.touched):
            return
        sides = min(change.touched).id.split(" ")
        if not all(side in change.after.structures or side in change.after.checkpoints for side in sides):
            return
        self._window.show_view("compare")
        if self.plan.plan != " ".join(sides):
            self.compare_sides(*sides)
        self.side.show_page("plan")
        self.plan.reveal_change(change)

    def _drop_by_key(self) -> None:
        self._before_keys = self.list
        self.show_view("board")
        self.board.begin_keyed_drop()

    def _give_keyboard_back(self) -> None:
        if not self._window.lift.active and self._before_keys is not None:
            before, self._before_keys = self._before_keys, None
            before.setFocus()


def _split(parts: Sequence[QWidget], widths: Sequence[int]) -> QSplitter:
    """Put panels beside a view: the view takes what room there is."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    for part in parts:
        splitter.addWidget(part)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    splitter.setStretchFactor(1, 1)
    splitter.setSizes(widths)
    return splitter


def _widths(window: MainWindow) -> list[int]:
    """How wide the panels and the view between them were; a panel takes at most a third of the screen that is there."""
    kept, screen = window.settings.splitter_sizes(_SPLITTER), window.screen().availableSize().width()
    left, _, right = kept if len(kept) == _PARTS else (_LEFT, 0, _RIGHT)
    most = max(_RIGHT, screen // 3)
    return [min(left, most), screen, min(right, most)]


def _counted(page: str, number: int) -> str:
    """The words on the tab of a page, with how many it shows, where it shows any."""
    return f"{tr(page)} {number_words(number)}" if number else tr(page)
