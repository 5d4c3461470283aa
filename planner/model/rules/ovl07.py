"""OVL07: two owners of the team who share a field of work without a boundary between them."""

from collections.abc import Iterable, Iterator

from planner.language import mark, tr
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.questions import is_team_owner
from planner.model.rule import About, Rule, pair_ends
from planner.model.threshold import Threshold
from planner.model.vocabulary import WORK, Ownership
from planner.model.wording import functions_in_words, listed, listed_briefly, owner_subject

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
    for ownership in WORK:
        common = facts.held_by(one, ownership) & facts.held_by(other, ownership)
        functions = _open_ended(facts, one, other, ownership, common) if len(common) >= limit else ()
        if len(functions) >= limit:
            shared[ownership] = functions
    if not shared or not is_team_owner(facts, one) or not is_team_owner(facts, other):
        return
    owners = facts.structure.in_board_order([one, other])
    subjects = tuple(owner_subject(facts, owner) for owner in owners)
    message = tr(
        _BOTH[tuple(shared)],
        owners=listed(facts.names(owners)),
        **{ownership.value: _told(facts, functions) for ownership, functions in shared.items()},
    )
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


def _told(facts: Facts, functions: tuple[str, ...]) -> str:
    """How many functions there are, and which: "two functions (SEO and Events)"."""
    names = [facts.model.functions[function].name for function in functions]
    return f"{functions_in_words(len(names))} ({listed_briefly(names)})"


_BOTH = {
    (Ownership.DECISION,): mark("{owners} both decide {decision} without a boundary for each."),
    (Ownership.EXECUTION,): mark("{owners} both execute {execution} without a boundary for each."),
    (Ownership.DECISION, Ownership.EXECUTION): mark(
        "{owners} both decide {decision} and execute {execution} without a boundary for each."
    ),
}
"""What is said of two owners, by what they share."""


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
