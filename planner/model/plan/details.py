"""What changes about a function in detail, beside its decision and its execution changing hands."""

from collections.abc import Iterator, Mapping, Set

from planner.model.compare.comparison import Comparison
from planner.model.records import Assignment, Holders, Structure
from planner.model.vocabulary import Ownership
from planner.model.wording import listed


def details(comparison: Comparison, function: str, moved: Set[Ownership]) -> str:
    """Say what changes: input, review, boundaries, shares, effort, backup and what is undecided.

    Args:
        comparison: the two structures.
        function: one that is in scope in both.
        moved: the ownerships that are handed over in steps of their own.
    """
    then, now = comparison.before.structure, comparison.after.structure
    said = [*_advice(comparison, function), *_limits(then, now, function, moved), *_place(comparison, function, moved)]
    return "; ".join(said) or "other details change"


def _advice(comparison: Comparison, function: str) -> Iterator[str]:
    for ownership in (Ownership.INPUT, Ownership.REVIEW):
        held = comparison.before.owners_with(function, ownership)
        holds = comparison.after.owners_with(function, ownership)
        if set(held) != set(holds):
            yield f"{ownership.value} by {listed(comparison.after.names(holds))}" if holds else f"no {ownership.value}"


def _limits(then: Structure, now: Structure, function: str, moved: Set[Ownership]) -> Iterator[str]:
    """What changes on assignments that are there before and after."""
    pairs = [
        (was, is_now)
        for ownership in Ownership
        if ownership not in moved
        for was, is_now in _kept(then.holders(function), now.holders(function), ownership)
    ]
    if any(was.boundary != is_now.boundary for was, is_now in pairs):
        yield "new boundaries"
    if any(was.share != is_now.share for was, is_now in pairs):
        yield "new shares"


def _kept(here: Holders, there: Holders, ownership: str) -> Iterator[tuple[Assignment, Assignment]]:
    for owner, held in here.items():
        is_now: Mapping[str, Assignment] = there.get(owner, {})
        if ownership in held and ownership in is_now:
            yield held[ownership], is_now[ownership]


def _place(comparison: Comparison, function: str, moved: Set[Ownership]) -> Iterator[str]:
    was, is_now = (facts.structure.functions[function] for facts in (comparison.before, comparison.after))
    if was.effort != is_now.effort and Ownership.EXECUTION not in moved:
        yield f"effort {was.effort:g} → {is_now.effort:g}"
    if was.backup != is_now.backup:
        backup = is_now.backup
        yield "no backup" if backup is None else f"{comparison.name_of_owner(backup)} as its backup"
    if was.undecided != is_now.undecided:
        words = [ownership.value for ownership in Ownership if ownership in is_now.undecided]
        yield f"{listed(words)} undecided" if words else "nothing undecided"
