"""The numbers of a chart as a table."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from planner.ui.load.chart import Table

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_NONE = Table((), (), ())


class NumberLines(QAbstractTableModel):
    """Gives the lines of a table to a view."""

    def __init__(self) -> None:
        """Start without lines."""
        super().__init__()
        self.shown = _NONE

    def show(self, table: Table) -> None:
        """Give other lines."""
        self.beginResetModel()
        self.shown = table
        self.endResetModel()

    def rowCount(self, parent: _Index = _TOP) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.shown.lines)

    def columnCount(self, parent: _Index = _TOP) -> int:
        """How many numbers a line has."""
        return 0 if parent.isValid() else len(self.shown.heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell; all but the first stand to the right where they are numbers."""
        words = self.shown.lines[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.TextAlignmentRole and words[:1].isdigit():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.shown.heads[section]
        return None


class NumberTable(QTableView):
    """Shows the numbers of a chart; Enter or a double click chooses the functions behind a line.

    Signals:
        chosen: the ids of the functions behind a line.
    """

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.lines = NumberLines()
        self.setModel(self.lines)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setResizeContentsPrecision(60)
        self.activated.connect(self._choose)
        self.clicked.connect(self._choose)

    def show_table(self, table: Table, says: str) -> None:
        """Show other numbers; ``says`` is for screen readers."""
        self.lines.show(table)
        self.setAccessibleName(says)

    def _choose(self, index: QModelIndex) -> None:
        functions = self.lines.shown.functions[index.row()]
        if functions:
            self.chosen.emit(functions)
