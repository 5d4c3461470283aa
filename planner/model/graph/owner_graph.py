"""The graph of one structure: its owners, the lines between them, and the figures that sum it up."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from planner.model.facts import Facts
from planner.model.graph.sketch import Line, Sketch
from planner.model.records import Structure
from planner.model.tally import DECIDED
from planner.model.vocabulary import OwnerKind, Ownership

_ROUNDING = 1e-9
"""A load is above a capacity only when it exceeds it by more than this part."""

Pair = tuple[str, str, str]
"""Along which line something passes: the kind, the source and the target, as in `Line`."""

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
        facts: what it was built from.
    """

    owners: Mapping[str, OwnerData]
    abandoned: tuple[str, ...]
    figures: Figures
    _sketch: Sketch
    facts: Facts = field(compare=False, repr=False)

    def lines(self) -> tuple[Line, ...]:
        """What passes between the owners: work, then input, then reviews, each in the order of the owners."""
        return self._sketch.lines

    def sketch(self) -> Sketch:
        """What the layout needs to know of this graph."""
        return self._sketch

    def after(self, facts: Facts) -> "OwnerGraph":
        """Give the graph of the same structure at another moment; costs as much as differs, nothing where nothing does.

        It equals the one that `build` makes. Where other owners are in the structure, or functions or owners
        themselves differ, it is built anew.
        """
        if any(was is not now for was, now in zip(_frame(self.facts), _frame(facts), strict=True)):
            return build(facts)
        functions = _altered(self.facts.structure, facts.structure)
        if not functions:
            return self
        was, now = self.facts, facts
        holders = {o for facts in (was, now) for function in functions for o in facts.structure.holders(function)}
        owners = {**self.owners, **{owner: _owner_data(now, owner) for owner in holders}}
        turned = {function for function in functions if was.is_abandoned(function) != now.is_abandoned(function)}
        abandoned = self.abandoned
        if turned:
            abandoned = tuple(now.model.function_order(turned.symmetric_difference(abandoned)))
        crossings = sum(_crosses(passing_of(now, f)) - _crosses(passing_of(was, f)) for f in functions)
        figures = _figures(now, owners, self.figures.crossings + crossings, len(abandoned))
        sketch = Sketch(self._sketch.owners, _lines_after(self, now, functions))
        return OwnerGraph(owners, abandoned, figures, sketch, now)


def build(facts: Facts) -> OwnerGraph:
    """Build the graph of the structure that the facts are about; parked functions do not count."""
    owners = {owner: _owner_data(facts, owner) for owner in facts.structure.in_board_order([*facts.structure.owners])}
    passing: dict[Pair, list[str]] = {}
    abandoned, crossings = [], 0
    for function in facts.model.function_order(facts.owners):
        if facts.is_abandoned(function):
            abandoned.append(function)
        pairs = passing_of(facts, function)
        crossings += _crosses(pairs)
        for pair in pairs:
            passing.setdefault(pair, []).append(function)
    place = {owner: number for number, owner in enumerate(owners)}
    order = sorted(passing, key=lambda pair: (pair[0], place[pair[1]], place[pair[2]]))
    lines = tuple(Line(source, target, kind, tuple(passing[kind, source, target])) for kind, source, target in order)
    sketch = Sketch({owner: data.kind for owner, data in owners.items()}, lines)
    return OwnerGraph(owners, tuple(abandoned), _figures(facts, owners, crossings, len(abandoned)), sketch, facts)


def passing_of(facts: Facts, function: str) -> list[Pair]:
    """Along which lines one function passes."""
    deciding, executing = facts.deciding(function), facts.executing(function)
    ends = (
        (_EXECUTION, deciding, executing),
        (_REVIEW, facts.reviewing(function), executing or deciding),
        (_INPUT, facts.giving_input(function), deciding or executing),
    )
    return [(kind, a, b) for kind, sources, targets in ends for a in sources for b in targets if a != b]


def _altered(was: Structure, now: Structure) -> set[str]:
    """The functions that are placed or held otherwise."""
    altered: set[str] = set()
    for old, new in ((was.functions, now.functions), (was.assignments, now.assignments)):
        if old is not new:
            altered |= old.keys() - new.keys()
            altered |= {key for key, value in new.items() if old.get(key) is not value}
    return altered


def _frame(facts: Facts) -> tuple[object, ...]:
    """What says who is in a graph and in which order all stands in it."""
    model = facts.model
    return facts.structure.owners, model.owners, model.functions, model.areas, model.settings


def _lines_after(graph: OwnerGraph, facts: Facts, functions: Iterable[str]) -> tuple[Line, ...]:
    """The lines of a graph where these functions pass otherwise."""
    place = {owner: number for number, owner in enumerate(graph.owners)}

    def turn(line: Line) -> tuple[str, int, int]:
        return line.kind, place[line.source], place[line.target]

    lines = list(graph.lines())
    for function in functions:
        for kind, source, target in {*passing_of(graph.facts, function)} ^ {*passing_of(facts, function)}:
            at = bisect_left(lines, (kind, place[source], place[target]), key=turn)
            known = lines[at].functions if lines[at : at + 1] and lines[at][:3] == (source, target, kind) else ()
            passing = tuple(facts.model.function_order({*known} ^ {function}))
            lines[at : at + bool(known)] = [Line(source, target, kind, passing)] if passing else []
    return tuple(lines)


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


def _crosses(pairs: Iterable[Pair]) -> bool:
    """Does somebody decide and somebody else execute what passes so?"""
    return any(kind == _EXECUTION for kind, _, _ in pairs)


def _figures(facts: Facts, owners: Mapping[str, OwnerData], crossings: int, abandoned: int) -> Figures:
    """What sums the structure up; of two roles that decide most it names the first that people see."""
    by_role = Counter({o: data.decides for o, data in owners.items() if data.decides and data.kind == OwnerKind.ROLE})
    role, most = by_role.most_common(1)[0] if by_role else ("", 0)
    return Figures(len(owners), crossings, most / (facts.count(DECIDED) or 1), role, abandoned)
