"""A suggestion as a puzzle of numbers: places to fill, who may fill them, and what each filling costs.

Costs are whole numbers, so that two ways to the same sum agree to the last digit. A crossing, a change and a tenth of a
full-time person above an even load cost the same when the three wishes weigh the same. Work that does not fit costs
what it does whatever is wished.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from planner.model.areas import area_of
from planner.model.facts import Facts
from planner.model.records import DEFAULT_SEAT
from planner.model.suggest.demands import Demands, Newcomer, Task
from planner.model.suggest.fitness import Fitness
from planner.model.vocabulary import WORK, OwnerKind, Ownership, Sourcing

UNIT = 200
"""What one crossing or one change costs for each step of its wish."""

STRANGE = 600
"""What it costs for each step that an owner is farther from a function, and for sourcing it unusually."""

PER_MILLI = 2
"""What a thousandth of a full-time person above an even load costs for each step of the wish."""

NO_LIMIT = 10**9
"""The load that may be put on owners whose capacity is unknown, in thousandths of a full-time person."""


class Place(NamedTuple):
    """One ownership of one function that somebody is to hold; ``before`` is who holds it today, or nobody."""

    function: str
    ownership: Ownership
    before: str | None


@dataclass(frozen=True, slots=True)
class Puzzle:
    """The puzzle; owners and places are known by their numbers. Loads are in thousandths of a full-time person.

    Attributes:
        owners: the ids of who may get something: roles, partners, then the newcomers.
        places: what is to be filled.
        options: for each place the numbers of those who may fill it.
        alone: for each place what each owner costs there, whoever fills the others.
        together: for each place the others that should go to the same owner, with what it costs when they do not.
        work: for each place the load that comes with it.
        carried: for each owner the load that stays with it.
        limit: for each owner the load that it may have at most.
        even: for each owner its even part of all the work.
        even_cost: what a thousandth above the even part costs.
        first_newcomer: the number of the first newcomer.
        most_newcomers: how many of them may join.
    """

    owners: tuple[str, ...]
    places: tuple[Place, ...]
    options: tuple[tuple[int, ...], ...]
    alone: tuple[tuple[int, ...], ...]
    together: tuple[tuple[tuple[int, int], ...], ...]
    work: tuple[int, ...]
    carried: tuple[int, ...]
    limit: tuple[int, ...]
    even: tuple[int, ...]
    even_cost: int
    first_newcomer: int
    most_newcomers: int

    def loads(self, choice: Sequence[int]) -> list[int]:
        """The load of each owner when the places are filled like this."""
        loads = list(self.carried)
        for place, owner in enumerate(choice):
            loads[owner] += self.work[place]
        return loads

    def cost(self, choice: Sequence[int]) -> int:
        """What it costs to fill the places like this."""
        cost = sum(self.alone[place][owner] for place, owner in enumerate(choice))
        for place, others in enumerate(self.together):
            cost += sum(price for other, price in others if other > place and choice[other] != choice[place])
        loads = self.loads(choice)
        return cost + self.even_cost * sum(max(0, load - even) for load, even in zip(loads, self.even, strict=True))

    def excess(self, choice: Sequence[int]) -> dict[int, int]:
        """By how much owners would be above their limit, by number."""
        return {
            owner: load - limit
            for owner, (load, limit) in enumerate(zip(self.loads(choice), self.limit, strict=True))
            if load > limit
        }

    def joined(self, choice: Sequence[int]) -> set[int]:
        """The newcomers who get something, by number."""
        return {owner for owner in choice if owner >= self.first_newcomer}

    def is_allowed(self, choice: Sequence[int]) -> bool:
        """Is everything that is demanded kept to?"""
        return not self.excess(choice) and len(self.joined(choice)) <= self.most_newcomers


def puzzle_of(facts: Facts, demands: Demands, newcomers: Sequence[Newcomer] = ()) -> Puzzle:
    """Put what is demanded of a structure into numbers.

    Args:
        facts: the structure.
        demands: what is asked.
        newcomers: who might join; nobody does unless the task is to grow.
    """
    return _Posing(facts, demands, newcomers if demands.task is Task.GROW else ()).puzzle()


class _Posing:
    def __init__(self, facts: Facts, demands: Demands, newcomers: Sequence[Newcomer]) -> None:
        self._facts, self._demands, self._newcomers = facts, demands, newcomers
        place = facts.structure
        board = place.in_board_order([*facts.roles, *facts.partners])
        self._present = tuple(owner for owner in board if place.owners[owner].people_of(self._kind(owner)) != 0)
        self._owners = (*self._present, *(newcomer.key for newcomer in newcomers))
        self._number = {owner: number for number, owner in enumerate(self._owners)}
        self._fitness = Fitness(facts, newcomers)
        self._places = tuple(self._open_places())

    def puzzle(self) -> Puzzle:
        options = tuple(tuple(self._who_may(place)) for place in self._places)
        alone, together = self._prices()
        carried = tuple(map(self._carried, self._owners))
        work = tuple(map(self._work, self._places))
        return Puzzle(
            owners=self._owners,
            places=self._places,
            options=options,
            alone=alone,
            together=together,
            work=work,
            carried=carried,
            limit=tuple(self._limit(owner, load) for owner, load in zip(self._owners, carried, strict=True)),
            even=self._even(sum(work) + sum(carried)),
            even_cost=PER_MILLI * self._demands.even_load,
            first_newcomer=len(self._present),
            most_newcomers=min(self._demands.people, len(self._newcomers)),
        )

    # --- what is to be filled, and by whom ----------------------------------------------------------------------

    def _open_places(self) -> Iterator[Place]:
        facts, task = self._facts, self._demands.task
        for function in facts.model.function_order(facts.owners):
            if function in self._demands.fixed:
                continue
            for ownership in WORK:
                holders = facts.owners_with(function, ownership)
                if not holders and facts.is_open(function, ownership) and task is not Task.BALANCE:
                    yield Place(function, ownership, None)
                elif len(holders) == 1 and self._may_move(holders[0], ownership):
                    yield Place(function, ownership, holders[0])

    def _may_move(self, holder: str, ownership: Ownership) -> bool:
        """May what this owner holds go to another one?"""
        task = self._demands.task
        if task is Task.FILL or holder not in self._number:
            return False
        return task is Task.GROW or (ownership is Ownership.EXECUTION and self._is_role(holder))

    def _who_may(self, place: Place) -> Iterator[int]:
        area = area_of(self._facts.model, place.function)
        for number, owner in enumerate(self._owners):
            stays = owner == place.before
            covers = self._demands.covers.get(owner)
            if not stays and covers is not None and area not in covers:
                continue
            if self._is_role(owner) or self._may_go_out(place, stays=stays):
                yield number

    def _may_go_out(self, place: Place, *, stays: bool) -> bool:
        """May a partner fill a place, perhaps the one who ``stays`` there?"""
        demands = self._demands
        if place.ownership is not Ownership.EXECUTION or place.function in demands.inside:
            return False
        kept = demands.keep_inside and self._sourcing(place) == Sourcing.INSIDE
        return stays or (demands.task is not Task.BALANCE and not kept)

    # --- what it costs --------------------------------------------------------------------------------------------

    def _prices(self) -> tuple[tuple[tuple[int, ...], ...], tuple[tuple[tuple[int, int], ...], ...]]:
        alone = [[self._price(place, owner) for owner in self._owners] for place in self._places]
        together: list[dict[int, int]] = [{} for _ in self._places]
        places = {(place.function, place.ownership): number for number, place in enumerate(self._places)}
        price = UNIT * self._demands.few_crossings
        for one, other in self._ties():
            first, second = places.get(one), places.get(other)
            if first is not None and second is not None:
                together[first][second] = together[first].get(second, 0) + price
                together[second][first] = together[first][second]
                continue
            for number, settled in ((first, other), (second, one)):
                held = self._facts.owners_with(*settled) if number is not None else ()
                for owner, key in enumerate(self._owners if held else ()):
                    alone[number or 0][owner] += 0 if key in held else price
        return tuple(map(tuple, alone)), tuple(tuple(sorted(others.items())) for others in together)

    def _ties(self) -> Iterator[tuple[tuple[str, Ownership], tuple[str, Ownership]]]:
        """What should be with one owner: both ownerships of a function, and execution at both ends of a handoff."""
        for function in self._facts.owners:
            yield (function, Ownership.DECISION), (function, Ownership.EXECUTION)
        ends = {
            (min(handoff.start, handoff.end), max(handoff.start, handoff.end))
            for handoff in self._facts.structure.handoffs.values()
            if handoff.start != handoff.end and {handoff.start, handoff.end} <= self._facts.owners.keys()
        }
        for start, end in sorted(ends):
            yield (start, Ownership.EXECUTION), (end, Ownership.EXECUTION)

    def _price(self, place: Place, owner: str) -> int:
        price = STRANGE * self._fitness.distance(owner, place.function)
        if place.ownership is Ownership.EXECUTION:
            outside, sourcing = not self._is_role(owner), self._sourcing(place)
            usual = sourcing in {Sourcing.OUTSIDE, Sourcing.EITHER} if outside else sourcing != Sourcing.OUTSIDE
            price += 0 if usual else STRANGE
        if place.before not in {None, owner}:
            price += UNIT * self._demands.keeping
        return price

    # --- load -------------------------------------------------------------------------------------------------------

    def _work(self, place: Place) -> int:
        if place.ownership is not Ownership.EXECUTION:
            return 0
        facts = self._facts
        if place.before is not None:
            return _milli(facts.work(place.before, place.function))
        return _milli(facts.structure.functions[place.function].effort)

    def _carried(self, owner: str) -> int:
        if owner not in self._facts.structure.owners:
            return 0
        moving = sum(self._work(place) for place in self._places if place.before == owner)
        return max(0, _milli(self._facts.load(owner)) - moving)

    def _limit(self, owner: str, carried: int) -> int:
        """Its capacity as far as it may be used; who carries more already can get nothing that is work."""
        capacity = self._capacity(owner)
        return NO_LIMIT if capacity is None else max(carried, int(capacity * self._demands.most_load / 100))

    def _capacity(self, owner: str) -> int | None:
        for newcomer in self._newcomers:
            if newcomer.key == owner:
                return _milli(newcomer.capacity)
        capacity = self._facts.model.capacity(self._facts.structure_id, owner)
        return None if capacity is None else _milli(capacity)

    def _even(self, work: int) -> tuple[int, ...]:
        """Each role's part of all the work by its capacity, as far as there is one; newcomers count as many as join."""
        capacities = {owner: self._capacity(owner) for owner in self._owners if self._is_role(owner)}
        joining = round(1000 * DEFAULT_SEAT) * min(self._demands.people, len(self._newcomers))
        whole = sum(capacities[owner] or 0 for owner in self._present if owner in capacities) + joining
        if not whole:
            return (NO_LIMIT,) * len(self._owners)
        return tuple(
            NO_LIMIT if capacities.get(owner) is None else (capacities[owner] or 0) * work // whole
            for owner in self._owners
        )

    # --- words of the structure -------------------------------------------------------------------------------------

    def _kind(self, owner: str) -> str:
        return self._facts.model.owners[owner].kind

    def _is_role(self, owner: str) -> bool:
        return owner not in self._facts.model.owners or self._kind(owner) == OwnerKind.ROLE

    def _sourcing(self, place: Place) -> str:
        return self._facts.model.functions[place.function].usual_sourcing


def pairs(puzzle: Puzzle) -> Iterator[tuple[int, int, int]]:
    """The places that should go to one owner, each pair once, with what it costs when they do not."""
    for place, others in enumerate(puzzle.together):
        yield from ((place, other, price) for other, price in others if other > place and price)


def _milli(people: float) -> int:
    return round(people * 1000)
