"""The names that records have in a table, where a name is what tells one record from another."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.exchange.table.error import shown
from planner.language import mark, tr
from planner.model.operating_model import OperatingModel
from planner.model.rank import in_order


@dataclass(frozen=True, slots=True)
class Names:
    """The name of every record that a table can hold, by id, in the order people see.

    Attributes:
        structures: those that list anything.
        functions: those that a structure lists.
        owners: those that a structure lists.
        areas: those of one of these functions.
        notes: where a name had to change, one sentence each.
    """

    structures: Mapping[str, str]
    functions: Mapping[str, str]
    owners: Mapping[str, str]
    areas: Mapping[str, str]
    notes: tuple[str, ...]


def names_of(model: OperatingModel) -> Names:
    """Name the records of a model that a table can hold: trimmed, none of them empty, all different in their kind."""
    notes: list[str] = []
    places = model.structures
    structures = [key for key in model.structure_order() if places[key].functions or places[key].owners]
    listed = {function for key in structures for function in places[key].functions}
    functions = model.function_order(listed)
    owners = dict.fromkeys(owner for key in structures for owner in in_order(places[key].owners))
    used = {model.functions[function].area for function in functions}
    areas = [area for area in in_order(model.areas) if area in used]
    return Names(
        structures=_named({key: places[key].name for key in structures}, "structure", notes),
        functions=_named({key: model.functions[key].name for key in functions}, "function", notes),
        owners=_named({key: model.owners[key].name for key in owners}, "owner", notes),
        areas=_named({key: model.areas[key].name for key in areas}, "area", notes),
        notes=tuple(notes),
    )


def _named(given: Mapping[str, str], kind: str, notes: list[str]) -> dict[str, str]:
    trimmed = {key: name.strip() or f"Unnamed {kind}" for key, name in given.items()}  # the file is in English
    taken, used, numbers = set(trimmed.values()), set[str](), dict[str, int]()
    names = {}
    for key, name in trimmed.items():
        names[key] = _free(name, taken, numbers) if name in used else name
        used.add(names[key])
        if names[key] != given[key]:
            words = (_TAKEN if names[key] != name else _TRIMMED)[kind]
            notes.append(tr(words, name=shown(given[key]), other=shown(names[key])))
    return names


_TAKEN = {
    "structure": mark("The structure {name} is written as {other}, since another structure has that name."),
    "function": mark("The function {name} is written as {other}, since another function has that name."),
    "owner": mark("The owner {name} is written as {other}, since another owner has that name."),
    "area": mark("The area {name} is written as {other}, since another area has that name."),
}
_TRIMMED = {
    "structure": mark("The structure {name} is written as {other}, since a table trims names and needs one."),
    "function": mark("The function {name} is written as {other}, since a table trims names and needs one."),
    "owner": mark("The owner {name} is written as {other}, since a table trims names and needs one."),
    "area": mark("The area {name} is written as {other}, since a table trims names and needs one."),
}


def _free(name: str, taken: Iterable[str], numbers: dict[str, int]) -> str:
    number = numbers.get(name, 2)
    while f"{name} ({number})" in taken:
        number += 1
    numbers[name] = number + 1
    return f"{name} ({number})"
