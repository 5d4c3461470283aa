"""The sections of the change plan, and the groups of steps in those that are long."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from planner.language import mark, tr
from planner.model.areas import NO_AREA, area_name, area_of
from planner.model.plan.change_plan import ChangePlan
from planner.model.plan.step import HANDOVERS, JOINING, LEAVING, Step, StepKind

FEW = 8
"""So many steps of a section stand one below the other; more are grouped, so that a long plan does not drown."""


class Part(StrEnum):
    """A section of the plan, in the order in which they are read."""

    HIRE = "hire"
    HAND_OVER = "hand_over"
    DETAILS = "details"
    START = "start"
    PARK = "park"
    AGREE = "agree"
    END = "end"

    @property
    def words(self) -> str:
        """The words over the section."""
        return tr(_WORDS[self])


_WORDS: Mapping[Part, str] = {
    Part.HIRE: mark("Hire before any move"),
    Part.HAND_OVER: mark("Hand over"),
    Part.DETAILS: mark("Input, review and details"),
    Part.START: mark("Start"),
    Part.PARK: mark("Park or take out"),
    Part.AGREE: mark("Agree"),
    Part.END: mark("End"),
}

_PARTS: Mapping[StepKind, Part] = {
    **dict.fromkeys((*JOINING, StepKind.GROW), Part.HIRE),
    **dict.fromkeys(HANDOVERS, Part.HAND_OVER),
    StepKind.ADJUST: Part.DETAILS,
    StepKind.START: Part.START,
    **dict.fromkeys((StepKind.PARK, StepKind.DROP), Part.PARK),
    StepKind.AGREE: Part.AGREE,
    **dict.fromkeys((StepKind.SHRINK, *LEAVING), Part.END),
}


def part_of(step: Step) -> Part:
    """The section of a step."""
    return _PARTS[step.kind]


def by_part(steps: Sequence[Step]) -> dict[Part, list[Step]]:
    """The steps of each section that has any, in the order of the sections and of the plan."""
    found: dict[Part, list[Step]] = {}
    for step in steps:
        found.setdefault(part_of(step), []).append(step)
    return {part: found[part] for part in Part if part in found}


def by_group(plan: ChangePlan, part: Part, steps: Sequence[Step]) -> dict[str, list[Step]]:
    """The steps of one section in groups, by the words over each, in the order of their first steps.

    Handovers and starts go by who takes over, details by area, all else by what is done.
    """
    found: dict[str, list[Step]] = {}
    for step in steps:
        found.setdefault(_group(plan, part, step), []).append(step)
    return found


def _group(plan: ChangePlan, part: Part, step: Step) -> str:
    if part is Part.DETAILS:
        model = plan.comparison.after.model
        return area_name(model, area_of(model, step.id) if step.id in model.functions else NO_AREA)
    if part in {Part.HAND_OVER, Part.START}:
        if not step.taking:
            return tr("Nobody takes over")
        name = plan.comparison.name_of_owner(step.taking[0])
        return tr("{name} takes over", name=name) if part is Part.HAND_OVER else name
    return step.kind.words
