"""OVL03: a function that too many owners execute."""

from collections.abc import Iterator

from planner.language import mark
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import too_many
from planner.model.rule import About, Rule
from planner.model.threshold import Threshold

LIMIT = Threshold(
    "OVL03",
    "execution_owners",
    mark("execution owners", about="threshold"),
    3,
    mark("owners", about="unit"),
    mark(
        "No number is published; three leaves room for an owner each for, say, copy, design and media, and was chosen "
        "by judgement."
    ),
)
"""Most execution owners of one function."""


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function that too many owners execute."""
    return too_many(facts, function, facts.executing(function), LIMIT, _MESSAGE)


_MESSAGE = mark("{function} has {number} execution owners, {owners}; the limit is {limit}.")

RULE = Rule(
    code="OVL03",
    title=mark("Too many execution owners"),
    about=About.FUNCTION,
    severity=Severity.WARNING,
    rationale=mark(
        "The more owners execute one function, the more of their time goes into passing work on, and the fewer feel "
        "that it is theirs."
    ),
    sources=(),
    fires=mark("Reports the function when it is in scope with more execution owners than the limit."),
    check=check,
    thresholds=(LIMIT,),
)
