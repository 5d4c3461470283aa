"""LOAD03: a role with more work than it can do."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import CONTACT_LOAD, Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import ONE_AGENCY, About, Rule
from planner.model.threshold import Threshold, above
from planner.model.wording import figure, owner_subject, whole_percent

OVERLOADED = Threshold(
    "LOAD03",
    "overloaded",
    mark("overloaded", about="threshold"),
    100,
    "%",
    mark("Arithmetic, not a published number: above 100 % there is more work than time."),
    highest=1000,
)
"""The load, as a share of the capacity, above which a role is reported."""

BADLY_OVERLOADED = Threshold(
    "LOAD03",
    "badly_overloaded",
    mark("badly overloaded", about="threshold"),
    120,
    "%",
    mark("No limit is published; a fifth too much is one day more in each week."),
    highest=1000,
)
"""The load, as a share of the capacity, above which that is an error."""


def check(facts: Facts, owner: str) -> Iterator[Finding]:
    """Report a role with a capacity above 0 whose load is above it."""
    if owner not in facts.roles:
        return
    capacity = facts.model.capacity(facts.structure_id, owner)
    if not capacity:
        return
    load = facts.load(owner)
    severity, limit = Severity.ERROR, facts.limit(BADLY_OVERLOADED)
    if not above(load / capacity, limit / 100):
        severity, limit = Severity.WARNING, facts.limit(OVERLOADED)
        if not above(load / capacity, limit / 100):
            return
    subject, percent = owner_subject(facts, owner), whole_percent(load / capacity)
    message = tr(
        _JUST_OVER if percent == limit else _OVER,
        owner=subject.name,
        structure=facts.structure.name,
        load=figure(load),
        capacity=figure(capacity),
        percent=percent,
    )
    yield Finding("LOAD03", severity, facts.structure_id, (subject,), message, {"percent": percent})


_OVER = mark(
    "{owner} is overloaded in {structure}: a load of {load} on a capacity of {capacity}, in full-time people "
    "({percent} %)."
)
_JUST_OVER = mark(
    "{owner} is overloaded in {structure}: a load of {load} on a capacity of {capacity}, in full-time people "
    "(just over {percent} %)."
)

RULE = Rule(
    code="LOAD03",
    title=mark("Overloaded"),
    about=About.OWNER,
    severity=Severity.ERROR,
    rationale=mark(
        "With more work than time something is dropped, and nobody decides what. Looking after partners is part of the "
        "work."
    ),
    sources=(ONE_AGENCY,),
    fires=mark(
        "Reports a role with a capacity above 0 whose load, divided by its capacity, is above the first limit; an "
        "error above the second. The load is the sum, over the functions that it executes, of their effort times its "
        "share (as given there, else one divided by the number of execution owners), and a fixed load for each partner "
        "of the structure whose internal contact it is."
    ),
    check=check,
    thresholds=(OVERLOADED, BADLY_OVERLOADED, CONTACT_LOAD),
)
