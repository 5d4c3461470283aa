"""A comparison of two structures, function by function."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.model.compare.movement import Movement, Place, movement, place_of
from planner.model.facts import Facts
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership

NOBODY = ""
"""Stands for no owner at an end of a flow."""


@dataclass(frozen=True)
class FunctionChange:
    """One function on both sides.

    Attributes:
        function: its id.
        before: where it was.
        after: where it is.
        movements: what happens to each ownership; empty where it is in scope on neither side.
    """

    function: str
    before: Place
    after: Place
    movements: Mapping[Ownership, Movement]

    @property
    def changes(self) -> bool:
        """Is anything different, the place or an owner of any kind?"""
        same = {Movement.STAYS, Movement.STILL_NOBODY}
        return self.before is not self.after or not same.issuperset(self.movements.values())


@dataclass(frozen=True, slots=True)
class Flow:
    """Functions that go from one owner to one owner (`NOBODY` at an end where there is none).

    Attributes:
        before: the owner's id before.
        after: the owner's id after.
        movement: what happens to them.
        functions: the part of each function that goes this way, by its id; a function has width 1 in all.
    """

    before: str
    after: str
    movement: Movement
    functions: Mapping[str, float]

    @property
    def width(self) -> float:
        """How much goes this way, in functions."""
        return sum(self.functions.values())


@dataclass(frozen=True)
class Comparison:
    """Two structures, of one model or of two, held side by side; functions and owners are the same by their id.

    Attributes:
        before: the facts of the one.
        after: the facts of the other.
    """

    before: Facts
    after: Facts

    @cached_property
    def functions(self) -> Mapping[str, FunctionChange]:
        """Every function that either side lists, by id, in the order people see."""
        return {function: self._change(function) for function in self._in_order()}

    def flows(self, ownership: Ownership) -> list[Flow]:
        """Who held one ownership before and who holds it now: a flow for each pair of owners and each movement.

        A function is split evenly over its owners, before and after. Who holds it on both sides keeps as much of it as
        it has on both, and the rest is split over those who give and those who take. Functions that are in scope on
        neither side flow nowhere.
        """
        found: dict[tuple[str, str, Movement], dict[str, float]] = {}
        for function, change in self.functions.items():
            moved = change.movements.get(ownership)
            if moved is None:
                continue
            held = self.before.owners_with(function, ownership) or (NOBODY,)
            holds = self.after.owners_with(function, ownership) or (NOBODY,)
            for one, other, part in _parts(held, holds):
                found.setdefault((one, other, moved), {})[function] = part
        return [Flow(*ends, functions) for ends, functions in found.items()]

    def counted(self, ownership: Ownership) -> dict[Movement, int]:
        """How many functions each movement of an ownership has; what has none is left out."""
        counts: dict[Movement, int] = {}
        for change in self.functions.values():
            moved = change.movements.get(ownership)
            if moved is not None:
                counts[moved] = counts.get(moved, 0) + 1
        return {moved: counts[moved] for moved in Movement if moved in counts}

    def name_of_function(self, function: str) -> str:
        """The name of a function of either side."""
        return _named(function, (self.after.model, self.before.model), "functions")

    def name_of_owner(self, owner: str) -> str:
        """The name of an owner of either side."""
        return _named(owner, (self.after.model, self.before.model), "owners")

    def _change(self, function: str) -> FunctionChange:
        moved = {ownership: movement(self.before, self.after, function, ownership) for ownership in Ownership}
        known = {ownership: found for ownership, found in moved.items() if found is not None}
        return FunctionChange(function, place_of(self.before, function), place_of(self.after, function), known)

    def _in_order(self) -> Iterable[str]:
        then, now = self.before.structure.functions, self.after.structure.functions
        gone = then.keys() - now.keys()
        if self.before.model is self.after.model or gone <= self.after.model.functions.keys():
            return self.after.model.function_order(now.keys() | gone)
        return [*self.after.model.function_order(now), *self.before.model.function_order(gone)]


def _parts(held: Sequence[str], holds: Sequence[str]) -> Iterator[tuple[str, str, float]]:
    """How much of a function goes from whom to whom."""
    if len(held) == len(holds) == 1:  # as most are
        yield held[0], holds[0], 1.0
        return
    kept = min(1 / len(held), 1 / len(holds))
    gives = {owner: 1 / len(held) - kept * (owner in holds) for owner in held}
    takes = {owner: 1 / len(holds) - kept * (owner in held) for owner in holds}
    moving = sum(gives.values())
    yield from ((owner, owner, kept) for owner in held if owner in holds)
    for one, given in gives.items():
        yield from ((one, other, given * taken / moving) for other, taken in takes.items() if given and taken)


def _named(key: str, models: Iterable[OperatingModel], kind: str) -> str:
    found = (getattr(model, kind)[key].name for model in models if key in getattr(model, kind))
    name: str = next(found)
    return name
