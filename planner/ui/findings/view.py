"""The list of finding cards: how they are drawn, chosen and pressed."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from planner.language import tr
from planner.model.finding import Finding, Key
from planner.ui.findings.cards import Action, Card, lay_out
from planner.ui.findings.measured_list import MeasuredList
from planner.ui.findings.paint import Look, draw_card
from planner.ui.findings.row import Row, RowKind, RowList
from planner.ui.look.appearance import Appearance


class Spot(NamedTuple):
    """A row, and the button in it or -1."""

    row: int = -1
    button: int = -1


class FindingsView(MeasuredList):
    """Cards one below the other. A click or an arrow key chooses one, Left and Right walk its buttons.

    Signals:
        used: the button with this number in this row was pressed.
        turned: the heading in this row was pressed.
    """

    used = Signal(int, int)
    turned = Signal(int)

    def __init__(
        self,
        rows: RowList,
        appearance: Appearance,
        actions: Callable[[Row, bool], Sequence[Action]],
        is_selected: Callable[[Row], bool],
        parent: QWidget | None = None,
    ) -> None:
        """Show rows; ``actions`` gives the buttons of a card, open or not, ``is_selected`` whether it is selected."""
        super().__init__(rows, tr("Findings"), parent)
        self._appearance, self._actions, self._is_selected = appearance, actions, is_selected
        self._opened: Key | None = None
        self._hot, self._pressed, self._at_key = Spot(), Spot(), -1
        self.setModel(rows)
        appearance.changed.connect(self.viewport().update)

    # --- cards --------------------------------------------------------------------------------------------------

    def lay_out(self, row: Row) -> Card:
        """Lay a card out with its buttons."""
        opened = self.is_open(row)
        actions = self._actions(row, opened) if row.finding else ()
        return lay_out(row, actions, self.viewport().width(), opened=opened)

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

    # --- drawing ------------------------------------------------------------------------------------------------

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

    def _shift(self, by: int) -> None:
        """What was under the mouse is somewhere else."""
        super()._shift(by)
        self._hot = self._pressed = Spot()

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
