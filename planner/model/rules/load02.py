"""LOAD02: a role that only gives input and reviews."""

from collections.abc import Iterator

from planner.language import mark
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Rule
from planner.model.vocabulary import Ownership
from planner.model.wording import in_words, owner_subject


def check(facts: Facts, owner: str) -> Iterator[Finding]:
    """Report a role that only gives input and reviews."""
    held = facts.held.get(owner)
    if held is None or Ownership.DECISION in held or Ownership.EXECUTION in held:
        return
    if owner not in facts.roles:
        return
    subject = owner_subject(facts, owner)
    numbers = {ownership.value: len(facts.held_by(owner, ownership)) for ownership in _BESIDE}
    does = " and ".join(f"{o.verb} {_functions(numbers[o])}" for o in _BESIDE if numbers[o])
    message = f"{subject.name} neither decides nor executes anything in {facts.structure.name}: it {does}."
    yield Finding("LOAD02", Severity.ADVICE, facts.structure_id, (subject,), message, numbers)


_BESIDE = (Ownership.INPUT, Ownership.REVIEW)


def _functions(number: int) -> str:
    return f"{in_words(number)} function{'' if number == 1 else 's'}"


RULE = Rule(
    code="LOAD02",
    title=mark("Neither decides nor executes"),
    about=About.OWNER,
    severity=Severity.ADVICE,
    rationale=mark(
        "A role that only comments has opinions to give and nothing to answer for. Often it should take over one of "
        "the functions that it comments on."
    ),
    sources=(),
    fires=mark("Reports a role that holds something on functions in scope, and neither decision nor execution."),
    check=check,
)
