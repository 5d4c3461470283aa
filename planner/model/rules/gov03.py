"""GOV03: a goal that no function serves."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity, Subject
from planner.model.rule import About, Rule
from planner.model.tally import GOAL


def check(facts: Facts, structure: str) -> Iterator[Finding]:
    """Report a goal that no function serves."""
    for goal, record in sorted(facts.model.goals.items()):
        if not facts.count((GOAL, goal)):
            subject = Subject("goal", goal, record.name)
            where = facts.structure.name
            message = tr(
                "No function in scope of {structure} serves the goal “{goal}”.", structure=where, goal=subject.name
            )
            yield Finding("GOV03", Severity.ADVICE, structure, (subject,), message)


RULE = Rule(
    code="GOV03",
    title=mark("Goal without a function"),
    about=About.STRUCTURE,
    severity=Severity.ADVICE,
    rationale=mark(
        "A goal that no function serves is a wish: nobody works towards it, or somebody does and nobody knows."
    ),
    sources=(),
    fires=mark("Reports a goal that no function in scope serves."),
    check=check,
)
