"""GOV05: a tool that no role of the structure owns."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.agreements import Tool
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity, Subject
from planner.model.rule import About, Rule
from planner.model.vocabulary import OwnerKind
from planner.model.wording import owner_subject, spoken


def check(facts: Facts, structure: str) -> Iterator[Finding]:
    """Report a tool that no role of the structure owns."""
    for key, tool in sorted(facts.model.tools.items()):
        missing, message = _missing(facts, tool)
        if missing:
            owners = () if tool.owner is None else (owner_subject(facts, tool.owner),)
            subjects = (Subject("tool", key, tool.name), *owners)
            yield Finding("GOV05", Severity.WARNING, structure, subjects, message, {"missing": missing})


def _missing(facts: Facts, tool: Tool) -> tuple[str, str]:
    """What the tool lacks, in a word and in a sentence; nothing where a role of the structure owns it."""
    if tool.owner is None:
        return "owner", tr("The tool {tool} has no owner.", tool=tool.name)
    owner = facts.model.owners[tool.owner]
    if owner.kind != OwnerKind.ROLE:
        return "role", tr(
            "The tool {tool} is owned by the {kind} {owner} and not by a role.",
            tool=tool.name,
            kind=spoken(owner.kind),
            owner=owner.name,
        )
    if tool.owner not in facts.structure.owners:
        return "seat", tr(
            "The tool {tool} is owned by {owner}, who is not in {structure}.",
            tool=tool.name,
            owner=owner.name,
            structure=facts.structure.name,
        )
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
