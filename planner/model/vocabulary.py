"""The words of the field, as they stand in files, tables and reports.

Records keep plain text, so that a value of a newer version survives; these enumerations are the values this version
knows. A member equals its text.
"""

from collections.abc import Mapping
from enum import StrEnum

from planner.language import mark


class Ownership(StrEnum):
    """What an owner does on a function."""

    DECISION = "decision"
    EXECUTION = "execution"
    INPUT = "input"
    REVIEW = "review"

    @property
    def letter(self) -> str:
        """The badge letter: D, E, I or R."""
        return self.value[0].upper()


WORK = (Ownership.DECISION, Ownership.EXECUTION)
"""What somebody has to hold on every function in scope; input and review stand beside it."""


class OwnerKind(StrEnum):
    """Where an owner stands: a seat inside the team, an outside partner, or another department."""

    ROLE = "role"
    PARTNER = "partner"
    DEPARTMENT = "department"


class Status(StrEnum):
    """Whether a structure works on a function or leaves it on purpose."""

    IN_SCOPE = "in_scope"
    PARKED = "parked"


class ProcessLevel(StrEnum):
    """How much process a function carries."""

    LIGHTWEIGHT = "lightweight"
    STANDARD = "standard"
    DETAILED = "detailed"


class ReviewPoint(StrEnum):
    """When quality is checked."""

    BEFORE_START = "before_start"
    BEFORE_LAUNCH = "before_launch"
    AFTER_LAUNCH = "after_launch"


class MetricKind(StrEnum):
    """What a metric measures."""

    OPERATING = "operating"
    LEAD_QUALITY = "lead_quality"
    REPORTING = "reporting"
    STAKEHOLDER_FEEDBACK = "stakeholder_feedback"


class Sourcing(StrEnum):
    """Where a function is usually executed."""

    INSIDE = "inside"
    OUTSIDE = "outside"
    EITHER = "either"


class Affects(StrEnum):
    """What a function touches when it goes wrong; any of them makes it sensitive."""

    TRACKING = "tracking"
    BUDGET = "budget"
    LEAD_QUALITY = "lead_quality"
    SALES_HANDOFF = "sales_handoff"
    STRATEGY = "strategy"


class OwnershipLine(StrEnum):
    """The five lines that must each have somebody."""

    ACQUISITION = "acquisition"
    CONVERSION = "conversion"
    CONTENT = "content"
    OPERATIONS = "operations"
    REPORTING = "reporting"


class Topic(StrEnum):
    """What a team looks at again and again, each with its decision cadence."""

    PRIORITIES = "priorities"
    RESULTS = "results"
    BLOCKERS = "blockers"


class TriggerKind(StrEnum):
    """What says that it is time for another structure."""

    HEADCOUNT = "headcount"
    REVENUE = "revenue"
    DATE = "date"


SPOKEN: Mapping[str, str] = {
    "decision": mark("decision"),
    "execution": mark("execution"),
    "input": mark("input"),
    "review": mark("review"),
    "role": mark("role"),
    "partner": mark("partner"),
    "department": mark("department"),
    "in_scope": mark("in scope"),
    "parked": mark("parked"),
    "lightweight": mark("lightweight"),
    "standard": mark("standard"),
    "detailed": mark("detailed"),
    "before_start": mark("before start"),
    "before_launch": mark("before launch"),
    "after_launch": mark("after launch"),
    "operating": mark("operating"),
    "lead_quality": mark("lead quality"),
    "reporting": mark("reporting"),
    "stakeholder_feedback": mark("stakeholder feedback"),
    "inside": mark("inside"),
    "outside": mark("outside"),
    "either": mark("either"),
    "tracking": mark("tracking"),
    "budget": mark("budget"),
    "sales_handoff": mark("sales handoff"),
    "strategy": mark("strategy"),
    "acquisition": mark("acquisition"),
    "conversion": mark("conversion"),
    "content": mark("content"),
    "operations": mark("operations"),
    "priorities": mark("priorities"),
    "results": mark("results"),
    "blockers": mark("blockers"),
    "headcount": mark("headcount"),
    "revenue": mark("revenue"),
    "date": mark("date"),
    "error": mark("error"),
    "warning": mark("warning"),
    "advice": mark("advice"),
}
"""The words as people say them, those of severities too; `planner.model.wording.spoken` says them."""

VERBS: Mapping[str, str] = {
    Ownership.DECISION: mark("decides"),
    Ownership.EXECUTION: mark("executes"),
    Ownership.INPUT: mark("gives input"),
    Ownership.REVIEW: mark("reviews"),
}
"""What an owner does on a function, in English, to be said with `tr`."""

VERBS_BEFORE_FUNCTIONS: Mapping[str, str] = {**VERBS, Ownership.INPUT: mark("gives input on")}
"""The same, where the names of functions follow."""
