"""What changes about a function in detail, beside its decision and its execution changing hands."""

from collections.abc import Iterator, Mapping, Set

from planner.language import tr
from planner.model.compare.comparison import Comparison
from planner.model.records import Assignment, Holders, Structure
from planner.model.vocabulary import Ownership
from planner.model.wording import listed, plain_figure, spoken


def details(comparison: Comparison, function: str, moved: Set[Ownership]) -> str:
    """Say what changes: input, review, boundaries, shares, effort, backup and what is undecided.

    Args:
        comparison: the two structures.
        function: one that is in scope in both.
        moved: the ownerships that are handed over in steps of their own.
    """
    then, now = comparison.before.structure, comparison.after.structure
    said = [*_advice(comparison, function), *_limits(then, now, function, moved), *_place(comparison, function, moved)]
    return "; ".join(said) or tr("other details change")


def _advice(comparison: Comparison, function: str) -> Iterator[str]:
    for ownership in (Ownership.INPUT, Ownership.REVIEW):
        held = comparison.before.owners_with(function, ownership)
        holds = comparison.after.owners_with(function, ownership)
        if set(held) != set(holds):
            word, names = spoken(ownership), comparison.after.names(holds)
            if names:
                yield tr("{ownership} by {owners}", ownership=word, owners=listed(names))
            else:
                yield tr("no {ownership}", ownership=word)


def _limits(then: Structure, now: Structure, function: str, moved: Set[Ownership]) -> Iterator[str]:
    """What changes on assignments that are there before and after."""
    pairs = [
        (was, is_now)
        for ownership in Ownership
        if ownership not in moved
        for was, is_now in _kept(then.holders(function), now.holders(function), ownership)
    ]
    if any(was.boundary != is_now.boundary for was, is_now in pairs):
        yield tr("new boundaries")
    if any(was.share != is_now.share for was, is_now in pairs):
        yield tr("new shares")


def _kept(here: Holders, there: Holders, ownership: str) -> Iterator[tuple[Assignment, Assignment]]:
    for owner, held in here.items():
        is_now: Mapping[str, Assignment] = there.get(owner, {})
        if ownership in held and ownership in is_now:
            yield held[ownership], is_now[ownership]


def _place(comparison: Comparison, function: str, moved: Set[Ownership]) -> Iterator[str]:
    was, is_now = (facts.structure.functions[function] for facts in (comparison.before, comparison.after))
    if was.effort != is_now.effort and Ownership.EXECUTION not in moved:
        yield tr("effort {before} → {after}", before=plain_figure(was.effort), after=plain_figure(is_now.effort))
    if was.backup != is_now.backup:
        backup = is_now.backup
        if backup is None:
            yield tr("no backup")
        else:
            yield tr("{owner} as its backup", owner=comparison.name_of_owner(backup))
    if was.undecided != is_now.undecided:
        words = [spoken(ownership) for ownership in Ownership if ownership in is_now.undecided]
        yield tr("{ownerships} undecided", ownerships=listed(words)) if words else tr("nothing undecided")
