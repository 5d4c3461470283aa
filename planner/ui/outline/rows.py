"""The rows of the outline as Qt's item model: filled when they are opened, and brought up to date row by row."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from planner.ui.outline.content import FUNCTION, HELD, OWNER, Content, Key, Said
from planner.ui.widgets.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex


class _Row:
    """A row with those below it, once somebody opened it."""

    def __init__(self, said: Said, above: "_Row | None", number: int) -> None:
        self.said, self.above, self.number = said, above, number
        self.place = 0
        self.rows: list[_Row] | None = None

    def path(self) -> tuple[Key, ...]:
        return (*self.above.path(), self.said.key) if self.above is not None else ()


class OutlineRows(QAbstractItemModel):
    """The outline of one structure; an edit moves, adds and removes single rows, so that what is open stays open."""

    def __init__(self, sign_of: Callable[[Said], QIcon | None], parent: QObject) -> None:
        """Start empty; ``sign_of`` gives the picture in front of a row."""
        super().__init__(parent)
        self._sign_of = sign_of
        self._content: Content | None = None
        self._last = 0
        self._top = _Row(Said(Key(""), "", ""), None, 0)
        self._top.rows = []
        self._known: dict[int, _Row] = {}

    # --- what it shows ------------------------------------------------------------------------------------------

    def show(self, content: Content | None, touched: Collection[str] | None = None) -> None:
        """Bring the rows to another state.

        Args:
            content: what stands in them now; None for nothing.
            touched: the owners whose rows may say something else; None for all.
        """
        self._content = content
        if content is None:
            self._bring(self._top, [])
            return
        known = {row.said.key.id: row for row in self._top.rows or () if row.said.key.kind == OWNER}
        stale = {owner for owner in content.owners() if touched is None or owner in touched or owner not in known}
        owners = [content.owner(owner) if owner in stale else known[owner].said for owner in content.owners()]
        self._bring(self._top, [*owners, *content.groups()])
        for row in self._top.rows or ():
            if row.said.key.kind != OWNER or row.said.key.id in stale:
                self._bring_below(row)

    def path(self, index: Index) -> tuple[Key, ...]:
        """The rows that lead to a row, and that row; empty where there is none."""
        return self._known[index.internalId()].path() if index.isValid() else ()

    def index_of(self, path: Sequence[Key]) -> QModelIndex:
        """Where a row stands by the rows that lead to it, which are filled for it; no index where it is not there."""
        index = QModelIndex()
        for key in path:
            self.fetchMore(index)
            below = self._row(index).rows or []
            place = next((row.place for row in below if row.said.key == key), -1)
            if place < 0:
                return QModelIndex()
            index = self.index(place, 0, index)
        return index

    def index_of_function(self, function: str, *, near: str = "") -> QModelIndex:
        """Where a function stands first: with this owner, if it holds it, else with who decides it, and so on."""
        ways = self._content.ways_to(function) if self._content is not None else []
        ways.sort(key=lambda way: way[0] != Key(OWNER, near))
        return self.index_of(ways[0]) if ways else QModelIndex()

    # --- Qt's item model ----------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        """The index of a row below another."""
        below = self._row(parent).rows or []
        return self.createIndex(row, column, below[row].number) if 0 <= row < len(below) else QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: ANN401 - Qt has two of them
        """The row above."""
        return self._index(self._known[index.internalId()].above) if index.isValid() else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many rows are below; none before they are filled."""
        return len(self._row(parent).rows or ())

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002
        """One."""
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:
        """Can it be opened?"""
        row = self._row(parent)
        return row.said.opens if row.rows is None else bool(row.rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Is it still to be filled?"""
        row = self._row(parent)
        return row.rows is None and row.said.opens

    def fetchMore(self, parent: Index) -> None:
        """Fill it."""
        row = self._row(parent)
        if row.rows is None and self._content is not None:
            row.rows = []
            self._bring(row, self._content.below(row.path()))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row and its sign; screen readers and tips tell all of it."""
        if not index.isValid():
            return None
        said = self._known[index.internalId()].said
        if role == Qt.ItemDataRole.DisplayRole:
            return said.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(said.spoken)
        return self._sign_of(said) if role == Qt.ItemDataRole.DecorationRole else None

    # --- following ----------------------------------------------------------------------------------------------

    def _row(self, index: Index) -> _Row:
        return self._known[index.internalId()] if index.isValid() else self._top

    def _index(self, row: _Row | None) -> QModelIndex:
        return QModelIndex() if row is None or row is self._top else self.createIndex(row.place, 0, row.number)

    def _bring_below(self, row: _Row) -> None:
        """Bring what is below a row up to date, as far as it is filled."""
        if row.rows is None or self._content is None:
            return
        self._bring(row, self._content.below(row.path()))
        for below in row.rows:
            self._bring_below(below)

    def _bring(self, above: _Row, wanted: Sequence[Said]) -> None:
        """Go from the rows there are to the wanted ones by removing, moving and inserting."""
        rows = above.rows if above.rows is not None else []
        keys = {said.key for said in wanted}
        for last in range(len(rows) - 1, -1, -1):
            if rows[last].said.key not in keys:
                self._remove(above, rows, last)
        known = {row.said.key for row in rows}
        place = 0
        while place < len(wanted):
            key = wanted[place].key
            if key not in known:
                end = next((n for n in range(place, len(wanted)) if wanted[n].key in known), len(wanted))
                self._insert(above, rows, place, wanted[place:end])
                place = end
                continue
            if rows[place].said.key != key:
                self._move(above, rows, next(n for n in range(place, len(rows)) if rows[n].said.key == key), place)
            if rows[place].said != wanted[place]:
                rows[place].said = wanted[place]
                index = self._index(rows[place])
                self.dataChanged.emit(index, index)
            place += 1

    def _remove(self, above: _Row, rows: list[_Row], place: int) -> None:
        self.beginRemoveRows(self._index(above), place, place)
        self._forget(rows.pop(place))
        _number(rows)
        self.endRemoveRows()

    def _insert(self, above: _Row, rows: list[_Row], place: int, wanted: Sequence[Said]) -> None:
        self.beginInsertRows(self._index(above), place, place + len(wanted) - 1)
        made = [_Row(said, above, self._last + number) for number, said in enumerate(wanted, 1)]
        self._last += len(made)
        self._known |= {row.number: row for row in made}
        rows[place:place] = made
        _number(rows)
        self.endInsertRows()

    def _move(self, above: _Row, rows: list[_Row], place: int, to: int) -> None:
        parent = self._index(above)
        self.beginMoveRows(parent, place, place, parent, to)
        rows.insert(to, rows.pop(place))
        _number(rows)
        self.endMoveRows()

    def _forget(self, row: _Row) -> None:
        del self._known[row.number]
        for below in row.rows or ():
            self._forget(below)


def _number(rows: Sequence[_Row]) -> None:
    for place, row in enumerate(rows):
        row.place = place


def owner_in(path: Sequence[Key]) -> str:
    """The owner that a row stands below, or is about; empty where there is none."""
    return next((key.id for key in path if key.kind == OWNER), "")


def function_in(path: Sequence[Key]) -> str:
    """The function that a row is about; empty where there is none."""
    return next((key.id for key in path if key.kind == FUNCTION), "")


def ownership_in(path: Sequence[Key]) -> str:
    """The ownership that a row is held with; empty where there is none."""
    return next((key.id for key in path if key.kind == HELD), "")
