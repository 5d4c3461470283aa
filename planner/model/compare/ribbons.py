"""Ribbons: the flows between two structures with their ends told apart, also where nobody stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from planner.model.compare.comparison import NOBODY, Comparison
from planner.model.compare.movement import Movement, Place
from planner.model.vocabulary import Ownership


class End(NamedTuple):
    """Where a ribbon starts or ends.

    Attributes:
        owner: the owner's id; empty where there is none.
        place: without an owner: in scope and held by nobody, parked, or not in that structure at all.
    """

    owner: str
    place: Place = Place.IN_SCOPE

    @property
    def is_nobody(self) -> bool:
        """Are its functions in scope, and yet nobody holds them?"""
        return not self.owner and self.place is Place.IN_SCOPE


@dataclass(frozen=True, slots=True)
class Ribbon:
    """Functions that go from one end to one end.

    Attributes:
        before: where they come from.
        after: where they go.
        movement: what happens to them.
        functions: the part of each function that goes this way, by its id, in the order people see.
        width: how much goes this way, in functions.
    """

    before: End
    after: End
    movement: Movement
    functions: Mapping[str, float]
    width: float


def ribbons(comparison: Comparison, ownership: Ownership) -> list[Ribbon]:
    """The ribbons of one ownership; a flow from or to nobody is told apart by where its functions stand."""
    found: dict[tuple[End, End, Movement], dict[str, float]] = {}
    for flow in comparison.flows(ownership):
        for function, part in flow.functions.items():
            change = comparison.functions[function]
            before = End(flow.before, change.before if flow.before == NOBODY else Place.IN_SCOPE)
            after = End(flow.after, change.after if flow.after == NOBODY else Place.IN_SCOPE)
            found.setdefault((before, after, flow.movement), {})[function] = part
    return [Ribbon(*ends, functions, sum(functions.values())) for ends, functions in found.items()]
