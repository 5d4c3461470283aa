"""What dropping means: pure functions from what is carried and where it lands to the edit, its name and a headline."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from planner.model.change import Edit, in_one_step
from planner.model.edits.assignments import assign, move_assignment, unassign
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership
from planner.ui.plain import shortened


class Carried(NamedTuple):
    """A function under way; with an owner and an ownership when it was taken from a card."""

    function: str
    owner: str = ""
    ownership: str = ""


class Target(NamedTuple):
    """Where it would land: an owner with an ownership, or the function list when there is no owner."""

    owner: str = ""
    ownership: str = ""


LIST = Target()


def drop_edit(structure: str, carried: Sequence[Carried], target: Target, *, copy: bool = False) -> Edit:
    """Give the edit of a drop.

    Onto an owner: from the list it gives, from a card it moves, or copies on request. Onto the list it takes away
    what came from a card.
    """
    return in_one_step(*(_one(structure, item, target, copy=copy) for item in carried))


def drop_label(model: OperatingModel, carried: Sequence[Carried], target: Target, *, copy: bool = False) -> str:
    """Give the name of the step: what undo will say."""
    what = _what(model, carried)
    if target == LIST:
        return f"Take {what} from {_owner(model, carried[0].owner)}" if carried[0].owner else f"Leave {what}"
    verb = "Give" if not carried[0].owner else "Copy" if copy else "Move"
    return f"{verb} {what} to {_owner(model, target.owner)} ({_word(target.ownership)})"


def drop_headline(model: OperatingModel, carried: Sequence[Carried], target: Target) -> str:
    """Say in a sentence what would be so after the drop."""
    what = _what(model, carried)
    if target == LIST:
        if not carried[0].owner:
            return f"{what} stays in the list."
        return f"{_owner(model, carried[0].owner)} no longer {_verb(carried[0].ownership)} {what}."
    return f"{_owner(model, target.owner)} {_verb(target.ownership)} {what}."


def _one(structure: str, item: Carried, target: Target, *, copy: bool) -> Edit:
    function = item.function
    if target == LIST:
        return partial(unassign, structure=structure, function=function, owner=item.owner, ownership=item.ownership)
    if not item.owner or copy:
        return partial(assign, structure=structure, function=function, owner=target.owner, ownership=target.ownership)
    return partial(
        move_assignment,
        structure=structure,
        function=function,
        owner=item.owner,
        ownership=item.ownership,
        to_owner=target.owner,
        to_ownership=target.ownership,
    )


def _what(model: OperatingModel, carried: Sequence[Carried]) -> str:
    if len(carried) > 1:
        return f"{len(carried)} functions"
    return shortened(model.functions[carried[0].function].name)


def _owner(model: OperatingModel, owner: str) -> str:
    return shortened(model.owners[owner].name)


def _verb(ownership: str) -> str:
    return Ownership(ownership).verb if ownership in set(Ownership) else f"holds {ownership} on"


def _word(ownership: str) -> str:
    return {Ownership.INPUT.value: "gives input"}.get(ownership, _verb(ownership))
