"""The ten steps of the guided workshop as data, and the course that a model makes of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

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


PLANS: Mapping[StepKind, StepPlan] = {
    StepKind.GOAL: StepPlan(
        "Goal and rules",
        5,
        "Everybody knows why we are here and how we work.",
        (
            "We talk about functions and roles, not about people.",
            "One function at a time. Undecided is an answer.",
            "What takes longer than two minutes is parked.",
        ),
        "board",
        "the objective and who took part",
    ),
    StepKind.FUNCTIONS: StepPlan(
        "List the functions",
        10,
        "Everything the team must own is on the list.",
        ("What must be owned for as long as the business exists?", "A function is no task and no title."),
        "board",
        "functions in today's structure",
    ),
    StepKind.OWNERS: StepPlan(
        "Roles and partners",
        5,
        "Everybody who can own something is on the list.",
        ("Which roles, filled or vacant?", "Which partners and which other departments?"),
        "board",
        "roles, partners and departments",
    ),
    StepKind.ASSIGN: StepPlan(
        "Assign today's owners",
        20,
        "Every function has who decides and who does the work, or we say that it is open.",
        ("Who can approve it or stop it?", "Who does the work?"),
        "board",
        "decision and execution owners, as they are today",
    ),
    StepKind.FINDINGS: StepPlan(
        "Gaps and overlaps",
        10,
        "We fix what is quick to fix, and say what we live with.",
        ("Is it true?", "Can we fix it now?"),
        "graph",
        "fixes, and findings accepted with a reason",
    ),
    StepKind.GROWTH: StepPlan(
        "The growth structure",
        15,
        "We see who owns what when the team has grown.",
        ("What changes when we are twice as many?", "What comes in-house, what goes outside?"),
        "board",
        "a second structure beside today's",
    ),
    StepKind.VOTE: StepPlan(
        "Vote",
        5,
        "We know what matters most.",
        ("Where should we decide first?", "The result stays hidden until everybody has voted."),
        "board",
        "dots on functions and questions",
    ),
    StepKind.DECIDE: StepPlan(
        "Decide",
        10,
        "What was open has an answer, a reason and a name behind it.",
        ("What do we decide, and why?", "Fist of five: how far do you support it?"),
        "agreements",
        "entries in the decision log, with how many support them",
    ),
    StepKind.READ_OUT: StepPlan(
        "Read-out by role",
        5,
        "Every role has heard what it owns.",
        ("Read it aloud.", "Is anything missing, or one thing too many?"),
        "board",
        "nothing new: it checks what was agreed",
    ),
    StepKind.NEXT: StepPlan(
        "Parking lot and next steps",
        5,
        "Everything open has somebody who sees to it, and a day.",
        ("What was parked: who takes it?", "Who does what until when?"),
        "agreements",
        "next steps with owner and date",
    ),
}
"""Ninety minutes in all."""


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
        return PLANS[self.kind]


def course(workshop: Workshop) -> list[Step]:
    """Give the steps of a workshop in its order, skipped ones too."""
    return [step_of(workshop, kind) for kind in workshop.step_order()]


def step_of(workshop: Workshop, kind: str) -> Step:
    """Give one step of a workshop."""
    plan, said = PLANS[StepKind(kind)], workshop.step(kind)
    minutes = (plan.minutes if said.minutes is None else said.minutes) + said.added
    return Step(StepKind(kind), said.name or plan.name, minutes, said.seconds, said.skipped, said.done)


def current_step(workshop: Workshop) -> Step | None:
    """Give the step that the group is at; None before it began, and where this version does not know it."""
    return step_of(workshop, workshop.current) if workshop.current in set(StepKind) else None


def step_beside(workshop: Workshop, kind: str, by: int) -> Step | None:
    """Give the step after (1) or before (-1) another one, past those that are skipped; None at an end."""
    steps = course(workshop)
    place = next(place for place, step in enumerate(steps) if step.kind == kind)
    ahead = steps[place + 1 :] if by > 0 else steps[:place][::-1]
    return next((step for step in ahead if not step.skipped), None)
