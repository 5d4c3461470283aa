"""The table of functions: rows as high as their words, chosen like everywhere else, copied as tab-separated text."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QIcon, QKeyEvent, QKeySequence, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from planner.language import tr
from planner.model.compare.movement import Movement
from planner.ui.compare.table.row_heights import RowHeights
from planner.ui.compare.table.rows import COLUMNS, MOVEMENT, Index, Row, TableRows
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import Theme
from planner.ui.selection import Selection

_WIDTHS = (0.18, 0.13, 0.17, 0.17)
"""The part of the width that each column has; the sentence has the rest."""

_MOVEMENT = 104  # pixels that a movement has at least: each word of it on one line
_PAD = 7
_MOST_LINES = 7
_SWATCH = QSize(9, 14)
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class ChangeTable(QTableView):
    """Shows the rows of a comparison.

    Signals:
        opened: Return was pressed on a row, or it was clicked twice; its function.
    """

    opened = Signal(str)

    def __init__(self, rows: TableRows, selection: Selection, appearance: Appearance, parent: QWidget) -> None:
        """Show rows; what is chosen here is chosen everywhere."""
        super().__init__(parent)
        self._rows, self._selection = rows, selection
        self._following = False
        self._place, self._current = 0, ""
        self._heights = RowHeights(QFontMetrics(self.font()), (), _MOST_LINES)
        self.setAccessibleName(tr("What changes for each function"))
        self.setModel(rows)
        self.setItemDelegate(_Cells(appearance, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self._set_up_header(self.horizontalHeader())
        self.setSortingEnabled(True)
        rows.modelAboutToBeReset.connect(self._remember)
        rows.modelReset.connect(self._restore)
        self.selectionModel().selectionChanged.connect(self._choose)
        self.doubleClicked.connect(lambda index: self.opened.emit(rows.rows[index.row()].function))
        selection.changed.connect(self._mark_chosen)
        selection.shown.connect(self._bring_into_sight)
        appearance.changed.connect(self._measure)

    def copied(self) -> str:
        """The chosen rows, or all of them where none is, as tab-separated text below the words of the columns."""
        numbers = sorted({index.row() for index in self.selectionModel().selectedRows()})
        rows: Iterable[Row] = [self._rows.rows[number] for number in numbers] or self._rows.rows
        heads = map(tr, COLUMNS)
        return "".join("\t".join(cells) + "\n" for cells in (heads, *(row.plain_cells for row in rows)))

    # --- Qt's events --------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys for copying to itself."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, open a row with Return, let go with Escape; arrows walk."""
        key, current = Qt.Key(event.key()), self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current.isValid():
            self.opened.emit(self._rows.rows[current.row()].function)
        elif key == Qt.Key.Key_Escape and self._selection.functions:
            self._selection.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns and wrap the words again."""
        super().resizeEvent(event)
        width = self.viewport().width()
        widths = [round(width * part) for part in _WIDTHS]
        widths[MOVEMENT] = max(widths[MOVEMENT], _MOVEMENT)
        for column, wide in enumerate((*widths, width - sum(widths))):
            self.setColumnWidth(column, wide)
        self._measure()

    # --- what is chosen -----------------------------------------------------------------------------------------

    def _choose(self) -> None:
        """Choose in all views what was chosen here."""
        if not self._following:
            numbers = sorted({index.row() for index in self.selectionModel().selectedRows()})
            self._selection.choose_functions(self._rows.rows[number].function for number in numbers)

    def _mark_chosen(self) -> None:
        """Mark the rows of what is chosen in any view."""
        wanted = set(self._rows.rows_of(self._selection.functions))
        if wanted == {index.row() for index in self.selectionModel().selectedRows()}:
            return
        marked = QItemSelection()
        for number in sorted(wanted):
            marked.select(self._rows.index(number, 0), self._rows.index(number, len(COLUMNS) - 1))
        self._following = True
        self.selectionModel().select(marked, _SELECT)
        self._following = False

    def _bring_into_sight(self, kind: str, record: str) -> None:
        for number in self._rows.rows_of([record]) if kind == "function" else ():
            self.scrollTo(self._rows.index(number, 0))

    # --- following the rows -------------------------------------------------------------------------------------

    def _remember(self) -> None:
        current = self.currentIndex().row()
        self._place = self.verticalScrollBar().value()
        self._current = self._rows.rows[current].function if current >= 0 else ""

    def _restore(self) -> None:
        """Stay where it was: the same place, the same current row, the same rows chosen."""
        self._measure()
        for number in self._rows.rows_of([self._current]):
            index = self._rows.index(number, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._mark_chosen()
        self.verticalScrollBar().setValue(self._place)

    def _measure(self) -> None:
        """Make each row as high as its words."""
        metrics, header = QFontMetrics(self.font()), self.verticalHeader()
        widths = [max(20, self.columnWidth(column) - 2 * _PAD) for column in range(len(COLUMNS))]
        if not self._heights.fits(metrics, widths):
            self._heights = RowHeights(metrics, widths, _MOST_LINES)
        for number, row in enumerate(self._rows.rows):
            header.resizeSection(number, self._heights.height(row.cells) + 2 * _PAD)

    @staticmethod
    def _set_up_header(header: QHeaderView) -> None:
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)


class _Cells(QStyledItemDelegate):
    """Draws words with room around them, and the colour of a movement beside its name."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._icons: dict[tuple[str, Movement], QIcon] = {}

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Give the words their place."""
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        option.decorationAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        rows = index.model()
        movement = rows.rows[index.row()].movement if isinstance(rows, TableRows) else None
        if index.column() == MOVEMENT and movement is not None:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = self._icon(movement, self._appearance.theme)
            option.decorationSize = _SWATCH

    def _icon(self, movement: Movement, theme: Theme) -> QIcon:
        key = theme.name, movement
        if key not in self._icons:
            swatch = QPixmap(_SWATCH)
            swatch.fill(QColor(theme.movement(movement)))
            self._icons[key] = QIcon(swatch)
        return self._icons[key]
