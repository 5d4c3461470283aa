"""The outline: board and graph as a tree, for people who do not see them and for all who think in lists."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from planner.language import tr
from planner.model.change import Change
from planner.model.facts import Facts
from planner.ui.board.reach import owners_marked, owners_touched
from planner.ui.dragging.drops import Carried
from planner.ui.found_changes import found_changes
from planner.ui.intents.functions import FunctionIntents
from planner.ui.intents.owners import OwnerIntents
from planner.ui.look.appearance import Appearance
from planner.ui.menus.context import Menus
from planner.ui.outline.content import OWNER, Content, Key
from planner.ui.outline.rows import OutlineRows, function_in, owner_in, ownership_in
from planner.ui.outline.signs import Signs
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.widgets.menu import menu_place
from planner.ui.widgets.viewport import give_viewport

_SELECT = QItemSelectionModel.SelectionFlag
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class OutlineView(QTreeView):
    """Shows the rows; what is chosen in it is chosen everywhere, and the other way round.

    Signals:
        opened: Enter was pressed on a row whose function or owner is chosen now.
    """

    opened = Signal()

    def __init__(
        self,
        session: Session,
        selection: Selection,
        appearance: Appearance,
        *,
        functions: FunctionIntents,
        owners: OwnerIntents,
        menus: Menus,
    ) -> None:
        """Follow a session."""
        super().__init__()
        give_viewport(self)
        self.viewport().setAutoFillBackground(False)
        self._session, self._selection, self._appearance = session, selection, appearance
        self._functions, self._owners, self._menus = functions, owners, menus
        self._signs = Signs(appearance)
        self.rows = OutlineRows(self._signs.of, self)
        self._checked = session.checked
        self._stale, self._following = True, False
        self.setModel(self.rows)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(tr("Outline"))
        self.setAccessibleDescription(
            tr("Who holds what, what is found about it, and who is connected. Enter opens the details of a row.")
        )
        self._dress()
        self.selectionModel().currentChanged.connect(self._choose)
        self.clicked.connect(self._choose)
        session.model_changed.connect(self._follow_change)
        session.structure_changed.connect(lambda _: self._go_stale())
        selection.changed.connect(self._follow_selection)
        appearance.changed.connect(self._dress)

    # --- following the model ------------------------------------------------------------------------------------

    def _follow_change(self, change: Change) -> None:
        facts = self._session.facts
        if not self.isVisible() or facts is None or self._stale:
            self._go_stale()
            return
        marked = found_changes(self._checked, self._session.checked, facts.structure_id).ids()
        self._show(_touched(change, facts, marked))

    def _go_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self._show(None)

    def _show(self, touched: set[str] | None) -> None:
        """Bring the rows up to date; a current row that goes hands the keyboard to the one beside it."""
        session, facts = self._session, self._session.facts
        before = self.rows.path(self.currentIndex())
        content = Content(session.checked, facts) if facts is not None else None
        self._checked, self._stale, self._following = session.checked, False, True
        self.rows.show(content, touched)
        self._following = False
        if before and self.window().focusWidget() is self and self.rows.path(self.currentIndex()) != before:
            self._choose(self.currentIndex())
        else:
            self._follow_selection()
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._show(None)
        self._follow_selection()

    # --- the selection ------------------------------------------------------------------------------------------

    def _choose(self, index: QModelIndex) -> None:
        """Choose the function or the owner of a row everywhere."""
        if self._following:
            return
        path = self.rows.path(index)
        self._following = True
        if function_in(path):
            self._selection.show("function", function_in(path))
        elif owner_in(path):
            self._selection.show("owner", owner_in(path))
        else:
            self._selection.clear()
        self._following = False

    def _follow_selection(self) -> None:
        """Stand on what is chosen, unless the current row is about it already."""
        if self._following or self._stale or not self.isVisible():
            return
        functions, owner = self._selection.functions, self._selection.owner
        path = self.rows.path(self.currentIndex())
        index = self.currentIndex()
        if not (owner or len(functions) == 1):
            self.clearSelection()
            return
        if (function_in(path), "" if function_in(path) else owner_in(path)) != ("".join(functions), owner):
            index = self._index_of_choice(owner_in(path))
        self._following = True
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _SELECT.ClearAndSelect)
        else:
            self.clearSelection()
        self._following = False

    def _index_of_choice(self, near: str) -> QModelIndex:
        if self._selection.owner:
            return self.rows.index_of([Key(OWNER, self._selection.owner)])
        return self.rows.index_of_function(self._selection.functions[0], near=near)

    # --- keys and menus -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the details; the arrows walk, open and shut, letters find."""
        if event.key() in _ENTER and (self._selection.functions or self._selection.owner):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a row, so that it is seen where the keyboard is."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self._following = True
            self.selectionModel().setCurrentIndex(self.rows.index(0, 0), _SELECT.NoUpdate)
            self._following = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of a function or an owner: at the pointer, or by key at the current row."""
        index, where = menu_place(self, event)
        path = self.rows.path(index)
        function, owner, ownership = function_in(path), owner_in(path), ownership_in(path)
        if function and ownership:
            self._menus.of_chip(self, Carried(function, owner, ownership)).popup(where)
        elif function:
            self._menus.of_functions(self, [function]).popup(where)
        elif owner:
            self._menus.of_owner(self, owner).popup(where)

    def remove_current(self) -> None:
        """Take the function of the current row from its owner, or the owner or function out of the structure."""
        path = self.rows.path(self.currentIndex())
        function, owner, ownership = function_in(path), owner_in(path), ownership_in(path)
        if function and ownership:
            self._functions.unassign(function, owner, ownership)
        elif function:
            self._functions.take_out([function])
        elif owner:
            self._owners.remove(owner)

    # --- painting -----------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.setIconSize(QSize(self._signs.size, self._signs.size))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows; where there are none, say what will stand here."""
        super().paintEvent(event)
        if not self.rows.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._appearance.theme.muted))
            words = tr("Owners and their functions are listed here as soon as there are any.")
            room = self.viewport().rect().adjusted(12, 12, -12, -12)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)


def _touched(change: Change, facts: Facts, marked: set[str]) -> set[str] | None:
    """The owners whose rows may say something else after a step; None when names, seats or the order may differ."""
    for ref in change.touched:
        named = ref.kind == "function" and not ref.structure
        if change.opened or named or ref.kind in {"area", "owner", "structure", "settings"}:
            return None
    return owners_touched(change, facts) | owners_marked(marked, facts)
