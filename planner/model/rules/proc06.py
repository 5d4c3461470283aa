"""PROC06: a function whose process needs inputs that nobody has defined."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import is_owned_work
from planner.model.rule import About, Rule
from planner.model.vocabulary import ProcessLevel
from planner.model.wording import function_subject, spoken

WITH_BRIEF = (ProcessLevel.STANDARD, ProcessLevel.DETAILED)
"""The process levels that start from something written."""


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function whose process needs inputs that nobody has defined."""
    record = facts.model.functions[function]
    if record.process_level not in WITH_BRIEF or any(item.strip() for item in record.required_inputs):
        return
    if not is_owned_work(facts, function):
        return
    subject = function_subject(facts, function)
    message = tr(
        "{function} has a {level} process, but nothing says what it needs before it starts.",
        function=subject.name,
        level=spoken(record.process_level),
    )
    evidence = {"process_level": record.process_level}
    yield Finding("PROC06", Severity.ADVICE, facts.structure_id, (subject,), message, evidence)


RULE = Rule(
    code="PROC06",
    title=mark("Inputs not defined"),
    about=About.FUNCTION,
    severity=Severity.ADVICE,
    rationale=mark(
        "Work that starts before its goal and its facts are known is revised again and again, and the brief takes the "
        "blame."
    ),
    sources=(),
    fires=mark("Reports the function when its process is standard or detailed and no inputs are required."),
    check=check,
)
