"""The cells of the matrix as Qt's table: read from the model each time, so that they cannot differ from the board.

Lines, owners and what stands in the cells are always those of one moment: of the facts that were looked at last. Where
a click or a key comes before the news that the session is elsewhere by now, `catch_up` is called first.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from planner.language import number_words, tr
from planner.model.areas import area_name, area_of
from planner.model.change import Change
from planner.model.facts import Facts
from planner.model.finding import Finding
from planner.model.matrix.cells import Cell, CellFindings, cells_of, letters_in
from planner.model.matrix.lines import Line, Order, Wish, lines_down, listed_functions, owners_across
from planner.ui.found_changes import found_changes
from planner.ui.matrix.clip import cell_text
from planner.ui.matrix.schemes import OURS, Shown
from planner.ui.matrix.words import (
    cell_tip,
    functions_counted,
    head_tip,
    head_words,
    row_tip,
    row_words,
    spoken_cell,
)
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex

_MOST_SINGLE = 200
"""With more cells than this in one step they are told as one rectangle."""

_ACROSS = Qt.Orientation.Horizontal
_TIP = Qt.ItemDataRole.ToolTipRole
_WORDS = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, _TIP}


class Area(NamedTuple):
    """What is listed of an area: its functions, folded or not, and on how many of them each owner holds something."""

    functions: tuple[str, ...]
    held: Mapping[str, int]


class MatrixCells(QAbstractTableModel):
    """Lines down and owners across for the structure that is shown.

    Lines stay where they are while letters are typed; they are filtered and sorted again when that is asked for, and
    when functions come and go.

    Signals:
        row_changed, column_changed: the head of a row or a column says something else now. Qt's own signal for it
            makes a table lay itself out and paint all of it again.
    """

    row_changed = Signal(int)
    column_changed = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Start with nothing; `refresh` reads the session."""
        super().__init__(parent)
        self._session = session
        self.wish, self.shown = Wish(), OURS
        self.lines: Sequence[Line] = ()
        self.owners: Sequence[str] = ()
        self._groups: dict[str, list[str]] = {}
        self._rows: dict[Line, int] = {}
        self._columns: dict[str, int] = {}
        self._areas: dict[str, Area] = {}
        self._facts: Facts | None = None
        self._checked, self._found = session.checked, CellFindings()

    # --- what is shown ------------------------------------------------------------------------------------------

    @property
    def facts(self) -> Facts | None:
        """The facts of the structure whose cells these are."""
        return self._facts

    @property
    def listed(self) -> int:
        """How many functions are listed, those of folded areas with them."""
        return sum(map(len, self._groups.values()))

    def cell(self, row: int, column: int) -> Cell | None:
        """The function and the owner of a place; None in the line of a heading."""
        function = self.lines[row].function
        return (function, self.owners[column]) if function else None

    def row_of(self, function: str) -> int:
        """The row of a function, or -1."""
        facts = self.facts
        if facts is None or function not in facts.model.functions:
            return -1
        return self._rows.get(Line(area_of(facts.model, function), function), -1)

    def row_of_area(self, area: str) -> int:
        """The row of the heading of an area, or -1."""
        return self._rows.get(Line(area), -1)

    def column_of(self, owner: str) -> int:
        """The column of an owner, or -1."""
        return self._columns.get(owner, -1)

    def area(self, area: str) -> Area:
        """What is listed of an area."""
        if area not in self._areas:
            facts, functions = self.facts, tuple(self._groups.get(area, ()))
            holders = facts.structure.holders if facts else lambda _: {}
            self._areas[area] = Area(functions, Counter(owner for key in functions for owner in holders(key)))
        return self._areas[area]

    def found_at(self, cell: Cell) -> tuple[Finding, ...]:
        """The open findings about a function and an owner."""
        return self._found.at(cell)

    def found_about(self, kind: str, record: str) -> tuple[Finding, ...]:
        """The open findings about a function or an owner."""
        return self._checked.about(self._facts.structure_id, kind, record) if self._facts else ()

    # --- choosing what is shown ---------------------------------------------------------------------------------

    def choose(self, wish: Wish) -> None:
        """List other lines or owners."""
        self.wish = wish
        self._shape()

    def choose_scheme(self, shown: Shown) -> None:
        """Show the letters of another scheme."""
        self.shown = shown
        self._tell_all()

    def catch_up(self) -> bool:
        """Read everything anew where the session is elsewhere by now; gives whether it was."""
        is_late = self._checked is not self._session.checked or self._facts is not self._session.facts
        if is_late:
            self.refresh()
        return is_late

    def refresh(self) -> None:
        """Read everything anew."""
        self._look()
        facts = self._facts
        self._found = CellFindings(self._checked.open_findings(facts.structure_id) if facts else ())
        self.beginResetModel()
        self._take(*self._wanted())
        self.endResetModel()

    def follow(self, change: Change) -> None:
        """Tell the cells and heads that a step changed, and nothing else."""
        facts, before = self._session.facts, self._checked
        if facts is None or change.opened or facts.structure_id not in change.before.structures or _is_wide(change):
            self.refresh()
            return
        self._look()
        found = found_changes(before, self._checked, facts.structure_id)
        if found.reaccepted:
            self._found = CellFindings(self._checked.open_findings(facts.structure_id))
            self._tell_all()
        else:
            self._found.remove(found.gone)
            self._found.add(f for f in found.come if self._checked.acceptance(f) is None)
        if self._is_shaped_by(change, facts):
            self._shape()
        touched = {ref.id for ref in change.touched if ref.structure in {"", facts.structure_id}}
        for function in touched & facts.model.functions.keys():
            self._areas.pop(area_of(facts.model, function), None)
        cells = self._changed_cells(change, facts)
        cells |= {cell for finding in (*found.gone, *found.come) for cell in cells_of(finding)}
        self._tell_cells(cells)
        self._tell_heads(touched | found.ids())

    def _look(self) -> None:
        """Look at the session as it is now."""
        self._facts, self._checked = self._session.facts, self._session.checked

    def _shape(self) -> None:
        """List the lines and owners that should be there; nothing is told where they are there already."""
        lines, owners, groups = self._wanted()
        if (lines, owners) == (self.lines, self.owners):
            self._take(lines, owners, groups)
            return
        self.beginResetModel()
        self._take(lines, owners, groups)
        self.endResetModel()

    def _wanted(self) -> tuple[list[Line], list[str], dict[str, list[str]]]:
        facts, checked, groups = self._facts, self._checked, dict[str, list[str]]()
        if facts is None:
            return [], [], groups
        if self.wish.order is Order.OWNER and self.wish.owner not in facts.structure.owners:
            self.wish = self.wish._replace(order=Order.AREA, owner="")
        for function in listed_functions(checked, facts.structure_id, self.wish):
            groups.setdefault(area_of(facts.model, function), []).append(function)
        return lines_down(checked, facts.structure_id, self.wish), owners_across(facts, self.wish.kinds), groups

    def _take(self, lines: list[Line], owners: list[str], groups: dict[str, list[str]]) -> None:
        self.lines, self.owners, self._groups = lines, owners, groups
        self._rows = {line: row for row, line in enumerate(lines)}
        self._columns = {owner: column for column, owner in enumerate(owners)}
        self._areas.clear()

    def _is_shaped_by(self, change: Change, facts: Facts) -> bool:
        """May a step have changed which functions and owners are listed, or their order?"""
        was = change.before.structures[facts.structure_id]
        return any(
            ref.kind in {"area", "owner"}
            or (
                ref.kind == "function"
                and (not ref.structure or was.in_scope(ref.id) != facts.structure.in_scope(ref.id))
            )
            for ref in change.touched
        )

    def _changed_cells(self, change: Change, facts: Facts) -> set[Cell]:
        """The cells whose letters differ after a step."""
        was, cells = change.before.structures[facts.structure_id], set[Cell]()
        for ref in change.touched:
            if ref.kind == "function" and ref.structure == facts.structure_id:
                old, new = was.holders(ref.id), facts.structure.holders(ref.id)
                cells |= {(ref.id, owner) for owner in {**old, **new} if old.get(owner) is not new.get(owner)}
        return cells

    def _tell_cells(self, cells: Iterable[Cell]) -> None:
        """Tell that these cells look different, and the counts in the headings above them."""
        places = {(self.row_of(function), self._columns.get(owner, -1)) for function, owner in cells}
        places |= {(self.row_of_area(self.lines[row].area), column) for row, column in places if row >= 0}
        places = {(row, column) for row, column in places if row >= 0 and column >= 0}
        if len(places) > _MOST_SINGLE:
            rows, columns = zip(*places, strict=True)
            self.dataChanged.emit(self.index(min(rows), min(columns)), self.index(max(rows), max(columns)))
            return
        for row, column in sorted(places):
            self.dataChanged.emit(self.index(row, column), self.index(row, column))

    def _tell_all(self) -> None:
        if self.lines and self.owners:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, len(self.owners) - 1))

    def _tell_heads(self, records: Iterable[str]) -> None:
        for record in records:
            row, column = self.row_of(record), self._columns.get(record, -1)
            if row >= 0:
                self.row_changed.emit(row)
            if column >= 0:
                self.column_changed.emit(column)

    # --- Qt's item model ----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """The number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """The number of owners."""
        return 0 if parent.isValid() else len(self.owners)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The letters of a cell, or on how many functions of an area an owner holds something; spoken, and as a tip."""
        if role not in _WORDS or not index.isValid() or self.facts is None:
            return None
        line, owner = self.lines[index.row()], self.owners[index.column()]
        if not line.function:
            return self._heading_cell(line.area, owner, role)
        cell = (line.function, owner)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(letters_in(self.facts.structure, cell), self.shown)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_cell(self.facts, *cell, self.found_at(cell), self.shown)
        return plain_tip(cell_tip(self.facts, *cell, self.found_at(cell), self.shown))

    def headerData(self, section: int, across: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of an owner, a function or an area; spoken with its kind and what was found, and as a tip."""
        facts = self.facts
        if role not in _WORDS or facts is None or section < 0:  # Qt asks for -1 where there is no head
            return None
        if across == _ACROSS:
            return self._head_of_owner(facts, self.owners[section], role)
        line = self.lines[section]
        if line.function:
            return self._head_of_function(facts, line.function, role)
        words = self._heading_words(line.area)
        return plain_tip(words) if role == _TIP else words

    def _head_of_owner(self, facts: Facts, owner: str, role: int) -> str:
        if role == Qt.ItemDataRole.DisplayRole:
            return facts.model.owners[owner].name
        found = self.found_about("owner", owner)
        return plain_tip(head_tip(facts, owner, found)) if role == _TIP else head_words(facts, owner, found)

    def _head_of_function(self, facts: Facts, function: str, role: int) -> str:
        if role == Qt.ItemDataRole.DisplayRole:
            return facts.model.functions[function].name
        found = self.found_about("function", function)
        return plain_tip(row_tip(facts, function, found)) if role == _TIP else row_words(facts, function, found)

    def _heading_words(self, area: str) -> str:
        name = area_name(self.facts.model, area) if self.facts else ""
        functions = functions_counted(len(self.area(area).functions))
        if area in self.wish.folded:
            return tr("Area {area}, {functions}, folded", area=name, functions=functions)
        return tr("Area {area}, {functions}", area=name, functions=functions)

    def _heading_cell(self, area: str, owner: str, role: int) -> str:
        number, of = self.area(area).held.get(owner, 0), len(self.area(area).functions)
        if role == Qt.ItemDataRole.DisplayRole or self.facts is None:
            return str(number or "")
        name = self.facts.model.owners[owner].name
        words = tr(
            "{area}; {owner} holds something on {number} of {all}",
            area=self._heading_words(area),
            owner=name,
            number=number_words(number),
            all=number_words(of),
        )
        return plain_tip(words) if role == _TIP else words


def _is_wide(change: Change) -> bool:
    """Does a step concern a structure as a whole, or the rules?"""
    return any(ref.kind in {"structure", "settings"} for ref in change.touched)
