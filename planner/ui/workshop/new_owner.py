"""An owner that is named in the room: found in the model, or added to it, and seated where the group works."""

from functools import partial

from planner.language import mark, tr
from planner.model.change import Edit
from planner.model.edits.owners import add_owners, seat_owner
from planner.model.finding import Question
from planner.model.ids import RecordKind, new_id
from planner.model.operating_model import OperatingModel
from planner.model.records import Owner
from planner.model.vocabulary import OwnerKind
from planner.ui.library.known_names import name_key, owners_by_name, owners_here

KIND_WORDS = {
    OwnerKind.ROLE: mark("Role"),
    OwnerKind.PARTNER: mark("Partner"),
    OwnerKind.DEPARTMENT: mark("Department"),
}
"""What the kinds of owners are called on buttons and cards."""


def owner_questions() -> tuple[Question, ...]:
    """What is asked about an owner that nobody thought of: its name, and what it is."""
    kinds = tuple(tr(words) for words in KIND_WORDS.values())
    return Question(tr("Who else could it be?")), Question(tr("What is it?"), kinds)


def kind_called(words: str) -> OwnerKind:
    """Give the kind for one of the answers to what it is."""
    return next(kind for kind, name in KIND_WORDS.items() if tr(name) == words)


def owner_named(model: OperatingModel, structure: str, name: str, kind: OwnerKind) -> tuple[str, Edit | None]:
    """Give the id of the owner with a name and kind, and the edit that brings it into a structure.

    The edit is None where it has a seat there already. Case, accents and signs in the name do not count.
    """
    known = owners_by_name(model, kind.value).get(name_key(name))
    if known is None:
        owner = new_id(RecordKind.OWNER)
        new = {owner: Owner(name=name, kind=kind.value)}
        return owner, partial(add_owners, structure=structure, owners=new)
    if name_key(name) in owners_here(model, structure, kind.value):
        here = model.structures[structure].owners
        same = (owner for owner in here if name_key(model.owners[owner].name) == name_key(name))
        return next((owner for owner in same if model.owners[owner].kind == kind), known), None
    return known, partial(seat_owner, structure=structure, owner=known)
