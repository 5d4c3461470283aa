"""PROC05: a sensitive function that is reviewed after launch."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import is_owned_work
from planner.model.rule import About, Rule
from planner.model.vocabulary import ReviewPoint
from planner.model.wording import affected, function_subject, listed


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a sensitive function that is reviewed after launch."""
    record = facts.model.functions[function]
    if not record.affects or record.review_point != ReviewPoint.AFTER_LAUNCH or not is_owned_work(facts, function):
        return
    subject = function_subject(facts, function)
    what = listed(affected(record.affects))
    message = tr(
        "{function} affects {affected}, but its review comes after launch.", function=subject.name, affected=what
    )
    evidence = {"affects": tuple(sorted(record.affects))}
    yield Finding("PROC05", Severity.WARNING, facts.structure_id, (subject,), message, evidence)


RULE = Rule(
    code="PROC05",
    title=mark("Reviewed too late"),
    about=About.FUNCTION,
    severity=Severity.WARNING,
    rationale=mark(
        "After launch a change is expensive and the damage is done: the budget is spent, the leads are gone."
    ),
    sources=(),
    fires=mark("Reports the function when it affects anything and its review point is after launch."),
    check=check,
)
