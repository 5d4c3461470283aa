"""What the rows of a table say, gathered by what they say it about, with every cell that is not allowed."""

from collections.abc import Mapping
from typing import NamedTuple

from planner.exchange.table.cells import BadValueError, Value, either
from planner.exchange.table.columns import Column, Part
from planner.exchange.table.error import BadCell, shown
from planner.language import mark, tr
from planner.model.vocabulary import Ownership

Thing = tuple[str, ...]
"""What is told about: a part, then the names of the structure, function, owner and ownership that say which one."""

STRUCTURE = "structure"
"""The first word of a thing that is a structure; of other things it is their part."""

_NEEDS: Mapping[Part, tuple[str, ...]] = {
    Part.FUNCTION: ("function",),
    Part.PLACEMENT: ("structure", "function"),
    Part.OWNER: ("owner",),
    Part.SEAT: ("structure", "owner"),
    Part.ASSIGNMENT: ("structure", "function", "owner", "ownership"),
}
_REFERENCES: Mapping[str, str] = {Part.PLACEMENT: "backup", Part.SEAT: "internal_contact"}

_ABOUT_THE_SAME: Mapping[Part, str] = {
    Part.ASSIGNMENT: mark("{value} as in row {row}, since both rows tell it about the same assignment"),
    Part.FUNCTION: mark("{value} as in row {row}, since both rows tell it about the same function"),
    Part.PLACEMENT: mark("{value} as in row {row}, since both rows tell it about the same function in the structure"),
    Part.OWNER: mark("{value} as in row {row}, since both rows tell it about the same owner"),
    Part.SEAT: mark("{value} as in row {row}, since both rows tell it about the same owner in the structure"),
}
_UNNAMED: Mapping[str, str] = {
    "function": mark("nothing, since the row names no function"),
    "owner": mark("nothing, since the row names no owner"),
    "ownership": mark("nothing, since the row names no ownership"),
}


class Claim(NamedTuple):
    """A value with the cell that says it."""

    value: Value
    row: int
    column: str
    cell: str


class Claims:
    """All that a table says.

    Attributes:
        said: by thing, in the order of their first rows, the claims by field.
        bad: the cells that are not allowed, as they were found.
    """

    def __init__(self, file: str) -> None:
        self.said: dict[Thing, dict[str, Claim]] = {}
        self.bad: list[BadCell] = []
        self._file = file

    def refuse(self, row: int, column: str, value: str, allowed: str) -> None:
        """Note a bad cell."""
        self.bad.append(BadCell(self._file, row, column, value, allowed))

    def add_row(self, row: int, cells: Mapping[Column, str]) -> None:
        """Take what the filled cells of a row say."""
        values = {column: self._value(row, column, cell) for column, cell in cells.items()}
        names = {column.name: str(value) for column, value in values.items() if column.part is Part.ROW and value}
        filled = {column.name: cell for column, cell in cells.items()}
        self._check_row(row, filled)
        if STRUCTURE in names:
            self.said.setdefault((STRUCTURE, names["structure"]), {})
        things = _things(names)
        for thing in things.values():
            self.said.setdefault(thing, {})
        for column, value in values.items():
            if column.part is Part.ROW or value is None:
                continue
            if column.part in things:
                self._claim(things[column.part], column, Claim(value, row, column.name, cells[column]))
            else:
                self._check_belongs(row, column, cells[column], filled)
        self._check_share(row, filled)

    def check_references(self) -> None:
        """Refuse every cell that names an owner whom its structure does not have."""
        for thing, claims in self.said.items():
            claim = claims.get(_REFERENCES.get(thing[0], ""))
            if claim is not None and (Part.SEAT, thing[1], claim.value) not in self.said:
                self.refuse(
                    claim.row,
                    claim.column,
                    claim.cell,
                    tr("the name of an owner of {structure}", structure=shown(thing[1])),
                )

    def _value(self, row: int, column: Column, cell: str) -> Value | None:
        try:
            return column.kind.parse(cell)
        except BadValueError:
            self.refuse(row, column.name, cell, column.kind.allowed())
            return None

    def _claim(self, thing: Thing, column: Column, claim: Claim) -> None:
        first = self.said[thing].setdefault(column.field, claim)
        if first.value != claim.value:
            allowed = tr(_ABOUT_THE_SAME[Part(thing[0])], value=shown(first.cell), row=first.row)
            self.refuse(claim.row, claim.column, claim.cell, allowed)

    def _check_row(self, row: int, filled: Mapping[str, str]) -> None:
        missing = [name for name in ("function", "owner") if name not in filled]
        if STRUCTURE not in filled:
            self.refuse(row, "structure", "", tr("the name of a structure"))
        if len(missing) > 1:
            self.refuse(row, "function", "", tr('a name, here or in the column "owner"'))
        elif missing and "ownership" in filled:
            self.refuse(row, "ownership", filled["ownership"], tr(_UNNAMED[missing[0]]))
        elif not missing and "ownership" not in filled:
            allowed = tr("{words}, since the row names a function and an owner", words=either(Ownership))
            self.refuse(row, "ownership", "", allowed)

    def _check_belongs(self, row: int, column: Column, cell: str, filled: Mapping[str, str]) -> None:
        """Refuse a cell that tells something about what its row does not name; a bad name is told already."""
        missing = [name for name in _NEEDS[column.part] if name not in filled and name != STRUCTURE]
        if missing:
            self.refuse(row, column.name, cell, tr(_UNNAMED[missing[0]]))

    def _check_share(self, row: int, filled: Mapping[str, str]) -> None:
        ownership = filled.get("ownership", "").strip()
        if "share" in filled and ownership in set(Ownership) - {Ownership.EXECUTION}:
            allowed = tr("nothing, since the ownership is {ownership}, not execution", ownership=ownership)
            self.refuse(row, "share", filled["share"], allowed)


def _things(names: Mapping[str, str]) -> dict[Part, Thing]:
    return {
        part: (part, *(names[need] for need in needs))
        for part, needs in _NEEDS.items()
        if all(need in names for need in needs)
    }
