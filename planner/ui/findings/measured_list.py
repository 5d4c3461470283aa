"""A list of cards of any height, for lists of which most cards are never seen."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from planner.ui.findings.cards import Card, guessed_height
from planner.ui.findings.heights import Heights
from planner.ui.findings.row import Index, Row, RowId, RowList
from planner.ui.widgets.card_list import CardList


class MeasuredList(CardList):
    """Says where each card stands, in the place of Qt's own layout, which would measure all of them.

    Heights are guessed until a row comes into sight, and what is in sight stays where it is when rows above change.
    """

    def __init__(self, rows: RowList, name: str, parent: QWidget | None = None) -> None:
        """Stand for rows, once they are set as the model; screen readers say the name."""
        super().__init__(name, parent)
        self._rows = rows
        self._heights = Heights()
        self._cards: dict[RowId, Card] = {}
        self._settling = False
        self.setAutoScroll(False)
        rows.rowsRemoved.connect(self._forget)

    def lay_out(self, row: Row) -> Card:
        """Lay a card out for the width of the viewport."""
        raise NotImplementedError

    # --- where each card stands ---------------------------------------------------------------------------------

    def visualRect(self, index: Index) -> QRect:
        """Where a row stands in the viewport."""
        row = index.row()
        if not 0 <= row < len(self._heights):
            return QRect()
        top = self._heights.top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._heights[row])

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

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the row at a rectangle, as screen readers ask."""
        self.selectionModel().select(self.indexAt(rect.center()), command)

    def visualRegionForSelection(self, selection: object) -> QRegion:  # noqa: ARG002
        """What to repaint when the selection changes."""
        return QRegion(self.viewport().rect())

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
            self._cards[shown.id] = self.lay_out(shown)
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
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words for the new width."""
        QAbstractItemView.resizeEvent(self, event)
        self.remeasure()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        """Measure what comes into sight."""
        self.updateGeometries()
        self.viewport().update()
