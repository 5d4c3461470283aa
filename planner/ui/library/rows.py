"""One shelf of the library as rows with ticks: headings, entries, and what the structure has already."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from planner.language import tr
from planner.model.operating_model import OperatingModel
from planner.storage.library import Library
from planner.ui.library.known_names import name_key
from planner.ui.library.picks import Entry, Shelf, entries, present

ROW = int(Qt.ItemDataRole.UserRole)

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_CHECK = Qt.ItemDataRole.CheckStateRole


class Row(NamedTuple):
    """One line: an entry, or the heading of an area when there is none.

    Attributes:
        area: the area that it belongs to or that it heads.
        entry: what can be ticked.
        present: does the structure have it already?
    """

    area: str
    entry: Entry | None = None
    present: bool = False


class LibraryRows(QAbstractListModel):
    """The rows of the shelf that is shown, as far as the search finds them; ticks stay when rows are hidden.

    Signals:
        ticked_changed: another set of entries is ticked.
    """

    ticked_changed = Signal()

    def __init__(self, library: Library, model: OperatingModel, structure: str, parent: QObject) -> None:
        """Show the functions of the library, none of them ticked."""
        super().__init__(parent)
        self._library, self._model, self._structure = library, model, structure
        self._shelf, self._search = Shelf.FUNCTIONS, ""
        self._rows: list[Row] = []
        self.ticked: set[Entry] = set()
        self._list_anew()

    def show_shelf(self, shelf: Shelf) -> None:
        """Show another part of the library."""
        self._shelf = shelf
        self._list_anew()

    def search(self, text: str) -> None:
        """Show what has all of these words in its name, its description or its area."""
        self._search = text
        self._list_anew()

    # --- what views ask -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One row a line."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, the tick and the `Row` itself."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == _CHECK:
            return None if row.present else self._state(row)
        asked: dict[int, Callable[[Row], str]] = {
            Qt.ItemDataRole.DisplayRole: lambda row: row.entry.name if row.entry else row.area,
            Qt.ItemDataRole.AccessibleTextRole: _spoken,
        }
        return asked[role](row) if role in asked else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick an entry, or by its heading every one of an area that is shown."""
        if role != _CHECK:
            return False
        row = self._rows[index.row()]
        reached = {row.entry} if row.entry else self._open_in(row.area)
        self.ticked = self.ticked | reached if Qt.CheckState(value) == Qt.CheckState.Checked else self.ticked - reached
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [_CHECK])
        self.ticked_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What is there already cannot be ticked."""
        shown = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self._rows[index.row()].present:
            return shown
        return shown | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable

    # --- listing ------------------------------------------------------------------------------------------------

    def _list_anew(self) -> None:
        here = present(self._model, self._structure, self._shelf)
        words = self._search.casefold().split()
        self.beginResetModel()
        self._rows = []
        for entry in entries(self._library, self._shelf):
            if all(word in " ".join((entry.name, entry.words, entry.area)).casefold() for word in words):
                if entry.area and (not self._rows or self._rows[-1].area != entry.area):
                    self._rows.append(Row(entry.area))
                self._rows.append(Row(entry.area, entry, name_key(entry.name) in here))
        self._rows = [
            row._replace(present=not self._open_in(row.area)) if row.entry is None else row for row in self._rows
        ]
        self.endResetModel()

    def _open_in(self, area: str) -> set[Entry]:
        return {row.entry for row in self._rows if row.area == area and row.entry and not row.present}

    def _state(self, row: Row) -> Qt.CheckState:
        reached = {row.entry} if row.entry else self._open_in(row.area)
        ticked = len(reached & self.ticked)
        if ticked and ticked < len(reached):
            return Qt.CheckState.PartiallyChecked
        return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked


def _spoken(row: Row) -> str:
    if row.entry is None:
        return tr("All of {area}", area=row.area)
    parts = [row.entry.name, row.entry.words, tr("already in this structure") if row.present else ""]
    return ", ".join(part for part in parts if part)
