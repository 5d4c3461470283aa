"""PROC01: a function whose process is too light for what it affects."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import is_owned_work
from planner.model.rule import About, Rule
from planner.model.vocabulary import Affects, ProcessLevel
from planner.model.wording import affected, function_subject, listed

AT_RISK = frozenset((Affects.TRACKING, Affects.BUDGET, Affects.SALES_HANDOFF))
"""What a lightweight process is never enough for."""


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function whose process is too light for what it affects."""
    record = facts.model.functions[function]
    at_risk = record.affects & AT_RISK
    if not at_risk or record.process_level != ProcessLevel.LIGHTWEIGHT or not is_owned_work(facts, function):
        return
    subject = function_subject(facts, function)
    what = listed(affected(at_risk))
    message = tr("{function} affects {affected}, but its process is lightweight.", function=subject.name, affected=what)
    evidence = {"affects": tuple(sorted(at_risk))}
    yield Finding("PROC01", Severity.WARNING, facts.structure_id, (subject,), message, evidence)


RULE = Rule(
    code="PROC01",
    title=mark("Process too light"),
    about=About.FUNCTION,
    severity=Severity.WARNING,
    rationale=mark(
        "A quick edit to tracking, budget or what sales receives spoils numbers or leads that others rely on, and they "
        "notice weeks later."
    ),
    sources=(),
    fires=mark("Reports the function when it affects tracking, budget or sales handoff with a lightweight process."),
    check=check,
)
