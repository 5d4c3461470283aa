"""OVL04: a function that too many owners review."""

from collections.abc import Iterator

from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import too_many
from planner.model.rule import NO_PUBLISHED_LIMIT, About, Rule
from planner.model.threshold import Threshold

LIMIT = Threshold(
    "OVL04",
    "review_owners",
    2,
    "owners",
    "No number is published; two stands for one who checks the craft and one who checks the facts, and was chosen by "
    "judgement.",
)
"""Most review owners of one function."""


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report the function when it is in scope with more review owners than the limit."""
    return too_many(facts, function, facts.reviewing(function), LIMIT)


RULE = Rule(
    code="OVL04",
    title="Too many reviewers",
    about=About.FUNCTION,
    severity=Severity.WARNING,
    rationale="Each review adds a wait and another opinion, and with several of them each trusts the others to look "
    "closely. " + NO_PUBLISHED_LIMIT,
    sources=(),
    check=check,
    thresholds=(LIMIT,),
)
