"""GOV02: a model whose next review has passed or was never planned."""

from collections.abc import Iterator

from planner.language import day_words, mark, tr
from planner.model.finding import Finding, Severity
from planner.model.model_facts import ModelFacts
from planner.model.rule import About, Rule
from planner.model.wording import model_named, model_subject


def check(facts: ModelFacts, _: str) -> Iterator[Finding]:
    """Report a model whose next review has passed or was never planned."""
    model, due = facts.model, facts.model.next_review
    if due is None:
        message = tr("No day is set for the next review of {model}.", model=model_named(model))
        yield Finding("GOV02", Severity.ADVICE, None, (model_subject(model),), message)
    elif due < facts.today:
        message = tr("The next review of {model} was due on {day}.", model=model_named(model), day=day_words(due))
        evidence = {"next_review": due.isoformat()}
        yield Finding("GOV02", Severity.WARNING, None, (model_subject(model),), message, evidence)


RULE = Rule(
    code="GOV02",
    title=mark("Review overdue"),
    about=About.MODEL,
    severity=Severity.WARNING,
    rationale=mark(
        "Responsibilities move, partners come and blockers recur; an outdated document in use is a mistake of its own."
    ),
    sources=(),
    fires=mark("Reports a model whose next review was due before today; advice where no day is set."),
    check=check,
)
