"""GAP04: a function with an ownership that the group marked undecided."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Rule
from planner.model.vocabulary import Ownership
from planner.model.wording import capital, function_subject, listed


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function with an ownership that the group marked undecided."""
    if function not in facts.owners:
        return
    placement = facts.structure.functions[function]
    if not placement.undecided:
        return
    undecided = [ownership for ownership in Ownership if ownership in placement.undecided]
    if not undecided:
        return
    subject = function_subject(facts, function)
    who = capital(listed([tr(_WHO[ownership], about="undecided") for ownership in undecided]))
    structure = facts.structure.name
    message = tr(
        "{who} {function} is marked undecided in {structure}.", who=who, function=subject.name, structure=structure
    )
    evidence = {"undecided": tuple(ownership.value for ownership in undecided)}
    yield Finding("GAP04", Severity.ADVICE, facts.structure_id, (subject,), message, evidence)


_WHO = {
    Ownership.DECISION: mark("who decides", about="undecided"),
    Ownership.EXECUTION: mark("who executes", about="undecided"),
    Ownership.INPUT: mark("who gives input on", about="undecided"),
    Ownership.REVIEW: mark("who reviews", about="undecided"),
}

RULE = Rule(
    code="GAP04",
    title=mark("Undecided"),
    about=About.FUNCTION,
    severity=Severity.ADVICE,
    rationale=mark("To say that an ownership is open is honest, and helps only when somebody comes back to it."),
    sources=(),
    fires=mark(
        "Reports the function when it is in scope with a mark for undecided, also where the ownership has an owner."
    ),
    check=check,
)
