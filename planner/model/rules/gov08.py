"""GOV08: a model with many structures."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.finding import Finding, Severity
from planner.model.model_facts import ModelFacts
from planner.model.rule import About, Rule
from planner.model.threshold import Threshold
from planner.model.wording import alone_in_words, in_words, model_named, model_subject

STRUCTURES = Threshold(
    "GOV08",
    "structures",
    mark("structures", about="threshold"),
    5,
    mark("structures", about="unit"),
    mark(
        "No limit is published; today, the next two stages and two alternatives are as many as a group can tell apart, "
        "chosen by judgement."
    ),
)
"""How many structures a model may have before it is worth a look."""


def check(facts: ModelFacts, _: str) -> Iterator[Finding]:
    """Report a model that has many structures."""
    number, limit = len(facts.model.structures), int(facts.limit(STRUCTURES))
    if number <= limit:
        return
    message = tr(
        "There are {number} structures in {model}; the limit is {limit}.",
        number=in_words(number),
        model=model_named(facts.model),
        limit=alone_in_words(limit),
    )
    evidence = {"structures": number, "limit": limit}
    yield Finding("GOV08", Severity.ADVICE, None, (model_subject(facts.model),), message, evidence)


RULE = Rule(
    code="GOV08",
    title=mark("Many structures"),
    about=About.MODEL,
    severity=Severity.ADVICE,
    rationale=mark(
        "Each structure has to follow every change, or it misleads whoever opens it. Those that nobody looks at any "
        "more can go."
    ),
    sources=(),
    fires=mark("Reports a model with more structures than the limit."),
    check=check,
    thresholds=(STRUCTURES,),
)
