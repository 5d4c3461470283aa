"""What a team holds beside its ownership: goals, tools, decisions, and what it says to the rules and their findings."""

from typing import Any

from pydantic import Field

from planner.model.records import Day, Map, Record, Words, empty_map


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
