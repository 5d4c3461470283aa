"""The list of the change plan: cards that fold, are ticked, and open to be edited."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.language import tr
from planner.ui.fields.form import Form
from planner.ui.look.appearance import Appearance
from planner.ui.plan.card import GAP, INDENT, PAD, Card, lay_out
from planner.ui.plan.paint import Look, draw_row
from planner.ui.plan.row import Row, RowId, RowKind
from planner.ui.plan.rows import PlanRows
from planner.ui.widgets.card_list import CardList

Index = QModelIndex | QPersistentModelIndex

_OPENS = {RowKind.STEP, RowKind.FINDING}
_RETURNS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PlanList(CardList):
    """Shows the rows; one of the cards may be open.

    Signals:
        ticked: the done tick of a row was changed.
    """

    ticked = Signal(int)

    form: QWidget | None = None
    """The fields of the card that is open; Qt filters events, which asks for them, while it makes the list."""

    def __init__(
        self,
        rows: PlanRows,
        appearance: Appearance,
        particulars: Callable[[Row], Sequence[str]],
        make_form: Callable[[Row], QWidget],
        is_chosen: Callable[[Row], bool],
    ) -> None:
        """Show rows.

        Args:
            rows: the rows.
            appearance: the theme.
            particulars: what an open card tells beside.
            make_form: gives what stands in an open card below its words.
            is_chosen: is a row about what is chosen in every view?
        """
        super().__init__(tr("Change plan"))
        self._rows, self._appearance, self._is_chosen = rows, appearance, is_chosen
        self._particulars, self._make_form = particulars, make_form
        self._cards: dict[RowId, tuple[Row, int, bool, Card]] = {}
        self.opened: RowId = ()
        self._pressed = QModelIndex()
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(rows)
        rows.layoutChanged.connect(self._follow)
        appearance.changed.connect(self._cards.clear)

    # --- opening ------------------------------------------------------------------------------------------------

    def open_row(self, number: int) -> None:
        """Open a card, with its fields; the one that is open closes."""
        row = self._rows.row(number)
        self.close_open()
        number = self._rows.number_of(row.id) or 0  # what was typed may have changed the rows
        if row.kind not in _OPENS:
            return
        self.opened, self.form = row.id, self._make_form(row)
        self.form.installEventFilter(self)
        self.setIndexWidget(self._rows.index(number), self.form)
        self.doItemsLayout()
        self.scrollTo(self._rows.index(number))

    def close_open(self) -> None:
        """Close the card that is open, with what has been typed in it."""
        if isinstance(self.form, Form):
            self.form.commit()
        self.let_go()

    def let_go(self) -> None:
        """Close the card that is open, for another plan."""
        form, self.form = self.form, None
        number = self._rows.number_of(self.opened) if self.opened else None
        self.opened = ()
        if form is not None and number is not None:
            focused = QApplication.focusWidget()
            if focused is not None and form.isAncestorOf(focused):
                self.setFocus()
            self.setIndexWidget(self._rows.index(number), None)  # type: ignore[arg-type]  # none takes it away
        self.doItemsLayout()

    def go_to(self, number: int) -> None:
        """Make a row the current one and bring it into sight."""
        index = self._rows.index(number)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room when the fields of the open card need more, and close it at Esc."""
        if watched is self.form and event.type() == QEvent.Type.LayoutRequest:
            self.scheduleDelayedItemsLayout()
        if watched is self.form and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.close_open()
            return True  # keys that the fields did not want must not walk the list
        return super().eventFilter(watched, event)

    # --- measuring ----------------------------------------------------------------------------------------------

    def card(self, row: Row) -> Card:
        """A row laid out for the width of the list."""
        width, opened = self.viewport().width(), row.id == self.opened
        known = self._cards.get(row.id)
        if known is None or known[0] != row or known[1:3] != (width, opened):
            known = (row, width, opened, lay_out(row, width, self._particulars(row) if opened else None))
            self._cards[row.id] = known
        return known[3]

    def height_of(self, row: Row) -> int:
        """How high a row is, with the space below it."""
        below = self.form.sizeHint().height() + PAD if self.form is not None and row.id == self.opened else 0
        return self.card(row).height + below

    def form_box(self, box: QRect, row: Row) -> QRect:
        """Where the fields of the open card stand, for the box of the row."""
        top = box.top() + self.card(row).height - GAP - 2
        return QRect(box.left() + PAD + INDENT, top, box.width() - 2 * PAD - INDENT, box.bottom() - top - GAP - PAD + 2)

    def look_of(self, index: Index, state: QStyle.StateFlag) -> Look:
        """How a row is drawn now."""
        row = self._rows.row(index.row())
        current = index.row() == self.currentIndex().row()
        return Look(
            chosen=self._is_chosen(row),
            focused=current and self.hasFocus(),
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            opened=row.id == self.opened,
        )

    @property
    def appearance(self) -> Appearance:
        """The theme that is worn."""
        return self._appearance

    def row_at(self, index: Index) -> Row:
        """The row of an index."""
        return self._rows.row(index.row())

    def _follow(self) -> None:
        if self.opened and self._rows.number_of(self.opened) is None:
            self.opened, self.form = (), None  # its card is gone, and the view lets go of the fields
        kept = {self._rows.row(number).id for number in range(self._rows.rowCount())}
        self._cards = {key: card for key, card in self._cards.items() if key in kept}

    # --- mouse and keys -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what was pressed."""
        self._pressed = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light what is under the mouse; a press that moves chooses nothing else."""
        if not event.buttons():
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick, fold, open or choose what was pressed, if the mouse is still on it."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid() or index != self._pressed:
            return
        row, inside = self.row_at(index), point - self.visualRect(index).topLeft()
        card = self.card(row)
        if row.is_heading:
            self._rows.turn(row.id)
        elif row.step is not None and card.mark.adjusted(-6, -6, 6, 6).contains(inside):
            self.ticked.emit(index.row())
        elif card.chevron.adjusted(-4, -4, 8, 6).contains(inside):
            self._turn(index.row())
        elif row.kind in _OPENS:
            self.chosen.emit(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on the words of a card opens it; anywhere else it is two clicks."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        row = self.row_at(index) if index.isValid() else None
        inside = point - self.visualRect(index).topLeft() if index.isValid() else QPoint()
        if row is not None and row.kind in _OPENS and self.card(row).texts[0].box.left() <= inside.x():
            self._turn(index.row())
        else:
            self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Left and Right fold, Space ticks, Return opens."""
        number, key = self.currentIndex().row(), event.key()
        row = self._rows.row(number) if number >= 0 else None
        if row is not None and key in {*_RETURNS, Qt.Key.Key_Space} and row.is_heading:
            self._rows.turn(row.id)
        elif row is not None and key in _RETURNS and row.kind in _OPENS:
            self._turn(number)
        elif row is not None and key == Qt.Key.Key_Space:
            if row.step is not None:
                self.ticked.emit(number)
        elif row is not None and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._walk(row, into=key == Qt.Key.Key_Right)
        elif key == Qt.Key.Key_Escape and self.opened:
            self.close_open()
        else:
            super().keyPressEvent(event)
            if self.currentIndex().row() != number and self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().row())

    def _walk(self, row: Row, *, into: bool) -> None:
        """Unfold and fold a heading; from a card, go back to its heading."""
        if row.is_heading:
            if row.open != into:
                self._rows.turn(row.id)
        elif not into and (heading := self._rows.number_of(row.heading)) is not None:
            self.go_to(heading)

    def _turn(self, number: int) -> None:
        if self._rows.row(number).id == self.opened:
            self.close_open()
        else:
            self.go_to(number)
            self.chosen.emit(number)
            self.open_row(number)


class _Delegate(QStyledItemDelegate):
    """Measures and draws rows for the list."""

    def __init__(self, view: PlanList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(60, self._view.height_of(self._view.row_at(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, box = self._view.row_at(index), QRect(option.rect)
        look = self._view.look_of(index, option.state)
        draw_row(painter, box, row, self._view.card(row), theme=self._view.appearance.theme, look=look)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(self._view.form_box(QRect(option.rect), self._view.row_at(index)))
