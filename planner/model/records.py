"""The frozen records a model is made of.

Every record keeps fields it does not know, so that a file of a newer version loses nothing. Absent and default are the
same value; neither is written.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any, Self, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from planner.model.vocabulary import OwnerKind, Ownership, Status

DEFAULT_EFFORT = 0.1
"""Effort of a function in a structure, in full-time people, where none is given: half a day a week."""

DEFAULT_SEAT = 1.0
"""Capacity and people of a role where none are given; other owners have none."""

_PARKED = Status.PARKED.value
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")

K = TypeVar("K")
V = TypeVar("V")


def _as_date(value: object) -> object:
    if isinstance(value, str):
        if not _DATE.fullmatch(value):
            msg = "a date is written as YYYY-MM-DD"
            raise ValueError(msg)
        return date.fromisoformat(value)
    return value


def _six_decimals(value: float) -> float:
    return round(value, 6)


def _as_set(value: object) -> object:
    return frozenset(value) if isinstance(value, (list, tuple)) and all(isinstance(v, str) for v in value) else value


def frozen_map(items: Mapping[K, V]) -> Mapping[K, V]:
    """Give a read-only view of the items; the caller lets go of the mapping it passed."""
    return items if isinstance(items, MappingProxyType) else MappingProxyType(items)


def changed_map(items: Mapping[K, V], changes: Mapping[K, V], gone: Iterable[K] = ()) -> Mapping[K, V]:
    """Give a read-only map with those keys left out and then these changes put in; costs one copy of the items."""
    # What a read-only view shows is copied at once; going through the view item by item takes thirty times as long.
    changed = items.copy() if isinstance(items, MappingProxyType) else dict(items)
    for key in gone:
        changed.pop(key, None)
    changed.update(changes)
    return MappingProxyType(changed)


def each_changed(items: Mapping[K, V], change: Callable[[V], V]) -> Mapping[K, V]:
    """Give a read-only map with each value changed; the same map when none is another one."""
    changed = {key: change(value) for key, value in items.items()}
    return frozen_map(changed) if any(changed[key] is not value for key, value in items.items()) else items


def empty_map() -> Mapping[str, Any]:
    """Give the one empty map."""
    return _EMPTY


Day = Annotated[date | None, BeforeValidator(_as_date)]
Words = Annotated[frozenset[str], BeforeValidator(_as_set)]
Amount = Annotated[float, Field(ge=0, allow_inf_nan=False), AfterValidator(_six_decimals)]
Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False), AfterValidator(_six_decimals)]
RankText = Annotated[str, Field(pattern=r"^[0-9a-z]*$")]

if TYPE_CHECKING:
    Map = Mapping[str, V]
else:  # a plain dict is read much faster than an abstract mapping
    Map = Annotated[dict[str, V], Field(strict=False), AfterValidator(MappingProxyType)]

_EMPTY: Mapping[str, Any] = MappingProxyType({})


class Record(BaseModel):
    """A frozen value that keeps unknown fields."""

    model_config = ConfigDict(frozen=True, extra="allow", strict=True)

    def replace(self, **changes: Any) -> Self:  # noqa: ANN401 - field values are of every type
        """Give this record with some fields changed, or itself when they are as they were; values are not validated."""
        if all(getattr(self, name) == value for name, value in changes.items()):
            return self
        return self.model_copy(update=changes)


class Area(Record):
    """A named group of functions."""

    name: str
    rank: RankText = ""


class Function(Record):
    """Something the team must own for as long as the business exists."""

    name: str
    rank: RankText = ""
    area: str | None = None
    description: str = ""
    note: str = ""
    ownership_line: str = ""
    affects: Words = frozenset()
    process_level: str = ""
    required_inputs: Words = frozenset()
    review_point: str = ""
    metric_kind: str = ""
    metric: str = ""
    usual_sourcing: str = ""
    critical: bool = False
    input_from: Words = frozenset()
    goals: Words = frozenset()
    tools: Words = frozenset()

    @property
    def sensitive(self) -> bool:
        """Does it affect anything when it goes wrong?"""
        return bool(self.affects)


class Owner(Record):
    """A role, an external partner or another department."""

    name: str
    kind: str = OwnerKind.ROLE.value
    partner_kind: str = ""
    commercial_model: str = ""
    cost: str = ""
    may_decide: bool = False
    renewal: Day = None
    note: str = ""


class Assignment(Record):
    """One owner with one ownership on one function; all three are keys of the map that holds it."""

    boundary: str = ""
    share: Share | None = None


class Placement(Record):
    """A function in one structure."""

    status: str = Status.IN_SCOPE.value
    reason: str = ""
    until: Day = None
    effort: Amount = DEFAULT_EFFORT
    backup: str | None = None
    undecided: Words = frozenset()

    @property
    def parked(self) -> bool:
        """Is it out of scope on purpose?"""
        return self.status == _PARKED


class Seat(Record):
    """An owner in one structure."""

    rank: RankText = ""
    capacity: Amount | None = None
    people: Amount | None = None
    holder: str = ""
    internal_contact: str | None = None

    def capacity_of(self, kind: str) -> float | None:
        """Full-time people this seat can give: as written, else 1 for a role, else unknown."""
        return _seat_number(self.capacity, kind)

    def people_of(self, kind: str) -> float | None:
        """People on this seat: as written, else 1 for a role, else unknown; 0 is a vacancy."""
        return _seat_number(self.people, kind)


class Handoff(Record):
    """Work that passes from one end to the other; an end is a function or a department, by id.

    ``passes`` says what goes over, ``agreement`` when it counts as good.
    """

    start: str
    end: str
    passes: str = ""
    agreement: str = ""
    note: str = ""


class Cadence(Record):
    """When priorities, results or blockers (``reviews``) are looked at, how often (``every``) and by which owners."""

    name: str = ""
    reviews: Words = frozenset()
    every: str = ""
    owners: Words = frozenset()
    note: str = ""


Held = Mapping[str, Assignment]
"""What one owner holds on one function, by ownership."""

Holders = Mapping[str, Held]
"""Who holds what on one function, by owner id."""


class Structure(Record):
    """One way to organise: which owners exist, which functions are in scope or parked, and who holds what.

    ``trigger_kind`` (headcount, revenue or date) and ``trigger`` say when it is time for it; ``size_band`` is the size
    of team it suits, with the source of that figure.
    """

    name: str
    rank: RankText = ""
    after: str | None = None
    baseline: bool = False
    trigger_kind: str = ""
    trigger: str = ""
    size_band: str = ""
    size_source: str = ""
    note: str = ""
    functions: Map[Placement] = Field(default_factory=empty_map)
    owners: Map[Seat] = Field(default_factory=empty_map)
    assignments: Map[Map[Map[Assignment]]] = Field(default_factory=empty_map)
    handoffs: Map[Handoff] = Field(default_factory=empty_map)
    cadences: Map[Cadence] = Field(default_factory=empty_map)

    def holders(self, function: str) -> Holders:
        """Who holds what on a function here, by owner id; empty when nobody does."""
        return self.assignments.get(function, _EMPTY)

    def owners_with(self, function: str, ownership: Ownership | str) -> list[str]:
        """The ids of the owners that hold one ownership on a function, in the order people see them."""
        return self.in_board_order([owner for owner, held in self.holders(function).items() if ownership in held])

    def in_board_order(self, owners: list[str]) -> list[str]:
        """Owners of this structure in the order people see, by rank, ties by id."""
        return owners if len(owners) < 2 else sorted(owners, key=self.place_of)  # noqa: PLR2004

    def in_scope(self, function: str) -> bool:
        """Does this structure list the function without having parked it?"""
        placement = self.functions.get(function)
        return placement is not None and placement.status != _PARKED

    def place_of(self, owner: str) -> tuple[str, str]:
        """What owners are ordered by: the rank of the seat, ties by id."""
        return self.owners[owner].rank, owner


class Spot(Record):
    """Where an owner stands in the graphs: its layer (-1 is that of the departments) and its place, in rows."""

    layer: Annotated[int, Field(ge=-1, le=1000)]
    place: Annotated[float, Field(ge=-1000, le=1000, allow_inf_nan=False), AfterValidator(_six_decimals)]


class Layout(Record):
    """Where things stand in drawings; no part of what the structures say."""

    owners: Map[Spot] = Field(default_factory=empty_map)


def seat_default(kind: str) -> float | None:
    """Capacity and people of an owner of this kind where none are given."""
    return DEFAULT_SEAT if kind == OwnerKind.ROLE else None


def _seat_number(written: float | None, kind: str) -> float | None:
    return seat_default(kind) if written is None else written
