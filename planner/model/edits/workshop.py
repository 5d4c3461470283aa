"""The course of a workshop: begin it, go from step to step, keep its time, and shape its steps."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from planner.language import tr
from planner.model.change import Edited, Ref
from planner.model.edits.checkpoints import keep_checkpoint
from planner.model.edits.fields import with_fields
from planner.model.edits.parts import edited, the_structure, with_item, without
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.rank import ranks_when_moved
from planner.model.records import empty_map, frozen_map
from planner.model.workshop_records import StepKind, Workshop, WorkshopStep

_SETTABLE = {"objective", "participants", "dots_each", "votes_shown", "growth"}
_SHAPE = ("name", "minutes", "rank", "skipped")


def begin_workshop(
    model: OperatingModel, *, structure: str, checkpoint: str, name: str, day: date | None = None
) -> Edited:
    """Begin the workshop, or a new one: what the one before collected and how far it was goes, its steps stay.

    Topics that are still parked, and next steps that are not done, go along. The structure is kept as it is in a
    checkpoint, so that what the workshop changed can be told; an empty one has nothing to keep.

    Args:
        model: the model.
        structure: what the group works on, by id.
        checkpoint: the new id of the checkpoint.
        name: the name of the checkpoint.
        day: the day of the workshop.
    """
    place, before = the_structure(model, structure), model.workshop
    touched: frozenset[Ref] = frozenset()
    if place.functions or place.owners:
        model, touched = keep_checkpoint(model, checkpoint=checkpoint, structure=structure, name=name, day=day)
    shaped = {kind: _as_shaped(step) for kind, step in before.steps.items()}
    workshop = Workshop(
        date=day,
        objective=before.objective,
        participants=before.participants,
        dots_each=before.dots_each,
        structure=structure,
        before=checkpoint if touched else None,
        current=next((kind for kind in before.step_order() if not before.step(kind).skipped), StepKind.GOAL.value),
        steps=frozen_map({kind: step for kind, step in shaped.items() if step != WorkshopStep()}),
        parking_lot=frozen_map({key: topic for key, topic in before.parking_lot.items() if not topic.closed}),
        next_steps=frozen_map({key: step for key, step in before.next_steps.items() if not step.done}),
    )
    return edited(model, touched | {Ref("workshop")}, workshop=workshop.model_copy(update=before.model_extra))


def set_workshop(model: OperatingModel, **fields: Any) -> Edited:  # noqa: ANN401
    """Set what the group says of its workshop: objective, participants, dots_each, votes_shown, growth.

    Raises:
        EditError: there is no such structure, or a value does not fit its field.
    """
    unknown = fields.keys() - _SETTABLE
    if unknown:
        msg = tr("A workshop has no {fields} that can be set.", fields=", ".join(sorted(unknown)))
        raise EditError(msg)
    if fields.get("growth") is not None:
        the_structure(model, fields["growth"])
    return _with(model, with_fields(model.workshop, fields, tr("A workshop")))


def set_step(model: OperatingModel, *, step: str, **fields: Any) -> Edited:  # noqa: ANN401
    """Set fields of a step: name and minutes (empty or None: the usual), skipped, done, note, seconds, added.

    Raises:
        EditError: there is no such step, or a value does not fit its field.
    """
    _known(step)
    changed = with_fields(model.workshop.step(step), fields, tr("A step"))
    return _with_steps(model, {step: changed})


def move_step(model: OperatingModel, *, step: str, before: str | None) -> Edited:
    """Put a step before another one, or at the end."""
    for kind in filter(None, (step, before)):
        _known(kind)
    ranks = ranks_when_moved(model.workshop.ranked_steps(), step, before)
    return _with_steps(model, {kind: model.workshop.step(kind).replace(rank=rank) for kind, rank in ranks.items()})


def turn_to_step(model: OperatingModel, *, step: str, seconds: int, added: int, done: bool = False) -> Edited:
    """Leave the current step for another one, and say how long the group was at it.

    Args:
        model: the model.
        step: the kind of the step to go to.
        seconds: how long the group was at the one it leaves, all in all.
        added: how many minutes it gave itself there.
        done: is the step it leaves done?
    """
    _known(step)
    timed = keep_time(model, seconds=seconds, added=added)
    workshop, left = timed.model.workshop, timed.model.workshop.current
    changed = {left: workshop.step(left).replace(done=True)} if done and left in set(StepKind) else {}
    after = _with_steps(timed.model, changed).model.workshop
    return _with(model, after.replace(current=step))  # one edit of what was before, also where the step is no other


def keep_time(model: OperatingModel, *, seconds: int, added: int) -> Edited:
    """Say how long the group was at the current step, all in all, and how many minutes it gave itself."""
    current = model.workshop.current
    if current not in set(StepKind):
        return Edited(model)
    return set_step(model, step=current, seconds=seconds, added=added)


def _with(model: OperatingModel, workshop: Workshop) -> Edited:
    return edited(model, {Ref("workshop")}, workshop=workshop)


def _with_steps(model: OperatingModel, changed: Mapping[str, WorkshopStep]) -> Edited:
    steps = model.workshop.steps
    for kind, step in changed.items():
        if step == WorkshopStep():
            steps = without(steps, kind)
        elif step != steps.get(kind):
            steps = with_item(steps, kind, step)
    return _with(model, model.workshop.replace(steps=steps))


def _as_shaped(step: WorkshopStep) -> WorkshopStep:
    """The step as the facilitator shaped it, without how far it was."""
    shape = {field: getattr(step, field) for field in _SHAPE}
    return WorkshopStep(**shape).model_copy(update=step.model_extra or empty_map())


def _known(step: str) -> None:
    if step not in set(StepKind):
        msg = tr("{step} is no step of a workshop; allowed are {words}.", step=repr(step), words=", ".join(StepKind))
        raise EditError(msg)
