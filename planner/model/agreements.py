"""What a team holds beside its ownership: goals, tools, decisions, and what it says to the rules and their findings."""

from typing import Any

from pydantic import Field

from planner.model.records import Day, Map, Record, Structure, Words, empty_map
from planner.model.vocabulary import OwnerKind


class Goal(Record):
    """What functions serve."""

    name: str
    description: str = ""


class Tool(Record):
    """A system that functions run on, with the one role that owns it, by id."""

    name: str
    category: str = ""
    owner: str | None = None
    description: str = ""


class Decision(Record):
    """An entry of the decision log: what was agreed, why, by whom and when.

    It is about functions, owners or structures, by id. Without an owner or a date it is still to be made.
    """

    name: str
    reason: str = ""
    owner: str | None = None
    date: Day = None
    review: Day = None
    about: Words = frozenset()

    @property
    def is_open(self) -> bool:
        """Is it still to be made, since it has no owner or no date?"""
        return self.owner is None or self.date is None


class KnownOwner(Record):
    """What a checkpoint keeps of an owner."""

    name: str
    kind: str = OwnerKind.ROLE.value


class Checkpoint(Record):
    """A structure as it was on a day, with the names of all it lists, so that it can be read when these are gone.

    ``structure`` is the id of the structure it was taken of, ``state`` that structure.
    """

    name: str
    structure: str
    state: Structure
    date: Day = None
    functions: Map[str] = Field(default_factory=empty_map)
    owners: Map[KnownOwner] = Field(default_factory=empty_map)


class StepNote(Record):
    """What people wrote beside a step of a change plan: who sees to it, by id, until when, and whether it is done."""

    owner: str | None = None
    date: Day = None
    done: bool = False
    note: str = ""


class PlanNotes(Record):
    """The notes of one change plan, by the key of the step; the steps follow from the two structures."""

    steps: Map[StepNote] = Field(default_factory=empty_map)


class Acceptance(Record):
    """A finding that the team lives with: why, and how grave and on what evidence it was when that was said."""

    reason: str
    severity: str = ""
    evidence: Map[Any] = Field(default_factory=empty_map)


class RuleSettings(Record):
    """What a model says to one rule: whether it is off, and thresholds by name that differ from their defaults.

    A threshold keeps whatever stands in the file; ``Threshold.of`` says what counts.
    """

    off: bool = False
    thresholds: Map[Any] = Field(default_factory=empty_map)


class Settings(Record):
    """Settings that travel with the model: those of rules, by code."""

    rules: Map[RuleSettings] = Field(default_factory=empty_map)
