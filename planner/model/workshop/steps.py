"""The ten steps of the guided workshop as data, and the course that a model makes of them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from planner.language import mark, tr
from planner.model.workshop_records import StepKind, Workshop


@dataclass(frozen=True, slots=True)
class StepPlan:
    """What a step usually is.

    Attributes:
        name: what the room calls it.
        minutes: how long it takes in ninety minutes.
        goal: what is true when it is done, in one sentence.
        prompts: what the facilitator says or asks, in order.
        view: the view of the document that helps beside the room.
        leaves: what it leaves in the file.
    """

    name: str
    minutes: int
    goal: str
    prompts: tuple[str, ...]
    view: str
    leaves: str


_PLANS: Mapping[StepKind, StepPlan] = {
    StepKind.GOAL: StepPlan(
        mark("Goal and rules"),
        5,
        mark("Everybody knows why we are here and how we work."),
        (
            mark("We talk about functions and roles, not about people."),
            mark("One function at a time. Undecided is an answer."),
            mark("What takes longer than two minutes is parked."),
        ),
        "board",
        mark("the objective and who took part"),
    ),
    StepKind.FUNCTIONS: StepPlan(
        mark("List the functions"),
        10,
        mark("Everything the team must own is on the list."),
        (mark("What must be owned for as long as the business exists?"), mark("A function is no task and no title.")),
        "board",
        mark("functions in today's structure"),
    ),
    StepKind.OWNERS: StepPlan(
        mark("Roles and partners"),
        5,
        mark("Everybody who can own something is on the list."),
        (mark("Which roles, filled or vacant?"), mark("Which partners and which other departments?")),
        "board",
        mark("roles, partners and departments"),
    ),
    StepKind.ASSIGN: StepPlan(
        mark("Assign today's owners"),
        20,
        mark("Every function has who decides and who does the work, or we say that it is open."),
        (mark("Who can approve it or stop it?"), mark("Who does the work?")),
        "board",
        mark("decision and execution owners, as they are today"),
    ),
    StepKind.FINDINGS: StepPlan(
        mark("Gaps and overlaps"),
        10,
        mark("We fix what is quick to fix, and say what we live with."),
        (mark("Is it true?"), mark("Can we fix it now?")),
        "graph",
        mark("fixes, and findings accepted with a reason"),
    ),
    StepKind.GROWTH: StepPlan(
        mark("The growth structure"),
        15,
        mark("We see who owns what when the team has grown."),
        (mark("What changes when we are twice as many?"), mark("What comes in-house, what goes outside?")),
        "board",
        mark("a second structure beside today's"),
    ),
    StepKind.VOTE: StepPlan(
        mark("Vote"),
        5,
        mark("We know what matters most."),
        (mark("Where should we decide first?"), mark("The result stays hidden until everybody has voted.")),
        "board",
        mark("dots on functions and questions"),
    ),
    StepKind.DECIDE: StepPlan(
        mark("Decide"),
        10,
        mark("What was open has an answer, a reason and a name behind it."),
        (mark("What do we decide, and why?"), mark("Fist of five: how far do you support it?")),
        "agreements",
        mark("entries in the decision log, with how many support them"),
    ),
    StepKind.READ_OUT: StepPlan(
        mark("Read-out by role"),
        5,
        mark("Every role has heard what it owns."),
        (mark("Read it aloud."), mark("Is anything missing, or one thing too many?")),
        "board",
        mark("nothing new: it checks what was agreed"),
    ),
    StepKind.NEXT: StepPlan(
        mark("Parking lot and next steps"),
        5,
        mark("Everything open has somebody who sees to it, and a day."),
        (mark("What was parked: who takes it?"), mark("Who does what until when?")),
        "agreements",
        mark("next steps with owner and date"),
    ),
}
"""Ninety minutes in all."""


def plan_of(kind: StepKind) -> StepPlan:
    """Give what a step usually is, in the language of the user."""
    plan = _PLANS[kind]
    return replace(
        plan, name=tr(plan.name), goal=tr(plan.goal), prompts=tuple(map(tr, plan.prompts)), leaves=tr(plan.leaves)
    )


class Step(NamedTuple):
    """A step of one workshop.

    Attributes:
        kind: which of the ten.
        name: what the room calls it.
        minutes: how long it may take, with the minutes that were added.
        seconds: how long the group was at it so far.
        skipped: is it left out?
        done: was it left for the next one?
    """

    kind: StepKind
    name: str
    minutes: int
    seconds: int
    skipped: bool
    done: bool

    @property
    def plan(self) -> StepPlan:
        """What it usually is."""
        return plan_of(self.kind)


def course(workshop: Workshop) -> list[Step]:
    """Give the steps of a workshop in its order, skipped ones too."""
    return [step_of(workshop, kind) for kind in workshop.step_order()]


def step_of(workshop: Workshop, kind: str) -> Step:
    """Give one step of a workshop."""
    plan, said = _PLANS[StepKind(kind)], workshop.step(kind)
    minutes = (plan.minutes if said.minutes is None else said.minutes) + said.added
    return Step(StepKind(kind), said.name or tr(plan.name), minutes, said.seconds, said.skipped, said.done)


def current_step(workshop: Workshop) -> Step | None:
    """Give the step that the group is at; None before it began, and where this version does not know it."""
    return step_of(workshop, workshop.current) if workshop.current in set(StepKind) else None


def step_after(workshop: Workshop, kind: str) -> Step | None:
    """Give the step after another one, past those that are skipped; None at the end."""
    steps = course(workshop)
    place = next(place for place, step in enumerate(steps) if step.kind == kind)
    return next((step for step in steps[place + 1 :] if not step.skipped), None)
