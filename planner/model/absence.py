"""What if an owner is not there: what it would leave open, who knows the work, and what it would do to their load."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from planner.model.change import Edit, in_one_step
from planner.model.checked import Checked
from planner.model.consequence import consequence
from planner.model.edits.assignments import assign, unassign
from planner.model.edits.owners import remove_owner, set_seat
from planner.model.edits.structures import duplicate_structure
from planner.model.facts import Facts
from planner.model.finding import Finding
from planner.model.vocabulary import OwnerKind, Ownership

BACKUP = "backup"
"""How an owner knows a function that it is the backup of."""

_WORK = (Ownership.DECISION, Ownership.EXECUTION)


class Reason(StrEnum):
    """Why an owner is not there."""

    LEAVES = "leaves"
    ON_LEAVE = "on_leave"
    CONTRACT_ENDS = "contract_ends"


class Knowing(NamedTuple):
    """An owner who knows a function, and how: by what it holds, and as its backup."""

    owner: str
    how: tuple[str, ...]


class Opened(NamedTuple):
    """A function that would have no owner for something.

    Attributes:
        function: its id.
        ownership: what nobody would hold, decision or execution.
        knowing: who knows it, those who could take over most easily first.
    """

    function: str
    ownership: Ownership
    knowing: tuple[Knowing, ...]


Heirs = Mapping[tuple[str, Ownership], str]
"""Who takes over, by function and ownership."""


@dataclass(frozen=True, slots=True)
class Absence:
    """What an owner would leave open.

    Attributes:
        facts: the structure with the owner in it.
        owner: who is not there.
        opened: every function that would lack a decision or an execution owner, in the order people see.
        created: the findings that would come.
        solved: the findings that would go.
        heirs: a suggestion of who takes over; what nobody inside knows is left out.
    """

    facts: Facts
    owner: str
    opened: tuple[Opened, ...]
    created: tuple[Finding, ...]
    solved: tuple[Finding, ...]
    heirs: Heirs

    def loads(self, heirs: Heirs) -> dict[str, tuple[float, float]]:
        """The load of everyone who takes over execution, before and after, in full-time people.

        The part of the owner who is not there goes to its heir.
        """
        found: dict[str, tuple[float, float]] = {}
        for (function, ownership), heir in heirs.items():
            was, now = found.get(heir, (self.facts.load(heir), self.facts.load(heir)))
            more = self.facts.work(self.owner, function) if ownership is Ownership.EXECUTION else 0.0
            found[heir] = (was, now + more)
        return found


def absence(checked: Checked, structure: str, owner: str) -> Absence:
    """Find what a structure would lack without one of its owners.

    Raises:
        EditError: the structure does not seat the owner.
    """
    facts = checked.facts[structure]
    tried = consequence(checked, partial(remove_owner, structure=structure, owner=owner), structure)
    opened = [
        Opened(function, ownership, _knowing(facts, function, owner, ownership))
        for ownership in _WORK
        for function in facts.held_by(owner, ownership)
        if len(facts.owners_with(function, ownership)) == 1
    ]
    places = {
        function: place for place, function in enumerate(facts.model.function_order({o.function for o in opened}))
    }
    opened.sort(key=lambda lost: (places[lost.function], _WORK.index(lost.ownership)))
    return Absence(facts, owner, tuple(opened), tried.created, tried.solved, _heirs(facts, owner, opened))


def structure_without(
    *, structure: str, owner: str, heirs: Heirs, copy: str, name: str, reason: Reason = Reason.LEAVES
) -> Edit:
    """Give the edit that turns an absence into a structure of its own, behind the one it is about.

    Args:
        structure: the structure it is about; it stays as it is.
        owner: who is not there.
        heirs: who takes over what.
        copy: the id of the new structure.
        name: its name.
        reason: an owner on leave keeps a vacant seat, with input and review; any other is removed.
    """
    take_over = [
        partial(assign, structure=copy, function=function, owner=heir, ownership=ownership.value)
        for (function, ownership), heir in heirs.items()
    ]
    let_go: list[Edit] = [partial(remove_owner, structure=copy, owner=owner)]
    if reason is Reason.ON_LEAVE:
        let_go = [
            partial(unassign, structure=copy, function=function, owner=owner, ownership=ownership.value)
            for function, ownership in heirs
        ]
        let_go.append(partial(set_seat, structure=copy, owner=owner, people=0.0))
    return in_one_step(partial(duplicate_structure, structure=structure, copy=copy, name=name), *take_over, *let_go)


def _knowing(facts: Facts, function: str, absent: str, ownership: Ownership) -> tuple[Knowing, ...]:
    holders = facts.structure.holders(function)
    backup = facts.structure.functions[function].backup
    how = {owner: tuple(o.value for o in Ownership if o in held) for owner, held in holders.items()}
    if backup is not None:
        how[backup] = (BACKUP, *how.get(backup, ()))
    how.pop(absent, None)
    other = Ownership.DECISION if ownership is Ownership.EXECUTION else Ownership.EXECUTION
    ease = (BACKUP, other.value, Ownership.REVIEW.value, Ownership.INPUT.value)
    ways = {owner: min(ease.index(way) if way in ease else len(ease) for way in known) for owner, known in how.items()}
    places = {owner: place for place, owner in enumerate(facts.structure.in_board_order(list(how)))}
    order = sorted((owner for owner in how if how[owner]), key=lambda owner: (ways[owner], places[owner]))
    return tuple(Knowing(owner, how[owner]) for owner in order)


def _heirs(facts: Facts, absent: str, opened: Iterable[Opened]) -> dict[tuple[str, Ownership], str]:
    """The one who knows it best: a role for decisions, a role or partner for execution."""
    heirs: dict[tuple[str, Ownership], str] = {}
    for lost in opened:
        kinds = {OwnerKind.ROLE.value}
        if lost.ownership is Ownership.EXECUTION:
            kinds.add(OwnerKind.PARTNER.value)
        fit = (known.owner for known in lost.knowing if facts.model.owners[known.owner].kind in kinds)
        heir = next((owner for owner in fit if owner != absent), None)
        if heir is not None:
            heirs[lost.function, lost.ownership] = heir
    return heirs
