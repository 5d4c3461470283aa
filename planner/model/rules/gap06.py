"""GAP06: a function that needs input and has no input owner."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Fix, Severity
from planner.model.model_facts import plain_name
from planner.model.questions import is_owned_work
from planner.model.remedies import let_hold
from planner.model.rule import About, Rule
from planner.model.vocabulary import OwnerKind, Ownership
from planner.model.wording import function_subject, listed


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function that needs input and has no input owner."""
    wanted = facts.model.functions[function].input_from
    if not wanted or facts.giving_input(function) or not is_owned_work(facts, function):
        return
    names = sorted(filter(None, (" ".join(text.split()) for text in wanted)), key=lambda name: (name.casefold(), name))
    if not names:
        return
    subject = function_subject(facts, function)
    message = tr(
        "{function} needs input from {names}, and has no input owner in {structure}.",
        function=subject.name,
        names=listed(names),
        structure=facts.structure.name,
    )
    yield Finding("GAP06", Severity.ADVICE, facts.structure_id, (subject,), message, {"input_from": len(names)})


def fixes(facts: Facts, finding: Finding) -> tuple[Fix, ...]:
    """Give the fixes that apply to a finding."""
    function, owners = finding.subjects[0].id, facts.model.owners
    wanted = {plain_name(text) for text in facts.model.functions[function].input_from} - {""}
    departments = [owner for owner, record in owners.items() if record.kind == OwnerKind.DEPARTMENT]
    asked = [department for department in departments if plain_name(owners[department].name) in wanted]
    return tuple(
        let_hold(facts, function, department, Ownership.INPUT, kind="add")
        for department in sorted(asked, key=lambda owner: (owners[owner].name, owner))
    )


RULE = Rule(
    code="GAP06",
    title=mark("Missing input"),
    about=About.FUNCTION,
    severity=Severity.ADVICE,
    rationale=mark(
        "Work that needs what sales or product know, and has nobody to ask, is built on guesses and revised later."
    ),
    sources=(),
    fires=mark("Reports the function when it names whom it needs input from and nobody at all gives it input."),
    check=check,
    fixes=fixes,
    offers=mark("Let a department give input that has one of the names asked for; it enters the structure."),
)
