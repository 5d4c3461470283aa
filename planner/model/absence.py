"""What if an owner is not there: what it would leave open, who knows the work, and what it would do to their load."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from planner.model.change import Edit, Edited, in_one_step
from planner.model.checked import Checked
from planner.model.consequence import Consequence, consequence
from planner.model.edits.assignments import move_assignment, unassign
from planner.model.edits.owners import remove_owner, set_seat
from planner.model.edits.parts import the_seat
from planner.model.edits.structures import duplicate_structure
from planner.model.facts import Facts
from planner.model.finding import Finding
from planner.model.operating_model import OperatingModel
from planner.model.records import Structure
from planner.model.vocabulary import WORK, OwnerKind, Ownership

BACKUP = "backup"
"""How an owner knows a function that it is the backup of."""

_EXACT = 1e-9  # loads are sums: what differs by less is the same


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
        """The load of the heirs and of everyone else who would have more or less to do, in full-time people.

        Those who executed a function together with the owner do its part, where no shares say otherwise.

        Args:
            heirs: who takes over what.

        Returns:
            The load before and after by owner, in the order people see.
        """
        structure = self.facts.structure_id
        edited = _let_go(self.facts.structure, structure, self.owner, heirs, Reason.LEAVES)(self.facts.model)
        after = self.facts.after(edited.model, edited.touched)
        others = [owner for owner in self.facts.structure.owners if owner != self.owner]
        loads = {
            owner: (self.facts.load(owner), after.load(owner)) for owner in self.facts.structure.in_board_order(others)
        }
        taking = set(heirs.values())
        return {owner: (was, now) for owner, (was, now) in loads.items() if owner in taking or abs(now - was) > _EXACT}


def absence(checked: Checked, structure: str, owner: str) -> Absence:
    """Find what a structure would lack without one of its owners.

    Raises:
        EditError: there is no such structure, or it does not seat the owner.
    """
    the_seat(checked.model, structure, owner)
    facts = checked.facts[structure]
    tried = consequence(checked, partial(remove_owner, structure=structure, owner=owner), structure)
    opened = [
        Opened(function, ownership, _knowing(facts, function, owner, ownership))
        for ownership in WORK
        for function in facts.held_by(owner, ownership)
        if len(facts.owners_with(function, ownership)) == 1
    ]
    places = {
        function: place for place, function in enumerate(facts.model.function_order({o.function for o in opened}))
    }
    opened.sort(key=lambda lost: (places[lost.function], WORK.index(lost.ownership)))
    return Absence(facts, owner, tuple(opened), tried.created, tried.solved, _heirs(facts, opened))


def outcome(checked: Checked, found: Absence, heirs: Heirs, reason: Reason = Reason.LEAVES) -> Consequence:
    """Find what the findings would be, in any structure, once heirs have taken over.

    Args:
        checked: the state that the absence was found in.
        found: the absence.
        heirs: who takes over what.
        reason: an owner on leave keeps a vacant seat.
    """
    structure = found.facts.structure_id
    return consequence(checked, _let_go(found.facts.structure, structure, found.owner, heirs, reason), structure)


def structure_without(
    *, structure: str, owner: str, heirs: Heirs, copy: str, name: str, reason: Reason = Reason.LEAVES
) -> Edit:
    """Give the edit that turns an absence into a structure of its own, behind the one it is about.

    What an heir takes over keeps its boundary and its share. What nobody takes over is open, for the rules to find.

    Args:
        structure: the structure it is about; it stays as it is.
        owner: who is not there.
        heirs: who takes over what.
        copy: the id of the new structure.
        name: its name.
        reason: an owner on leave keeps a vacant seat, with input and review; any other is removed.
    """

    def edit(model: OperatingModel) -> Edited:
        copied = duplicate_structure(model, structure=structure, copy=copy, name=name)
        gone = _let_go(copied.model.structures[copy], copy, owner, heirs, reason)(copied.model)
        return Edited(gone.model, copied.touched | gone.touched)

    return edit


def _let_go(place: Structure, structure: str, owner: str, heirs: Heirs, reason: Reason) -> Edit:
    """The edit that hands over what heirs take, and takes the owner, or its work, out of the structure."""
    edits: list[Edit] = [
        partial(
            move_assignment,
            structure=structure,
            function=function,
            owner=owner,
            ownership=ownership.value,
            to_owner=heir,
            to_ownership=ownership.value,
        )
        for (function, ownership), heir in heirs.items()
    ]
    if reason is not Reason.ON_LEAVE:
        return in_one_step(*edits, partial(remove_owner, structure=structure, owner=owner))
    for ownership in WORK:
        left = [f for f in place.assignments if place.in_scope(f) and ownership in place.holders(f).get(owner, ())]
        edits += [
            partial(unassign, structure=structure, function=function, owner=owner, ownership=ownership.value)
            for function in left
        ]
    return in_one_step(*edits, partial(set_seat, structure=structure, owner=owner, people=0.0))


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


def _heirs(facts: Facts, opened: Iterable[Opened]) -> dict[tuple[str, Ownership], str]:
    """The one who knows it best: a role for decisions, a role or partner for execution."""
    heirs: dict[tuple[str, Ownership], str] = {}
    for lost in opened:
        kinds = {OwnerKind.ROLE.value}
        if lost.ownership is Ownership.EXECUTION:
            kinds.add(OwnerKind.PARTNER.value)
        fit = (known.owner for known in lost.knowing if facts.model.owners[known.owner].kind in kinds)
        heir = next(fit, None)
        if heir is not None:
            heirs[lost.function, lost.ownership] = heir
    return heirs
