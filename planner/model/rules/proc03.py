"""PROC03: a function without a metric."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import is_owned_work
from planner.model.rule import About, Rule
from planner.model.wording import function_subject


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function without a metric."""
    if facts.model.functions[function].metric.strip() or not is_owned_work(facts, function):
        return
    subject = function_subject(facts, function)
    message = tr("{function} has no metric.", function=subject.name)
    yield Finding("PROC03", Severity.ADVICE, facts.structure_id, (subject,), message)


RULE = Rule(
    code="PROC03",
    title=mark("No metric"),
    about=About.FUNCTION,
    severity=Severity.ADVICE,
    rationale=mark(
        "Without a metric, done is all that anybody can say about the work, and done says nothing about how good it is."
    ),
    sources=(),
    fires=mark("Reports the function when nothing says how its quality is measured."),
    check=check,
)
