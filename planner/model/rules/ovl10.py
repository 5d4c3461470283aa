"""OVL10: an owner that holds something on nearly every function."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Rule
from planner.model.tally import IN_SCOPE
from planner.model.threshold import Threshold, above
from planner.model.wording import owner_subject, part_of, whole_percent

LIMIT = Threshold(
    "OVL10",
    "functions_held",
    mark("functions held", about="threshold"),
    80,
    "%",
    mark(
        "No number is published; four functions of five was chosen by judgement, as nearly all and still short of all."
    ),
    highest=100,
)
"""Least part of the functions in scope, in percent, that counts as everything."""

FEWEST_FUNCTIONS = 8
"""With fewer functions in scope it is natural that somebody is in all of them."""

FEWEST_TEAM_OWNERS = 3
"""With fewer owners in the team nobody else could hold them."""


def check(facts: Facts, owner: str) -> Iterator[Finding]:
    """Report an owner that holds something on at least that part of the functions in scope."""
    functions = facts.count(IN_SCOPE)
    if functions < FEWEST_FUNCTIONS or len(facts.roles) + len(facts.partners) < FEWEST_TEAM_OWNERS:
        return
    held = len(frozenset().union(*facts.held.get(owner, {}).values()))
    if above(facts.limit(LIMIT) / 100, held / functions):
        return
    subject, percent = owner_subject(facts, owner), whole_percent(held / functions)
    message = tr(
        "{owner} holds something on {functions} in {structure} ({percent} %).",
        owner=subject.name,
        functions=part_of(held, functions),
        structure=facts.structure.name,
        percent=percent,
    )
    evidence = {"held": held, "functions": functions, "percent": percent}
    yield Finding("OVL10", Severity.ADVICE, facts.structure_id, (subject,), message, evidence)


RULE = Rule(
    code="OVL10",
    title=mark("Owner in everything"),
    about=About.SHARE,
    severity=Severity.ADVICE,
    rationale=mark("Whoever is in everything is waited for everywhere, and the others never quite own what they hold."),
    sources=(),
    fires=mark(
        "Reports an owner that holds something on at least the given part of the functions in scope, where at least "
        "{functions} functions are in scope and at least {owners} roles and partners are listed."
    ),
    figures={"functions": FEWEST_FUNCTIONS, "owners": FEWEST_TEAM_OWNERS},
    check=check,
    thresholds=(LIMIT,),
)
