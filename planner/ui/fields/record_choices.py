"""What can be picked by name: functions, departments, owners, goals and tools, in the order people see them."""

from collections.abc import Mapping, Sequence
from typing import Any

from planner.language import tr
from planner.model.agreements import Goal, Tool
from planner.model.vocabulary import OwnerKind
from planner.ui.fields.field import Choice, Scene


def by_name(records: Mapping[str, Any]) -> list[str]:
    """The ids of named records by name, whatever the case."""
    return sorted(records, key=lambda key: (records[key].name.casefold(), key))


def functions_in_order(scene: Scene) -> Sequence[Choice]:
    """All functions of the model: those in scope first, the others say where they are not."""
    model, place = scene.model, scene.place
    order = model.function_order()
    named = [(key, model.functions[key].name) for key in order if place.in_scope(key)]
    for key in order:
        if not place.in_scope(key):
            name, parked = model.functions[key].name, key in place.functions
            said = tr("{name} (parked)", name=name) if parked else _absent(name, place.name)
            named.append((key, said))
    return named


def departments(scene: Scene) -> Sequence[Choice]:
    """The departments of the model, by name."""
    owners = scene.model.owners
    return [(key, owners[key].name) for key in by_name(scene.model.owners) if owners[key].kind == OwnerKind.DEPARTMENT]


def owners_by_name(scene: Scene, kind: str = "") -> Sequence[Choice]:
    """Owners of the model, of one kind where it is given: those of the structure first, the others say so."""
    model, seated = scene.model, scene.place.in_board_order(list(scene.place.owners))
    others = [key for key in by_name(scene.model.owners) if key not in scene.place.owners]
    shown = [key for key in (*seated, *others) if not kind or model.owners[key].kind == kind]
    names = {key: model.owners[key].name for key in shown}
    return [(k, name if k in scene.place.owners else _absent(name, scene.place.name)) for k, name in names.items()]


def goals_by_name(scene: Scene) -> Sequence[Choice]:
    """The goals of the model."""
    return _named(scene.model.goals)


def tools_by_name(scene: Scene) -> Sequence[Choice]:
    """The tools of the model."""
    return _named(scene.model.tools)


def structures_in_order(scene: Scene) -> Sequence[Choice]:
    """The structures of the model."""
    return [(key, scene.model.structures[key].name) for key in scene.model.structure_order()]


def _absent(name: str, structure: str) -> str:
    return tr("{name} (not in {structure})", name=name, structure=structure)


def _named(records: Mapping[str, Goal] | Mapping[str, Tool]) -> Sequence[Choice]:
    return [(key, records[key].name) for key in by_name(records)]
