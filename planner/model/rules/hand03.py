"""HAND03: a structure that affects the handoff to sales and hands nothing over to a department."""

from collections.abc import Iterator

from planner.language import mark, trn
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Rule
from planner.model.tally import TO_SALES
from planner.model.vocabulary import OwnerKind
from planner.model.wording import in_words, structure_subject


def check(facts: Facts, _: str) -> Iterator[Finding]:
    """Report a structure that affects the handoff to sales and hands nothing over to a department."""
    number, owners = facts.count(TO_SALES), facts.model.owners
    if not number or any(end in owners and owners[end].kind == OwnerKind.DEPARTMENT for end in facts.handoffs_at):
        return
    subject = structure_subject(facts)
    message = trn(
        number,
        "{number} function in {structure} affects the handoff to sales, and no handoff there starts or ends at a "
        "department.",
        "{number} functions in {structure} affect the handoff to sales, and no handoff there starts or ends at a "
        "department.",
        number=in_words(number).capitalize(),
        structure=subject.name,
    )
    yield Finding("HAND03", Severity.ADVICE, facts.structure_id, (subject,), message, {"functions": number})


RULE = Rule(
    code="HAND03",
    title=mark("No handoff with sales"),
    about=About.STRUCTURE,
    severity=Severity.ADVICE,
    rationale=mark(
        "Leads that fit poorly are mostly an unclear handoff: sales does not know what it gets, and marketing does not "
        "hear what became of it."
    ),
    sources=(),
    fires=mark(
        "Reports a structure in which functions affect the handoff to sales, and no handoff is to or from a department."
    ),
    check=check,
)
