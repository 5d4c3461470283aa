"""LOAD06: a structure in which one role decides most of what is decided."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Rule
from planner.model.tally import DECIDED
from planner.model.threshold import Threshold, above
from planner.model.vocabulary import Ownership
from planner.model.wording import owner_subject, part_of, whole_percent

SHARE = Threshold(
    "LOAD06",
    "share",
    mark("share", about="threshold"),
    50,
    "%",
    mark("No limit is published; above half, one role decides more than all the others together."),
    highest=100,
)
"""The share of the decided functions above which a role is reported."""

_FEWEST_DECIDED = 8  # below it, and below these roles, one role that decides most is simply a small team
_FEWEST_ROLES = 4


def check(facts: Facts, owner: str) -> Iterator[Finding]:
    """Report a role that decides more than its share of the functions with a decision owner."""
    decided = facts.count(DECIDED)
    if owner not in facts.roles or decided < _FEWEST_DECIDED or len(facts.roles) < _FEWEST_ROLES:
        return
    mine = len(facts.held_by(owner, Ownership.DECISION))
    if not above(mine / decided, facts.limit(SHARE) / 100):
        return
    subject, percent = owner_subject(facts, owner), whole_percent(mine / decided)
    message = tr(
        "{owner} decides {functions} with a decision owner in {structure} ({percent} %).",
        owner=subject.name,
        functions=part_of(mine, decided),
        structure=facts.structure.name,
        percent=percent,
    )
    evidence = {"decided": mine, "functions": decided, "percent": percent}
    yield Finding("LOAD06", Severity.WARNING, facts.structure_id, (subject,), message, evidence)


RULE = Rule(
    code="LOAD06",
    title=mark("Decision bottleneck"),
    about=About.SHARE,
    severity=Severity.WARNING,
    rationale=mark(
        "Where most decisions pass through one seat, everybody waits for the same calendar, and a holiday stops the "
        "team."
    ),
    sources=(),
    fires=mark(
        "Reports a role that decides more than the given share of the functions with a decision owner, where at least "
        "{decided} functions have one and the structure has at least {roles} roles."
    ),
    figures={"decided": _FEWEST_DECIDED, "roles": _FEWEST_ROLES},
    check=check,
    thresholds=(SHARE,),
)
