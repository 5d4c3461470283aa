"""The function list: choose, search, rename, and lift functions from it."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from planner.language import tr
from planner.ui.dragging.carry import Carry
from planner.ui.dragging.drops import LIST, Carried, Target
from planner.ui.dragging.lift import By
from planner.ui.functions.delegate import FunctionDelegate
from planner.ui.functions.rows import FunctionRows, Row
from planner.ui.look.appearance import Appearance
from planner.ui.menus.context import Menus
from planner.ui.selection import Selection
from planner.ui.widgets.menu import menu_place
from planner.ui.widgets.plain import plain_tip
from planner.ui.widgets.viewport import give_viewport

Index = QModelIndex | QPersistentModelIndex

_SELECT = QItemSelectionModel.SelectionFlag
_ARROW_WIDTH = 28


class FunctionList(QListView):
    """The rows as a view; what is chosen in it is chosen everywhere, and a chosen function is armed for the board.

    Signals:
        lifted_by_key: functions were lifted by key and wait for a target.
    """

    lifted_by_key = Signal()

    def __init__(
        self, rows: FunctionRows, selection: Selection, appearance: Appearance, carry: Carry, menus: Menus
    ) -> None:
        """Show these rows."""
        super().__init__()
        give_viewport(self)
        self._rows, self._selection, self._appearance = rows, selection, appearance
        self._carry, self._menus = carry, menus
        self._carrying, self._framed, self._clicked_twice = False, False, False
        self._delegate = FunctionDelegate(rows, appearance, self)
        self.setModel(rows)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Functions"))
        carry.add_area(self)
        carry.lift.changed.connect(self._follow_lift)
        selection.changed.connect(self._follow_selection)
        selection.shown.connect(self._bring_into_sight)
        appearance.changed.connect(self.viewport().update)
        rows.rowsInserted.connect(self._follow_selection)

    # --- what is chosen -----------------------------------------------------------------------------------------

    def _chosen_rows(self) -> list[Row]:
        """The chosen rows in their order."""
        return [self._rows.rows[place] for place in sorted(index.row() for index in self.selectedIndexes())]

    def _chosen_functions(self) -> list[str]:
        """The chosen functions; an area stands for all of its functions."""
        chosen: dict[str, None] = {}
        for row in self._chosen_rows():
            found = [row.function] if row.function else self._rows.functions_of(row.area)
            chosen.update(dict.fromkeys(found))
        return list(chosen)

    def rename_current(self) -> None:
        """Open the field to rename the current function in."""
        row = self._current_row()
        if row is not None and row.function:
            self.edit(self.currentIndex())

    def current_area(self) -> str | None:
        """The area of the current row; None when there is none."""
        row = self._current_row()
        return row.area or None if row is not None else None

    def current_heading(self) -> str | None:
        """The area whose heading is current; None when it is a function, or the heading of no area."""
        row = self._current_row()
        return row.area or None if row is not None and not row.function else None

    def _current_row(self) -> Row | None:
        index = self.currentIndex()
        return self._rows.rows[index.row()] if index.isValid() else None

    def _tell_choice(self) -> None:
        self._selection.choose_functions(self._chosen_functions())

    def _follow_selection(self) -> None:
        wanted = set(self._selection.functions)
        if wanted == set(self._chosen_functions()):
            return
        marked = QItemSelection()
        for place, row in enumerate(self._rows.rows):
            if row.function in wanted:
                index = self._rows.index(place)
                marked.select(index, index)
        self.selectionModel().select(marked, _SELECT.ClearAndSelect)

    def _bring_into_sight(self, kind: str, record: str) -> None:
        place = self._rows.row_of(record) if kind == "function" else -1
        if place >= 0:
            index = self._rows.index(place)
            self.selectionModel().setCurrentIndex(index, _SELECT.ClearAndSelect)
            self.scrollTo(index)

    # --- lifting ------------------------------------------------------------------------------------------------

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: ARG002
        """Carry the chosen functions with the pointer."""
        carried = self._carried()
        if carried:
            self._carrying = True
            self._carry.start(carried, self.cursor().pos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed, so that it can be dragged."""
        index = self.indexAt(event.position().toPoint())
        self._carry.lift.cancel()
        super().mousePressEvent(event)
        if not index.isValid():
            self._selection.clear()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._tell_choice()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename on the release: a second press may as well be the start of a drag."""
        self._clicked_twice = event.button() == Qt.MouseButton.LeftButton
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what was lifted."""
        if self._carrying:
            self._carry.move(event.globalPosition().toPoint())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what is carried; else arm what was clicked, or fold the clicked area."""
        clicked_twice, self._clicked_twice = self._clicked_twice, False
        if self._carrying:
            self._carrying = False
            self._carry.move(event.globalPosition().toPoint())
            self._carry.release()
            return
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        row = self._rows.rows[index.row()]
        self._tell_choice()
        if clicked_twice and row.function:
            self.edit(index)
        elif row.function:
            self._carry.lift.lift(self._carried(), By.CLICK)
        elif event.position().x() < _ARROW_WIDTH:
            self._rows.fold(row.area)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space lifts, Left and Right fold and unfold an area, other keys choose."""
        row = self._current_row()
        key = event.key()
        if key == Qt.Key.Key_Space and self._carried():
            self._carry.lift.lift(self._carried(), By.KEYS)
            self.lifted_by_key.emit()
        elif row is not None and not row.function and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            if self._rows.folded(row.area) == (key == Qt.Key.Key_Right):
                self._rows.fold(row.area)
        else:
            super().keyPressEvent(event)
            self._tell_choice()

    def target_at(self, where: QPoint) -> Target | None:
        """The list as a target: what is dropped here is taken from its card."""
        inside = self.isVisible() and self.viewport().rect().contains(self.viewport().mapFromGlobal(where))
        return LIST if inside else None

    def zones_of(self, target: Target) -> QRect | None:  # noqa: ARG002 - the list has no zones
        """The list has no zones."""
        return None

    def _carried(self) -> list[Carried]:
        return [Carried(function) for function in self._chosen_functions()]

    def _follow_lift(self) -> None:
        """Frame the list while a drop here would take something away."""
        lift = self._carry.lift
        framed = lift.active and lift.target == LIST and bool(lift.carried[0].owner)
        if framed != self._framed:
            self._framed = framed
            self.viewport().update()

    # --- following the rows -------------------------------------------------------------------------------------

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Lay the list out again only when a changed row has become higher or lower."""
        if first.row() == last.row() and not self._delegate.is_resized(
            self._rows.rows[first.row()], self.viewport().width()
        ):
            QAbstractItemView.dataChanged(self, first, last, roles)
            return
        self._delegate.forget(*self._rows.rows[first.row() : last.row() + 1])
        super().dataChanged(first, last, roles)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Measure new rows."""
        self._delegate.forget(*self._rows.rows[start : end + 1])
        super().rowsInserted(parent, start, end)

    def commitData(self, editor: QWidget) -> None:
        """Take the name that was typed; a field that is closed already may lose the focus once more."""
        if not editor.isHidden():
            super().commitData(editor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the names for the new width; Qt itself lays out again only for another height."""
        self._delegate.forget()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    # --- menus, tips, painting ----------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the chosen functions or of an area: at the pointer, or by key at the current row."""
        index, where = menu_place(self, event)
        if not index.isValid():
            return
        row = self._rows.rows[index.row()]
        if row.function and row.function not in self._chosen_functions():
            self._selection.choose_functions([row.function])
        several = len(self.selectedIndexes()) > 1
        if row.area and not row.function and not several:
            self._menus.of_area(self, row.area).popup(where)
        elif self._chosen_functions():
            self._menus.of_functions(self, self._chosen_functions()).popup(where)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the whole name in a tip."""
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            if index.isValid():
                QToolTip.showText(
                    event.globalPos(), plain_tip(self._rows.text(self._rows.rows[index.row()]).name), self
                )
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and a frame while a drop here would take something away."""
        super().paintEvent(event)
        if self._framed:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(self._appearance.theme.action), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def selectionCommand(self, index: Index, event: object = None) -> QItemSelectionModel.SelectionFlag:
        """Keep several chosen rows while one of them is pressed, so that all can be dragged."""
        if self._carrying:
            return _SELECT.NoUpdate
        return super().selectionCommand(index, event)  # type: ignore[arg-type]
