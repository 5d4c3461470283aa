"""Facts: what one structure says, indexed by owner, derived from the facts before by what an edit touched."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from math import fsum

from planner.model.change import Touched
from planner.model.operating_model import OperatingModel
from planner.model.records import Structure, empty_map, frozen_map
from planner.model.vocabulary import Ownership

CONTACT_LOAD = 0.15
"""Load of being the internal contact of one partner, in full-time people (Girard Media: managing one agency takes 15 to
20 % of a senior marketer)."""

OwnersOfFunction = Mapping[str, tuple[str, ...]]
"""Who holds each ownership on one function, in the order people see; an ownership that nobody holds is left out."""

HeldFunctions = Mapping[str, frozenset[str]]
"""The in-scope functions that one owner holds, by ownership."""


@dataclass(frozen=True, slots=True)
class Facts:
    """One structure with its indexes; parked functions and what is held on them do not count.

    Attributes:
        model: the model the structure belongs to.
        structure_id: its id.
        structure: the record.
        before_id: the structure it is compared with, or None.
        owners: who holds each function, by function id; functions that nobody holds are left out.
        held: what each owner holds, by owner id; owners that hold nothing are left out.
        contacts: the partners whose internal contact a role is, by the role's id.
    """

    model: OperatingModel
    structure_id: str
    structure: Structure
    before_id: str | None
    owners: Mapping[str, OwnersOfFunction]
    held: Mapping[str, HeldFunctions]
    contacts: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, model: OperatingModel, structure: str) -> "Facts":
        """Derive the facts of a structure from nothing; costs as much as the structure is big."""
        record = model.structures[structure]
        owners = _owners_of(record, record.assignments)
        held: dict[str, dict[str, set[str]]] = {}
        for function, by_ownership in owners.items():
            for ownership, holders in by_ownership.items():
                for owner in holders:
                    held.setdefault(owner, {}).setdefault(ownership, set()).add(function)
        frozen = {o: frozen_map({k: frozenset(v) for k, v in mine.items()}) for o, mine in held.items()}
        before = model.before(structure)
        return cls(model, structure, record, before, frozen_map(owners), frozen_map(frozen), _contacts(record))

    def after(self, model: OperatingModel, touched: Touched) -> "Facts":
        """Derive the facts of the same structure after an edit; costs as much as was touched.

        The edit must have left the order of structures as it was.
        """
        record = model.structures[self.structure_id]
        if record is self.structure:
            return replace(self, model=model)
        functions = {ref.id for ref in touched if ref.kind == "function" and ref.structure == self.structure_id}
        seated = {ref.id for ref in touched if ref.kind == "owner" and ref.structure == self.structure_id}
        held = self._held_after(record, functions)
        for owner in seated:  # its card may stand elsewhere now
            functions.update(*held.get(owner, {}).values())
        left = {function: owners for function, owners in self.owners.items() if function not in functions}
        owners = frozen_map(left | _owners_of(record, functions))
        contacts = _contacts(record) if seated else self.contacts
        return replace(self, model=model, structure=record, owners=owners, held=held, contacts=contacts)

    @property
    def before(self) -> Structure | None:
        """The structure this one is compared with."""
        return None if self.before_id is None else self.model.structures[self.before_id]

    def owners_with(self, function: str, ownership: Ownership | str) -> tuple[str, ...]:
        """The owners that hold an ownership on a function in scope, in the order people see."""
        return self.owners.get(function, _NOBODY).get(ownership, ())

    def held_by(self, owner: str, ownership: Ownership | str) -> frozenset[str]:
        """The in-scope functions on which an owner holds an ownership."""
        return self.held.get(owner, {}).get(ownership, frozenset())

    def is_open(self, function: str, ownership: Ownership) -> bool:
        """Is a function in scope, does nobody hold the ownership, and does the group not say that it is undecided?"""
        if self.owners_with(function, ownership):
            return False
        placement = self.structure.functions.get(function)
        return placement is not None and not placement.parked and ownership not in placement.undecided

    def is_abandoned(self, function: str) -> bool:
        """Is a function in scope, yet nobody decides it and nobody executes it?"""
        return self.is_open(function, Ownership.DECISION) and self.is_open(function, Ownership.EXECUTION)

    def names(self, owners: Iterable[str]) -> list[str]:
        """The names of owners."""
        return [self.model.owners[owner].name for owner in owners]

    def load(self, owner: str) -> float:
        """Load of an owner in full-time people: its part of the effort of what it executes, and 0.15 a partner contact.

        Its part is the share given on the assignment, else one divided by the number of execution owners.
        """
        work = (self.work(owner, function) for function in self.held_by(owner, Ownership.EXECUTION))
        # An exact sum: functions come in an order that differs from one run of the program to the next.
        return fsum((*work, CONTACT_LOAD * len(self.contacts.get(owner, ()))))

    def work(self, owner: str, function: str) -> float:
        """The effort that an owner spends on executing one function, in full-time people."""
        holders = self.structure.holders(function)
        assignment = holders.get(owner, {}).get(Ownership.EXECUTION)
        if assignment is None:
            return 0.0
        share = assignment.share
        if share is None:
            share = 1 / sum(Ownership.EXECUTION in held for held in holders.values())
        return self.structure.functions[function].effort * share

    def _held_after(self, record: Structure, functions: Iterable[str]) -> Mapping[str, HeldFunctions]:
        held = dict(self.held)
        for function in functions:
            for owner, ownership in _pairs(self.structure, function):
                mine = held[owner]
                left = mine[ownership] - {function}
                rest = {**mine, ownership: left} if left else {k: v for k, v in mine.items() if k != ownership}
                if rest:
                    held[owner] = frozen_map(rest)
                else:
                    del held[owner]
            for owner, ownership in _pairs(record, function):
                more: HeldFunctions = held.get(owner, {})
                held[owner] = frozen_map({**more, ownership: more.get(ownership, frozenset()) | {function}})
        return frozen_map(held)


_NOBODY: OwnersOfFunction = empty_map()


def _owners_of(structure: Structure, functions: Iterable[str]) -> dict[str, OwnersOfFunction]:
    """Who holds these functions, as far as they are in scope and anybody does."""
    places = {owner: (seat.rank, owner) for owner, seat in structure.owners.items()}
    found: dict[str, OwnersOfFunction] = {}
    for function in functions:
        holders = structure.holders(function)
        if holders and structure.in_scope(function):
            owners: dict[str, tuple[str, ...]] = {}
            for owner in sorted(holders, key=places.__getitem__) if len(holders) > 1 else holders:
                for ownership in holders[owner]:
                    owners[ownership] = (*owners.get(ownership, ()), owner)
            found[function] = owners
    return found


def _pairs(structure: Structure, function: str) -> list[tuple[str, str]]:
    """Who holds which ownership on a function, where it is in scope."""
    if not structure.in_scope(function):
        return []
    return [(owner, ownership) for owner, held in structure.holders(function).items() for ownership in held]


def _contacts(structure: Structure) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for partner, seat in structure.owners.items():
        if seat.internal_contact is not None:
            found[seat.internal_contact] = (*found.get(seat.internal_contact, ()), partner)
    return frozen_map(found)
