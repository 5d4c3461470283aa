"""GAP07: a function that is parked without a reason."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Rule
from planner.model.wording import function_subject


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function that is parked without a reason."""
    placement = None if function in facts.owners else facts.structure.functions.get(function)
    if placement is None or placement.reason.strip():
        return
    subject = function_subject(facts, function)
    structure = facts.structure.name
    message = tr("{function} is parked in {structure} without a reason.", function=subject.name, structure=structure)
    yield Finding("GAP07", Severity.ADVICE, facts.structure_id, (subject,), message)


RULE = Rule(
    code="GAP07",
    title=mark("Parked without a reason"),
    about=About.FUNCTION,
    severity=Severity.ADVICE,
    rationale=mark(
        "Parking is a decision. Without its reason nobody can tell later whether it still holds, and a parked function "
        "looks like a forgotten one."
    ),
    sources=(),
    fires=mark("Reports the function when it is parked and nothing says why."),
    check=check,
)
