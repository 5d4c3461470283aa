"""GAP03: a function that somebody decides and nobody executes."""

from collections.abc import Iterator

from planner.language import mark
from planner.model.facts import Facts
from planner.model.finding import Finding, Fix, Severity
from planner.model.questions import is_checked_inside, one_side_missing
from planner.model.remedies import let_hold
from planner.model.rule import AN_EXECUTION_OWNER, About, Rule
from planner.model.vocabulary import OwnerKind, Ownership


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function that somebody decides and nobody executes."""
    if facts.executing(function):
        return iter(())
    return one_side_missing("GAP03", facts, function, Ownership.EXECUTION)


def fixes(facts: Facts, finding: Finding) -> tuple[Fix, ...]:
    """Give the fixes that apply to a finding."""
    function = finding.subjects[0].id
    owners = facts.deciding(function)
    checked = is_checked_inside(facts, function)
    return tuple(
        let_hold(facts, function, owner, Ownership.EXECUTION, kind="execute")
        for owner in owners
        if checked or facts.model.owners[owner].kind != OwnerKind.PARTNER
    )


RULE = Rule(
    code="GAP03",
    title=mark("No execution owner"),
    about=About.FUNCTION,
    severity=Severity.ERROR,
    rationale=mark("A decision that nobody carries out changes nothing: the function exists on paper only."),
    sources=(AN_EXECUTION_OWNER,),
    fires=mark("Reports the function when it is in scope with a decision owner and without an execution owner."),
    check=check,
    fixes=fixes,
    offers=mark("Let the decision owner execute; a partner only where somebody would still check its work."),
)
