"""GOV05: a tool that no role of the structure owns."""

from collections.abc import Iterator

from planner.language import mark
from planner.model.agreements import Tool
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity, Subject
from planner.model.rule import About, Rule
from planner.model.vocabulary import OwnerKind
from planner.model.wording import owner_subject


def check(facts: Facts, structure: str) -> Iterator[Finding]:
    """Report a tool that no role of the structure owns."""
    for key, tool in facts.model.tools.items():
        missing, words = _missing(facts, tool)
        if missing:
            owners = () if tool.owner is None else (owner_subject(facts, tool.owner),)
            subjects = (Subject("tool", key, tool.name), *owners)
            message, evidence = f"The tool {tool.name} {words}.", {"missing": missing}
            yield Finding("GOV05", Severity.WARNING, structure, subjects, message, evidence)


def _missing(facts: Facts, tool: Tool) -> tuple[str, str]:
    """What the tool lacks, in a word and in a sentence; nothing where a role of the structure owns it."""
    if tool.owner is None:
        return "owner", "has no owner"
    owner = facts.model.owners[tool.owner]
    if owner.kind != OwnerKind.ROLE:
        return "role", f"is owned by the {owner.kind} {owner.name} and not by a role"
    if tool.owner not in facts.structure.owners:
        return "seat", f"is owned by {owner.name}, who is not in {facts.structure.name}"
    return "", ""


RULE = Rule(
    code="GOV05",
    title=mark("Tool without an owner"),
    about=About.STRUCTURE,
    severity=Severity.WARNING,
    rationale=mark(
        "Fields, rights and contracts of a tool that nobody owns decay, and everybody who relies on its data finds out "
        "late."
    ),
    sources=(),
    fires=mark("Reports a tool without an owner, or whose owner is no role or not in the structure."),
    check=check,
)
