"""OVL06: a function that only those review who execute it."""

from collections.abc import Iterator

from planner.language import mark, trn
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Rule
from planner.model.wording import function_with_owners, listed


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function that only those review who execute it."""
    reviewing = facts.reviewing(function)
    if not reviewing or not set(facts.executing(function)).issuperset(reviewing):
        return
    subjects = function_with_owners(facts, function, reviewing)
    message = trn(
        len(reviewing),
        "{owners} executes and reviews {function}, and nobody else reviews it.",
        "{owners} execute and review {function}, and nobody else reviews it.",
        owners=listed(facts.names(reviewing)),
        function=subjects[0].name,
    )
    yield Finding("OVL06", Severity.WARNING, facts.structure_id, subjects, message, {"review": reviewing})


RULE = Rule(
    code="OVL06",
    title=mark("Self-review"),
    about=About.FUNCTION,
    severity=Severity.WARNING,
    rationale=mark(
        "Nobody sees the mistakes in their own work. A review counts when somebody looks who did not do it."
    ),
    sources=(),
    fires=mark("Reports the function when it is in scope with review owners, and each of them executes it as well."),
    check=check,
)
