"""GAP08: a parked function whose date to look again has passed."""

from collections.abc import Iterator
from functools import partial

from planner.language import day_words, mark, tr
from planner.model.edits.functions import bring_back
from planner.model.facts import Facts
from planner.model.finding import Finding, Fix, Severity
from planner.model.remedies import ready_fix
from planner.model.rule import About, Rule
from planner.model.wording import function_subject


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a parked function whose date to look again has passed."""
    placement = None if function in facts.owners else facts.structure.functions.get(function)
    if placement is None or placement.until is None or placement.until >= facts.today:
        return
    subject, until = function_subject(facts, function), placement.until
    message = tr(
        "{function} is parked in {structure}, and was to be looked at again on {day}.",
        function=subject.name,
        structure=facts.structure.name,
        day=day_words(until),
    )
    yield Finding("GAP08", Severity.WARNING, facts.structure_id, (subject,), message, {"until": until.isoformat()})


def fixes(facts: Facts, finding: Finding) -> tuple[Fix, ...]:
    """Give the fixes that apply to a finding."""
    edit = partial(bring_back, structure=facts.structure_id, function=finding.subjects[0].id)
    return (ready_fix("bring_back", tr("Bring back"), edit),)


RULE = Rule(
    code="GAP08",
    title=mark("Parked too long"),
    about=About.FUNCTION,
    severity=Severity.WARNING,
    rationale=mark(
        "A function was parked until a day that has passed. Whoever counted on that day still waits, so park it anew "
        "or take it up."
    ),
    sources=(),
    fires=mark("Reports the function when it is parked until a day before today."),
    check=check,
    fixes=fixes,
    offers=mark("Bring it back into scope."),
)
