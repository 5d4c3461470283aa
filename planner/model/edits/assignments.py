"""Who holds what: give, change, move and take away ownerships of functions."""

from typing import Any

from planner.language import tr
from planner.model.change import Edited, Ref
from planner.model.edits.parts import the_function, the_owner, the_structure, with_item, with_structure, without
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.rank import last_rank, rank_after
from planner.model.records import Assignment, Placement, Seat, Structure, empty_map
from planner.model.text import clean_text
from planner.model.vocabulary import Ownership
from planner.model.wording import plain_figure, spoken


def assign(model: OperatingModel, *, structure: str, function: str, owner: str, ownership: str) -> Edited:
    """Let an owner hold an ownership on a function; what the structure does not list yet enters it.

    Raises:
        EditError: a part does not exist, the ownership is unknown, or the function is parked.
    """
    place, name = the_structure(model, structure), the_function(model, function).name
    the_owner(model, owner)
    _known(ownership)
    if function in place.functions and place.functions[function].parked:
        msg = tr(
            "{function} is parked in {structure}. Bring it back into scope first.",
            function=name,
            structure=place.name,
        )
        raise EditError(msg)
    if ownership in place.holders(function).get(owner, empty_map()):
        return Edited(model)
    return _hold(model, structure, function, owner, {ownership: Assignment()})


def unassign(
    model: OperatingModel, *, structure: str, function: str, owner: str, ownership: str | None = None
) -> Edited:
    """Take one ownership (or all) of a function away from an owner; nothing happens when it holds none."""
    place = the_structure(model, structure)
    held = place.holders(function).get(owner)
    if not held or (ownership is not None and ownership not in held):
        return Edited(model)
    left = without(held, ownership) if ownership is not None else empty_map()
    holders = with_item(place.holders(function), owner, left) if left else without(place.holders(function), owner)
    assignments = place.assignments
    assignments = with_item(assignments, function, holders) if holders else without(assignments, function)
    changed = place.replace(assignments=assignments)
    return with_structure(model, structure, changed, {Ref("function", function, structure)})


def move_assignment(
    model: OperatingModel,
    *,
    structure: str,
    function: str,
    owner: str,
    ownership: str,
    to_owner: str,
    to_ownership: str,
) -> Edited:
    """Move what one owner holds on a function to another owner or ownership; its boundary and share go along.

    Raises:
        EditError: nothing is there to move, or the target is not allowed.
    """
    if (owner, ownership) == (to_owner, to_ownership):
        return Edited(model)
    held = the_structure(model, structure).holders(function).get(owner, empty_map()).get(ownership)
    if held is None:
        raise _not_held(model, function, owner, ownership)
    taken = unassign(model, structure=structure, function=function, owner=owner, ownership=ownership)
    given = assign(taken.model, structure=structure, function=function, owner=to_owner, ownership=to_ownership)
    after, touched = given.model, taken.touched | given.touched
    if given.model is not taken.model:
        share = held.share if to_ownership == Ownership.EXECUTION else None
        kept = _hold(after, structure, function, to_owner, {to_ownership: held.replace(share=share)})
        after, touched = kept.model, touched | kept.touched
    return Edited(after, touched)


def set_assignment(
    model: OperatingModel,
    *,
    structure: str,
    function: str,
    owner: str,
    ownership: str,
    boundary: str | None = None,
    share: float | None = None,
) -> Edited:
    """Set the boundary (None: as it is) and the share (None: split evenly) of an assignment.

    Raises:
        EditError: there is no such assignment, the share is not within 0 and 1, or it is not on an execution.
    """
    held = the_structure(model, structure).holders(function).get(owner, empty_map()).get(ownership)
    if held is None:
        raise _not_held(model, function, owner, ownership)
    if share is not None and ownership != Ownership.EXECUTION:
        msg = tr("A share belongs to an execution; {ownership} has none.", ownership=spoken(ownership))
        raise EditError(msg)
    if share is not None and not 0 <= share <= 1:
        msg = tr("A share lies between 0 and 1; {share} does not.", share=plain_figure(share))
        raise EditError(msg)
    text = held.boundary if boundary is None else clean_text(boundary, tr("The boundary")).strip()
    changed = held.replace(boundary=text, share=None if share is None else round(share, 6))
    return Edited(model) if changed is held else _hold(model, structure, function, owner, {ownership: changed})


def set_undecided(model: OperatingModel, *, structure: str, function: str, ownership: str, undecided: bool) -> Edited:
    """Say that the group knows an ownership to be open, or take that mark away; the function enters the structure."""
    place = the_structure(model, structure)
    the_function(model, function)
    _known(ownership)
    placement = place.functions.get(function, Placement())
    marks = placement.undecided | {ownership} if undecided else placement.undecided - {ownership}
    changed = placement.replace(undecided=marks)
    if changed is placement:
        return Edited(model)
    functions = with_item(place.functions, function, changed)
    return with_structure(model, structure, place.replace(functions=functions), {Ref("function", function, structure)})


def _hold(model: OperatingModel, structure: str, function: str, owner: str, more: dict[str, Assignment]) -> Edited:
    place = model.structures[structure]
    held = place.holders(function).get(owner, empty_map())
    for ownership, assignment in more.items():
        held = with_item(held, ownership, assignment)
    holders = with_item(place.holders(function), owner, held)
    changed = entered(place, function, owner).model_copy(
        update={"assignments": with_item(place.assignments, function, holders)}
    )
    touched = {Ref("function", function, structure)}
    if owner not in place.owners:
        touched.add(Ref("owner", owner, structure))
    return with_structure(model, structure, changed, touched)


def entered(place: Structure, function: str | None = None, owner: str | None = None) -> Structure:
    """Give the structure with this function and this owner listed in it."""
    changes: dict[str, Any] = {}
    if function is not None and function not in place.functions:
        changes["functions"] = with_item(place.functions, function, Placement())
    if owner is not None and owner not in place.owners:
        seat = Seat(rank=rank_after(last_rank(place.owners.values())))
        changes["owners"] = with_item(place.owners, owner, seat)
    return place.model_copy(update=changes) if changes else place


def _not_held(model: OperatingModel, function: str, owner: str, ownership: str) -> EditError:
    return EditError(
        tr(
            "{owner} does not hold {ownership} on {function}.",
            owner=the_owner(model, owner).name,
            ownership=spoken(ownership),
            function=the_function(model, function).name,
        )
    )


def _known(ownership: str) -> None:
    if ownership not in set(Ownership):
        msg = tr("{word} is no ownership; allowed are {words}.", word=repr(ownership), words=", ".join(Ownership))
        raise EditError(msg)
