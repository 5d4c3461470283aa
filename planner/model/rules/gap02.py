"""GAP02: a function that somebody executes and nobody decides."""

from collections.abc import Iterator

from planner.language import mark
from planner.model.facts import Facts
from planner.model.finding import Finding, Fix, Severity
from planner.model.questions import among, one_side_missing
from planner.model.remedies import let_hold
from planner.model.rule import ONE_DECISION_OWNER, About, Rule
from planner.model.vocabulary import Ownership


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function that somebody executes and nobody decides."""
    if facts.deciding(function):
        return iter(())
    return one_side_missing("GAP02", facts, function, Ownership.DECISION)


def fixes(facts: Facts, finding: Finding) -> tuple[Fix, ...]:
    """Give the fixes that apply to a finding."""
    function = finding.subjects[0].id
    roles = among(facts.executing(function), facts.roles)
    return tuple(let_hold(facts, function, role, Ownership.DECISION, kind="promote") for role in roles)


RULE = Rule(
    code="GAP02",
    title=mark("No decision owner"),
    about=About.FUNCTION,
    severity=Severity.ERROR,
    rationale=mark(
        "Where nobody can approve or stop the work, it is debated again each quarter or drifts with whoever is loudest."
    ),
    sources=(ONE_DECISION_OWNER,),
    fires=mark("Reports the function when it is in scope with an execution owner and without a decision owner."),
    check=check,
    fixes=fixes,
    offers=mark("Let one of the roles that execute it decide as well."),
)
