"""The rows of the function list: areas and their functions, filtered and searched, for the structure that is shown."""

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from planner.language import tr
from planner.model.change import Change, Ref
from planner.model.facts import Facts
from planner.model.finding import Severity
from planner.model.operating_model import OperatingModel
from planner.model.rank import in_order
from planner.model.vocabulary import Ownership
from planner.model.wording import spoken
from planner.ui.found_changes import found_changes
from planner.ui.gravest import gravest
from planner.ui.session import Session

Index = QModelIndex | QPersistentModelIndex

NO_AREA = ""


class Filter(StrEnum):
    """Which functions are listed."""

    ABANDONED = "abandoned"
    IN_SCOPE = "in_scope"
    PARKED = "parked"
    ABSENT = "absent"


class Row(NamedTuple):
    """An area heading (``function`` is empty) or a function of it."""

    area: str
    function: str = ""


class RowText(NamedTuple):
    """What a row shows."""

    name: str
    held: Mapping[Ownership, bool]
    undecided: frozenset[str]
    severity: Severity | None
    abandoned: bool
    size: int


class FunctionRows(QAbstractListModel):
    """Areas and functions as one list; rows are inserted and removed, never reset, so that the place in it is kept.

    Signals:
        counted: the number of functions by filter is another one.
        renamed: the user typed another name: the function and the name.
    """

    counted = Signal(object)
    renamed = Signal(str, str)

    def __init__(self, session: Session, parent: QObject) -> None:
        """List the functions of a session."""
        super().__init__(parent)
        self._session = session
        self._filter, self._search = Filter.IN_SCOPE, ""
        self._folded: set[str] = set()
        self._rows: list[Row] = []
        self._standing: dict[str, Filter] = {}
        self._groups: dict[str, list[str]] = {}
        self._checked = session.checked
        session.model_changed.connect(self._follow_change)
        session.structure_changed.connect(lambda _: self._refresh())

    # --- what is listed -----------------------------------------------------------------------------------------

    @property
    def rows(self) -> Sequence[Row]:
        """The rows as they stand."""
        return self._rows

    @property
    def filter(self) -> Filter:
        """Which functions are listed."""
        return self._filter

    def choose_filter(self, chosen: Filter) -> None:
        """List other functions."""
        self._filter = chosen
        self._refresh()

    def search(self, words: str) -> None:
        """List only functions with these words in their name or area."""
        self._search = words.strip().casefold()
        self._refresh()

    def fold(self, area: str) -> None:
        """Fold or unfold an area."""
        self._folded ^= {area}
        self._refresh()

    def folded(self, area: str) -> bool:
        """Is an area folded?"""
        return area in self._folded

    def functions_of(self, area: str) -> list[str]:
        """The listed functions of an area, folded or not."""
        return self._groups.get(area, [])

    def row_of(self, function: str) -> int:
        """The row of a function, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.function == function), -1)

    def text(self, row: Row) -> RowText:
        """What a row shows."""
        model, facts = self._session.model, self._session.facts
        if not row.function:
            name = model.areas[row.area].name if row.area in model.areas else tr("Without an area")
            return RowText(name, {}, frozenset(), None, abandoned=False, size=len(self.functions_of(row.area)))
        name = model.functions[row.function].name
        if facts is None or not facts.structure.in_scope(row.function):
            return RowText(name, {}, frozenset(), None, abandoned=False, size=0)
        holders = facts.structure.holders(row.function).values()
        held = {ownership: any(ownership in mine for mine in holders) for ownership in Ownership}
        severity = gravest(self._session.checked.about(facts.structure_id, "function", row.function))
        undecided = facts.structure.functions[row.function].undecided
        return RowText(name, held, undecided, severity, facts.is_abandoned(row.function), 0)

    # --- Qt's item model ----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """The number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a row; screen readers also hear who is missing."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self.text(row).name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(self.text(row), is_area=not row.function)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass on the name that was typed."""
        row = self._rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or not row.function or str(value).strip() == self.text(row).name:
            return False
        self.renamed.emit(row.function, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Functions can be dragged and renamed, areas dragged."""
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
        if index.isValid() and self._rows[index.row()].function:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    # --- following ----------------------------------------------------------------------------------------------

    def _follow_change(self, change: Change) -> None:
        facts, before = self._session.facts, self._checked
        reached = None if facts is None else _reached(change, facts)
        if facts is None or reached is None:
            self._refresh()
            return
        self._checked = self._session.checked
        reached |= found_changes(before, self._checked, facts.structure_id).ids() & facts.model.functions.keys()
        fresh = {function: _standing(facts, function) for function in reached}
        fresh = {function: standing for function, standing in fresh.items() if standing is not self._standing[function]}
        listed = self._listed()
        moved = any((self._standing[function] in listed) is not (fresh[function] in listed) for function in fresh)
        self._standing |= fresh
        if moved:
            self._regroup()
        if fresh:
            self._count()
        for place, row in enumerate(self._rows):
            if row.function in reached or (moved and not row.function):  # a heading tells how many there are
                self.dataChanged.emit(self.index(place), self.index(place))

    def _refresh(self) -> None:
        """Look at every function anew."""
        facts, self._checked = self._session.facts, self._session.checked
        self._standing = {} if facts is None else {key: _standing(facts, key) for key in facts.model.functions}
        self._regroup()
        self._count()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _listed(self) -> set[Filter]:
        """What the functions of the list belong to."""
        return {self._filter, Filter.ABANDONED} if self._filter is Filter.IN_SCOPE else {self._filter}

    def _regroup(self) -> None:
        """Bring the rows to what they should be."""
        listed = self._listed()
        self._groups = self._grouped([function for function, standing in self._standing.items() if standing in listed])
        self._replace(self._wanted())

    def _count(self) -> None:
        counts = Counter(self._standing.values())
        counts[Filter.IN_SCOPE] += counts[Filter.ABANDONED]
        self.counted.emit({chosen: counts[chosen] for chosen in Filter})

    def _wanted(self) -> list[Row]:
        rows: list[Row] = []
        for area, functions in self._groups.items():
            rows.append(Row(area))
            if area not in self._folded or self._search:
                rows += [Row(area, function) for function in functions]
        return rows

    def _grouped(self, listed: list[str]) -> dict[str, list[str]]:
        model = self._session.model
        groups: dict[str, list[str]] = {}
        for function in model.function_order(listed):
            area = model.functions[function].area or NO_AREA
            groups.setdefault(area, []).append(function)
        if self._search:
            groups = {area: found for area, mine in groups.items() if (found := self._matching(model, area, mine))}
        elif self._filter is Filter.IN_SCOPE:
            groups = _with_empty_areas(model, groups)
        return groups

    def _matching(self, model: OperatingModel, area: str, functions: list[str]) -> list[str]:
        area_name = model.areas[area].name.casefold() if area in model.areas else ""
        return [f for f in functions if self._search in model.functions[f].name.casefold() or self._search in area_name]

    def _replace(self, wanted: list[Row]) -> None:
        """Go from the rows there are to the wanted ones by removing and inserting what differs in the middle."""
        old = self._rows
        start = 0
        while start < min(len(old), len(wanted)) and old[start] == wanted[start]:
            start += 1
        end = 0
        while end < min(len(old), len(wanted)) - start and old[-1 - end] == wanted[-1 - end]:
            end += 1
        if len(old) - end > start:
            self.beginRemoveRows(QModelIndex(), start, len(old) - end - 1)
            self._rows = old[:start] + old[len(old) - end :]
            self.endRemoveRows()
        if len(wanted) - end > start:
            self.beginInsertRows(QModelIndex(), start, len(wanted) - end - 1)
            self._rows = wanted
            self.endInsertRows()


def _with_empty_areas(model: OperatingModel, groups: dict[str, list[str]]) -> dict[str, list[str]]:
    """The groups with the areas that no function of the model is in, so that a new area is seen."""
    used = {function.area for function in model.functions.values()}
    areas = [area for area in in_order(model.areas) if area in groups or area not in used]
    return {area: groups.get(area, []) for area in areas} | groups


def _standing(facts: Facts, function: str) -> Filter:
    """The narrowest filter that a function belongs to; what is abandoned is in scope as well."""
    placement = facts.structure.functions.get(function)
    if placement is None:
        return Filter.ABSENT
    if placement.parked:
        return Filter.PARKED
    return Filter.ABANDONED if facts.is_abandoned(function) else Filter.IN_SCOPE


def _reached(change: Change, facts: Facts) -> set[str] | None:
    """The functions whose rows may differ after a step; None when names, areas or the order may differ, too."""
    refs = change.touched
    if change.opened or any(_names_or_orders(ref) for ref in refs):
        return None
    reached = {ref.id for ref in refs if ref.kind == "function"}
    for owner in {ref.id for ref in refs if ref.kind == "owner"}:
        reached = reached.union(*facts.held.get(owner, {}).values())
    return reached


def _names_or_orders(ref: Ref) -> bool:
    return ref.kind in {"area", "structure", "settings"} or (ref.kind == "function" and not ref.structure)


def _spoken(text: RowText, *, is_area: bool) -> str:
    if is_area:
        return tr("Area {area}, {n} functions", area=text.name, n=text.size)
    if text.abandoned:
        return tr("{function}, abandoned", function=text.name)
    missing = [spoken(ownership) for ownership, held in text.held.items() if not held]
    nobody = [tr("nobody on {ownerships}", ownerships=", ".join(missing))] if missing else []
    return ", ".join([text.name, *nobody, *([spoken(text.severity)] if text.severity else [])])
