"""The steps that can be made in the matrix: each is one edit of many cells, with a label that says what it did."""

from collections.abc import Callable, Sequence
from functools import partial

from planner.language import mark, number_words, tr, trn
from planner.model.edits.matrix_letters import set_letters
from planner.model.matrix.cells import Cell
from planner.model.matrix.filling import Block, Filled, cleared, filled_down, filled_right, pasted, toggled
from planner.model.records import Structure
from planner.model.vocabulary import Ownership
from planner.model.wording import listed, spoken
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
        label = mark("Give {ownership} to {cells}") if more else mark("Take {ownership} from {cells}")
        self._fill(filled, label, ownership=spoken(ownership))

    def clear(self, cells: Sequence[Cell]) -> None:
        """Empty cells."""
        self._fill(cleared(self._structure(), cells), mark("Clear on {cells}"))

    def fill_down(self, functions: Sequence[str], owners: Sequence[str]) -> None:
        """Copy the first row of a range into the rows below."""
        self._fill(filled_down(self._structure(), functions, owners), mark("Fill down on {cells}"))

    def fill_right(self, functions: Sequence[str], owners: Sequence[str]) -> None:
        """Copy the first column of a range into the columns at its right."""
        self._fill(filled_right(self._structure(), functions, owners), mark("Fill right on {cells}"))

    def paste(self, block: Block, functions: Sequence[str], owners: Sequence[str], chosen: tuple[int, int]) -> None:
        """Lay a block on cells and tell what of it did not fit; see `planner.model.matrix.filling.pasted`."""
        result = pasted(self._structure(), block, functions, owners, chosen)
        told = []
        if result.unknown:
            told.append(
                trn(
                    result.unknown,
                    "{number} copied cell held something other than letters of this scheme; "
                    "the cells below were left as they were.",
                    "{number} copied cells held something other than letters of this scheme; "
                    "the cells below were left as they were.",
                    number=number_words(result.unknown),
                )
            )
        rows, columns = result.cut_rows, result.cut_columns
        cut = [trn(rows, "{number} row", "{number} rows", number=number_words(rows))] if rows else []
        if columns:
            cut.append(trn(columns, "{number} column", "{number} columns", number=number_words(columns)))
        if cut:
            told.append(tr("{cut} did not fit on the matrix.", cut=listed(cut)))
        self._fill(result.cells, mark("Paste on {cells}"))
        if told:
            self._tell(" ".join(told))

    def _structure(self) -> Structure:
        return self._session.model.structures[self._session.structure]

    def _fill(self, cells: Filled, label: str, **values: str) -> None:
        if cells:
            edit = partial(set_letters, structure=self._session.structure, cells=dict(cells))
            self._session.apply(tr(label, cells=self._where(cells), **values), edit)

    def _where(self, cells: Filled) -> str:
        """One cell by its names, more by their number."""
        if len(cells) > 1:
            return trn(len(cells), "{number} cell", "{number} cells", number=number_words(len(cells)))
        ((function, owner),) = cells
        model = self._session.model
        return f"{model.owners[owner].name}: {model.functions[function].name}"
