"""The steps that can be made in the matrix: each is one edit of many cells, with a label that says what it did."""

from collections.abc import Callable, Sequence
from functools import partial

from planner.model.edits.matrix_letters import set_letters
from planner.model.matrix.cells import Cell
from planner.model.matrix.filling import Block, Filled, cleared, filled_down, filled_right, pasted, toggled
from planner.model.records import Structure
from planner.model.vocabulary import Ownership
from planner.model.wording import listed
from planner.ui.matrix.words import counted
from planner.ui.session import Session


class MatrixSteps:
    """Fills cells of the structure that is shown."""

    def __init__(self, session: Session, tell: Callable[[str], object]) -> None:
        """Act on a session; ``tell`` says a sentence that the user should know."""
        self._session, self._tell = session, tell

    def toggle(self, cells: Sequence[Cell], ownership: Ownership) -> None:
        """Add an ownership to cells, or take it from them where all have it."""
        filled = toggled(self._structure(), cells, ownership)
        if not filled:
            return
        more = any(ownership in letters for letters in filled.values())
        self._fill(filled, f"{'Give' if more else 'Take'} {ownership.value}", "to" if more else "from")

    def clear(self, cells: Sequence[Cell]) -> None:
        """Empty cells."""
        self._fill(cleared(self._structure(), cells), "Clear", "on")

    def fill_down(self, functions: Sequence[str], owners: Sequence[str]) -> None:
        """Copy the first row of a range into the rows below."""
        self._fill(filled_down(self._structure(), functions, owners), "Fill down", "on")

    def fill_right(self, functions: Sequence[str], owners: Sequence[str]) -> None:
        """Copy the first column of a range into the columns at its right."""
        self._fill(filled_right(self._structure(), functions, owners), "Fill right", "on")

    def paste(self, block: Block, functions: Sequence[str], owners: Sequence[str], chosen: tuple[int, int]) -> None:
        """Lay a block on cells and tell what of it did not fit; see `planner.model.matrix.filling.pasted`."""
        result = pasted(self._structure(), block, functions, owners, chosen)
        told = []
        if result.unknown:
            told.append(
                f"{counted(result.unknown, 'copied cell')} held something other than letters of this scheme;"
                " the cells below were left as they were."
            )
        cut = [(result.cut_rows, "row"), (result.cut_columns, "column")]
        words = [counted(number, word) for number, word in cut if number]
        if words:
            told.append(f"{listed(words).capitalize()} did not fit on the matrix.")
        self._fill(result.cells, "Paste", "on")
        if told:
            self._tell(" ".join(told))

    def _structure(self) -> Structure:
        return self._session.model.structures[self._session.structure]

    def _fill(self, cells: Filled, verb: str, preposition: str) -> None:
        if cells:
            edit = partial(set_letters, structure=self._session.structure, cells=dict(cells))
            self._session.apply(f"{verb} {preposition} {self._where(cells)}", edit)

    def _where(self, cells: Filled) -> str:
        """One cell by its names, more by their number."""
        if len(cells) > 1:
            return counted(len(cells), "cell")
        ((function, owner),) = cells
        model = self._session.model
        return f"{model.owners[owner].name}: {model.functions[function].name}"
