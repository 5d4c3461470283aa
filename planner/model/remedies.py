"""Fixes that several rules offer."""

from functools import partial

from planner.language import mark, tr
from planner.model.change import Edit, in_one_step
from planner.model.edits.assignments import assign, unassign
from planner.model.facts import Facts
from planner.model.finding import Fix
from planner.model.vocabulary import Ownership


def let_hold(facts: Facts, function: str, owner: str, ownership: Ownership, *, kind: str) -> Fix:
    """Offer to give an owner an ownership that it lacks on a function."""
    edit = partial(assign, structure=facts.structure_id, function=function, owner=owner, ownership=ownership.value)
    return ready_fix(kind, tr(_LET[ownership], owner=facts.model.owners[owner].name), edit)


_LET = {
    Ownership.DECISION: mark("Let {owner} decide"),
    Ownership.EXECUTION: mark("Let {owner} execute"),
    Ownership.INPUT: mark("Let {owner} give input"),
    Ownership.REVIEW: mark("Let {owner} review"),
}


def keep_one(facts: Facts, function: str, ownership: Ownership) -> tuple[Fix, ...]:
    """Offer, for each of the owners that hold an ownership on a function, to take it away from all the others."""
    owners = facts.owners_with(function, ownership)
    take = partial(unassign, structure=facts.structure_id, function=function, ownership=ownership.value)
    return tuple(
        ready_fix(
            "keep",
            tr("Keep {owner}", owner=facts.model.owners[kept].name),
            in_one_step(*(partial(take, owner=owner) for owner in owners if owner != kept)),
        )
        for kept in owners
    )


def ready_fix(kind: str, label: str, edit: Edit) -> Fix:
    """Make a fix that asks nothing."""
    return Fix(kind, label, lambda _: edit)
