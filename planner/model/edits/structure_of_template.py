"""A structure taken in from another model, with all that it names."""

from collections.abc import Iterable, Mapping

from planner.model.change import Edited
from planner.model.edits.functions import add_functions
from planner.model.edits.owners import add_owners
from planner.model.edits.parts import the_structure, with_item
from planner.model.edits.structures import add_structure
from planner.model.ids import RecordKind
from planner.model.model_facts import Named
from planner.model.operating_model import OperatingModel
from planner.model.rank import in_order
from planner.model.records import Cadence, Function, Handoff, Holders, Placement, Seat, Structure, frozen_map
from planner.model.vocabulary import OwnerKind

Known = Mapping[str, str]
"""The ids of records here, by their ids in the other model."""


def ids_needed(template: OperatingModel, its_structure: str) -> dict[str, RecordKind]:
    """Give the records that `structure_of_template` may have to add, by their ids in the other model."""
    functions, owners = _named_in(template, the_structure(template, its_structure))
    areas = {area for key in functions if (area := template.functions[key].area) is not None}
    return {
        **dict.fromkeys(functions, RecordKind.FUNCTION),
        **dict.fromkeys(owners, RecordKind.OWNER),
        **dict.fromkeys(sorted(areas), RecordKind.AREA),
    }


def structure_of_template(
    model: OperatingModel, *, template: OperatingModel, its_structure: str, copy: str, name: str, ids: Mapping[str, str]
) -> Edited:
    """Add a structure of another model at the end, with the id ``copy``.

    Functions, owners and areas are the same when they have the same id, else when they have exactly the same name
    after trimming; all others are added. A function that is added serves the goals and runs on the tools of this model
    that are the same likewise, and no others. Handoffs and cadences keep their ids.

    Args:
        model: the model to add to.
        template: the other model; it stays as it is.
        its_structure: the id of the structure in it.
        copy: the id of the new structure.
        name: its name.
        ids: a new id for each record that `ids_needed` names, by its id in the other model; those of records that are
            here already are not used.

    Raises:
        EditError: there is no such structure, a new id is taken, or a name is not allowed.
    """
    place = the_structure(template, its_structure)
    used_functions, used_owners = _named_in(template, place)
    functions = _same_or_new(used_functions, template.functions, model.functions, model.function_order(), ids)
    owners = _same_or_new(used_owners, template.owners, model.owners, sorted(model.owners), ids)
    new_functions, new_areas = _new_functions(model, template, functions, ids)
    new_owners = {here: template.owners[key] for key, here in owners.items() if here not in model.owners}
    added = add_structure(model, structure=copy, name=name)
    filled = add_functions(added.model, structure=copy, functions=new_functions, areas=new_areas)
    seated = add_owners(filled.model, structure=copy, owners=new_owners)
    model, touched = seated.model, added.touched | filled.touched | seated.touched
    empty = model.structures[copy]
    changed = _translated(place, functions, owners).replace(
        name=empty.name, rank=empty.rank, after=None, baseline=False
    )
    changed = changed.replace(handoffs=_passing(model, changed.handoffs))
    structures = with_item(model.structures, copy, changed)
    return Edited(model.replace(structures=structures).with_defaults_removed(), touched)


def _new_functions(
    model: OperatingModel, template: OperatingModel, functions: Known, ids: Known
) -> tuple[dict[str, Function], dict[str, str]]:
    """The functions that are not here yet, by new id, and the names of new areas that they are in."""
    new = [key for key, here in functions.items() if here not in model.functions]
    used = {template.functions[key].area for key in new}
    in_turn = [area for area in in_order(template.areas) if area in used]
    areas = _same_or_new(in_turn, template.areas, model.areas, in_order(model.areas), ids)
    goals = _same(template.goals, model.goals, sorted(model.goals))
    tools = _same(template.tools, model.tools, sorted(model.tools))
    records = {functions[key]: _function(template.functions[key], areas, goals, tools) for key in new}
    return records, {areas[area]: template.areas[area].name for area in in_turn if areas[area] not in model.areas}


def _named_in(template: OperatingModel, place: Structure) -> tuple[list[str], list[str]]:
    """The functions and owners that a structure names, each in the order people see."""
    ends = {end for handoff in place.handoffs.values() for end in (handoff.start, handoff.end)}
    attending = {owner for cadence in place.cadences.values() for owner in cadence.owners}
    functions = template.function_order(place.functions.keys() | (ends & template.functions.keys()))
    seated = place.in_board_order(list(place.owners))
    others = sorted(((ends | attending) & template.owners.keys()) - place.owners.keys())
    return functions, [*seated, *others]


def _same_or_new(
    used: Iterable[str], theirs: Mapping[str, Named], ours: Mapping[str, Named], order: list[str], ids: Known
) -> dict[str, str]:
    """Who is who: no two of them are one here."""
    used = list(used)
    found = _same({key: theirs[key] for key in used}, ours, order)
    return {key: found.get(key) or ids[key] for key in used}


def _same(theirs: Mapping[str, Named], ours: Mapping[str, Named], order: list[str]) -> dict[str, str]:
    """The records that are here already: by id, else by name, the first in order that is no other's."""
    found = {key: key for key in theirs if key in ours}
    named: dict[str, list[str]] = {}
    for key in reversed(order):
        if key not in found:
            named.setdefault(ours[key].name.strip(), []).append(key)
    for key, record in theirs.items():
        alike = named.get(record.name.strip())
        if key not in found and alike:
            found[key] = alike.pop()
    return found


def _function(record: Function, areas: Known, goals: Known, tools: Known) -> Function:
    return record.replace(
        area=None if record.area is None else areas[record.area],
        goals=frozenset(goals[goal] for goal in record.goals if goal in goals),
        tools=frozenset(tools[tool] for tool in record.tools if tool in tools),
    )


def _translated(place: Structure, functions: Known, owners: Known) -> Structure:
    """The structure with the ids that its records have here."""
    ends = {**functions, **owners}
    return place.replace(
        functions=frozen_map({functions[key]: _placement(p, owners) for key, p in place.functions.items()}),
        owners=frozen_map({owners[key]: _seat(seat, owners) for key, seat in place.owners.items()}),
        assignments=frozen_map({functions[key]: _holders(held, owners) for key, held in place.assignments.items()}),
        handoffs=frozen_map(
            {key: h.replace(start=ends[h.start], end=ends[h.end]) for key, h in place.handoffs.items()}
        ),
        cadences=frozen_map({key: _cadence(cadence, owners) for key, cadence in place.cadences.items()}),
    )


def _placement(placement: Placement, owners: Known) -> Placement:
    return placement.replace(backup=None if placement.backup is None else owners[placement.backup])


def _seat(seat: Seat, owners: Known) -> Seat:
    return seat.replace(internal_contact=None if seat.internal_contact is None else owners[seat.internal_contact])


def _holders(holders: Holders, owners: Known) -> Holders:
    return frozen_map({owners[owner]: held for owner, held in holders.items()})


def _cadence(cadence: Cadence, owners: Known) -> Cadence:
    return cadence.replace(owners=frozenset(owners[owner] for owner in cadence.owners))


def _passing(model: OperatingModel, handoffs: Mapping[str, Handoff]) -> Mapping[str, Handoff]:
    """The handoffs but for those at an owner who is no department here."""
    departments = {key for key, owner in model.owners.items() if owner.kind == OwnerKind.DEPARTMENT}
    ends = departments | model.functions.keys()
    return frozen_map({key: h for key, h in handoffs.items() if {h.start, h.end} <= ends})
