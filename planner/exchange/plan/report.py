"""What a change plan says, gathered once for all the forms it is written in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from planner.model.agreements import StepNote
from planner.model.checked import Checked
from planner.model.compare.sentences import remarks
from planner.model.compare.sides import comparison_of, side_name
from planner.model.operating_model import OperatingModel
from planner.model.plan.change_plan import ChangePlan, change_plan
from planner.model.plan.loop_words import loop_words
from planner.model.plan.notes import loose_notes, loose_words, notes_of
from planner.model.plan.step import Step


class PlannedStep(NamedTuple):
    """A step with what people wrote beside it.

    Attributes:
        number: its place in the plan, from 1.
        step: the step.
        about: the name of the function, owner or structure that it is about.
        giving: the names of the owners that let go.
        taking: the names of the owners that take over.
        waits_for: the numbers of the steps that come before it for a reason.
        unblocks: the numbers of the steps that wait for it.
        note: what people wrote.
        owner: the name of who sees to it; empty where nobody does.
    """

    number: int
    step: Step
    about: str
    giving: tuple[str, ...]
    taking: tuple[str, ...]
    waits_for: tuple[int, ...]
    unblocks: tuple[int, ...]
    note: StepNote
    owner: str


@dataclass(frozen=True, slots=True)
class PlanReport:
    """Everything to write about the way from one structure or checkpoint to another.

    Attributes:
        model: the model they are in.
        ends: their ids.
        names: their names.
        plan: the plan.
        steps: its steps.
        loose: the notes of steps that it no longer has, by their keys.
        remarks: what a reader should know first, a sentence each.
    """

    model: OperatingModel
    ends: tuple[str, str]
    names: tuple[str, str]
    plan: ChangePlan
    steps: tuple[PlannedStep, ...]
    loose: Mapping[str, StepNote]
    remarks: tuple[str, ...]

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(planned.note.done for planned in self.steps)


def plan_report(checked: Checked, before: str, after: str) -> PlanReport:
    """Plan the way from one structure or checkpoint to another, by their ids.

    Args:
        checked: the model with its findings.
        before: where it starts.
        after: where it ends.
    """
    comparison = comparison_of(checked, before, after)
    plan = change_plan(comparison)
    names = side_name(checked.model, before), side_name(checked.model, after)
    notes = notes_of(checked.model, plan)
    loose = loose_notes(plan, notes)
    steps = _steps(checked.model, plan, notes.steps)
    said = [*remarks(comparison, names), *(loop_words(plan, loop) for loop in plan.loops), loose_words(len(loose))]
    return PlanReport(checked.model, (before, after), names, plan, steps, loose, tuple(filter(None, said)))


def _steps(model: OperatingModel, plan: ChangePlan, notes: Mapping[str, StepNote]) -> tuple[PlannedStep, ...]:
    comparison = plan.comparison
    numbers = {step.key: number for number, step in enumerate(plan.steps, 1)}

    def planned(step: Step) -> PlannedStep:
        note = notes.get(step.key, _NOTHING)
        return PlannedStep(
            numbers[step.key],
            step,
            _about(plan, step),
            tuple(map(comparison.name_of_owner, step.giving)),
            tuple(map(comparison.name_of_owner, step.taking)),
            tuple(numbers[key] for key in plan.waits_for[step.key]),
            tuple(numbers[key] for key in plan.unblocks[step.key]),
            note,
            "" if note.owner is None else model.owners[note.owner].name,
        )

    return tuple(map(planned, plan.steps))


def _about(plan: ChangePlan, step: Step) -> str:
    if step.about == "function":
        return plan.comparison.name_of_function(step.id)
    return plan.comparison.name_of_owner(step.id) if step.about == "owner" else plan.comparison.after.structure.name


_NOTHING = StepNote()
