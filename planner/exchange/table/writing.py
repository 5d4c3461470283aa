"""The assignment table out: from a model to the bytes of a CSV table."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping

from planner.exchange.table.cells import NAME, BadValueError, CellKind
from planner.exchange.table.columns import COLUMNS, Column, Part
from planner.exchange.table.names import names_of
from planner.exchange.table.rest import left_out
from planner.exchange.wanted import Wanted, Written
from planner.model.operating_model import OperatingModel
from planner.model.rank import in_order
from planner.model.records import (
    Assignment,
    Function,
    Owner,
    Placement,
    Record,
    Seat,
    Structure,
    seat_default,
)
from planner.model.vocabulary import Ownership

Cells = dict[str, str]

_COLUMNS_OF: Mapping[Part, tuple[Column, ...]] = {
    part: tuple(column for column in COLUMNS if column.part is part) for part in Part
}
_DEFAULTS: Mapping[Part, Record] = {
    Part.ASSIGNMENT: Assignment(),
    Part.FUNCTION: Function(name=""),
    Part.PLACEMENT: Placement(),
    Part.OWNER: Owner(name=""),
    Part.SEAT: Seat(),
}


def write_csv(wanted: Wanted) -> Written:
    """Write the assignment table of the model, as `write_table` does."""
    return write_table(wanted.model)


def write_table(model: OperatingModel) -> Written:
    """Write a model as an assignment table: UTF-8, commas, one header row with all columns, no defaults.

    What belongs to a function or an owner stands once, in the first row that can say it.
    """
    rows, notes = table_rows(model)
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, [column.name for column in COLUMNS], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return Written(out.getvalue().encode(), notes)


def table_rows(model: OperatingModel) -> tuple[list[Cells], tuple[str, ...]]:
    """Give the rows of the assignment table, cells by the names of their columns, and what was left out."""
    writing = _Writing(model)
    rows = list(writing.rows())
    return rows, (*writing.names.notes, *left_out(model, writing.names, +writing.unsaid))


class _Writing:
    """The rows of one table.

    Attributes:
        names: the name of each record in this table.
        unsaid: values that no cell could say, counted by column.
    """

    def __init__(self, model: OperatingModel) -> None:
        self._model = model
        self._told: set[tuple[str, ...]] = set()
        self.names = names_of(model)
        self.unsaid: Counter[str] = Counter()

    def rows(self) -> Iterator[Cells]:
        """Give the rows in an order from which every order of the model can be read back.

        First the owners of each structure, then each function in the first structure that lists it, then the functions
        of the other structures.
        """
        first: dict[str, str] = {}
        for structure in self.names.structures:
            place = self._model.structures[structure]
            for owner in in_order(place.owners):
                yield self._owner_row(structure, owner)
            for function in place.functions:
                first.setdefault(function, structure)
            if not place.owners:  # its place among the structures needs a row
                yield from self._function_rows(structure, next(f for f in self.names.functions if f in place.functions))
        for function in self.names.functions:
            yield from self._function_rows(first[function], function)
        for structure in self.names.structures:
            listed = self._model.structures[structure].functions
            for function in (function for function in self.names.functions if function in listed):
                yield from self._function_rows(structure, function)

    def _owner_row(self, structure: str, owner: str) -> Cells:
        record, seat = self._model.owners[owner], self._model.structures[structure].owners[owner]
        default = seat_default(record.kind)
        plain = {name: None for name in ("capacity", "people") if getattr(seat, name) == default}
        row = {"structure": self._name(self.names.structures[structure]), "owner": self._name(self.names.owners[owner])}
        if self._first(Part.OWNER, owner):
            row |= self._cells(Part.OWNER, record)
        contacts = self._among(structure, seat.internal_contact)
        return row | self._cells(Part.SEAT, seat.replace(**plain), internal_contact=contacts)

    def _function_rows(self, structure: str, function: str) -> Iterator[Cells]:
        """Give the rows of a function in a structure, unless they were given before."""
        if not self._first(Part.PLACEMENT, structure, function):
            return
        place, record = self._model.structures[structure], self._model.functions[function]
        row = {"structure": self.names.structures[structure], "function": self.names.functions[function]}
        row = {name: self._name(text) for name, text in row.items()}
        more: Cells = {}
        if self._first(Part.FUNCTION, function):
            more = self._cells(Part.FUNCTION, record, area=self.names.areas.get(record.area or ""))
        placement = place.functions[function]
        more |= self._cells(Part.PLACEMENT, placement, backup=self._among(structure, placement.backup))
        for assignment in self._assignments(place, function) or [{}]:
            yield row | assignment | more
            more = {}

    def _assignments(self, place: Structure, function: str) -> list[Cells]:
        rows = []
        holders = place.holders(function)
        for owner in sorted(holders, key=lambda owner: (place.owners[owner].rank, owner)):
            held = holders[owner]
            self.unsaid["ownership"] += len(held.keys() - set(Ownership))
            for ownership in (ownership for ownership in Ownership if ownership in held):
                row = {"owner": self._name(self.names.owners[owner]), "ownership": ownership.value}
                row |= self._cells(Part.ASSIGNMENT, held[ownership])
                if ownership is not Ownership.EXECUTION and row.pop("share", ""):
                    self.unsaid["share"] += 1
                rows.append(row)
        return rows

    def _cells(self, part: Part, record: Record, **names: str | None) -> Cells:
        """Give the cells of what a record says beyond its defaults, with names in the place of the ids it refers to."""
        cells = {}
        for column in _COLUMNS_OF[part]:
            value = getattr(record, column.field)
            if value == getattr(_DEFAULTS[part], column.field):
                continue
            meant = names.get(column.field, value)
            cell = "" if meant is None else column.kind.write(meant)
            if not _says(column.kind, cell, meant):
                self.unsaid[column.name] += 1
            cells[column.name] = cell
        return cells

    def _among(self, structure: str, owner: str | None) -> str | None:
        """Give the name of an owner where the structure lists it."""
        if owner is None or owner not in self._model.structures[structure].owners:
            return None
        return self.names.owners[owner]

    def _first(self, *thing: str) -> bool:
        known = thing in self._told
        self._told.add(thing)
        return not known

    @staticmethod
    def _name(name: str) -> str:
        return NAME.write(name)


def _says(kind: CellKind, cell: str, value: object) -> bool:
    """Is this value what reading the cell gives?"""
    try:
        return bool(cell.strip()) and kind.parse(cell) == value
    except BadValueError:
        return False
