"""LOAD05: a role that executes many functions."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Grade, Rule, Source
from planner.model.threshold import Threshold
from planner.model.vocabulary import Ownership
from planner.model.wording import owner_subject

FUNCTIONS = Threshold(
    "LOAD05",
    "functions",
    mark("functions", about="threshold"),
    15,
    mark("functions", about="unit"),
    mark("The published figure: no more than 15 execution items per role (HRC Recruitment)."),
)
"""The number of executed functions above which a role is reported."""


def check(facts: Facts, owner: str) -> Iterator[Finding]:
    """Report a role that is execution owner of many functions, however little effort each of them takes."""
    executed, limit = len(facts.held_by(owner, Ownership.EXECUTION)), facts.limit(FUNCTIONS)
    if executed <= limit or owner not in facts.roles:
        return
    subject = owner_subject(facts, owner)
    message = tr(
        "{owner} executes {number} functions in {structure}; the limit is {limit}.",
        owner=subject.name,
        number=executed,
        structure=facts.structure.name,
        limit=int(limit),
    )
    evidence = {"functions": executed, "limit": int(limit)}
    yield Finding("LOAD05", Severity.WARNING, facts.structure_id, (subject,), message, evidence)


RULE = Rule(
    code="LOAD05",
    title=mark("Executes too much"),
    about=About.OWNER,
    severity=Severity.WARNING,
    rationale=mark(
        "Every function has its own people to talk to and its own dates. With many of them a day goes into switching, "
        "even where the hours add up."
    ),
    sources=(
        Source(
            mark("No more than 15 execution items per role: HRC Recruitment"),
            Grade.PRACTITIONER,
        ),
    ),
    fires=mark("Reports a role that executes more functions than the limit, however little effort each of them takes."),
    check=check,
    thresholds=(FUNCTIONS,),
)
