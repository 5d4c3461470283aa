"""Over how many owners the work of each area is spread."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from planner.model.areas import NO_AREA, area_of
from planner.model.facts import Facts
from planner.model.vocabulary import WORK


class AreaSpread(NamedTuple):
    """How the decisions and executions of one area lie on owners.

    Attributes:
        area: its id; empty for the functions without an area.
        functions: its functions in scope, in the order people see.
        work: how many decisions and executions each owner has in it, most first, ties in the order people see.
    """

    area: str
    functions: tuple[str, ...]
    work: tuple[tuple[str, int], ...]

    @property
    def effective_owners(self) -> float:
        """How many owners with equal parts would be spread as wide; 0 where nobody decides or executes anything.

        One divided by the sum of the squares of each owner's part (the inverse of Simpson's index): 1 when one owner
        has all, as many as there are when all have the same.
        """
        whole = sum(number for _, number in self.work)
        return whole**2 / sum(number**2 for _, number in self.work) if whole else 0.0


def area_spreads(facts: Facts, functions: Sequence[str]) -> tuple[AreaSpread, ...]:
    """Give the spread of each area that has functions in scope, in the order people see.

    Args:
        facts: the facts of the structure.
        functions: its functions in scope, in the order people see.
    """
    place = {owner: n for n, owner in enumerate(facts.structure.in_board_order(list(facts.structure.owners)))}
    by_area: dict[str, list[str]] = {}
    for function in functions:
        by_area.setdefault(area_of(facts.model, function), []).append(function)
    without = by_area.pop(NO_AREA, None)
    groups = [*by_area.items(), *([(NO_AREA, without)] if without else [])]
    return tuple(AreaSpread(area, tuple(group), _work(facts, group, place)) for area, group in groups)


def _work(facts: Facts, functions: Sequence[str], place: dict[str, int]) -> tuple[tuple[str, int], ...]:
    counted: Counter[str] = Counter()
    for function in functions:
        for ownership in WORK:
            counted.update(facts.owners_with(function, ownership))
    return tuple(sorted(counted.items(), key=lambda item: (-item[1], place[item[0]])))
