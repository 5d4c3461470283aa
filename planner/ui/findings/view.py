"""The list of finding cards: only what is in sight is measured and drawn."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from planner.language import tr
from planner.model.finding import Finding, Key
from planner.ui.findings.cards import Action, Card, guessed_height, lay_out
from planner.ui.findings.heights import Heights
from planner.ui.findings.paint import Look, draw_card
from planner.ui.findings.row import Index, Row, RowId, RowKind, RowList
from planner.ui.look.appearance import Appearance
from planner.ui.widgets.viewport import give_viewport


class Spot(NamedTuple):
    """A row, and the button in it or -1."""

    row: int = -1
    button: int = -1


class FindingsView(QListView):
    """Cards one below the other. A click or an arrow key chooses one, Left and Right walk its buttons.

    Heights are guessed until a row comes into sight, and what is in sight stays where it is when rows above change.

    Signals:
        chosen: the user chose the finding, or the function to look at, in this row.
        used: the button with this number in this row was pressed.
        turned: the heading in this row was pressed.
        menu_asked: the user wants the menu of this row at this point of the screen.
    """

    chosen = Signal(int)
    used = Signal(int, int)
    turned = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(
        self,
        rows: RowList,
        appearance: Appearance,
        actions: Callable[[Row, bool], Sequence[Action]],
        is_selected: Callable[[Row], bool],
        parent: QWidget | None = None,
    ) -> None:
        """Show rows; ``actions`` gives the buttons of a card, open or not, ``is_selected`` whether it is selected."""
        super().__init__(parent)
        give_viewport(self)
        self._rows, self._appearance = rows, appearance
        self._actions, self._is_selected = actions, is_selected
        self._heights = Heights()
        self._cards: dict[RowId, Card] = {}
        self._opened: Key | None = None
        self._hot, self._pressed, self._at_key, self._settling = Spot(), Spot(), -1, False
        self.setAccessibleName(tr("Findings"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        rows.rowsRemoved.connect(self._forget)
        self.setModel(rows)
        appearance.changed.connect(self.viewport().update)

    # --- what is where ------------------------------------------------------------------------------------------

    def visualRect(self, index: Index) -> QRect:
        """Where a row stands in the viewport."""
        row = index.row()
        if not 0 <= row < len(self._heights):
            return QRect()
        top = self._heights.top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._heights[row])

    def button_rect(self, row: int, button: int) -> QRect:
        """Where a button of a row stands in the viewport."""
        box = self.visualRect(self._rows.index(row))
        return self._card(row).buttons[button].box.translated(box.topLeft())

    def button_words(self, row: int) -> list[str]:
        """The words of the buttons of a row, from left to right."""
        return [button.words for button in self._card(row).buttons]

    def drawn_words(self, row: int) -> list[str]:
        """Every text that is drawn in a row, but for the buttons."""
        return [words.lines.text() for words in self._card(row).words]

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a point of the viewport."""
        y = point.y() + self.verticalOffset()
        return self._rows.index(self._heights.row_at(y)) if 0 <= y < self._heights.total else QModelIndex()

    def verticalOffset(self) -> int:
        """How far the list is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Cards are as wide as the view."""
        return 0

    def isIndexHidden(self, index: Index) -> bool:  # noqa: ARG002
        """Folded findings are no rows, so every row is seen."""
        return False

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:  # noqa: ARG002
        """Bring a row into sight, its top first."""
        for _ in range(4):  # measuring what came into sight may move it again
            box = self.visualRect(index)
            over = box.bottom() - self.viewport().height()
            move = box.top() if box.top() < 0 else max(0, min(over, box.top()))
            if not move:
                return
            self.verticalScrollBar().setValue(self.verticalOffset() + move)

    # --- choosing -----------------------------------------------------------------------------------------------

    @property
    def opened(self) -> Key | None:
        """The key of the finding whose card is open and marked."""
        return self._opened

    def is_open(self, row: Row) -> bool:
        """Does a card tell why it matters and where its rule comes from?"""
        return row.finding is not None and row.id[1] == self._opened

    def choose(self, row: int) -> None:
        """Mark a row; a card opens under its own top, which stays where it is, and its subject is asked for."""
        top = self.visualRect(self._rows.index(row)).top()
        shown = self._rows.row(row)
        self._mark(row, shown.finding)
        self.verticalScrollBar().setValue(self._heights.top(row) - top)
        self.scrollTo(self._rows.index(row))
        if shown.kind in {RowKind.FINDING, RowKind.POINTER}:
            self.chosen.emit(row)

    def restore(self, row: int) -> None:
        """Mark the row in which the open finding stands now, without a word to others."""
        self._mark(row, self._rows.row(row).finding)

    def _mark(self, row: int, finding: Finding | None) -> None:
        self._at_key = -1
        self._opened = finding.key if finding else None
        self.setCurrentIndex(self._rows.index(row))
        self.remeasure()

    # --- measuring ----------------------------------------------------------------------------------------------

    def remeasure(self) -> None:
        """Lay out again what is in sight, since buttons or widths may differ."""
        self._cards.clear()
        self.updateGeometries()
        self.viewport().update()

    def reset(self) -> None:
        """Start at the top of other rows; the heights of those there were must not meet them."""
        self._guess_heights()
        super().reset()
        self.verticalScrollBar().setValue(0)
        self.doItemsLayout()

    def doItemsLayout(self) -> None:
        """Start anew: guess all heights, then measure what is in sight."""
        self._guess_heights()
        self.remeasure()

    def _guess_heights(self) -> None:
        self._heights = Heights(guessed_height(self._rows.row(row)) for row in range(self._rows.rowCount()))
        self._cards.clear()

    def updateGeometries(self) -> None:
        """Measure what is in sight and tell the scroll bar how long the list is."""
        if self._settling:
            return
        self._settling = True
        bar = self.verticalScrollBar()
        shift = self._measure(bar.value())
        self._heights.settle()
        page = self.viewport().height()
        bar.setPageStep(page)
        bar.setRange(0, max(0, self._heights.total - page))
        bar.setValue(bar.value() + shift)
        self._settling = False

    def _measure(self, offset: int) -> int:
        """Measure the rows in sight; gives how much a row that begins above the view has grown."""
        shift, row = 0, self._heights.row_at(offset)
        y = self._heights.top(row) - offset
        while row < len(self._heights) and y < self.viewport().height():
            height = self._card(row).height
            if y < 0:
                shift += height - self._heights[row]
                y += self._heights[row] - height
            self._heights.set(row, height)
            y += height
            row += 1
        return shift if offset else 0

    def _card(self, row: int) -> Card:
        shown = self._rows.row(row)
        if shown.id not in self._cards:
            opened = self.is_open(shown)
            actions = self._actions(shown, opened) if shown.finding else ()
            self._cards[shown.id] = lay_out(shown, actions, self.viewport().width(), opened=opened)
        return self._cards[shown.id]

    # --- following the rows -------------------------------------------------------------------------------------

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Make room for new rows; what is in sight stays in place."""
        for row in range(start, end + 1):
            self._cards.pop(self._rows.row(row).id, None)
        fresh = [guessed_height(self._rows.row(row)) for row in range(start, end + 1)]
        self._shift(self._heights.insert(start, fresh, self.verticalOffset()))
        QAbstractItemView.rowsInserted(self, parent, start, end)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Let another row become the current one."""
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Lay changed rows out again."""
        for row in range(first.row(), last.row() + 1):
            self._cards.pop(self._rows.row(row).id, None)
        QAbstractItemView.dataChanged(self, first, last, roles)

    def _forget(self, _parent: Index, start: int, end: int) -> None:
        self._shift(-self._heights.remove(start, end, self.verticalOffset()))

    def _shift(self, by: int) -> None:
        self._settling = True
        bar = self.verticalScrollBar()
        bar.setMaximum(max(bar.maximum(), self._heights.total - self.viewport().height()))
        bar.setValue(bar.value() + by)
        self._settling = False
        self._hot = self._pressed = Spot()
        self.viewport().update()

    # --- drawing ------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words for the new width."""
        QAbstractItemView.resizeEvent(self, event)
        self.remeasure()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        """Measure what comes into sight."""
        self.updateGeometries()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight."""
        self.updateGeometries()
        painter = QPainter(self.viewport())
        offset, current = self.verticalOffset(), self.currentIndex().row()
        row = self._heights.row_at(event.rect().top() + offset)
        while row < len(self._heights) and self._heights.top(row) - offset <= event.rect().bottom():
            shown = self._rows.row(row)
            look = Look(
                chosen=(self.is_open(shown) or shown.kind is RowKind.POINTER) and self._is_selected(shown),
                focused=row == current and self.hasFocus() and self._at_key < 0,
                hovered=row == self._hot.row,
                hot=self._hot.button if row == self._hot.row else -1,
                at_key=self._at_key if row == current and self.hasFocus() else -1,
            )
            box = QRect(0, self._heights.top(row) - offset, self.viewport().width(), self._heights[row])
            draw_card(painter, box, shown, self._card(row), theme=self._appearance.theme, look=look)
            row += 1
        painter.end()

    # --- mouse and keys -----------------------------------------------------------------------------------------

    def spot_at(self, point: QPoint) -> Spot:
        """The row and the button at a point of the viewport."""
        index = self.indexAt(point)
        if not index.isValid():
            return Spot()
        inside = point - self.visualRect(index).topLeft()
        boxes = [button.box for button in self._card(index.row()).buttons]
        return Spot(index.row(), next((number for number, box in enumerate(boxes) if box.contains(inside)), -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what was pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self.spot_at(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what was pressed, if the mouse is still on it."""
        spot, self._pressed = self._pressed, Spot()
        held = spot.row >= 0 and spot == self.spot_at(event.position().toPoint())
        if held and event.button() == Qt.MouseButton.LeftButton:
            self._use(spot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click is two clicks."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the row and the button under the mouse."""
        self._light(self.spot_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        QAbstractItemView.leaveEvent(self, event)
        self._light(Spot())

    def _light(self, spot: Spot) -> None:
        if spot != self._hot:
            self._hot = spot
            hand = spot.row >= 0 and self._rows.row(spot.row).kind is not RowKind.WORDS
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse, or of the current row."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            point = self.visualRect(index).center() if by_key else event.pos()
            self.menu_asked.emit(index.row(), self.viewport().mapToGlobal(point))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the first row."""
        if not self.currentIndex().isValid() and self._heights:
            self.setCurrentIndex(self._rows.index(0))
        QAbstractItemView.focusInEvent(self, event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a card and walk its buttons; Return and Space press."""
        row = self.currentIndex().row()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if row >= 0 and event.key() in steps:
            self._walk(row, steps[Qt.Key(event.key())])
        elif row >= 0 and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._use(Spot(row, self._at_key))
        elif (target := self._target(event.key(), row)) is not None:
            self.choose(target)
        else:
            event.ignore()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the row at a rectangle, as screen readers ask."""
        self.selectionModel().select(self.indexAt(rect.center()), command)

    def visualRegionForSelection(self, selection: object) -> QRegion:  # noqa: ARG002
        """What to repaint when the selection changes."""
        return QRegion(self.viewport().rect())

    def _target(self, key: int, row: int) -> int | None:
        """The row that a key leads to."""
        last, page = len(self._heights) - 1, self.viewport().height()
        targets = {
            Qt.Key.Key_Down: row + 1,
            Qt.Key.Key_Up: max(row - 1, 0),
            Qt.Key.Key_PageDown: self._heights.row_from(row, page),
            Qt.Key.Key_PageUp: self._heights.row_from(row, -page),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = targets.get(Qt.Key(key))
        return None if target is None or last < 0 else min(target, last)

    def _walk(self, row: int, step: int) -> None:
        shown = self._rows.row(row)
        if shown.kind is RowKind.HEADING:
            if shown.open != (step > 0):
                self.turned.emit(row)
            return
        self._at_key = max(-1, min(self._at_key + step, len(self._card(row).buttons) - 1))
        self.viewport().update()

    def _use(self, spot: Spot) -> None:
        kind = self._rows.row(spot.row).kind
        if kind is RowKind.HEADING:
            self.setCurrentIndex(self._rows.index(spot.row))
            self.turned.emit(spot.row)
        elif spot.button >= 0:
            self.used.emit(spot.row, spot.button)
        elif kind is not RowKind.WORDS:
            self.choose(spot.row)
