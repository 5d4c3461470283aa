"""OVL04: a function that too many owners review."""

from collections.abc import Iterator

from planner.language import mark
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import too_many
from planner.model.rule import About, Rule
from planner.model.threshold import Threshold

LIMIT = Threshold(
    "OVL04",
    "review_owners",
    mark("review owners", about="threshold"),
    2,
    mark("owners", about="unit"),
    mark(
        "No number is published; two stands for one who checks the craft and one who checks the facts, and was chosen "
        "by judgement."
    ),
)
"""Most review owners of one function."""


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function that too many owners review."""
    return too_many(facts, function, facts.reviewing(function), LIMIT, _MESSAGE)


_MESSAGE = mark("{function} has {number} review owners, {owners}; the limit is {limit}.")

RULE = Rule(
    code="OVL04",
    title=mark("Too many reviewers"),
    about=About.FUNCTION,
    severity=Severity.WARNING,
    rationale=mark(
        "Each review adds a wait and another opinion, and with several of them each trusts the others to look closely."
    ),
    sources=(),
    fires=mark("Reports the function when it is in scope with more review owners than the limit."),
    check=check,
    thresholds=(LIMIT,),
)
