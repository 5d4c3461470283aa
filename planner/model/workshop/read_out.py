"""What one owner holds, in full sentences to be read aloud."""

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.vocabulary import OwnerKind, Ownership
from planner.model.wording import listed

_HOLDS = {
    Ownership.DECISION: mark("{owner} decides on {functions}."),
    Ownership.EXECUTION: mark("{owner} does the work of {functions}."),
    Ownership.INPUT: mark("{owner} gives input on {functions}."),
    Ownership.REVIEW: mark("{owner} reviews {functions}."),
}


def readers(facts: Facts) -> list[str]:
    """Who is read out: everybody in the structure, roles first, in the order people see."""
    order = {kind.value: place for place, kind in enumerate(OwnerKind)}
    owners, model = facts.structure.owners, facts.model
    return sorted(
        facts.structure.in_board_order(list(owners)), key=lambda owner: order.get(model.owners[owner].kind, len(order))
    )


def read_out(facts: Facts, owner: str) -> list[tuple[Ownership | None, str]]:
    """What an owner holds, a sentence for each ownership that it has, with the ownership it is about."""
    found: list[tuple[Ownership | None, str]] = []
    name = " ".join(facts.model.owners[owner].name.split())
    both = facts.held_by(owner, Ownership.DECISION) & facts.held_by(owner, Ownership.EXECUTION)
    if both:
        words = tr("{owner} decides and does the work of {functions}.", owner=name, functions=_names(facts, both))
        found.append((Ownership.DECISION, words))
    for ownership in Ownership:
        held = facts.held_by(owner, ownership) - (both if ownership in _ALONE else frozenset())
        if held:
            found.append((ownership, tr(_HOLDS[ownership], owner=name, functions=_names(facts, held))))
    return found or [(None, tr("{owner} holds nothing yet.", owner=name))]


_ALONE = (Ownership.DECISION, Ownership.EXECUTION)


def _names(facts: Facts, functions: frozenset[str]) -> str:
    return listed([facts.model.functions[function].name for function in facts.model.function_order(functions)])
