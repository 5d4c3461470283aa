"""GAP01: a function that nobody decides and nobody executes."""

from collections.abc import Iterator, Sequence
from functools import partial

from planner.language import mark, tr
from planner.model.change import Edit
from planner.model.edits.assignments import assign
from planner.model.edits.functions import park
from planner.model.facts import Facts
from planner.model.finding import Finding, Fix, Needs, Question, Severity
from planner.model.rule import AN_EXECUTION_OWNER, ONE_DECISION_OWNER, About, Rule
from planner.model.wording import function_subject


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function that nobody decides and nobody executes."""
    if not facts.is_abandoned(function):
        return
    subject = function_subject(facts, function)
    message = tr(
        "{function} is abandoned: nobody decides it and nobody executes it in {structure}.",
        function=subject.name,
        structure=facts.structure.name,
    )
    yield Finding("GAP01", Severity.ERROR, facts.structure_id, (subject,), message)


def fixes(facts: Facts, finding: Finding) -> tuple[Fix, ...]:
    """Give the fixes that apply to a finding."""
    structure, function = facts.structure_id, finding.subjects[0].id

    def parked(answers: Sequence[str]) -> Edit:
        return partial(park, structure=structure, function=function, reason=answers[0])

    def assigned(answers: Sequence[str]) -> Edit:
        return partial(assign, structure=structure, function=function, owner=answers[0], ownership=answers[1])

    why = Question(tr("Why is {function} out of scope?", function=finding.subjects[0].name))
    return (
        Fix("park", tr("Park it…"), parked, Needs.WORDS, (why,)),
        Fix("assign", tr("Assign…"), assigned, Needs.OWNER),
    )


RULE = Rule(
    code="GAP01",
    title=mark("Abandoned function"),
    about=About.FUNCTION,
    severity=Severity.ERROR,
    rationale=mark("What nobody decides and nobody executes does not happen, and nobody notices until it is missed."),
    sources=(ONE_DECISION_OWNER, AN_EXECUTION_OWNER),
    fires=mark("Reports the function when it is in scope without a decision and an execution owner."),
    check=check,
    fixes=fixes,
    offers=mark("Park it with a reason, or choose an owner."),
)
