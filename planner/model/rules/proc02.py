"""PROC02: a function whose process is too heavy for what it affects."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import is_owned_work
from planner.model.rule import About, Rule
from planner.model.vocabulary import Affects, ProcessLevel
from planner.model.wording import function_subject

AT_STAKE = frozenset((Affects.BUDGET, Affects.LEAD_QUALITY, Affects.STRATEGY))
"""What a detailed process is for."""


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function whose process is too heavy for what it affects."""
    record = facts.model.functions[function]
    if record.affects & AT_STAKE or record.process_level != ProcessLevel.DETAILED:
        return
    if not is_owned_work(facts, function):
        return
    subject = function_subject(facts, function)
    message = tr(
        "{function} has a detailed process, but affects neither budget nor lead quality nor strategy.",
        function=subject.name,
    )
    yield Finding("PROC02", Severity.ADVICE, facts.structure_id, (subject,), message)


RULE = Rule(
    code="PROC02",
    title=mark("Process too heavy"),
    about=About.FUNCTION,
    severity=Severity.ADVICE,
    rationale=mark(
        "Steps and approvals cost time on every piece of work. Where little is at stake, a safe update should be fast."
    ),
    sources=(),
    fires=mark(
        "Reports the function when its process is detailed and it affects none of budget, lead quality and strategy."
    ),
    check=check,
)
