"""What a model keeps of its workshop: how far the group is, what it collected, and how it voted."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from planner.model.rank import in_order, ranks_after
from planner.model.records import Day, Map, RankText, Record, empty_map

Count = Annotated[int, Field(ge=0, le=1_000_000)]

DOTS_EACH = 3
"""How many dots everybody has in a vote, where the workshop does not say."""


class StepKind(StrEnum):
    """The steps of a workshop, in the order in which they usually come."""

    GOAL = "goal"
    FUNCTIONS = "functions"
    OWNERS = "owners"
    ASSIGN = "assign"
    FINDINGS = "findings"
    GROWTH = "growth"
    VOTE = "vote"
    DECIDE = "decide"
    READ_OUT = "read_out"
    NEXT = "next"


class WorkshopStep(Record):
    """What differs from the usual in one step, and how far it is.

    ``seconds`` says how long the group was at it so far, ``added`` how many minutes it gave itself on top of
    ``minutes``; a ``done`` step was left for the next one.
    """

    name: str = ""
    minutes: Count | None = None
    rank: RankText = ""
    skipped: bool = False
    done: bool = False
    seconds: Count = 0
    added: Count = 0
    note: str = ""


class ParkedTopic(Record):
    """Something that is not talked about now, perhaps about a function, by id."""

    name: str
    about: str | None = None
    closed: bool = False


class NextStep(Record):
    """What somebody does after the workshop, and until when."""

    name: str
    owner: str | None = None
    date: Day = None
    done: bool = False


class Tally(Record):
    """The dots that something got, with its name as it was when the group voted."""

    name: str = ""
    dots: Count = 0


class FistOfFive(Record):
    """How many hands showed how many fingers on a decision: none against it, five all for it."""

    zero: Count = 0
    one: Count = 0
    two: Count = 0
    three: Count = 0
    four: Count = 0
    five: Count = 0

    @property
    def hands(self) -> tuple[int, ...]:
        """How many hands showed no finger, one, two and so on."""
        return self.zero, self.one, self.two, self.three, self.four, self.five

    @property
    def average(self) -> float:
        """The fingers of a hand on average; 0 without hands."""
        return sum(fingers * number for fingers, number in enumerate(self.hands)) / (sum(self.hands) or 1)


class Workshop(Record):
    """The workshop of a model.

    ``structure`` is what the group works on and ``growth`` what it draws for later, ``before`` the checkpoint of how
    the structure was when the group began, all by id. ``current`` is the kind of the step it is at. ``steps`` hold
    what differs from the usual, by kind. ``votes`` are by the id of the function, decision or topic, ``fists`` by that
    of the decision.
    """

    date: Day = None
    objective: str = ""
    participants: str = ""
    structure: str | None = None
    growth: str | None = None
    before: str | None = None
    current: str = ""
    steps: Map[WorkshopStep] = Field(default_factory=empty_map)
    parking_lot: Map[ParkedTopic] = Field(default_factory=empty_map)
    dots_each: Count = DOTS_EACH
    ballots: Count = 0
    votes_shown: bool = False
    votes: Map[Tally] = Field(default_factory=empty_map)
    fists: Map[FistOfFive] = Field(default_factory=empty_map)
    next_steps: Map[NextStep] = Field(default_factory=empty_map)

    def step(self, kind: str) -> WorkshopStep:
        """What is said of a step; nothing where it is as usual."""
        return self.steps.get(kind, _AS_USUAL)

    def ranked_steps(self) -> dict[str, WorkshopStep]:
        """The steps by kind, each with a rank: its own, or that of its usual place."""
        ranks = dict(zip(StepKind, ranks_after("", len(StepKind)), strict=True))
        return {kind.value: self.step(kind).replace(rank=self.step(kind).rank or ranks[kind]) for kind in StepKind}

    def step_order(self) -> list[str]:
        """The kinds of the steps in the order of this workshop, skipped ones too."""
        return in_order(self.ranked_steps())


_AS_USUAL = WorkshopStep()
