"""Cells as tab-separated text, from and to spreadsheets."""

import csv
import io
from collections.abc import Sequence

from planner.exchange.matrix.cell import said
from planner.model.matrix.cells import Letters, letters_in
from planner.model.matrix.filling import Block
from planner.model.records import Structure
from planner.model.vocabulary import Ownership
from planner.ui.matrix.schemes import Shown


def cell_text(letters: Letters, shown: Shown) -> str:
    """The ownerships of a cell as they are copied: ``D/E``."""
    return "/".join(shown.written(ownership) for ownership in Ownership if ownership in letters)


def copied(structure: Structure, functions: Sequence[str], owners: Sequence[str], shown: Shown) -> str:
    """The letters of a range, a line for each function, cells divided by tabs."""
    return "".join(
        "\t".join(cell_text(letters_in(structure, (function, owner)), shown) for owner in owners) + "\n"
        for function in functions
    )


def copied_with_names(
    structure: Structure, functions: Sequence[tuple[str, str]], owners: Sequence[tuple[str, str]], shown: Shown
) -> str:
    """The same below the names of the owners and behind those of the functions.

    Args:
        structure: the structure.
        functions: ids and names of the rows.
        owners: ids and names of the columns.
        shown: the scheme.
    """
    lines = ["\t".join(["Function", *(_plain(name) for _, name in owners)]) + "\n"]
    for function, name in functions:
        lines.append(f"{_plain(name)}\t{copied(structure, [function], [owner for owner, _ in owners], shown)}")
    return "".join(lines)


def block_of(text: str, shown: Shown) -> Block:
    """Read text from a spreadsheet; a cell that says nothing that is known, or more than ownerships, is None."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    try:
        rows = list(csv.reader(io.StringIO(lines), delimiter="\t"))
    except csv.Error:  # a cell of more text than any table holds
        return [[None]]
    return [[_letters(cell, shown) for cell in row] or [frozenset()] for row in rows] or [[frozenset()]]


def _letters(cell: str, shown: Shown) -> Letters | None:
    found = said(cell.replace("C✓", "sign-off"), shown.meanings)
    if found is None:
        return None
    ownerships = {meaning.ownership for meaning in found.meanings}
    return None if None in ownerships else frozenset(filter(None, ownerships))


def _plain(name: str) -> str:
    return " ".join(name.split())
