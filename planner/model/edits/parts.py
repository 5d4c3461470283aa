"""Finding the parts that an edit is about, and putting changed parts back into the model."""

from collections.abc import Mapping
from typing import Any, TypeVar

from planner.language import mark, tr
from planner.model.agreements import Decision, Goal, Tool
from planner.model.change import Edited, Ref, Touched
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.records import Area, Cadence, Function, Handoff, Owner, Placement, Seat, Structure, changed_map

V = TypeVar("V")
R = TypeVar("R", Function, Seat, Structure)


_GONE = {
    "structure": mark("There is no structure with the id {id} any more."),
    "function": mark("There is no function with the id {id} any more."),
    "owner": mark("There is no owner with the id {id} any more."),
    "area": mark("There is no area with the id {id} any more."),
    "goal": mark("There is no goal with the id {id} any more."),
    "tool": mark("There is no tool with the id {id} any more."),
    "decision": mark("There is no decision with the id {id} any more."),
    "handoff": mark("There is no handoff with the id {id} any more."),
    "cadence": mark("There is no cadence with the id {id} any more."),
}


def the_structure(model: OperatingModel, structure: str) -> Structure:
    """Give the structure with this id; raises EditError when there is none."""
    return _found(model.structures, structure, "structure")


def the_function(model: OperatingModel, function: str) -> Function:
    """Give the function with this id; raises EditError when there is none."""
    return _found(model.functions, function, "function")


def the_owner(model: OperatingModel, owner: str) -> Owner:
    """Give the owner with this id; raises EditError when there is none."""
    return _found(model.owners, owner, "owner")


def the_area(model: OperatingModel, area: str) -> Area:
    """Give the area with this id; raises EditError when there is none."""
    return _found(model.areas, area, "area")


def the_goal(model: OperatingModel, goal: str) -> Goal:
    """Give the goal with this id; raises EditError when there is none."""
    return _found(model.goals, goal, "goal")


def the_tool(model: OperatingModel, tool: str) -> Tool:
    """Give the tool with this id; raises EditError when there is none."""
    return _found(model.tools, tool, "tool")


def the_decision(model: OperatingModel, decision: str) -> Decision:
    """Give the entry of the decision log with this id; raises EditError when there is none."""
    return _found(model.decisions, decision, "decision")


def the_handoff(model: OperatingModel, structure: str, handoff: str) -> Handoff:
    """Give the handoff with this id in the structure; raises EditError when there is none."""
    return _found(the_structure(model, structure).handoffs, handoff, "handoff")


def the_cadence(model: OperatingModel, structure: str, cadence: str) -> Cadence:
    """Give the cadence with this id in the structure; raises EditError when there is none."""
    return _found(the_structure(model, structure).cadences, cadence, "cadence")


def the_placement(model: OperatingModel, structure: str, function: str) -> Placement:
    """Give the function's place in the structure; raises EditError when it has none."""
    place = the_structure(model, structure).functions.get(function)
    if place is None:
        msg = tr(
            "{name} is not in {structure}.",
            name=the_function(model, function).name,
            structure=model.structures[structure].name,
        )
        raise EditError(msg)
    return place


def the_seat(model: OperatingModel, structure: str, owner: str) -> Seat:
    """Give the owner's seat in the structure; raises EditError when it has none."""
    seat = the_structure(model, structure).owners.get(owner)
    if seat is None:
        msg = tr(
            "{name} is not in {structure}.",
            name=the_owner(model, owner).name,
            structure=model.structures[structure].name,
        )
        raise EditError(msg)
    return seat


def with_item(items: Mapping[str, V], key: str, value: V) -> Mapping[str, V]:
    """Give the map with one item added or replaced, or the same map when it holds exactly this value."""
    return items if items.get(key) is value else changed_map(items, {key: value})


def without(items: Mapping[str, V], *keys: str) -> Mapping[str, V]:
    """Give the map without these keys, or the same map when it has none of them."""
    if not any(key in items for key in keys):
        return items
    return changed_map(items, {}, gone=keys)


def with_ranks(items: Mapping[str, R], ranks: Mapping[str, str]) -> Mapping[str, R]:
    """Give the map with these ranks, by id."""
    return changed_map(items, {key: items[key].replace(rank=rank) for key, rank in ranks.items()}) if ranks else items


def edited(model: OperatingModel, touched: Touched | set[Ref], **changes: Any) -> Edited:  # noqa: ANN401
    """Give the model with these fields changed and what was touched; the same model when nothing differs."""
    after = model.model_copy(update=changes) if any(getattr(model, k) is not v for k, v in changes.items()) else model
    return Edited(model) if after is model else Edited(after, frozenset(touched))


def with_structure(model: OperatingModel, key: str, structure: Structure, touched: set[Ref]) -> Edited:
    """Give the model with one structure replaced."""
    return edited(model, touched, structures=with_item(model.structures, key, structure))


def unused(items: Mapping[str, object], key: str) -> str:
    """Give the id back when no record has it; raises EditError otherwise."""
    if key in items:
        msg = tr("A record with the id {id} exists already.", id=key)
        raise EditError(msg)
    return key


def _found(items: Mapping[str, V], key: str, kind: str) -> V:
    if key not in items:
        msg = tr(_GONE[kind], id=repr(key))
        raise EditError(msg)
    return items[key]
