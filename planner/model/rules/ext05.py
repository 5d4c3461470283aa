"""EXT05: a structure in which one partner executes a large part of the work."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Rule
from planner.model.tally import IN_SCOPE
from planner.model.threshold import Threshold, above
from planner.model.vocabulary import Ownership
from planner.model.wording import owner_subject, part_of, whole_percent

FUNCTIONS = Threshold(
    "EXT05",
    "functions",
    mark("functions", about="threshold"),
    5,
    mark("functions", about="unit"),
    mark("No limit is published; below five functions a single one is a quarter of the structure or more."),
    lowest=2,
)
"""The fewest in-scope functions of a structure that is looked at."""

SHARE = Threshold(
    "EXT05",
    "share",
    mark("share", about="threshold"),
    40,
    "%",
    mark("No limit is published; at two functions in five a partner that leaves is no longer replaced on the side."),
    highest=100,
)
"""The share of the in-scope functions from which on a partner is reported."""


def check(facts: Facts, owner: str) -> Iterator[Finding]:
    """Report a partner that executes a large share of the in-scope functions of the structure."""
    functions = facts.count(IN_SCOPE)
    if owner not in facts.partners or functions < facts.limit(FUNCTIONS):
        return
    executed = len(facts.held_by(owner, Ownership.EXECUTION))
    ratio = executed / functions
    if above(facts.limit(SHARE) / 100, ratio):
        return
    partner, percent = owner_subject(facts, owner), whole_percent(ratio)
    message = tr(
        "{owner} executes {functions} in {structure} ({percent} %).",
        owner=partner.name,
        functions=part_of(executed, functions),
        structure=facts.structure.name,
        percent=percent,
    )
    evidence = {"executed": executed, "functions": functions, "percent": percent}
    yield Finding("EXT05", Severity.WARNING, facts.structure_id, (partner,), message, evidence)


RULE = Rule(
    code="EXT05",
    title=mark("Dependence on one partner"),
    about=About.SHARE,
    severity=Severity.WARNING,
    rationale=mark("When so much stands on one contract, its price, its staff and its end date are yours as well."),
    sources=(),
    fires=mark(
        "Reports a partner that executes at least the given share of the functions in scope, where at least the given "
        "number of them is in scope."
    ),
    check=check,
    thresholds=(FUNCTIONS, SHARE),
)
