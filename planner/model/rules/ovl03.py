"""OVL03: a function that too many owners execute."""

from collections.abc import Iterator

from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import too_many
from planner.model.rule import NO_PUBLISHED_LIMIT, About, Rule
from planner.model.threshold import Threshold

LIMIT = Threshold(
    "OVL03",
    "execution_owners",
    3,
    "owners",
    "No number is published; three leaves room for an owner each for, say, copy, design and media, and was chosen by "
    "judgement.",
)
"""Most execution owners of one function."""


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report the function when it is in scope with more execution owners than the limit."""
    return too_many(facts, function, facts.executing(function), LIMIT)


RULE = Rule(
    code="OVL03",
    title="Too many execution owners",
    about=About.FUNCTION,
    severity=Severity.WARNING,
    rationale="The more owners execute one function, the more of their time goes into passing work on, and the fewer "
    "feel that it is theirs. " + NO_PUBLISHED_LIMIT,
    sources=(),
    check=check,
    thresholds=(LIMIT,),
)
