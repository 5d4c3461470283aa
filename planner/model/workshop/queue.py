"""The assign queue: which functions still need an answer, and what is known about each owner that could take one."""

from typing import NamedTuple

from planner.language import tr, trn
from planner.model.facts import Facts
from planner.model.vocabulary import OwnerKind, Ownership
from planner.model.wording import affected, capital, listed

ASKED = (Ownership.DECISION, Ownership.EXECUTION)
"""What the queue asks about a function, in this order."""


def is_answered(facts: Facts, function: str) -> bool:
    """Does a function in scope have who decides and who executes, or does the group say that these are open?"""
    return not any(facts.is_open(function, ownership) for ownership in ASKED)


def queue(facts: Facts) -> list[str]:
    """The functions in scope, in the order people see."""
    return facts.model.function_order(facts.owners)


def first_open(facts: Facts, function: str) -> Ownership:
    """What to ask first about a function: what is open, else the decision."""
    return next((ownership for ownership in ASKED if facts.is_open(function, ownership)), Ownership.DECISION)


def candidates(facts: Facts, function: str, ownership: Ownership) -> list[str]:
    """The owners that could take it: who holds it now, then roles, departments for a decision, partners, in order.

    A partner comes before the roles where the work is usually done outside.
    """
    place, model = facts.structure, facts.model
    holding = set(facts.owners_with(function, ownership))
    outside = ownership is Ownership.EXECUTION and model.functions[function].usual_sourcing == "outside"
    kinds = [OwnerKind.PARTNER, OwnerKind.ROLE] if outside else [OwnerKind.ROLE, OwnerKind.PARTNER]
    order = {kind.value: place for place, kind in enumerate((*kinds, OwnerKind.DEPARTMENT))}

    def key(owner: str) -> tuple[bool, int]:
        return owner not in holding, order.get(model.owners[owner].kind, len(order))

    return sorted(place.in_board_order(list(place.owners)), key=key)


class Hint(NamedTuple):
    """A sentence that helps to answer; ``strong`` is the part of it that stands out."""

    text: str
    strong: str = ""


def hints(facts: Facts, function: str) -> list[Hint]:
    """What rules will ask about a function, before it is answered."""
    record = facts.model.functions[function]
    found = []
    if record.sensitive:
        words = tr("Affects {what}, so someone else should review it.", what=listed(affected(record.affects)))
        found.append(Hint(words, tr("review", about="stressed in a hint")))
    if record.input_from:
        givers = sorted(record.input_from)
        names = capital(listed(givers))
        words = trn(len(givers), "{names} gives input.", "{names} give input.", names=names)
        found.append(Hint(words, tr("input", about="stressed in a hint")))
    if record.usual_sourcing == "inside":
        found.append(Hint(tr("The work usually stays inside."), tr("inside", about="stressed in a hint")))
    if record.critical:
        found.append(Hint(tr("Critical: it needs a backup."), tr("backup", about="stressed in a hint")))
    return found
