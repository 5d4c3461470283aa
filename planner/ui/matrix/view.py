"""The matrix view: the controls, the table, and what to do next where there is nothing to show."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QMenuBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from planner.language import mark, tr
from planner.model.change import Change
from planner.model.facts import Facts
from planner.model.matrix.lines import Order
from planner.model.vocabulary import OwnerKind
from planner.ui.look.appearance import Appearance
from planner.ui.matrix.bar import MatrixBar
from planner.ui.matrix.cells import MatrixCells
from planner.ui.matrix.heads import Heads
from planner.ui.matrix.menu import cell_menu
from planner.ui.matrix.schemes import SHOWN
from planner.ui.matrix.steps import MatrixSteps
from planner.ui.matrix.table import MatrixTable
from planner.ui.menus.context import Menus
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.widgets.empty import Empty

NO_STRUCTURE = mark("There is no structure yet. Add one with + in the bar above.")
NO_FUNCTIONS = mark("No function is in scope yet. Each one that you add becomes a line.")
NO_OWNERS = mark("Nobody is in this structure yet. Each owner becomes a column.")
NONE_FIT = mark("No function fits what is looked for.")

_NONE_OF = {
    OwnerKind.ROLE.value: mark("There is no role in {structure}."),
    OwnerKind.PARTNER.value: mark("There is no partner in {structure}."),
    OwnerKind.DEPARTMENT.value: mark("There is no department in {structure}."),
}
_NEW = {
    OwnerKind.ROLE.value: mark("New role…"),
    OwnerKind.PARTNER.value: mark("New partner…"),
    OwnerKind.DEPARTMENT.value: mark("New department…"),
}


class MatrixView(QWidget):
    """Shows who does what as a table; does no work while it is hidden.

    Signals:
        told: a sentence for the notice.
        library_asked, function_asked: functions are wanted, from the library or a new one.
        owner_asked: a new owner is wanted, by its kind.
    """

    told = Signal(str)
    library_asked = Signal()
    function_asked = Signal()
    owner_asked = Signal(str)

    def __init__(
        self,
        session: Session,
        selection: Selection,
        appearance: Appearance,
        menus: Menus,
        parent: QWidget | None = None,
    ) -> None:
        """Follow the session and the selection."""
        super().__init__(parent)
        self._session, self._selection, self._menus = session, selection, menus
        self._stale = True
        self.cells = MatrixCells(session, self)
        self.bar = MatrixBar(appearance)
        self.table = MatrixTable(self.cells, selection, appearance, MatrixSteps(session, self.told.emit), self)
        self.no_functions = Empty(buttons=self._function_buttons())
        self.no_owners = Empty(buttons=self._owner_buttons())
        self._pages = QStackedWidget()
        for page in (self.table, self.no_functions, self.no_owners):
            self._pages.addWidget(page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.bar)
        rows.addWidget(self._pages, 1)
        self.setFocusProxy(self.table)
        self._connect()

    def _connect(self) -> None:
        self.bar.wished.connect(self._follow_wish)
        self.bar.scheme_chosen.connect(self._choose_scheme)
        self.table.fold_asked.connect(self._fold)
        self.table.sort_asked.connect(self.sort_by)
        self.table.menu_asked.connect(self._open_menu)
        self.table.letter_refused.connect(self._tell_letters)
        for head in (self.table.functions, self.table.heads):
            head.customContextMenuRequested.connect(lambda at, head=head: self._open_head_menu(head, at))
        self.cells.modelReset.connect(self._show_page)
        self._session.model_changed.connect(self._follow)
        self._session.structure_changed.connect(lambda _: self._go_stale())

    # --- what others ask ----------------------------------------------------------------------------------------

    def has_keyboard(self) -> bool:
        """Is the keyboard on the cells, or in the menus above them?"""
        widget = QApplication.focusWidget()
        return widget is self.table or (self.isVisible() and isinstance(widget, QMenuBar))

    def go_to_search(self) -> None:
        """Go to the search field."""
        self.bar.search.setFocus()
        self.bar.search.selectAll()

    def sort_by(self, owner: str) -> None:
        """Sort the lines by what an owner holds; by area again where they are sorted so already."""
        again = self.cells.wish.order is Order.OWNER and self.cells.wish.owner == owner
        wish = self.cells.wish._replace(order=Order.AREA if again else Order.OWNER, owner="" if again else owner)
        self.cells.choose(wish)
        self._show_order()

    # --- following ----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked, and take the keyboard: letters are typed."""
        super().showEvent(event)
        if not event.spontaneous():
            self.table.setFocus()
        if self._stale:
            self._refresh()
        if self._selection.functions:
            self.table.bring_into_sight("function", self._selection.functions[0])
        elif self._selection.owner:
            self.table.bring_into_sight("owner", self._selection.owner)

    def _follow(self, change: Change) -> None:
        if self._stale or not self.isVisible():
            self._stale = True
            return
        if change.opened:
            self._refresh()
        else:
            self.cells.follow(change)
        self._show_order()

    def _go_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        self.cells.refresh()
        self._show_order()

    def _follow_wish(self) -> None:
        self.cells.choose(self.bar.wish(self.cells.wish, self.table.chosen.owner))
        self._show_order()

    def _show_order(self) -> None:
        wish, owners = self.cells.wish, self._session.model.owners
        self.bar.show_order(wish.order, owners[wish.owner].name if wish.owner in owners else "")

    def _choose_scheme(self, key: str) -> None:
        self.cells.choose_scheme(SHOWN[key])
        self.bar.show_scheme(SHOWN[key])

    def _fold(self, area: str) -> None:
        wish = self.cells.wish
        self.cells.choose(wish._replace(folded=wish.folded ^ {area}))

    def _tell_letters(self, letter: str) -> None:
        shown = self.cells.shown
        keys = ", ".join(f"{shown.key_of(each)} {shown.said(each)}" for each in shown.signs)
        self.told.emit(tr("{letter} says nothing here. {keys}.", letter=letter.upper(), keys=keys))

    # --- where there is nothing ---------------------------------------------------------------------------------

    def _show_page(self) -> None:
        facts = self.cells.facts
        if facts is None:
            self.no_functions.say(tr(NO_STRUCTURE))
            self._pages.setCurrentWidget(self.no_functions)
        elif not facts.owners:
            self.no_functions.say(tr(NO_FUNCTIONS), with_buttons=True)
            self._pages.setCurrentWidget(self.no_functions)
        elif not facts.structure.owners:
            self.no_owners.say(tr(NO_OWNERS), with_buttons=True)
            self._pages.setCurrentWidget(self.no_owners)
        else:
            self._pages.setCurrentWidget(self.table)
            self.table.say(self._nothing(facts))
        self.bar.setVisible(self._pages.currentWidget() is self.table)

    def _nothing(self, facts: Facts) -> str:
        """Why the table is empty; empty where it is not."""
        if not self.cells.lines:
            return tr(NONE_FIT)
        if self.cells.owners:
            return ""
        kind = next(iter(self.cells.wish.kinds), "")
        return tr(_NONE_OF.get(kind, mark("There is no owner in {structure}.")), structure=facts.structure.name)

    def _function_buttons(self) -> tuple[QPushButton, ...]:
        library, new = QPushButton(tr("Add from the library…")), QPushButton(tr("New function…"))
        library.setProperty("role", "primary")
        library.clicked.connect(self.library_asked)
        new.clicked.connect(self.function_asked)
        return library, new

    def _owner_buttons(self) -> tuple[QPushButton, ...]:
        buttons = []
        for kind, words in _NEW.items():
            button = QPushButton(tr(words))
            button.clicked.connect(lambda _=False, word=kind: self.owner_asked.emit(word))
            buttons.append(button)
        buttons[0].setProperty("role", "primary")
        return tuple(buttons)

    # --- menus --------------------------------------------------------------------------------------------------

    def _open_menu(self, where: QPoint) -> None:
        facts = self.cells.facts
        if facts is not None:
            cell_menu(self, self.table, self._menus, facts).popup(where)

    def _open_head_menu(self, head: Heads, at: QPoint) -> None:
        """Open the menu of the function, area or owner under the pointer."""
        section = head.logicalIndexAt(at)
        if section < 0:
            return
        if head is self.table.heads:
            menu = self._menus.of_owner(self, self.cells.owners[section])
        elif self.cells.lines[section].function:
            menu = self._menus.of_functions(self, [self.cells.lines[section].function])
        elif self.cells.lines[section].area:
            menu = self._menus.of_area(self, self.cells.lines[section].area)
        else:
            return
        menu.popup(head.mapToGlobal(at))
