"""How far an owner stands from a function, by what it holds today."""

from collections.abc import Iterable, Sequence

from planner.model.facts import Facts
from planner.model.suggest.demands import Newcomer

KNOWN, NEAR, FAR = range(3)
"""It holds something on the function; something on another function of the area, or nothing anywhere; or neither."""


class Fitness:
    """Tells the distance of owners of one structure, and of newcomers, to its functions."""

    def __init__(self, facts: Facts, newcomers: Iterable[Newcomer] = ()) -> None:
        """Look at what the owners hold, and at what newcomers usually do."""
        self._area = {function: facts.model.functions[function].area for function in facts.owners}
        self._known = {
            owner: frozenset[str]().union(*facts.held[owner].values()) if owner in facts.held else frozenset[str]()
            for owner in facts.structure.owners
        }
        self._areas = {owner: {self._area.get(function) for function in held} for owner, held in self._known.items()}
        for newcomer in newcomers:
            self._known[newcomer.key] = newcomer.functions
            self._areas[newcomer.key] = {*newcomer.areas}

    def distance(self, owner: str, function: str) -> int:
        """KNOWN, NEAR or FAR."""
        known = self._known.get(owner, frozenset())
        if function in known:
            return KNOWN
        areas = self._areas.get(owner, set())
        return NEAR if not areas or self._area.get(function) in areas - {None} else FAR

    def others_in_area(self, owner: str, function: str) -> Sequence[str]:
        """The other functions of the same area that the owner holds something on."""
        area = self._area.get(function)
        if area is None:
            return ()
        return sorted(held for held in self._known.get(owner, ()) if held != function and self._area.get(held) == area)
