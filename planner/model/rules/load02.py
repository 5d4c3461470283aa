"""LOAD02: a role that only gives input and reviews."""

from collections.abc import Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.rule import About, Rule
from planner.model.vocabulary import Ownership
from planner.model.wording import functions_in_words, owner_subject


def check(facts: Facts, owner: str) -> Iterator[Finding]:
    """Report a role that only gives input and reviews."""
    held = facts.held.get(owner)
    if held is None or Ownership.DECISION in held or Ownership.EXECUTION in held:
        return
    if owner not in facts.roles:
        return
    subject = owner_subject(facts, owner)
    numbers = {
        ownership.value: len(facts.held_by(owner, ownership)) for ownership in (Ownership.INPUT, Ownership.REVIEW)
    }
    message = tr(
        _BESIDE[Ownership.INPUT in held, Ownership.REVIEW in held],
        owner=subject.name,
        structure=facts.structure.name,
        **{ownership: functions_in_words(number) for ownership, number in numbers.items() if number},
    )
    yield Finding("LOAD02", Severity.ADVICE, facts.structure_id, (subject,), message, numbers)


_BESIDE = {
    (True, True): mark(
        "{owner} neither decides nor executes anything in {structure}: it gives input on {input} and reviews {review}."
    ),
    (True, False): mark("{owner} neither decides nor executes anything in {structure}: it gives input on {input}."),
    (False, True): mark("{owner} neither decides nor executes anything in {structure}: it reviews {review}."),
}
"""What is said of a role, by whether it gives input and whether it reviews."""


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
