"""Questions about owners and functions that several rules ask."""

from collections.abc import Iterable, Iterator

from planner.language import mark, tr
from planner.model.facts import Facts, Seats
from planner.model.finding import Finding, Severity
from planner.model.threshold import Threshold
from planner.model.vocabulary import Ownership
from planner.model.wording import alone_in_words, function_with_owners, in_words, listed


def among(owners: Iterable[str], seats: Seats) -> list[str]:
    """Those of the owners that are among these seats, the partners of a structure for instance, in the order given."""
    return [owner for owner in owners if owner in seats]


def is_team_owner(facts: Facts, owner: str) -> bool:
    """Is an owner of the team, a role or a partner? Departments stand outside."""
    return owner in facts.roles or owner in facts.partners


def is_owned_work(facts: Facts, function: str) -> bool:
    """Is a function in scope and not abandoned? Until somebody has it, how it is done is no question."""
    return function in facts.owners and not facts.is_abandoned(function)


def is_checked_inside(facts: Facts, function: str) -> bool:
    """Does a role or department decide or review a function, or a partner decide it that may?"""
    owners, deciding = facts.model.owners, facts.deciding(function)
    checking = deciding + facts.reviewing(function)
    return any(owner not in facts.partners for owner in checking) or any(owners[owner].may_decide for owner in deciding)


def one_side_missing(code: str, facts: Facts, function: str, missing: Ownership) -> Iterator[Finding]:
    """Report a function in scope where decision or execution is missing and the other of the two is not."""
    present = Ownership.EXECUTION if missing is Ownership.DECISION else Ownership.DECISION
    if not facts.is_open(function, missing) or facts.is_open(function, present):
        return
    owners = facts.owners_with(function, present)
    subjects = function_with_owners(facts, function, owners)
    nobody_yet, one, several = _ONE_SIDE[missing]
    message = tr(
        nobody_yet if not owners else one if len(owners) == 1 else several,
        function=subjects[0].name,
        structure=facts.structure.name,
        owners=listed(facts.names(owners)) if owners else "",
    )
    yield Finding(code, Severity.ERROR, facts.structure_id, subjects, message, {present.value: owners})


_ONE_SIDE = {
    Ownership.DECISION: (
        mark("{function} has no decision owner in {structure}; who executes it is undecided."),
        mark("{function} has no decision owner in {structure}; {owners} executes it."),
        mark("{function} has no decision owner in {structure}; {owners} execute it."),
    ),
    Ownership.EXECUTION: (
        mark("{function} has no execution owner in {structure}; who decides it is undecided."),
        mark("{function} has no execution owner in {structure}; {owners} decides it."),
        mark("{function} has no execution owner in {structure}; {owners} decide it."),
    ),
}
"""What is said of a function that lacks an ownership, by how many hold the other: none yet, one or several."""


def too_many(facts: Facts, function: str, owners: tuple[str, ...], most: Threshold, message: str) -> Iterator[Finding]:
    """Report a function in scope that has more of these owners than a threshold, which counts them.

    The marked message has places for the function, the number of owners, their names and the limit.
    """
    if len(owners) < 2:  # noqa: PLR2004 - one is never too many
        return
    limit = facts.limit(most)
    if len(owners) <= limit:
        return
    subjects = function_with_owners(facts, function, owners)
    said = tr(
        message,
        function=subjects[0].name,
        number=in_words(len(owners)),
        owners=listed(facts.names(owners)),
        limit=alone_in_words(int(limit)),
    )
    evidence = {most.name: owners, "limit": int(limit)}
    yield Finding(most.rule, Severity.WARNING, facts.structure_id, subjects, said, evidence)
