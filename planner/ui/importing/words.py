"""The words of the page on which a table comes in."""

from collections.abc import Sequence

from planner.exchange.matrix.headings import Use
from planner.exchange.matrix.matrix import Matrix, Shape
from planner.exchange.matrix.scheme import Meaning
from planner.exchange.table.reading import Imported
from planner.language import mark, number_words, tr, trn
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import OwnerKind
from planner.model.wording import capital
from planner.ui.importing.draft import Outcome

MEANINGS = {
    Meaning.DECISION: mark("Decision"),
    Meaning.EXECUTION: mark("Execution"),
    Meaning.INPUT: mark("Input"),
    Meaning.REVIEW: mark("Review"),
    Meaning.INFORMED: mark("Informed (a note)"),
    Meaning.LEFT_OUT: mark("Left out on purpose (a note)"),
    None: mark("Do not read it"),
}
"""What a letter may mean."""

USES = {
    Use.FUNCTION: mark("Function"),
    Use.OWNER: mark("Owner"),
    Use.AREA: mark("Area"),
    Use.DESCRIPTION: mark("Description"),
    Use.NOTE: mark("Note"),
    Use.LEFT_OUT: mark("Left out"),
}
"""What a column may be for."""

KINDS = {OwnerKind.ROLE: mark("Role"), OwnerKind.PARTNER: mark("Partner"), OwnerKind.DEPARTMENT: mark("Department")}
"""What kind of owner somebody may be."""

SHAPES = {
    Shape.OWNERS_ACROSS: mark("Owners across"),
    Shape.OWNERS_DOWN: mark("Owners down"),
    Shape.OWNERS_IN_CELLS: mark("Names in the cells"),
}
"""How a matrix may be laid out."""


def _functions(number: int) -> str:
    return trn(number, "{number} function", "{number} functions", number=number_words(number))


def _owners(number: int) -> str:
    return trn(number, "{number} owner", "{number} owners", number=number_words(number))


def _areas(number: int) -> str:
    return trn(number, "{number} area", "{number} areas", number=number_words(number))


def _assignments(number: int) -> str:
    return trn(number, "{number} assignment", "{number} assignments", number=number_words(number))


def tally(found: Imported | Matrix, edited: OperatingModel | None) -> str:
    """Say what comes in: "42 functions, 7 owners, 118 assignments; 3 cells not understood"."""
    if isinstance(found, Matrix):
        held = sum(len(held) for function in found.functions.values() for held in function.held.values())
        numbers = (len(found.functions), len(found.owners), held)
        words, unread = _listed(numbers), len(found.unread)
        if not unread:
            return words
        return trn(
            unread,
            "{words}; {number} cell not understood",
            "{words}; {number} cells not understood",
            words=words,
            number=number_words(unread),
        )
    return _listed(_numbers(edited)) if edited is not None else ""


def arrival(worked: Outcome) -> str:
    """Say what of it the open model does not have yet; empty where there is no such model."""
    if worked.edited is None or not worked.before.structures:
        return ""
    if worked.changes_nothing:
        return tr("The model says all of this already.")
    before, after = worked.before, worked.edited.model
    new = (
        (len(after.functions) - len(before.functions), _functions),
        (len(after.owners) - len(before.owners), _owners),
        (len(after.areas) - len(before.areas), _areas),
    )
    some = [words(number) for number, words in new if number > 0]
    nothing = tr("It brings what is known up to date.")
    return tr("New in the model: {records}.", records=", ".join(some)) if some else nothing


def told(found: Imported | Matrix | None) -> Sequence[str]:
    """Give what there is to tell about a table, a sentence each, without the name of its file."""
    if found is None:
        return ()
    notes = [note.split(": ", 1)[-1] for note in found.notes]
    if isinstance(found, Matrix):
        noted = sum(len(names) for function in found.functions.values() for names in function.noted.values())
        if noted:
            notes.insert(
                0,
                trn(
                    noted,
                    "{number} cell say who is only informed: kept in the notes of the functions.",
                    "{number} cells say who is only informed: kept in the notes of the functions.",
                    number=number_words(noted),
                ),
            )
    return [capital(note) for note in notes]


def _numbers(model: OperatingModel) -> tuple[int, int, int]:
    places = model.structures.values()
    held = sum(len(words) for place in places for owners in place.assignments.values() for words in owners.values())
    return len(model.functions), len(model.owners), held


def _listed(numbers: tuple[int, int, int]) -> str:
    functions, owners, assignments = numbers
    return ", ".join((_functions(functions), _owners(owners), _assignments(assignments)))
