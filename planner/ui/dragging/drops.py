"""What dropping means: pure functions from what is carried and where it lands to the edit, its name and a headline."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

from planner.language import mark, tr
from planner.model.change import Edit, in_one_step
from planner.model.edits.assignments import assign, move_assignment, unassign
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import VERBS, Ownership
from planner.model.wording import spoken
from planner.ui.widgets.plain import shortened
from planner.ui.words.functions import functions_words


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

_HOLDS: Mapping[str, str] = {
    Ownership.DECISION: mark("{owner} decides {functions}."),
    Ownership.EXECUTION: mark("{owner} executes {functions}."),
    Ownership.INPUT: mark("{owner} gives input on {functions}."),
    Ownership.REVIEW: mark("{owner} reviews {functions}."),
}
_LOSES: Mapping[str, str] = {
    Ownership.DECISION: mark("{owner} no longer decides {functions}."),
    Ownership.EXECUTION: mark("{owner} no longer executes {functions}."),
    Ownership.INPUT: mark("{owner} no longer gives input on {functions}."),
    Ownership.REVIEW: mark("{owner} no longer reviews {functions}."),
}
_HOLDS_OTHER = mark("{owner} holds {ownership} on {functions}.")
_LOSES_OTHER = mark("{owner} no longer holds {ownership} on {functions}.")


def drop_edit(structure: str, carried: Sequence[Carried], target: Target, *, copy: bool = False) -> Edit:
    """Give the edit of a drop.

    Onto an owner: from the list it gives, from a card it moves, or copies on request. Onto the list it takes away
    what came from a card.
    """
    return in_one_step(*(_one(structure, item, target, copy=copy) for item in carried))


def drop_label(model: OperatingModel, carried: Sequence[Carried], target: Target, *, copy: bool = False) -> str:
    """Give the name of the step: what undo will say."""
    what = _what(model, carried)
    if target == LIST and not carried[0].owner:
        return tr("Leave {functions}", functions=what)
    if target == LIST:
        return tr("Take {functions} from {owner}", functions=what, owner=_owner(model, carried[0].owner))
    if not carried[0].owner:
        words = mark("Give {functions} to {owner} ({ownership})")
    elif copy:
        words = mark("Copy {functions} to {owner} ({ownership})")
    else:
        words = mark("Move {functions} to {owner} ({ownership})")
    return tr(words, functions=what, owner=_owner(model, target.owner), ownership=_word(target.ownership))


def drop_headline(model: OperatingModel, carried: Sequence[Carried], target: Target) -> str:
    """Say in a sentence what would be so after the drop."""
    what = _what(model, carried)
    if target == LIST:
        _, owner, ownership = carried[0]
        if not owner:
            return tr("{functions} stays in the list.", functions=what)
        return _sentence(_LOSES.get(ownership, _LOSES_OTHER), _owner(model, owner), ownership, what)
    owner, ownership = target
    return _sentence(_HOLDS.get(ownership, _HOLDS_OTHER), _owner(model, owner), ownership, what)


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
    return functions_words(model, [item.function for item in carried])


def _owner(model: OperatingModel, owner: str) -> str:
    return shortened(model.owners[owner].name)


def _sentence(words: str, owner: str, ownership: str, what: str) -> str:
    return tr(words, owner=owner, ownership=spoken(ownership), functions=what)


def _word(ownership: str) -> str:
    if ownership in VERBS:
        return tr(VERBS[ownership])
    return tr("holds {ownership} on", ownership=spoken(ownership))
