"""Facts: what one structure says, indexed, derived from the facts before by what an edit touched."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from math import fsum
from typing import Any

from planner.language import mark
from planner.model.change import Touched, ids_of
from planner.model.operating_model import OperatingModel
from planner.model.records import Handoff, Seat, Structure, changed_map, empty_map, frozen_map
from planner.model.tally import Counted, OwnersOfFunction, Tally, retallied, tallied
from planner.model.threshold import Threshold, off_rules
from planner.model.vocabulary import OwnerKind, Ownership

CONTACT_LOAD = Threshold(
    "LOAD03",
    "load_per_partner_contact",
    mark("load per partner contact", about="threshold"),
    0.15,
    mark("full-time people", about="unit"),
    mark(
        "Managing one agency takes 15 to 20 % of a senior marketer (Girard Media); the lower end, since many contracts "
        "are smaller than an agency."
    ),
    lowest=0,
    highest=10,
    whole=False,
)
"""Load of being the internal contact of one partner."""

HeldFunctions = Mapping[str, frozenset[str]]
"""The in-scope functions that one owner holds, by ownership."""


HandoffsAt = Mapping[str, tuple[str, ...]]
"""The handoffs that start or end at a function or department, by its id."""

Seats = Mapping[str, Seat]
"""Owners of a structure with their seats in it, by id."""


@dataclass(frozen=True, slots=True)
class Facts:
    """One structure with its indexes; parked functions and what is held on them do not count.

    Attributes:
        model: the model the structure belongs to.
        today: the day that counts as today.
        off: the codes of the rules that are switched off.
        structure_id: its id.
        structure: the record.
        before_id: the structure it is compared with, or None.
        owners: who holds each function in scope, by function id.
        held: what each owner holds, by owner id; owners that hold nothing are left out.
        outside: the functions in scope that a partner or a department decides or executes.
        roles: the roles that the structure seats.
        partners: its partners.
        departments: its departments.
        contacts: by owner id, the partners of the structure whose internal contact it is.
        handoffs_at: the handoffs at each function and department.
        tally: how many functions there are of each kind.
    """

    model: OperatingModel
    today: date
    off: frozenset[str]
    structure_id: str
    structure: Structure
    before_id: str | None
    owners: Mapping[str, OwnersOfFunction]
    held: Mapping[str, HeldFunctions]
    outside: frozenset[str]
    roles: Seats
    partners: Seats
    departments: Seats
    contacts: Mapping[str, tuple[str, ...]]
    handoffs_at: HandoffsAt
    tally: Tally

    @classmethod
    def of(cls, model: OperatingModel, structure: str, today: date) -> "Facts":
        """Derive the facts of a structure from nothing; costs as much as the structure is big."""
        record, before = model.structures[structure], model.before(structure)
        places = {owner: record.place_of(owner) for owner in record.owners}
        owners, seats = _owners_of(record, record.functions, places.__getitem__), _seats(model, record)
        return cls(
            model=model,
            today=today,
            off=off_rules(model.settings),
            structure_id=structure,
            structure=record,
            before_id=before,
            owners=frozen_map(owners),
            held=_held(owners),
            outside=_outside(owners, seats["partners"], seats["departments"]),
            handoffs_at=_handoffs_at(record.handoffs),
            tally=tallied(model, owners, None if before is None else model.structures[before], owners),
            **seats,
        )

    def after(self, model: OperatingModel, touched: Touched) -> "Facts":
        """Derive the facts of the same structure after an edit; costs as much as was touched.

        The edit must have left the settings and the order of structures as they were.
        """
        record = model.structures[self.structure_id]
        here = {self.structure_id}
        functions, owners = ids_of(touched, "function", here), ids_of(touched, "owner", {*here, ""})
        held = self._held_after(record, functions)
        for owner in owners:  # it may stand elsewhere now, or be of another kind
            functions = functions.union(*held.get(owner, _NOTHING).values())
        changes: dict[str, Any] = {"owners": self.owners}
        if owners:
            changes |= _seats(model, record)
        if functions:
            changed = _owners_of(record, functions, record.place_of)
            changes["owners"] = changed_map(self.owners, changed, gone=functions)
            partners, departments = (changes.get(name, getattr(self, name)) for name in ("partners", "departments"))
            changes["outside"] = (self.outside - functions) | _outside(changed, partners, departments)
        if record.handoffs is not self.structure.handoffs:
            changes["handoffs_at"] = _handoffs_at(record.handoffs)
        tally = self._tally_after(model, changes["owners"], touched)
        return replace(self, model=model, structure=record, held=held, tally=tally, **changes)

    @property
    def before(self) -> Structure | None:
        """The structure this one is compared with."""
        return None if self.before_id is None else self.model.structures[self.before_id]

    def owners_with(self, function: str, ownership: Ownership | str) -> tuple[str, ...]:
        """The owners that hold an ownership on a function in scope, in the order people see."""
        return self.owners.get(function, _NOBODY).get(ownership, ())

    def deciding(self, function: str) -> tuple[str, ...]:
        """The decision owners of a function in scope, in the order people see."""
        return self.owners.get(function, _NOBODY).get(_DECISION, ())

    def executing(self, function: str) -> tuple[str, ...]:
        """Its execution owners, likewise."""
        return self.owners.get(function, _NOBODY).get(_EXECUTION, ())

    def giving_input(self, function: str) -> tuple[str, ...]:
        """Its input owners, likewise."""
        return self.owners.get(function, _NOBODY).get(_INPUT, ())

    def reviewing(self, function: str) -> tuple[str, ...]:
        """Its review owners, likewise."""
        return self.owners.get(function, _NOBODY).get(_REVIEW, ())

    def held_by(self, owner: str, ownership: Ownership | str) -> frozenset[str]:
        """The in-scope functions on which an owner holds an ownership."""
        return self.held.get(owner, _NOTHING).get(ownership, _NO_FUNCTIONS)

    def is_open(self, function: str, ownership: Ownership) -> bool:
        """Is a function in scope, does nobody hold the ownership, and does the group not say that it is undecided?"""
        owners = self.owners.get(function)
        if owners is None or ownership in owners:
            return False
        return ownership not in self.structure.functions[function].undecided

    def is_abandoned(self, function: str) -> bool:
        """Is a function in scope, yet nobody decides it and nobody executes it?"""
        return self.is_open(function, _DECISION) and self.is_open(function, _EXECUTION)

    def names(self, owners: Iterable[str]) -> list[str]:
        """The names of owners."""
        return [self.model.owners[owner].name for owner in owners]

    def limit(self, threshold: Threshold) -> float:
        """What a threshold is in this model."""
        settings = self.model.settings
        return threshold.of(settings) if settings.rules else threshold.default

    def count(self, counted: Counted) -> int:
        """How many functions there are of a kind, as `planner.model.tally` names them."""
        return self.tally.get(counted, 0)

    def execution_owners(self, end: str) -> frozenset[str]:
        """The owners that work at the end of a handoff: who executes the function, or the department itself."""
        if end in self.model.owners:
            return frozenset((end,))
        return frozenset(self.executing(end))

    def load(self, owner: str) -> float:
        """Load of an owner in full-time people: its part of the effort of what it executes, and 0.15 a partner contact.

        Its part is the share given on the assignment, else one divided by the number of execution owners.
        """
        parts = self._parts(owner, self.held_by(owner, _EXECUTION))
        # An exact sum: functions come in an order that differs from one run of the program to the next.
        return fsum((*parts, self.limit(CONTACT_LOAD) * len(self.contacts.get(owner, ()))))

    def work(self, owner: str, function: str) -> float:
        """The effort that an owner spends on executing one function in scope, in full-time people."""
        return sum(self._parts(owner, self.held_by(owner, _EXECUTION) & {function}), 0.0)

    def _parts(self, owner: str, executed: Iterable[str]) -> Iterator[float]:
        placements, assignments = self.structure.functions, self.structure.assignments
        for function in executed:
            share = assignments[function][owner][_EXECUTION].share
            if share is None:
                share = 1 / len(self.owners[function][_EXECUTION])
            yield placements[function].effort * share

    def _tally_after(self, model: OperatingModel, owners: Mapping[str, OwnersOfFunction], touched: Touched) -> Tally:
        before = None if self.before_id is None else model.structures[self.before_id]
        functions = ids_of(touched, "function", {self.structure_id, self.before_id, ""})
        if not functions:
            return self.tally
        was = tallied(self.model, self.owners, self.before, functions)
        return retallied(self.tally, was, tallied(model, owners, before, functions))

    def _held_after(self, record: Structure, functions: Iterable[str]) -> Mapping[str, HeldFunctions]:
        changed: dict[str, dict[str, frozenset[str]]] = {}
        for function in functions:
            for structure, is_now in ((self.structure, False), (record, True)):
                for owner, ownership in _pairs(structure, function):
                    mine = changed.setdefault(owner, {**self.held.get(owner, _NOTHING)})
                    known = mine.get(ownership, _NO_FUNCTIONS)
                    mine[ownership] = known | {function} if is_now else known - {function}
        if not changed:
            return self.held
        kept = {owner: {ownership: held for ownership, held in mine.items() if held} for owner, mine in changed.items()}
        return changed_map(self.held, {owner: frozen_map(mine) for owner, mine in kept.items() if mine}, gone=kept)


_DECISION, _EXECUTION, _INPUT, _REVIEW = Ownership  # naming a member of an enumeration anew takes Python 3.11 long
_NOBODY: OwnersOfFunction = empty_map()
_NOTHING: HeldFunctions = empty_map()
_NO_FUNCTIONS: frozenset[str] = frozenset()


def _owners_of(
    structure: Structure, functions: Iterable[str], place_of: Callable[[str], tuple[str, str]]
) -> dict[str, OwnersOfFunction]:
    """Who holds these functions, as far as they are in scope; ``place_of`` says where an owner stands."""
    found: dict[str, OwnersOfFunction] = {}
    for function in functions:
        if not structure.in_scope(function):
            continue
        holders = structure.holders(function)
        owners: dict[str, tuple[str, ...]] = {}
        for owner in sorted(holders, key=place_of) if len(holders) > 1 else holders:
            for ownership in holders[owner]:
                owners[ownership] = (*owners[ownership], owner) if ownership in owners else (owner,)
        found[function] = owners
    return found


def _outside(owners: Mapping[str, OwnersOfFunction], partners: Seats, departments: Seats) -> frozenset[str]:
    """The functions that a partner or a department decides or executes."""
    outsiders = partners.keys() | departments.keys()
    return frozenset(
        function
        for function, holders in owners.items()
        if not outsiders.isdisjoint(holders.get(_DECISION, ())) or not outsiders.isdisjoint(holders.get(_EXECUTION, ()))
    )


def _pairs(structure: Structure, function: str) -> list[tuple[str, str]]:
    """Who holds which ownership on a function, where it is in scope."""
    if not structure.in_scope(function):
        return []
    return [(owner, ownership) for owner, held in structure.holders(function).items() for ownership in held]


def _held(owners: Mapping[str, OwnersOfFunction]) -> Mapping[str, HeldFunctions]:
    held: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for function, by_ownership in owners.items():
        for ownership, holders in by_ownership.items():
            for owner in holders:
                held[owner][ownership].append(function)
    return frozen_map({o: frozen_map({k: frozenset(v) for k, v in mine.items()}) for o, mine in held.items()})


def _seats(model: OperatingModel, structure: Structure) -> dict[str, Any]:
    """The facts about who is in a structure, by their names."""
    found: dict[str, dict[str, Seat]] = {kind: {} for kind in OwnerKind}
    contacts: dict[str, tuple[str, ...]] = {}
    for owner, seat in structure.owners.items():
        kind = model.owners[owner].kind
        found.setdefault(kind, {})[owner] = seat
        if kind == OwnerKind.PARTNER and seat.internal_contact is not None:
            contacts[seat.internal_contact] = (*contacts.get(seat.internal_contact, ()), owner)
    seats = {f"{kind}s": frozen_map(found[kind]) for kind in OwnerKind}
    return {**seats, "contacts": frozen_map(contacts)}


def _handoffs_at(handoffs: Mapping[str, Handoff]) -> HandoffsAt:
    found: dict[str, tuple[str, ...]] = {}
    for key, handoff in handoffs.items():
        for end in {handoff.start, handoff.end}:
            found[end] = (*found.get(end, ()), key)
    return frozen_map(found)
