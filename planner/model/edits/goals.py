"""Goals: add, describe and delete what functions serve."""

from typing import Any

from planner.language import tr
from planner.model.agreements import Goal
from planner.model.change import Edited, Ref
from planner.model.edits.fields import with_fields
from planner.model.edits.parts import edited, the_goal, unused, with_item, without
from planner.model.operating_model import OperatingModel
from planner.model.records import frozen_map
from planner.model.text import clean_name


def add_goal(model: OperatingModel, *, goal: str, name: str) -> Edited:
    """Add a goal with this id; no function serves it yet."""
    record = Goal(name=clean_name(name, tr("A goal")))
    return edited(model, {Ref("goal", goal)}, goals=with_item(model.goals, unused(model.goals, goal), record))


def set_goal(model: OperatingModel, *, goal: str, **fields: Any) -> Edited:  # noqa: ANN401
    """Set fields of a goal: name, description.

    Raises:
        EditError: a text is not allowed, or a value does not fit its field.
    """
    record = with_fields(the_goal(model, goal), fields, tr("A goal"))
    return edited(model, {Ref("goal", goal)}, goals=with_item(model.goals, goal, record))


def delete_goal(model: OperatingModel, *, goal: str) -> Edited:
    """Delete a goal; the functions that serve it stay."""
    the_goal(model, goal)
    serving = {key: record for key, record in model.functions.items() if goal in record.goals}
    touched = {Ref("goal", goal), *(Ref("function", key) for key in serving)}
    goals, functions = without(model.goals, goal), model.functions
    if serving:
        left = {key: record.replace(goals=record.goals - {goal}) for key, record in serving.items()}
        functions = frozen_map({**functions, **left})
    return edited(model, touched, goals=goals, functions=functions)
