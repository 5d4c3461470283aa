"""GOV06: a tool that no function runs on."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity, Subject
from planner.model.rule import About, Rule
from planner.model.tally import TOOL


def check(facts: Facts, structure: str) -> Iterator[Finding]:
    """Report a tool that no function runs on."""
    for tool, record in sorted(facts.model.tools.items()):
        if not facts.count((TOOL, tool)):
            subject = Subject("tool", tool, record.name)
            where = facts.structure.name
            message = tr(
                "No function in scope of {structure} runs on the tool {tool}.", structure=where, tool=subject.name
            )
            yield Finding("GOV06", Severity.ADVICE, structure, (subject,), message)


RULE = Rule(
    code="GOV06",
    title=mark("Unused tool"),
    about=About.STRUCTURE,
    severity=Severity.ADVICE,
    rationale=mark(
        "A tool that nothing runs on is paid for and holds data that nobody looks after, or a function does not say "
        "what it depends on."
    ),
    sources=(),
    fires=mark("Reports a tool that no function in scope runs on."),
    check=check,
)
