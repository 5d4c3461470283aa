"""EXT03: a function that usually stays inside, and that a partner executes."""

from collections.abc import Iterator

from planner.language import mark, trn
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import among
from planner.model.rule import About, Rule
from planner.model.vocabulary import Sourcing
from planner.model.wording import function_with_owners, listed


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function that usually stays inside, and that a partner executes."""
    if function not in facts.outside or facts.model.functions[function].usual_sourcing != Sourcing.INSIDE:
        return
    partners = among(facts.executing(function), facts.partners)
    if not partners:
        return
    subjects = function_with_owners(facts, function, partners)
    message = trn(
        len(partners),
        "{function} usually stays inside, and the partner {partners} executes it.",
        "{function} usually stays inside, and the partners {partners} execute it.",
        function=subjects[0].name,
        partners=listed(facts.names(partners)),
    )
    yield Finding("EXT03", Severity.WARNING, facts.structure_id, subjects, message, {"execution": tuple(partners)})


RULE = Rule(
    code="EXT03",
    title=mark("Should stay inside"),
    about=About.FUNCTION,
    severity=Severity.WARNING,
    rationale=mark(
        "Some work builds knowledge of customers and of the business. Where somebody outside does it, that knowledge "
        "leaves with the contract."
    ),
    sources=(),
    fires=mark("Reports the function when it is in scope, its usual sourcing is inside, and a partner executes it."),
    check=check,
)
