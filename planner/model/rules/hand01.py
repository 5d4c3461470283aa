"""HAND01: a handoff to a function that nobody works on."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Rule
from planner.model.wording import function_subject, handoff_subject, owner_subject


def check(facts: Facts, handoff: str) -> Iterator[Finding]:
    """Report a handoff to a function that nobody works on."""
    record, functions = facts.structure.handoffs[handoff], facts.model.functions
    if record.end not in functions or record.start not in facts.owners or facts.execution_owners(record.end):
        return
    start, end = function_subject(facts, record.start), function_subject(facts, record.end)
    givers = (owner_subject(facts, owner) for owner in facts.executing(record.start))
    subjects = (handoff_subject(facts, handoff), start, end, *givers)
    why = _state(facts, record.end)
    message = tr(_WHY[why], start=start.name, end=end.name, structure=facts.structure.name)
    yield Finding("HAND01", Severity.ERROR, facts.structure_id, subjects, message, {"end": why})


def _state(facts: Facts, function: str) -> str:
    functions = facts.structure.functions
    if function not in functions:
        return "absent"
    return "parked" if functions[function].parked else "not executed"


_WHY = {
    "absent": mark("Work passes from {start} to {end}, which is not in {structure}."),
    "parked": mark("Work passes from {start} to {end}, which is parked in {structure}."),
    "not executed": mark("Work passes from {start} to {end}, which nobody executes in {structure}."),
}


RULE = Rule(
    code="HAND01",
    title=mark("Handoff into nothing"),
    about=About.HANDOFF,
    severity=Severity.ERROR,
    rationale=mark("What is handed over to nobody lies there until a customer or the next team asks for it."),
    sources=(),
    fires=mark(
        "Reports a handoff from a function in scope to one that is parked, absent or without an execution owner."
    ),
    check=check,
)
