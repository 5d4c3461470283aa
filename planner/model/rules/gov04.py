"""GOV04: a role whose functions serve no goal."""

from collections.abc import Iterator

from planner.language import mark, trn
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Rule
from planner.model.vocabulary import Ownership
from planner.model.wording import in_words, owner_subject


def check(facts: Facts, owner: str) -> Iterator[Finding]:
    """Report a role whose functions serve no goal."""
    if not facts.model.goals or owner not in facts.roles:
        return
    functions = facts.held_by(owner, Ownership.DECISION) | facts.held_by(owner, Ownership.EXECUTION)
    if not functions or any(facts.model.functions[function].goals for function in functions):
        return
    subject, number = owner_subject(facts, owner), len(functions)
    message = trn(
        number,
        "In {structure}, {owner} decides or executes {number} function, which serves no goal.",
        "In {structure}, {owner} decides or executes {number} functions, and none of them serves a goal.",
        structure=facts.structure.name,
        owner=subject.name,
        number=in_words(number),
    )
    yield Finding("GOV04", Severity.ADVICE, facts.structure_id, (subject,), message, {"functions": number})


RULE = Rule(
    code="GOV04",
    title=mark("Role without a goal"),
    about=About.OWNER,
    severity=Severity.ADVICE,
    rationale=mark(
        "Who serves no goal cannot tell what to do first, and is asked for everything that nobody else wants."
    ),
    sources=(),
    fires=mark(
        "Reports a role that decides or executes functions of which none serves a goal, where the model has goals."
    ),
    check=check,
)
