"""PROC04: a function that affects lead quality and is measured by something else."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import is_owned_work
from planner.model.rule import About, Rule
from planner.model.vocabulary import Affects, MetricKind
from planner.model.wording import function_subject, spoken


def check(facts: Facts, function: str) -> Iterator[Finding]:
    """Report a function that affects lead quality and is measured by something else."""
    record = facts.model.functions[function]
    if not record.affects or Affects.LEAD_QUALITY not in record.affects:
        return
    if record.metric_kind == MetricKind.LEAD_QUALITY or not record.metric.strip() or not is_owned_work(facts, function):
        return
    subject, kind = function_subject(facts, function), record.metric_kind
    if kind:
        message = tr(
            "{function} affects lead quality, but its metric is of the {kind} kind.",
            function=subject.name,
            kind=spoken(kind),
        )
    else:
        message = tr("{function} affects lead quality, but the kind of its metric is not given.", function=subject.name)
    yield Finding("PROC04", Severity.ADVICE, facts.structure_id, (subject,), message, {"metric_kind": kind})


RULE = Rule(
    code="PROC04",
    title=mark("Metric does not fit"),
    about=About.FUNCTION,
    severity=Severity.ADVICE,
    rationale=mark(
        "What brings leads in is judged by whether sales can use them. A count of clicks or tasks goes up just as well "
        "when they cannot."
    ),
    sources=(),
    fires=mark("Reports the function when it affects lead quality and has a metric of another kind, or of none."),
    check=check,
)
