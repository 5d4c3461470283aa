"""OVL10: an owner that holds something on nearly every function."""

from collections.abc import Iterator

from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import NO_PUBLISHED_LIMIT, About, Rule
from planner.model.tally import IN_SCOPE
from planner.model.threshold import Threshold, above
from planner.model.wording import owner_subject, part_of, whole_percent

LIMIT = Threshold(
    "OVL10",
    "functions_held",
    80,
    "%",
    "No number is published; four functions of five was chosen by judgement, as nearly all and still short of all.",
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
    message = f"{subject.name} holds something on {part_of(held, functions)} in {facts.structure.name} ({percent} %)."
    evidence = {"held": held, "functions": functions, "percent": percent}
    yield Finding("OVL10", Severity.ADVICE, facts.structure_id, (subject,), message, evidence)


RULE = Rule(
    code="OVL10",
    title="Owner in everything",
    about=About.SHARE,
    severity=Severity.ADVICE,
    rationale="Whoever is in everything is waited for everywhere, and the others never quite own what they hold. "
    + NO_PUBLISHED_LIMIT,
    sources=(),
    check=check,
    thresholds=(LIMIT,),
    fires="an owner that holds something on at least the given part of the functions in scope, where at least "
    f"{FEWEST_FUNCTIONS} functions are in scope and at least {FEWEST_TEAM_OWNERS} roles and partners are "
    "listed.",
)
