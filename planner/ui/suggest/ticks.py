"""A table of boxes to tick: lines by name, columns by name, walked with the arrows and ticked with the space bar."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from planner.language import tr
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import with_words
from planner.ui.widgets.plain import plain_label, plain_tip

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_ROLE = Qt.ItemDataRole
_BOX = 17
_ROW, _NARROWEST, _HEAD = 32, 84, 48


class TickLines(QAbstractTableModel):
    """The boxes: which of them are ticked, by line and column."""

    def __init__(self) -> None:
        """Start without boxes."""
        super().__init__()
        self.lines: tuple[str, ...] = ()
        self.columns: tuple[str, ...] = ()
        self.ticked: frozenset[tuple[int, int]] = frozenset()

    def show(self, lines: Sequence[str], columns: Sequence[str], ticked: frozenset[tuple[int, int]]) -> None:
        """Offer other boxes."""
        self.beginResetModel()
        self.lines, self.columns, self.ticked = tuple(lines), tuple(columns), ticked
        self.endResetModel()

    def tick(self, places: frozenset[tuple[int, int]], *, on: bool) -> None:
        """Tick boxes, or none of these any more."""
        ticked = self.ticked | places if on else self.ticked - places
        if ticked != self.ticked:
            self.ticked = ticked
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, len(self.columns) - 1))

    def turn(self, places: frozenset[tuple[int, int]]) -> None:
        """Tick boxes where one of them is not ticked, else none of them any more."""
        self.tick(places, on=not places <= self.ticked)

    def rowCount(self, parent: _Index = _TOP) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = _TOP) -> int:
        """How many boxes a line has."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        """Is a box ticked? Told as a state, and in words for screen readers and tips."""
        place = index.row(), index.column()
        if role == _ROLE.CheckStateRole:
            return Qt.CheckState.Checked if place in self.ticked else Qt.CheckState.Unchecked
        if role not in (_ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return None
        line, column = self.lines[place[0]], self.columns[place[1]]
        words = (
            tr("{line}, {column}: yes", line=line, column=column)
            if place in self.ticked
            else tr("{line}, {column}: no", line=line, column=column)
        )
        return plain_tip(words) if role == _ROLE.ToolTipRole else words

    def headerData(self, section: int, along: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """The name of a column or a line."""
        names = self.columns if along == Qt.Orientation.Horizontal else self.lines
        if section < 0 or role not in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return None
        name = " ".join(names[section].split())
        return plain_tip(name) if role == _ROLE.ToolTipRole else name


class TickGrid(QTableView):
    """Shows boxes; a click or the space bar ticks one, a click on a head all of its line or column."""

    def __init__(self, name: str, names: int, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Start without boxes; ``name`` is for screen readers, ``names`` the pixels for the names of lines."""
        super().__init__(parent)
        self.boxes = TickLines()
        self.setModel(self.boxes)
        self.setItemDelegate(_Boxes(appearance, self))
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self._corner = plain_label("", parent=self)  # in the place of a button that no theme dresses
        self._corner.setAutoFillBackground(True)
        self._corner.setGeometry(1, 1, names, with_words(_HEAD))
        across, down = self.horizontalHeader(), _Names(appearance, self)
        self.setVerticalHeader(down)
        down.setDefaultSectionSize(with_words(_ROW))
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setFixedWidth(names)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        across.setMinimumSectionSize(with_words(_NARROWEST))
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setFixedHeight(with_words(_HEAD))
        for head in (across, down):
            head.setHighlightSections(False)
            head.setSectionsClickable(True)
        across.sectionClicked.connect(lambda column: self.boxes.turn(self._shown(None, column)))
        down.sectionClicked.connect(lambda row: self.boxes.turn(self._shown(row, None)))
        self.clicked.connect(lambda index: self.boxes.turn(frozenset([(index.row(), index.column())])))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick what is chosen with the space bar or Enter; arrows walk."""
        if Qt.Key(event.key()) not in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        chosen = self.selectionModel().selectedIndexes()
        shown = {(index.row(), index.column()) for index in chosen if not self.isRowHidden(index.row())}
        self.boxes.turn(frozenset(shown))

    def sizeHint(self) -> QSize:
        """As high as all its lines, where there is room."""
        return QSize(super().sizeHint().width(), with_words(_HEAD) + with_words(_ROW) * len(self.boxes.lines) + 2)

    def _shown(self, row: int | None, column: int | None) -> frozenset[tuple[int, int]]:
        """The boxes of a line or of a column, without those of lines that are filtered out."""
        rows = [each for each in range(len(self.boxes.lines)) if not self.isRowHidden(each)]
        columns = range(len(self.boxes.columns))
        return frozenset(
            (each, other)
            for each in ([row] if row is not None else rows)
            for other in ([column] if column is not None else columns)
        )


class _Names(QHeaderView):
    """Writes the names of the lines, each over the same rule as its boxes."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._appearance = appearance

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        theme = self._appearance.theme
        painter.fillRect(rect, QColor(theme.card))
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), QColor(theme.line))
        painter.setFont(theme.font())
        painter.setPen(QColor(theme.text))
        room = rect.adjusted(10, 0, -8, 0)
        name = str(self.model().headerData(logicalIndex, Qt.Orientation.Vertical))
        words = QFontMetrics(theme.font()).elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


class _Boxes(QStyledItemDelegate):
    """Draws a box in the middle of its cell, so that it is seen on every ground."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._appearance.theme
        cell = QRectF(option.rect)
        state = option.state
        ticked = index.data(_ROLE.CheckStateRole) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, QColor(theme.selection))
        painter.fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), QColor(theme.line))
        box = QRectF(0, 0, with_words(_BOX), with_words(_BOX))
        box.moveCenter(cell.center())
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(theme.action if focused or ticked else theme.strong_line), 2 if focused else 1))
        painter.setBrush(QColor(theme.action if ticked else theme.card))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            middle = box.center()
            painter.setPen(QPen(QColor(theme.on_action), 2))
            painter.drawPolyline([middle + QPointF(-4, 0), middle + QPointF(-1, 3), middle + QPointF(4, -3)])
        painter.restore()
