"""EXT02: partner work that nobody inside decides or reviews."""

from collections.abc import Iterator

from planner.language import mark, trn
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import among, is_checked_inside
from planner.model.rule import ONE_AGENCY, About, Rule
from planner.model.wording import function_with_owners, listed


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report the function when it is in scope, a partner executes it, and nobody checks what comes back."""
    if function not in facts.outside:
        return
    partners = among(facts.executing(function), facts.partners)
    if not partners or is_checked_inside(facts, function):
        return
    subjects = function_with_owners(facts, function, partners)
    message = trn(
        len(partners),
        "{partners} executes {function}, and nobody inside decides or reviews it.",
        "{partners} execute {function}, and nobody inside decides or reviews it.",
        partners=listed(facts.names(partners)),
        function=subjects[0].name,
    )
    yield Finding("EXT02", Severity.ERROR, facts.structure_id, subjects, message, {"execution": tuple(partners)})


RULE = Rule(
    code="EXT02",
    title=mark("Partner work that nobody inside checks"),
    about=About.FUNCTION,
    severity=Severity.ERROR,
    rationale=mark(
        "Work that nobody inside approves or checks is paid for unseen, and customers are the first to judge it."
    ),
    sources=(ONE_AGENCY,),
    fires=mark(
        "Reports a function in scope that a partner executes, when no role or department decides or reviews it and no "
        "partner that may decide decides it."
    ),
    check=check,
)
