"""The table of the matrix: cells with letters, walked and filled by keyboard and mouse like those of a spreadsheet."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from planner.language import tr
from planner.model.matrix.cells import letters_in
from planner.model.vocabulary import Ownership
from planner.ui.look.appearance import Appearance
from planner.ui.matrix.badges import Stamps
from planner.ui.matrix.cells import MatrixCells
from planner.ui.matrix.cells_paint import paint_cells
from planner.ui.matrix.chosen import Chosen
from planner.ui.matrix.editing import Editing
from planner.ui.matrix.heads import NAMES, FunctionHeads, OwnerHeads, column_width
from planner.ui.matrix.keys import act_of
from planner.ui.matrix.popup import LetterPopup
from planner.ui.matrix.steps import MatrixSteps
from planner.ui.matrix.words import functions_counted, owners_counted
from planner.ui.selection import Selection
from planner.ui.widgets.plain import plain_label
from planner.ui.widgets.viewport import give_viewport

Index = QModelIndex | QPersistentModelIndex


class MatrixTable(QTableView):
    """Shows cells, and lets letters be typed, clicked, filled and pasted into them.

    Signals:
        fold_asked: an area is to be folded or unfolded.
        menu_asked: the menu of the current cell is wanted at a point of the screen.
        sort_asked: the lines are to be sorted by an owner.
        letter_refused: a letter was typed that says nothing in the scheme that is shown.
    """

    fold_asked = Signal(str)
    menu_asked = Signal(QPoint)
    sort_asked = Signal(str)
    letter_refused = Signal(str)

    def __init__(
        self, cells: MatrixCells, selection: Selection, appearance: Appearance, steps: MatrixSteps, parent: QWidget
    ) -> None:
        """Show these cells; what is chosen in them is chosen everywhere."""
        super().__init__(parent)
        give_viewport(self)
        self.cells, self._selection, self._appearance = cells, selection, appearance
        self.hovered = (-1, -1)
        self._following, self._pressed = False, QModelIndex()
        self._kept, self._place = ("", "", ""), (0, 0)
        self._stamps = Stamps(appearance.theme, cells.shown, 1.0)
        self.functions = FunctionHeads(cells, selection, appearance, self)
        self.heads = OwnerHeads(cells, selection, appearance, self)
        self.setVerticalHeader(self.functions)
        self.setHorizontalHeader(self.heads)
        self.setModel(cells)
        self.chosen = Chosen(cells, self.selectionModel())
        self.editing = Editing(cells, self.chosen, steps)
        self.popup = LetterPopup(appearance, self.viewport())
        self._corner = plain_label("", "small", wrap=True, parent=self)
        self._corner.setAutoFillBackground(True)
        self._corner.setContentsMargins(10, 0, 6, 8)
        self._corner.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        self._nothing = plain_label("", "muted", wrap=True, parent=self.viewport())
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._set_up()
        self._connect()

    def _set_up(self) -> None:
        self.setAccessibleName(tr("Matrix of functions and owners"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setCornerWidget(QWidget(self))

    def _connect(self) -> None:
        self.popup.chosen.connect(self._give)
        self.functions.fold_asked.connect(self.fold_asked)
        self.heads.sectionDoubleClicked.connect(lambda column: self.sort_asked.emit(self.cells.owners[column]))
        self.cells.modelAboutToBeReset.connect(self._remember)
        self.cells.modelReset.connect(self._restore)
        self.cells.row_changed.connect(self.functions.update_section)
        self.cells.column_changed.connect(self.heads.update_section)
        self.cells.dataChanged.connect(lambda *_: self._refresh_popup())
        self.selectionModel().selectionChanged.connect(self._choose)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(lambda _: self.popup.hide())
        self.horizontalScrollBar().valueChanged.connect(lambda _: self.heads.viewport().update())
        self._selection.changed.connect(self._follow_selection)
        self._selection.shown.connect(self.bring_into_sight)
        self._appearance.changed.connect(self.viewport().update)

    # --- what is chosen -----------------------------------------------------------------------------------------

    def _choose(self) -> None:
        """Choose in all views what is chosen here: the owner of a whole column, else the functions of the rows."""
        self._refresh_popup()
        for head in (self.functions, self.heads):
            head.viewport().update()
        if self._following:
            return
        self._following = True
        owner = self.chosen.whole_column
        if owner:
            self._selection.choose_owner(owner)
        else:
            self._selection.choose_functions(self.chosen.functions)
        self._following = False

    def _follow_selection(self) -> None:
        """Stand on what was chosen elsewhere: on one cell, so that no key fills what nobody chose here."""
        if not self._following and self.isVisible():
            row = self.cells.row_of(self._selection.functions[0]) if self._selection.functions else -1
            self._stand(row, self.cells.column_of(self._selection.owner))

    def _stand(self, row: int, column: int) -> None:
        """Stand on a cell; what is -1 stays as it is."""
        current = self.currentIndex()
        row, column = (row, max(current.column(), 0)) if column < 0 else (max(row, current.row(), 0), column)
        if 0 <= row < len(self.cells.lines) and column < len(self.cells.owners):
            self._following = True
            self.chosen.go_to(row, column)
            self._following = False

    def bring_into_sight(self, kind: str, record: str) -> None:
        """Scroll to the row of a function, out of a folded area if need be, or to the column of an owner."""
        facts = self.cells.facts
        if facts is None or not self.isVisible():
            return
        if kind == "function" and record in facts.model.functions:
            area = facts.model.functions[record].area or ""
            if self.cells.row_of(record) < 0 and area in self.cells.wish.folded:
                self.fold_asked.emit(area)
            self._stand(self.cells.row_of(record), -1)
        elif kind == "owner":
            self._stand(-1, self.cells.column_of(record))

    def say(self, sentence: str) -> None:
        """Show a sentence in the place of cells; nothing where there are some."""
        self._nothing.setText(sentence)
        self._nothing.setVisible(bool(sentence))

    def _remember(self) -> None:
        current = self.currentIndex()
        line = self.cells.lines[current.row()] if current.isValid() else None
        self._kept = (line.area, line.function, self.chosen.owner) if line else ("", "", "")
        self._place = self.horizontalScrollBar().value(), self.verticalScrollBar().value()

    def _restore(self) -> None:
        """Stand on the same cell, at the same place, once the lines are others."""
        self.fit_columns()
        area, function, owner = self._kept
        row = self.cells.row_of(function) if function else self.cells.row_of_area(area)
        row = row if row >= 0 else self.cells.row_of_area(area)
        column = max(self.cells.column_of(owner), 0)
        self.popup.hide()
        self._tell_size()
        if self.cells.lines and self.cells.owners:
            self._following = True
            first = next((place for place, line in enumerate(self.cells.lines) if line.function), 0)
            self.chosen.go_to(row if row >= 0 else first, column)
            self._following = False
        across, down = self._place if row >= 0 else (0, 0)
        self.horizontalScrollBar().setValue(across)
        self.verticalScrollBar().setValue(down)
        if row >= 0:
            self.scrollTo(self.currentIndex())

    # --- keys ---------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys to itself that mean something here, also where a menu has them; answer none too late."""
        if isinstance(event, QInputEvent):
            self.cells.catch_up()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and act_of(self, event):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Let nobody click at what is no longer there."""
        if isinstance(event, QInputEvent):
            self.cells.catch_up()
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, fill, copy and paste; arrows walk."""
        act = act_of(self, event)
        if act is not None:
            act()
        elif event.key() == Qt.Key.Key_Escape:
            if self.popup.isVisible():
                self.popup.hide()
            elif not self.chosen.collapse():
                event.ignore()
        else:
            self.popup.hide()
            super().keyPressEvent(event)

    def press_enter(self) -> None:
        """Fold the area of a heading; else go to the line below."""
        current = self.currentIndex()
        if self.chosen.area is not None:
            self.fold_asked.emit(self.chosen.area)
        elif current.isValid() and current.row() + 1 < len(self.cells.lines):
            self.chosen.go_to(current.row() + 1, current.column())

    def press_space(self) -> None:
        """Fold the area of a heading; else open the letters beside the cell."""
        if self.chosen.area is not None:
            self.fold_asked.emit(self.chosen.area)
        elif self.chosen.function:
            self._open_popup()

    def open_menu(self) -> None:
        """Ask for the menu of the current cell."""
        if self.currentIndex().isValid():
            corner = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_asked.emit(self.viewport().mapToGlobal(corner))

    # --- mouse --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a cell; a heading folds."""
        self.popup.hide()
        self._pressed = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the letters beside a cell that was clicked; fold an area by its line."""
        super().mouseReleaseEvent(event)
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and self._pressed.isValid() and self.indexAt(event.position().toPoint()) == self._pressed:
            self.press_space()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the row and the column under the pointer stand out."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover(index.row(), index.column())

    def leaveEvent(self, event: QEvent) -> None:
        """Let nothing stand out any more."""
        super().leaveEvent(event)
        self._hover(-1, -1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the cell under the pointer; a range keeps being chosen where it is within."""
        index = self.indexAt(event.pos())
        if index.isValid():
            if not self.selectionModel().isSelected(index):
                self.chosen.go_to(index.row(), index.column())
            self.popup.hide()
            self.menu_asked.emit(event.globalPos())

    def _hover(self, row: int, column: int) -> None:
        if (row, column) == self.hovered:
            return
        (old_row, old_column), self.hovered = self.hovered, (row, column)
        for each in {old_row, row} - {-1} if old_row != row else ():
            top, high = self.rowViewportPosition(each), self.rowHeight(each)
            self.viewport().update(QRect(0, top, self.viewport().width(), high))
        for each in {old_column, column} - {-1} if old_column != column else ():
            left, wide = self.columnViewportPosition(each), self.columnWidth(each)
            self.viewport().update(QRect(left, 0, wide, self.viewport().height()))
        self.functions.hover(row)
        self.heads.hover(column)

    def _give(self, ownership: str) -> None:
        """Put a letter of the popup into the cells it stands beside."""
        if not self.cells.catch_up():
            self.editing.toggle(Ownership(ownership))

    def _open_popup(self) -> None:
        self.popup.open_beside(self.visualRect(self.currentIndex()))
        self._refresh_popup()

    def _refresh_popup(self) -> None:
        facts, cells = self.cells.facts, self.chosen.cells if self.popup.isVisible() else ()
        if facts is not None and cells:
            held = frozenset.intersection(*(letters_in(facts.structure, cell) for cell in cells))
            self.popup.show_letters(held, self.cells.shown)

    # --- looks --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is to be painted anew, and nothing else."""
        sharpness = self.devicePixelRatioF()
        made_for = (self._stamps.theme, self._stamps.shown, self._stamps.sharpness)
        if made_for != (self._appearance.theme, self.cells.shown, sharpness):
            self._stamps = Stamps(self._appearance.theme, self.cells.shown, sharpness)
        painter = QPainter(self.viewport())
        for rect in event.region():  # type: ignore[attr-defined]  # a region gives its rectangles
            painter.setClipRect(rect)
            paint_cells(painter, self, rect, self._stamps)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns the room that there is."""
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Make the columns as wide as their number and the room allow."""
        width = column_width(len(self.cells.owners), self.viewport().width())
        if width != self.heads.defaultSectionSize() or self.heads.height() != self.heads.sizeHint().height():
            self.heads.setDefaultSectionSize(width)
            self.updateGeometries()
        self._corner.setGeometry(0, 0, NAMES, self.heads.height())
        self._nothing.setGeometry(self.viewport().rect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _tell_size(self) -> None:
        functions, owners = self.cells.listed, len(self.cells.owners)
        self._corner.setText(f"{functions_counted(functions)}\n{owners_counted(owners)}")
