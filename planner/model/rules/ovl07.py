"""OVL07: two owners of the team who share a field of work without a boundary between them."""

from collections.abc import Iterator

from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import is_team_owner
from planner.model.rule import NO_PUBLISHED_LIMIT, About, Rule, pair_ends
from planner.model.threshold import Threshold
from planner.model.vocabulary import Ownership
from planner.model.wording import in_words, listed, listed_briefly, owner_subject

SHARED = Threshold(
    "OVL07",
    "functions",
    3,
    "functions",
    "No limit is published; one or two shared functions are told one by one, from three on the two share a field of "
    "work, chosen by judgement.",
)
"""How many functions two owners both decide, or both execute, at least."""


def check(facts: Facts, pair: str) -> Iterator[Finding]:
    """Report two roles or partners that both decide, or both execute, several functions without a boundary for each."""
    owners = facts.structure.in_board_order(list(pair_ends(pair)))
    if not all(is_team_owner(facts, owner) for owner in owners):
        return
    found = {ownership: _shared(facts, owners, ownership) for ownership in (Ownership.DECISION, Ownership.EXECUTION)}
    limit = facts.limit(SHARED)
    shared = {ownership: functions for ownership, functions in found.items() if len(functions) >= limit}
    if not shared:
        return
    subjects = tuple(owner_subject(facts, owner) for owner in owners)
    told = listed([_told(facts, ownership, functions) for ownership, functions in shared.items()])
    message = f"{listed(facts.names(owners))} both {told}, and not each of them has a boundary there."
    evidence = {ownership.value: functions for ownership, functions in shared.items()}
    yield Finding("OVL07", Severity.WARNING, facts.structure_id, subjects, message, evidence, focus=len(subjects))


def _shared(facts: Facts, owners: list[str], ownership: Ownership) -> tuple[str, ...]:
    """The functions on which both hold an ownership, and at least one of them without a boundary, by rank."""
    one, other = owners
    open_ended = []
    for function in facts.held_by(one, ownership) & facts.held_by(other, ownership):
        holders = facts.structure.holders(function)
        if not all(holders[owner][ownership].boundary.strip() for owner in owners):
            open_ended.append(function)
    records = facts.model.functions
    return tuple(sorted(open_ended, key=lambda function: (records[function].rank, function)))


def _told(facts: Facts, ownership: Ownership, functions: tuple[str, ...]) -> str:
    names = [facts.model.functions[function].name for function in functions]
    plural = "" if len(names) == 1 else "s"
    return f"{ownership.verb.removesuffix('s')} {in_words(len(names))} function{plural} ({listed_briefly(names)})"


RULE = Rule(
    code="OVL07",
    title="Overlapping owners",
    about=About.PAIR,
    severity=Severity.WARNING,
    rationale="Two owners who meet on the same functions again and again hold one job between them: each counts on the "
    "other, and both are asked. " + NO_PUBLISHED_LIMIT,
    sources=(),
    check=check,
    thresholds=(SHARED,),
    fires="two roles or partners that both decide, or both execute, at least the given number of functions, "
    "counted apart; a function counts when one of the two has no boundary there.",
)
