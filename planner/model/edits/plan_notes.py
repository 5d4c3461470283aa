"""Notes beside the steps of a change plan."""

from typing import Any

from planner.language import tr
from planner.model.agreements import PlanNotes, StepNote
from planner.model.change import Edited, Ref
from planner.model.edits.fields import with_fields
from planner.model.edits.parts import edited, the_owner, the_structure, with_item, without
from planner.model.operating_model import OperatingModel


def set_step_note(model: OperatingModel, *, plan: str, step: str, **fields: Any) -> Edited:  # noqa: ANN401
    """Set who sees to a step (``owner``), until when (``date``), whether it is ``done``, and a ``note``.

    A note that says nothing is let go.

    Args:
        model: the model.
        plan: the key of the plan, as `plan_key` gives it.
        step: the key of the step.
        fields: what to set.

    Raises:
        EditError: an end of the plan or the owner does not exist, or a value does not fit.
    """
    for end in plan.split(" "):
        if end not in model.checkpoints:
            the_structure(model, end)
    if fields.get("owner") is not None:
        the_owner(model, fields["owner"])
    notes = model.plans.get(plan, PlanNotes())
    record = with_fields(notes.steps.get(step, StepNote()), fields, tr("A step"))
    steps = without(notes.steps, step) if record == StepNote() else with_item(notes.steps, step, record)
    if steps is notes.steps:
        return Edited(model)
    notes = notes.replace(steps=steps)
    plans = with_item(model.plans, plan, notes) if steps or notes != PlanNotes() else without(model.plans, plan)
    return edited(model, {Ref("plan", plan)}, plans=plans)


def plan_key(before: str, after: str) -> str:
    """The key of the plan from one structure or checkpoint to another, by their ids."""
    return f"{before} {after}"
