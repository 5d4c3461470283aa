"""What stands in the cells of a matrix: the ownerships that are held, and what was found about both ends."""

from collections.abc import Iterable, Mapping
from itertools import product

from planner.model.finding import Finding
from planner.model.records import Assignment, Structure, empty_map
from planner.model.vocabulary import Ownership

Cell = tuple[str, str]
"""A function and an owner, by their ids."""

Letters = frozenset[Ownership]
"""The ownerships in a cell."""

NOBODY: Mapping[str, Assignment] = empty_map()


def held_in(structure: Structure, cell: Cell) -> Mapping[str, Assignment]:
    """What the owner of a cell holds on its function, by ownership."""
    function, owner = cell
    return structure.holders(function).get(owner, NOBODY)


def letters_in(structure: Structure, cell: Cell) -> Letters:
    """The ownerships that stand in a cell."""
    held = held_in(structure, cell)
    return frozenset(ownership for ownership in Ownership if ownership in held) if held else frozenset()


class CellFindings:
    """The open findings that name both a function and an owner, by cell; kept up with what is found and solved."""

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        """Sort these findings into the cells."""
        self._by_cell: dict[Cell, tuple[Finding, ...]] = {}
        self.add(findings)

    def at(self, cell: Cell) -> tuple[Finding, ...]:
        """The findings of one cell."""
        return self._by_cell.get(cell, ())

    def add(self, findings: Iterable[Finding]) -> None:
        """Take these findings in."""
        for finding in findings:
            for cell in cells_of(finding):
                self._by_cell[cell] = (*self._by_cell.get(cell, ()), finding)

    def remove(self, findings: Iterable[Finding]) -> None:
        """Let these findings go; what is not there is passed by."""
        for finding in findings:
            for cell in cells_of(finding):
                left = tuple(other for other in self._by_cell.get(cell, ()) if other is not finding)
                if left:
                    self._by_cell[cell] = left
                else:
                    self._by_cell.pop(cell, None)


def cells_of(finding: Finding) -> set[Cell]:
    """The cells that a finding is about: each of its functions with each of its owners."""
    functions = [subject.id for subject in finding.subjects if subject.kind == "function"]
    owners = [subject.id for subject in finding.subjects if subject.kind == "owner"]
    return set(product(functions, owners))
