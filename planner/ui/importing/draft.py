"""What is to come in: the tables, what people decided about them, and what that gives."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from planner.exchange.grids.grid import Grid, Tables
from planner.exchange.incoming import TableShape, assignment_table, understood_as
from planner.exchange.matrix.cell import signs_of
from planner.exchange.matrix.headings import Use
from planner.exchange.matrix.matrix import DEFAULT_STRUCTURE, Choices, Matrix, Shape
from planner.exchange.matrix.matrix_edit import matrix_edit
from planner.exchange.matrix.scheme import Meaning, Scheme
from planner.exchange.table.error import BadCell, TableError
from planner.exchange.table.reading import Imported
from planner.language import mark, tr, trn
from planner.model.change import Edited
from planner.model.collector import collector_paused
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import OwnerKind

_ASK = mark("Nothing tells what the signs in this table mean. Choose it at the right, and it can come in.")
_ONE_EACH = frozenset({Use.FUNCTION, Use.AREA, Use.DESCRIPTION, Use.NOTE})


@dataclass(frozen=True, slots=True)
class Draft:
    """What people decided so far.

    Attributes:
        tables: what was read.
        structure: the name of the structure that a matrix goes into.
        choices: what they decided about a matrix.
        kinds: the kinds of owners by their names.
        columns: the columns of an assignment table by the headings they stand under.
    """

    tables: Tables
    structure: str = DEFAULT_STRUCTURE
    choices: Choices = field(default_factory=Choices)
    kinds: Mapping[str, OwnerKind] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)

    def into(self, structure: str) -> "Draft":
        """Give the draft for another structure."""
        return replace(self, structure=structure)

    def shaped(self, shape: Shape | None) -> "Draft":
        """Give the draft with the matrix laid out in another way, or as it is found."""
        return replace(self, choices=replace(self.choices, shape=shape, uses={}))

    def in_scheme(self, scheme: Scheme | None) -> "Draft":
        """Give the draft with the letters of a scheme, or as they are found."""
        return replace(self, choices=replace(self.choices, scheme=scheme, letters={}))

    def with_letter(self, letter: str, meaning: Meaning | None) -> "Draft":
        """Give the draft in which a letter means this, or nothing."""
        return replace(self, choices=replace(self.choices, letters={**self.choices.letters, letter: meaning}))

    def with_use(self, heading: str, use: Use) -> "Draft":
        """Give the draft in which the column with this heading is for this, and no other column is if it is for one."""
        others = {
            other: told
            for other, told in self.choices.uses.items()
            if other != heading and not (use in _ONE_EACH and told is use)
        }
        return replace(self, choices=replace(self.choices, uses={**others, heading: use}))

    def with_kind(self, owner: str, kind: OwnerKind) -> "Draft":
        """Give the draft in which an owner is of this kind."""
        return replace(self, kinds={**self.kinds, owner: kind})

    def with_column(self, heading: str, column: str) -> "Draft":
        """Give the draft in which a heading stands for this column of the assignment table; empty for none."""
        others = {other: told for other, told in self.columns.items() if told != column or not column}
        return replace(self, columns={**others, heading: column})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a draft gives.

    Attributes:
        found: what was understood; None where it is neither a matrix nor an assignment table.
        error: why it cannot come in, in a sentence; empty where it can.
        bad: the cells of an assignment table that are not allowed.
        before: the model that it was tried on.
        edited: what that model becomes; None where it cannot.
        grids: the tables to show.
        signs: the short texts in the cells where no matrix was found, with what people said that they mean.
    """

    found: Imported | Matrix | None
    error: str
    bad: tuple[BadCell, ...]
    before: OperatingModel
    edited: Edited | None
    grids: tuple[Grid, ...]
    signs: Mapping[str, Meaning | None] = field(default_factory=dict)

    @property
    def changes_nothing(self) -> bool:
        """Does the model say all of it already?"""
        return self.edited is not None and self.edited.model is self.before


def outcome(draft: Draft, model: OperatingModel) -> Outcome:
    """Work out what a draft makes of a model."""
    with collector_paused():
        return _outcome(draft, model)


def _outcome(draft: Draft, model: OperatingModel) -> Outcome:
    table = assignment_table(draft.tables, draft.columns)
    grids = draft.tables.grids if table is None else (table,)
    try:
        found = understood_as(draft.tables, TableShape.TABLE if table else None, draft.choices, draft.columns)
    except TableError as error:
        if error.cells:
            told = trn(
                len(error.cells),
                "{n} cells are not allowed; nothing comes in before they are changed.",
                "{n} cells are not allowed; nothing comes in before they are changed.",
            )
            return Outcome(None, told, error.cells, model, None, grids)
        signs = signs_of(cell for grid in grids for _, cells in grid.rows for cell in cells)
        asked = {sign: draft.choices.letters.get(sign) for sign in signs}
        return Outcome(None, tr(_ASK) if asked else str(error), (), model, None, grids, asked)
    try:
        edit = (
            matrix_edit(found, structure=draft.structure, kinds=_known(draft, found))
            if isinstance(found, Matrix)
            else found.edit
        )
        edited = edit(model)
    except (EditError, TableError) as error:
        return Outcome(found, str(error), (), model, None, grids)
    shown = tuple(read.grid for read in found.tables) if isinstance(found, Matrix) else grids
    return Outcome(found, "", (), model, edited, shown)


def _known(draft: Draft, matrix: Matrix) -> dict[str, OwnerKind]:
    names = {owner.name for owner in matrix.owners}
    return {name: kind for name, kind in draft.kinds.items() if name in names}
