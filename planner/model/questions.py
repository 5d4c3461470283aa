"""Questions about owners and functions that several rules ask."""

from collections.abc import Iterable, Iterator

from planner.model.facts import Facts, Seats
from planner.model.finding import Finding, Severity
from planner.model.threshold import Threshold
from planner.model.vocabulary import Ownership
from planner.model.wording import function_with_owners, in_words, listed


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


def one_side_missing(
    code: str, facts: Facts, function: str, *, missing: Ownership, present: Ownership
) -> Iterator[Finding]:
    """Report a function in scope where one ownership is answered and the other is not."""
    if not facts.is_open(function, missing) or facts.is_open(function, present):
        return
    owners = facts.owners_with(function, present)
    verb = present.verb if len(owners) < 2 else present.verb.removesuffix("s")  # noqa: PLR2004 - one, or several
    known = f"{listed(facts.names(owners))} {verb} it" if owners else f"who {verb} it is undecided"
    subjects = function_with_owners(facts, function, owners)
    message = f"{subjects[0].name} has no {missing} owner in {facts.structure.name}; {known}."
    yield Finding(code, Severity.ERROR, facts.structure_id, subjects, message, {present.value: owners})


def too_many(facts: Facts, function: str, owners: tuple[str, ...], most: Threshold) -> Iterator[Finding]:
    """Report a function in scope that has more of these owners than a threshold, which counts and names them."""
    if len(owners) < 2:  # noqa: PLR2004 - one is never too many
        return
    limit = facts.limit(most)
    if len(owners) <= limit:
        return
    subjects = function_with_owners(facts, function, owners)
    number, names = in_words(len(owners)), listed(facts.names(owners))
    message = f"{subjects[0].name} has {number} {most.words}, {names}; the limit is {in_words(int(limit))}."
    evidence = {most.name: owners, "limit": int(limit)}
    yield Finding(most.rule, Severity.WARNING, facts.structure_id, subjects, message, evidence)
