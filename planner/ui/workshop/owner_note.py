"""What stands beside an owner that could be an answer: its load and capacity, or what it is."""

from planner.language import tr
from planner.model.facts import Facts
from planner.model.vocabulary import OwnerKind
from planner.ui.words.amounts import amount_words, load_words


def note_on(facts: Facts, owner: str) -> str:
    """Say in a few words what is known about an owner of a structure: a role's load and capacity, else its kind."""
    kind = facts.model.owners[owner].kind
    if kind == OwnerKind.PARTNER:
        return tr("external")
    capacity = facts.model.capacity(facts.structure_id, owner)
    if kind == OwnerKind.DEPARTMENT:
        return tr("department")
    if kind != OwnerKind.ROLE or capacity is None:
        return kind
    load = facts.load(owner)
    if facts.structure.owners[owner].people_of(kind) == 0:
        return tr("vacant, {load} of {capacity}", load=amount_words(load), capacity=amount_words(capacity))
    return load_words(load, capacity)
