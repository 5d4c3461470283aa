"""GAP05: a sensitive function that nobody reviews."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import is_owned_work
from planner.model.rule import About, Rule
from planner.model.vocabulary import ProcessLevel
from planner.model.wording import affected, function_subject, listed


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a sensitive function that nobody reviews."""
    record = facts.model.functions[function]
    if not record.affects or facts.reviewing(function) or not is_owned_work(facts, function):
        return
    detailed = record.process_level == ProcessLevel.DETAILED
    subject = function_subject(facts, function)
    message = tr(
        _DETAILED if detailed else _OTHER,
        function=subject.name,
        affected=listed(affected(record.affects)),
        structure=facts.structure.name,
    )
    severity = Severity.WARNING if detailed else Severity.ADVICE
    evidence = {"affects": tuple(sorted(record.affects))}
    yield Finding("GAP05", severity, facts.structure_id, (subject,), message, evidence)


_OTHER = mark("{function} affects {affected}, and nobody reviews it in {structure}.")
_DETAILED = mark(
    "{function} affects {affected}, and nobody reviews it in {structure}, although its process is detailed."
)

RULE = Rule(
    code="GAP05",
    title=mark("No review owner"),
    about=About.FUNCTION,
    severity=Severity.WARNING,
    rationale=mark(
        "A mistake in tracking, budget, leads or strategy is cheap to correct before launch and expensive afterwards, "
        "so a second pair of eyes looks first."
    ),
    sources=(),
    fires=mark(
        "Reports the function when it affects anything and has no review owner; a warning where its process is "
        "detailed."
    ),
    check=check,
)
