"""GOV07: an entry of the decision log without an owner or a date."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.finding import Finding, Severity, Subject
from planner.model.model_facts import ModelFacts
from planner.model.rule import About, Rule


def check(facts: ModelFacts, _: str) -> Iterator[Finding]:
    """Report an entry of the decision log without an owner or a date."""
    for decision, record in sorted(facts.model.decisions.items()):
        missing = [name for name, value in (("owner", record.owner), ("date", record.date)) if value is None]
        if missing:
            message = tr(_MISSING[tuple(missing)], decision=record.name)
            subject = Subject("decision", decision, record.name)
            yield Finding("GOV07", Severity.ADVICE, None, (subject,), message, {"missing": tuple(missing)})


_MISSING = {
    ("owner",): mark("The decision “{decision}” has no owner."),
    ("date",): mark("The decision “{decision}” has no date."),
    ("owner", "date"): mark("The decision “{decision}” has no owner and no date."),
}

RULE = Rule(
    code="GOV07",
    title=mark("Loose decision"),
    about=About.MODEL,
    severity=Severity.ADVICE,
    rationale=mark(
        "A decision that nobody took on a known day is debated again next quarter, because nobody can say whether it "
        "stands."
    ),
    sources=(),
    fires=mark("Reports an entry of the decision log that has no owner or no date."),
    check=check,
)
