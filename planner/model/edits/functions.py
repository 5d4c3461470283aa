"""Functions: add, describe, duplicate and delete them; place, park and take them out of a structure."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from planner.language import tr
from planner.model.change import Edited, Ref
from planner.model.edits.areas import add_area
from planner.model.edits.assignments import entered
from planner.model.edits.fields import with_fields
from planner.model.edits.named import decisions_without, without_end, workshop_without
from planner.model.edits.parts import (
    edited,
    the_area,
    the_function,
    the_goal,
    the_owner,
    the_placement,
    the_structure,
    the_tool,
    unused,
    with_item,
    with_ranks,
    with_structure,
    without,
)
from planner.model.operating_model import OperatingModel
from planner.model.rank import last_rank, next_in_order, rank_after, ranks_when_moved
from planner.model.records import Function, Placement, Structure, changed_map, frozen_map
from planner.model.text import clean_name
from planner.model.vocabulary import Status


def add_functions(
    model: OperatingModel, *, structure: str, functions: Mapping[str, Function], areas: Mapping[str, str] | None = None
) -> Edited:
    """Add functions (by new id, in order) at the end of the list and put them into the structure.

    Args:
        model: the model to add to.
        structure: the only structure that they enter.
        functions: records by new id; their ranks are given here. An area that they name must exist or be in ``areas``;
            goals and tools that they name must exist.
        areas: names of new areas by new id, added first.
    """
    touched: set[Ref] = set()
    for area, name in (areas or {}).items():
        model, more = add_area(model, area=area, name=name)
        touched |= more
    place = the_structure(model, structure)
    rank = last_rank(model.functions.values())
    records, placements = dict(model.functions), dict(place.functions)
    for key, function in functions.items():
        if function.area is not None:
            the_area(model, function.area)
        _check_named(model, function)
        rank = rank_after(rank)
        records[unused(records, key)] = function.replace(name=clean_name(function.name, tr("A function")), rank=rank)
        placements[key] = Placement()
        touched |= {Ref("function", key), Ref("function", key, structure)}
    if not touched:
        return Edited(model)
    changed = place.replace(functions=frozen_map(placements))
    structures = with_item(model.structures, structure, changed)
    return edited(model, touched, functions=frozen_map(records), structures=structures)


def set_function(model: OperatingModel, *, function: str, **fields: Any) -> Edited:  # noqa: ANN401
    """Set fields of a function, in every structure; the name among them renames it.

    Raises:
        EditError: a text is not allowed, the area, a goal or a tool does not exist, or a value does not fit its field.
    """
    record = the_function(model, function)
    if fields.get("area") is not None:
        the_area(model, fields["area"])
    changed = with_fields(record, fields, tr("A function"))
    _check_named(model, changed)
    return edited(model, {Ref("function", function)}, functions=with_item(model.functions, function, changed))


def duplicate_function(model: OperatingModel, *, structure: str, function: str, copy: str) -> Edited:
    """Add a copy (with the id ``copy``) right behind a function, with the same place and owners in this structure."""
    record, place = the_function(model, function), the_structure(model, structure)
    last = rank_after(last_rank(model.functions.values()))
    twin = record.replace(name=clean_name(tr("{name} (copy)", name=record.name), tr("A function")), rank=last)
    functions = with_item(model.functions, unused(model.functions, copy), twin)
    ranks = ranks_when_moved(functions, copy, next_in_order(model.functions, function))
    functions = with_ranks(functions, ranks)
    placements = with_item(place.functions, copy, place.functions.get(function, Placement()))
    changes: dict[str, Any] = {"functions": placements}
    if place.holders(function):
        changes["assignments"] = with_item(place.assignments, copy, place.holders(function))
    structures = with_item(model.structures, structure, place.replace(**changes))
    touched = {Ref("function", copy), Ref("function", copy, structure), *(Ref("function", key) for key in ranks)}
    return edited(model, touched, functions=functions, structures=structures)


def delete_function(model: OperatingModel, *, function: str) -> Edited:
    """Delete a function from the model, with everything that is held on it and every handoff at it in all structures.

    Decisions about it stay in the log and no longer name it.
    """
    the_function(model, function)
    decisions, touched = decisions_without(model, function)
    workshop, more = workshop_without(model, function)
    touched |= more | {Ref("function", function)}
    structures = dict(model.structures)
    for key, place in model.structures.items():
        structures[key], more = without_end(place, key, function)
        touched |= more
        if function in place.functions:
            structures[key] = _taken_out(structures[key], function)
            touched.add(Ref("function", function, key))
    return edited(
        model,
        touched,
        functions=without(model.functions, function),
        structures=frozen_map(structures),
        decisions=decisions,
        workshop=workshop,
    )


def move_function(model: OperatingModel, *, function: str, area: str | None, before: str | None = None) -> Edited:
    """Put a function into an area (None: no area), before another function or at the end of the list."""
    the_function(model, function)
    if area is not None:
        the_area(model, area)
    if before is not None:
        the_function(model, before)
    ranks = ranks_when_moved(model.functions, function, before)
    functions = with_ranks(model.functions, ranks)
    changed = functions[function].replace(area=area)
    touched = {Ref("function", key) for key in (function, *ranks)}
    return edited(model, touched, functions=with_item(functions, function, changed))


def place_functions(model: OperatingModel, *, structure: str, functions: Iterable[str]) -> Edited:
    """Put functions of the model into a structure, in scope; what is there already stays as it is."""
    place = the_structure(model, structure)
    new = [key for key in functions if key not in place.functions]
    for key in new:
        the_function(model, key)
    if not new:
        return Edited(model)
    placements = changed_map(place.functions, {key: Placement() for key in new})
    return with_structure(
        model, structure, place.replace(functions=placements), {Ref("function", key, structure) for key in new}
    )


def take_out(model: OperatingModel, *, structure: str, functions: Iterable[str]) -> Edited:
    """Take functions out of one structure, with what is held on them there; the model keeps them."""
    place = the_structure(model, structure)
    touched = set()
    for key in functions:
        if key in place.functions:
            touched.add(Ref("function", key, structure))
            place = _taken_out(place, key)
    return with_structure(model, structure, place, touched)


def set_placement(model: OperatingModel, *, structure: str, function: str, **fields: Any) -> Edited:  # noqa: ANN401
    """Set fields of a function's place in a structure: effort, backup, reason, until, status.

    A backup that is not in the structure enters it.

    Raises:
        EditError: the function is not in the structure, or a value does not fit its field.
    """
    placement = the_placement(model, structure, function)
    place, touched = model.structures[structure], {Ref("function", function, structure)}
    backup = fields.get("backup")
    if backup is not None:
        the_owner(model, backup)
        place = entered(place, owner=backup)
        touched.add(Ref("owner", backup, structure))
    changed = with_fields(placement, fields, tr("A function"))
    place = place.replace(functions=with_item(place.functions, function, changed))
    return with_structure(model, structure, place, touched)


def park(
    model: OperatingModel, *, structure: str, function: str, reason: str = "", until: date | None = None
) -> Edited:
    """Leave a function out of scope on purpose; who holds it is kept for the day it comes back."""
    the_function(model, function)
    model_in, touched = place_functions(model, structure=structure, functions=[function])
    parked = set_placement(
        model_in, structure=structure, function=function, status=Status.PARKED.value, reason=reason.strip(), until=until
    )
    return Edited(parked.model, parked.touched | touched)


def bring_back(model: OperatingModel, *, structure: str, function: str) -> Edited:
    """Put a parked function back into scope; its reason and date go."""
    fields = {"status": Status.IN_SCOPE.value, "reason": "", "until": None}
    return set_placement(model, structure=structure, function=function, **fields)


def _check_named(model: OperatingModel, function: Function) -> None:
    for goal in sorted(function.goals):
        the_goal(model, goal)
    for tool in sorted(function.tools):
        the_tool(model, tool)


def _taken_out(place: Structure, function: str) -> Structure:
    return place.replace(functions=without(place.functions, function), assignments=without(place.assignments, function))
