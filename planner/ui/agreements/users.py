"""The field for the functions that serve a goal or run on a tool."""

from functools import partial
from typing import Any

from planner.language import mark
from planner.model.change import Edit
from planner.model.edits.functions import set_function
from planner.ui.fields.field import Field, Kind, Scene, Toggle
from planner.ui.fields.record_choices import functions_in_order


def functions_that_name(key: str, label: str) -> Field:
    """Give the field for the functions that name a record in a set of theirs.

    Args:
        key: the set, ``goals`` or ``tools``.
        label: the words of the field.
    """

    def value(scene: Scene) -> frozenset[str]:
        functions, record = scene.model.functions, scene.agreement.id
        return frozenset(function for function in functions if record in getattr(functions[function], key))

    def edit(scene: Scene, toggle: Toggle) -> Edit:
        before = getattr(scene.model.functions[toggle.key], key)
        named: dict[str, Any] = {key: toggle._replace(key=scene.agreement.id).turn(before)}
        return partial(set_function, function=toggle.key, **named)

    return Field(mark("functions"), label, Kind.SEVERAL, value, edit, choices=functions_in_order, item=mark("function"))
