"""The part of a model that is copied: functions, an owner with what it holds, or one thing that it holds."""

from collections.abc import Iterable, Mapping

from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Holders, Structure, frozen_map


def functions_part(model: OperatingModel, structure: str, functions: Iterable[str]) -> OperatingModel:
    """Give functions with their areas and with what the structure says of them, without who holds them."""
    return _part(model, structure, list(functions), (), {})


def owner_part(model: OperatingModel, structure: str, owner: str) -> OperatingModel:
    """Give an owner with its seat, and all that it holds in the structure."""
    place = model.structures[structure]
    held = {key: {owner: holders[owner]} for key, holders in place.assignments.items() if owner in holders}
    return _part(model, structure, [key for key in model.function_order() if key in held], (owner,), held)


def assignment_part(model: OperatingModel, structure: str, function: str, owner: str, ownership: str) -> OperatingModel:
    """Give one function with the one ownership that an owner has on it, and that owner."""
    held = model.structures[structure].holders(function).get(owner, {})
    said = {function: {owner: {ownership: held[ownership]}}} if ownership in held else {}
    return _part(model, structure, [function], (owner,), said)


def _part(
    model: OperatingModel, structure: str, functions: list[str], owners: tuple[str, ...], held: Mapping[str, Holders]
) -> OperatingModel:
    place = model.structures[structure]
    records = {key: _alone(model.functions[key]) for key in functions}
    areas = {record.area for record in records.values() if record.area}
    placements = {key: place.functions[key].replace(backup=None) for key in functions if key in place.functions}
    seats = {key: place.owners[key].replace(internal_contact=None) for key in owners if key in place.owners}
    copied = Structure(
        name=place.name,
        functions=frozen_map(placements),
        owners=frozen_map(seats),
        assignments=frozen_map(
            {function: frozen_map({o: frozen_map(h) for o, h in holders.items()}) for function, holders in held.items()}
        ),
    )
    return OperatingModel(
        areas=frozen_map({key: model.areas[key] for key in areas}),
        functions=frozen_map(records),
        owners=frozen_map({key: model.owners[key] for key in owners}),
        structures=frozen_map({structure: copied}),
    )


def _alone(function: Function) -> Function:
    """Give a function without what only its model knows."""
    return function.replace(goals=frozenset(), tools=frozenset())
