"""Filling a puzzle by simulated annealing: a fixed number of random steps from a seed, so that a run repeats.

Kirkpatrick, Gelatt and Vecchi, *Optimization by Simulated Annealing*, Science 220 (1983).
"""

import math
import random
from collections.abc import Callable

from planner.model.suggest.puzzle import Puzzle

HARD = 60
"""What a thousandth above a limit costs while searching; an answer may hold none."""

STEPS = 60_000
"""Steps of a search that has nothing to fill; each place adds its own."""

STEPS_A_PLACE = 1_200

_HOT, _COLD = 2_000.0, 40.0
_TOLD = 20_000

Progress = Callable[[float], None]
"""Told how far a search is, from 0 to 1; it may raise to end the search."""


def searched(puzzle: Puzzle, seed: int = 1, steps: int | None = None, progress: Progress | None = None) -> list[int]:
    """Give the best filling that was come across, one number of an owner for each place.

    Args:
        puzzle: what is to be filled; every place has somebody who may fill it.
        seed: the same seed and number of steps give the same answer.
        steps: how many steps; by default so many that more of them hardly ever found better.
        progress: is told now and then how far the search is.
    """
    if not puzzle.places:
        return []
    search = _Search(puzzle, random.Random(seed))
    count = STEPS + STEPS_A_PLACE * len(puzzle.places) if steps is None else steps
    cooling = (_COLD / _HOT) ** (1 / max(1, count))
    heat = _HOT
    for step in range(count):
        if progress is not None and step % _TOLD == 0:
            progress(step / count)
        search.step(heat)
        heat *= cooling
    search.settle()
    return search.best


class _Search:
    def __init__(self, puzzle: Puzzle, dice: random.Random) -> None:
        self._puzzle, self._dice = puzzle, dice
        self._choice = [self._start(place) for place in range(len(puzzle.places))]
        self._loads = puzzle.loads(self._choice)
        self._held = [0] * len(puzzle.owners)
        for owner in self._choice:
            self._held[owner] += 1
        self._cost = puzzle.cost(self._choice) + HARD * sum(puzzle.excess(self._choice).values())
        self._lowest, self.best = self._cost, list(self._choice)
        self._free = [place for place, who in enumerate(puzzle.options) if len(who) > 1]

    def _start(self, place: int) -> int:
        """Who is there already, or costs least there, of those who are no newcomers if there is one."""
        puzzle = self._puzzle
        present = [owner for owner in puzzle.options[place] if owner < puzzle.first_newcomer]
        return min(present or puzzle.options[place], key=lambda owner: (puzzle.alone[place][owner], owner))

    def step(self, heat: float) -> None:
        """Try one random change, and keep it when it is better, or now and then while it is hot."""
        if not self._free:
            return
        dice, free = self._dice, self._free
        kind = dice.random()
        place = free[int(dice.random() * len(free))]
        if kind < 0.45:  # noqa: PLR2004 - many steps are the simplest
            who = self._puzzle.options[place]
            changes = [(place, who[int(dice.random() * len(who))])]
        elif kind < 0.8:  # noqa: PLR2004
            changes = self._with_what_belongs_to_it(place)
        elif kind < 0.97:  # noqa: PLR2004
            other = free[int(dice.random() * len(free))]
            changes = [(place, self._choice[other]), (other, self._choice[place])]
        else:
            changes = self._all_of_one(place)
        self._try(changes, heat)

    def _with_what_belongs_to_it(self, place: int) -> list[tuple[int, int]]:
        """A place goes to another owner, and with it what should be with the same one and is."""
        puzzle, choice = self._puzzle, self._choice
        who, giver = puzzle.options[place], choice[place]
        taker = who[int(self._dice.random() * len(who))]
        beside = [
            other for other, _ in puzzle.together[place] if choice[other] == giver and taker in puzzle.options[other]
        ]
        return [(place, taker), *((other, taker) for other in beside)]

    def _all_of_one(self, place: int) -> list[tuple[int, int]]:
        """Everything that one owner has goes to another one, as far as it may."""
        who = self._puzzle.options[place]
        giver, taker = self._choice[place], who[int(self._dice.random() * len(who))]
        return [
            (other, taker)
            for other in self._free
            if self._choice[other] == giver != taker and taker in self._puzzle.options[other]
        ]

    def _try(self, changes: list[tuple[int, int]], heat: float) -> None:
        more, done = self._changed(changes)
        if not done:
            return
        allowed = len(done) == len(changes) and not self._too_many_newcomers()
        if not allowed or (more > 0 and self._dice.random() >= math.exp(-more / heat)):
            for place, before in reversed(done):
                self._put(place, before)
            return
        self._cost += more
        if self._cost < self._lowest:
            self._lowest, self.best = self._cost, list(self._choice)

    def _changed(self, changes: list[tuple[int, int]]) -> tuple[int, list[tuple[int, int]]]:
        """Make changes up to the first that changes nothing or may not be; gives what they cost more, and what was."""
        more, done = 0, []
        for place, owner in changes:
            before = self._choice[place]
            if before == owner or owner not in self._puzzle.options[place]:
                break
            more += self._put(place, owner)
            done.append((place, before))
        return more, done

    def _put(self, place: int, owner: int) -> int:
        """Fill a place anew; gives what that costs more."""
        puzzle, choice, loads = self._puzzle, self._choice, self._loads
        before, work = choice[place], puzzle.work[place]
        prices = puzzle.alone[place]
        more = prices[owner] - prices[before]
        for other, price in puzzle.together[place]:
            there = choice[other]
            if there == before:
                more += price
            elif there == owner:
                more -= price
        if work:
            more -= self._load_cost(before) + self._load_cost(owner)
            loads[before] -= work
            loads[owner] += work
            more += self._load_cost(before) + self._load_cost(owner)
        choice[place] = owner
        self._held[before] -= 1
        self._held[owner] += 1
        return more

    def _load_cost(self, owner: int) -> int:
        puzzle, load = self._puzzle, self._loads[owner]
        cost = puzzle.even_cost * (load - puzzle.even[owner]) if load > puzzle.even[owner] else 0
        return cost + HARD * (load - puzzle.limit[owner]) if load > puzzle.limit[owner] else cost

    def _too_many_newcomers(self) -> bool:
        held, first = self._held, self._puzzle.first_newcomer
        return first < len(held) and sum(map(bool, held[first:])) > self._puzzle.most_newcomers

    def settle(self) -> None:
        """From the best filling on, take every single change that is better until there is none."""
        for place, owner in enumerate(self.best):
            if self._choice[place] != owner:
                self._put(place, owner)
        self._cost = self._lowest
        found = True
        while found:
            found = False
            for place in self._free:
                for owner in self._puzzle.options[place]:
                    before = self._lowest
                    self._try([(place, owner)], 1e-9)
                    found = found or self._lowest < before
