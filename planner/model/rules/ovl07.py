"""OVL07: two owners of the team who share a field of work without a boundary between them."""

from collections.abc import Iterable, Iterator

from planner.language import mark
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import is_team_owner
from planner.model.rule import About, Rule, pair_ends
from planner.model.threshold import Threshold
from planner.model.vocabulary import Ownership
from planner.model.wording import in_words, listed, listed_briefly, owner_subject

SHARED = Threshold(
    "OVL07",
    "functions",
    mark("functions", about="threshold"),
    3,
    mark("functions", about="unit"),
    mark(
        "No limit is published; one or two shared functions are told one by one, from three on the two share a field "
        "of work, chosen by judgement."
    ),
)
"""How many functions two owners both decide, or both execute, at least."""


def check(facts: Facts, pair: str) -> Iterator[Finding]:
    """Report two roles or partners that both decide, or both execute, several functions without a boundary for each."""
    one, other = pair_ends(pair)
    limit, shared = facts.limit(SHARED), {}
    for ownership in (Ownership.DECISION, Ownership.EXECUTION):
        common = facts.held_by(one, ownership) & facts.held_by(other, ownership)
        functions = _open_ended(facts, one, other, ownership, common) if len(common) >= limit else ()
        if len(functions) >= limit:
            shared[ownership] = functions
    if not shared or not is_team_owner(facts, one) or not is_team_owner(facts, other):
        return
    owners = facts.structure.in_board_order([one, other])
    subjects = tuple(owner_subject(facts, owner) for owner in owners)
    told = listed([_told(facts, ownership, functions) for ownership, functions in shared.items()])
    message = f"{listed(facts.names(owners))} both {told} without a boundary for each."
    evidence = {ownership.value: functions for ownership, functions in shared.items()}
    yield Finding("OVL07", Severity.WARNING, facts.structure_id, subjects, message, evidence, focus=len(subjects))


def _open_ended(facts: Facts, one: str, other: str, ownership: Ownership, functions: Iterable[str]) -> tuple[str, ...]:
    """Those of the functions on which not both have a boundary, by rank."""
    found = []
    for function in functions:
        holders = facts.structure.holders(function)
        if not all(holders[owner][ownership].boundary.strip() for owner in (one, other)):
            found.append(function)
    records = facts.model.functions
    return tuple(sorted(found, key=lambda function: (records[function].rank, function)))


def _told(facts: Facts, ownership: Ownership, functions: tuple[str, ...]) -> str:
    names = [facts.model.functions[function].name for function in functions]
    plural = "" if len(names) == 1 else "s"
    return f"{ownership.verb.removesuffix('s')} {in_words(len(names))} function{plural} ({listed_briefly(names)})"


RULE = Rule(
    code="OVL07",
    title=mark("Overlapping owners"),
    about=About.PAIR,
    severity=Severity.WARNING,
    rationale=mark(
        "Two owners who meet on the same functions again and again hold one job between them: each counts on the "
        "other, and both are asked."
    ),
    sources=(),
    fires=mark(
        "Reports two roles or partners that both decide, or both execute, at least the given number of functions, "
        "counted apart; a function counts when at least one of the two has no boundary there."
    ),
    check=check,
    thresholds=(SHARED,),
)
