"""The words of the page on which a table comes in."""

from collections.abc import Sequence

from planner.exchange.matrix.headings import Use
from planner.exchange.matrix.matrix import Matrix, Shape
from planner.exchange.matrix.scheme import Meaning
from planner.exchange.table_in import Imported
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import OwnerKind
from planner.ui.importing.draft import Outcome

MEANINGS = {
    Meaning.DECISION: "Decision",
    Meaning.EXECUTION: "Execution",
    Meaning.INPUT: "Input",
    Meaning.REVIEW: "Review",
    Meaning.INFORMED: "Informed (a note)",
    Meaning.LEFT_OUT: "Left out on purpose (a note)",
    None: "Do not read it",
}
"""What a letter may mean."""

USES = {
    Use.FUNCTION: "Function",
    Use.OWNER: "Owner",
    Use.AREA: "Area",
    Use.DESCRIPTION: "Description",
    Use.NOTE: "Note",
    Use.LEFT_OUT: "Left out",
}
"""What a column may be for."""

KINDS = {OwnerKind.ROLE: "Role", OwnerKind.PARTNER: "Partner", OwnerKind.DEPARTMENT: "Department"}
"""What kind of owner somebody may be."""

SHAPES = {
    Shape.OWNERS_ACROSS: "Owners across",
    Shape.OWNERS_DOWN: "Owners down",
    Shape.OWNERS_IN_CELLS: "Names in the cells",
}
"""How a matrix may be laid out."""


def counted(number: int, word: str) -> str:
    """Say how many there are: 1 owner, 7 owners."""
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"


def tally(found: Imported | Matrix, edited: OperatingModel | None) -> str:
    """Say what comes in: "42 functions, 7 owners, 118 assignments; 3 cells not understood"."""
    if isinstance(found, Matrix):
        held = sum(len(held) for function in found.functions.values() for held in function.held.values())
        numbers = (len(found.functions), len(found.owners), held)
        unread = f"; {counted(len(found.unread), 'cell')} not understood" if found.unread else ""
        return _listed(numbers) + unread
    return _listed(_numbers(edited)) if edited is not None else ""


def arrival(worked: Outcome) -> str:
    """Say what of it the open model does not have yet; empty where there is no such model."""
    if worked.edited is None or not worked.before.structures:
        return ""
    if worked.changes_nothing:
        return "The model says all of this already."
    before, after = worked.before, worked.edited.model
    new = (
        (len(after.functions) - len(before.functions), "function"),
        (len(after.owners) - len(before.owners), "owner"),
        (len(after.areas) - len(before.areas), "area"),
    )
    some = [counted(number, word) for number, word in new if number > 0]
    return f"New in the model: {', '.join(some)}." if some else "It brings what is known up to date."


def told(found: Imported | Matrix | None) -> Sequence[str]:
    """Give what there is to tell about a table, a sentence each, without the name of its file."""
    if found is None:
        return ()
    notes = [note.split(": ", 1)[-1] for note in found.notes]
    if isinstance(found, Matrix):
        noted = sum(len(names) for function in found.functions.values() for names in function.noted.values())
        if noted:
            notes.insert(0, f"{counted(noted, 'cell')} say who is only informed: kept in the notes of the functions.")
    return [note[:1].upper() + note[1:] for note in notes]


def _numbers(model: OperatingModel) -> tuple[int, int, int]:
    places = model.structures.values()
    held = sum(len(words) for place in places for owners in place.assignments.values() for words in owners.values())
    return len(model.functions), len(model.owners), held


def _listed(numbers: tuple[int, int, int]) -> str:
    words = ("function", "owner", "assignment")
    return ", ".join(counted(number, word) for number, word in zip(numbers, words, strict=True))
