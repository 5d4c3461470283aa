"""GAP09: an ownership line in which nobody decides anything."""

from collections.abc import Iterator

from planner.language import mark, trn
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity, Subject
from planner.model.rule import About, Rule
from planner.model.tally import LINE, LINE_DECIDED
from planner.model.vocabulary import OwnershipLine
from planner.model.wording import in_words, spoken


def check(facts: Facts, structure: str) -> Iterator[Finding]:
    """Report an ownership line in which nobody decides anything."""
    for line in OwnershipLine:
        functions = facts.count((LINE, line))
        if not functions or facts.count((LINE_DECIDED, line)):
            continue
        subject = Subject("ownership_line", line.value, spoken(line))
        message = trn(
            functions,
            "The one function on the {line} line has no decision owner in {structure}.",
            "None of the {number} functions on the {line} line has a decision owner in {structure}.",
            number=in_words(functions),
            line=subject.name,
            structure=facts.structure.name,
        )
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
