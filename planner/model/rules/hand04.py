"""HAND04: functions that hand work round in a circle."""

from collections.abc import Iterator

from planner.language import mark, trn
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.loops import loops
from planner.model.rule import About, Rule
from planner.model.wording import function_subject, listed


def check(facts: Facts, _: str) -> Iterator[Finding]:
    """Report functions that hand work round in a circle."""
    steps: dict[str, list[str]] = {}
    for handoff in facts.structure.handoffs.values():
        if handoff.start in facts.owners and handoff.end in facts.owners:
            steps.setdefault(handoff.start, []).append(handoff.end)
    for functions in sorted(_in_order(facts, loop) for loop in loops(steps)):
        subjects = tuple(function_subject(facts, function) for _, function in functions)
        names = [subject.name for subject in subjects]
        message = trn(
            len(names),
            "{functions} hands work over to itself in {structure}.",
            "{functions} hand work round in a circle in {structure}.",
            functions=listed(names),
            structure=facts.structure.name,
        )
        evidence = {"functions": len(names)}
        yield Finding("HAND04", Severity.ADVICE, facts.structure_id, subjects, message, evidence, focus=len(subjects))


def _in_order(facts: Facts, functions: frozenset[str]) -> list[tuple[str, str]]:
    """The functions behind their ranks, in the order of the list."""
    return sorted((facts.model.functions[function].rank, function) for function in functions)


RULE = Rule(
    code="HAND04",
    title=mark("Handoff loop"),
    about=About.HANDOFFS,
    severity=Severity.ADVICE,
    rationale=mark(
        "In a circle nobody sees whether work is new, under review or done. Some circles are meant; then say what ends "
        "them."
    ),
    sources=(),
    fires=mark(
        "Reports functions in scope whose handoffs go round in a circle; all that lead to one another are one finding."
    ),
    check=check,
)
