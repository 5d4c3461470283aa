"""What becomes of roles and partners: who joins, who leaves, who is split over several and who is merged of several."""

from collections.abc import Iterable
from typing import NamedTuple

from planner.model.compare.comparison import Comparison
from planner.model.facts import Facts
from planner.model.vocabulary import WORK, OwnerKind, Ownership

HEIR = 0.2
"""The least part of the work of an owner that makes another one its heir. No limit is published; a fifth is a day a
week."""

MOST = 0.6
"""The least part of the work that all heirs together have. No limit is published; it is clearly more than half."""


class Regrouping(NamedTuple):
    """One owner whose work goes to several, or one whose work comes from several.

    Attributes:
        one: the owner's id.
        others: the heirs, or those it comes from, the one with the most work first.
    """

    one: str
    others: tuple[str, ...]


class OwnerChanges(NamedTuple):
    """What becomes of the owners, each list in the order people see.

    Attributes:
        joined: owners that only the structure after seats.
        left: owners that only the structure before seats.
        split: roles that left and whose decisions and execution went mostly to several roles that joined.
        merged: roles that joined and whose decisions and execution come mostly from several roles that left.
    """

    joined: tuple[str, ...]
    left: tuple[str, ...]
    split: tuple[Regrouping, ...]
    merged: tuple[Regrouping, ...]


def owner_changes(comparison: Comparison) -> OwnerChanges:
    """Find who joins and leaves, and which of them are one role split or several merged."""
    before, after = comparison.before, comparison.after
    joined = after.structure.in_board_order([o for o in after.structure.owners if o not in before.structure.owners])
    left = before.structure.in_board_order([o for o in before.structure.owners if o not in after.structure.owners])
    new_roles, old_roles = _roles(after, joined), _roles(before, left)
    split = (_regrouped(before, after, one, new_roles) for one in old_roles)
    merged = (_regrouped(after, before, one, old_roles) for one in new_roles)
    return OwnerChanges(
        tuple(joined), tuple(left), tuple(s for s in split if s is not None), tuple(m for m in merged if m is not None)
    )


def _roles(facts: Facts, owners: Iterable[str]) -> list[str]:
    return [owner for owner in owners if facts.model.owners[owner].kind == OwnerKind.ROLE]


def _regrouped(here: Facts, there: Facts, one: str, others: list[str]) -> Regrouping | None:
    """Whose the work of one owner is on the other side, where it is mostly that of several of these."""
    work = [(function, ownership) for ownership in WORK for function in here.held_by(one, ownership)]
    parts = {other: _part(there, other, work) for other in others}
    heirs = sorted((other for other in others if parts[other] >= HEIR), key=lambda other: -parts[other])
    together = sum(any(other in there.owners_with(f, o) for other in heirs) for f, o in work)
    if len(heirs) < 2 or together < MOST * len(work):  # noqa: PLR2004 - one heir is a handover
        return None
    return Regrouping(one, tuple(heirs))


def _part(facts: Facts, owner: str, work: list[tuple[str, Ownership]]) -> float:
    return sum(owner in facts.owners_with(f, ownership) for f, ownership in work) / len(work) if work else 0.0
