"""LOAD01: a role that holds nothing."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Rule
from planner.model.wording import owner_subject


def check(facts: Facts, owner: str) -> Iterator[Finding]:
    """Report a role that holds nothing."""
    if owner in facts.held or owner not in facts.roles:
        return
    subject = owner_subject(facts, owner)
    message = tr(
        "{owner} is a title without a function: it holds nothing in {structure}.",
        owner=subject.name,
        structure=facts.structure.name,
    )
    yield Finding("LOAD01", Severity.WARNING, facts.structure_id, (subject,), message, {"functions": 0})


RULE = Rule(
    code="LOAD01",
    title=mark("Title without a function"),
    about=About.OWNER,
    severity=Severity.WARNING,
    rationale=mark(
        "Teams are built from what they must control. A role that controls nothing is a title, and whoever takes the "
        "seat will look for something to own."
    ),
    sources=(),
    fires=mark("Reports a role of the structure that holds nothing on any function in scope."),
    check=check,
)
