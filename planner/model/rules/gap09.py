"""GAP09: an ownership line in which nobody decides anything."""

from collections.abc import Iterator

from planner.language import mark
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity, Subject
from planner.model.rule import About, Rule
from planner.model.tally import LINE, LINE_DECIDED
from planner.model.vocabulary import OwnershipLine
from planner.model.wording import in_words


def check(facts: Facts, structure: str) -> Iterator[Finding]:
    """Report an ownership line in which nobody decides anything."""
    for line in OwnershipLine:
        functions = facts.count((LINE, line))
        if not functions or facts.count((LINE_DECIDED, line)):
            continue
        subject = Subject("ownership_line", line.value, line.value)
        which = f"None of the {in_words(functions)} functions" if functions > 1 else "The one function"
        lacks = "has a decision owner" if functions > 1 else "has no decision owner"
        message = f"{which} on the {line} line {lacks} in {facts.structure.name}."
        yield Finding("GAP09", Severity.WARNING, structure, (subject,), message, {"functions": functions})


RULE = Rule(
    code="GAP09",
    title=mark("Ownership line without a head"),
    about=About.STRUCTURE,
    severity=Severity.WARNING,
    rationale=mark(
        "Acquisition, conversion, content, operations and reporting each need somebody who can say yes or no; a line "
        "without one is run by whoever asks last."
    ),
    sources=(),
    fires=mark("Reports each ownership line that has functions in scope, none of them with a decision owner."),
    check=check,
)
