"""GAP07: a function that is parked without a reason."""

from collections.abc import Iterator

from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import NO_PUBLISHED_LIMIT, About, Rule
from planner.model.wording import function_subject


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report the function when it is parked and nothing says why."""
    placement = None if function in facts.owners else facts.structure.functions.get(function)
    if placement is None or placement.reason.strip():
        return
    subject = function_subject(facts, function)
    message = f"{subject.name} is parked in {facts.structure.name} without a reason."
    yield Finding("GAP07", Severity.ADVICE, facts.structure_id, (subject,), message)


RULE = Rule(
    code="GAP07",
    title="Parked without a reason",
    about=About.FUNCTION,
    severity=Severity.ADVICE,
    rationale="Parking is a decision. Without its reason nobody can tell later whether it still holds, and a parked "
    "function looks like a forgotten one. " + NO_PUBLISHED_LIMIT,
    sources=(),
    check=check,
)
