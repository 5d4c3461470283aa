"""The graph of one structure: its owners, the lines between them, and the figures that sum it up."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from planner.model.facts import Facts
from planner.model.graph.sketch import Line, Sketch
from planner.model.vocabulary import OwnerKind, Ownership

_ROUNDING = 1e-9
"""A load is above a capacity only when it exceeds it by more than this part."""

_EXECUTION, _REVIEW, _INPUT = (kind.value for kind in (Ownership.EXECUTION, Ownership.REVIEW, Ownership.INPUT))


class Figures(NamedTuple):
    """What sums up one structure.

    Attributes:
        owners: how many owners it has, of any kind.
        crossings: in-scope functions that somebody decides and somebody else executes.
        top_share: the largest part (0 to 1) of the decided functions that one role decides; 0 where none does.
        top_role: the id of that role, or an empty text.
        abandoned: in-scope functions that nobody decides and nobody executes (GAP01).
    """

    owners: int
    crossings: int
    top_share: float
    top_role: str
    abandoned: int


class OwnerData(NamedTuple):
    """What an owner is and holds.

    Attributes:
        kind: role, partner or department.
        decides, executes, gives_input: how many in-scope functions.
        load: in full-time people.
        capacity: likewise; None where unknown.
        overloaded: is it a role whose load is above its capacity?
        vacant: is nobody in it?
    """

    kind: str
    decides: int
    executes: int
    gives_input: int
    load: float
    capacity: float | None
    overloaded: bool
    vacant: bool


@dataclass(frozen=True)
class OwnerGraph:
    """The graph of one structure.

    Attributes:
        owners: by id, in the order people see.
        abandoned: the ids of the abandoned functions, in the order people see.
        figures: what sums the structure up.
    """

    owners: Mapping[str, OwnerData]
    abandoned: tuple[str, ...]
    figures: Figures
    _sketch: Sketch

    def lines(self) -> tuple[Line, ...]:
        """What passes between the owners: work, then input, then reviews, each in the order of the owners."""
        return self._sketch.lines

    def sketch(self) -> Sketch:
        """What the layout needs to know of this graph."""
        return self._sketch


def build(facts: Facts) -> OwnerGraph:
    """Build the graph of the structure that the facts are about; parked functions do not count."""
    owners = {owner: _owner_data(facts, owner) for owner in facts.structure.in_board_order([*facts.structure.owners])}
    passing: dict[tuple[str, str, str], list[str]] = {}
    abandoned, crossings = [], 0
    for function in facts.model.function_order(facts.owners):
        if facts.is_abandoned(function):
            abandoned.append(function)
        pairs = passing_of(facts, function)
        crossings += any(kind == _EXECUTION for kind, _, _ in pairs)
        for pair in pairs:
            passing.setdefault(pair, []).append(function)
    place = {owner: number for number, owner in enumerate(owners)}
    order = sorted(passing, key=lambda pair: (pair[0], place[pair[1]], place[pair[2]]))
    lines = tuple(Line(source, target, kind, tuple(passing[kind, source, target])) for kind, source, target in order)
    sketch = Sketch({owner: data.kind for owner, data in owners.items()}, lines)
    top_role, top_share = _top_decider(facts, owners)
    return OwnerGraph(
        owners, tuple(abandoned), Figures(len(owners), crossings, top_share, top_role, len(abandoned)), sketch
    )


def passing_of(facts: Facts, function: str) -> list[tuple[str, str, str]]:
    """Along which lines one function passes: the kind, the source and the target of each, as in `Line`."""
    deciding, executing = facts.deciding(function), facts.executing(function)
    ends = (
        (_EXECUTION, deciding, executing),
        (_REVIEW, facts.reviewing(function), executing or deciding),
        (_INPUT, facts.giving_input(function), deciding or executing),
    )
    return [(kind, a, b) for kind, sources, targets in ends for a in sources for b in targets if a != b]


def made_of(facts: Facts) -> tuple[object, ...]:
    """All that the graph of these facts is made of: while each of these is the same object, so is what it says."""
    model = facts.model
    return facts.structure, model.owners, model.functions, model.areas, model.settings


def _owner_data(facts: Facts, owner: str) -> OwnerData:
    kind = facts.model.owners[owner].kind
    load, capacity = facts.load(owner), facts.model.capacity(facts.structure_id, owner)
    return OwnerData(
        kind=kind,
        decides=len(facts.held_by(owner, Ownership.DECISION)),
        executes=len(facts.held_by(owner, Ownership.EXECUTION)),
        gives_input=len(facts.held_by(owner, Ownership.INPUT)),
        load=load,
        capacity=capacity,
        overloaded=kind == OwnerKind.ROLE and bool(capacity) and load > (capacity or 0) * (1 + _ROUNDING),
        vacant=facts.structure.owners[owner].people_of(kind) == 0,
    )


def _top_decider(facts: Facts, owners: Mapping[str, OwnerData]) -> tuple[str, float]:
    """The role that decides most, and its part of all decided functions; of two the first that people see."""
    by_role = Counter({o: data.decides for o, data in owners.items() if data.decides and data.kind == OwnerKind.ROLE})
    if not by_role:
        return "", 0.0
    role, most = by_role.most_common(1)[0]
    return role, most / sum(1 for function in facts.owners if facts.deciding(function))
