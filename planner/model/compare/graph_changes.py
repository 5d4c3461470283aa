"""What differs between the graphs of two structures: owners, lines and abandoned functions, as one graph of both."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from planner.language import mark, tr
from planner.model.compare.comparison import Comparison
from planner.model.facts import Facts
from planner.model.graph.sketch import Line, Sketch
from planner.model.vocabulary import WORK, Ownership


class Difference(StrEnum):
    """What became of an owner, a line or a function, seen from the side after."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    REKINDED = "rekinded"
    SAME = "same"

    @property
    def sign(self) -> str:
        """The sign that stands for it beside its line style and its colour."""
        return _SIGNS[self]

    @property
    def words(self) -> str:
        """Its name as people read it."""
        return tr(_WORDS[self])


_SIGNS = {
    Difference.ADDED: "+",
    Difference.REMOVED: "−",  # noqa: RUF001 - the sign, not a hyphen
    Difference.MOVED: "→",
    Difference.REKINDED: "≠",
    Difference.SAME: "=",
}
_WORDS = {
    Difference.ADDED: mark("new"),
    Difference.REMOVED: mark("gone"),
    Difference.MOVED: mark("other functions or ends"),
    Difference.REKINDED: mark("of another kind"),
    Difference.SAME: mark("as before"),
}


class LineChange(NamedTuple):
    """One line of both graphs.

    Attributes:
        line: the line with every function that passes on either side, in the order people see.
        difference: what became of it.
        before: the functions that passed.
        after: the functions that pass.
    """

    line: Line
    difference: Difference
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GraphChanges:
    """Two graphs as one.

    Attributes:
        owners: what became of each owner of either side, those that are there after first.
        kinds: the kind of each, as it is after where it is there.
        lines: every line of either side.
        abandoned: what became of each function that is abandoned on either side.
    """

    owners: Mapping[str, Difference]
    kinds: Mapping[str, str]
    lines: tuple[LineChange, ...]
    abandoned: Mapping[str, Difference]

    def sketch(self) -> Sketch:
        """What the layout needs to know, as if all owners and lines were in one structure."""
        return Sketch(self.kinds, tuple(change.line for change in self.lines))


def graph_changes(
    comparison: Comparison, sketches: tuple[Sketch, Sketch], abandoned: tuple[Sequence[str], Sequence[str]]
) -> GraphChanges:
    """Lay two graphs over each other.

    An owner is of another kind where it was, say, a partner and is a role; else it has other functions where it decides
    or executes others. A line is there after that was not: it is of another kind where one of another kind ran between
    the same owners and is gone, it has other ends where everything on it ran between others before, and else it is new.

    Args:
        comparison: both structures.
        sketches: their graphs, before and after.
        abandoned: the functions that are abandoned in them.
    """
    then, now = sketches
    order = [*now.owners, *(owner for owner in then.owners if owner not in now.owners)]
    return GraphChanges(
        {owner: _owner(comparison, sketches, owner) for owner in order},
        {owner: now.owners.get(owner) or then.owners[owner] for owner in order},
        tuple(_lines(then.lines, now.lines)),
        _functions(*abandoned),
    )


def _owner(comparison: Comparison, sketches: tuple[Sketch, Sketch], owner: str) -> Difference:
    then, now = sketches
    if owner not in then.owners:
        return Difference.ADDED
    if owner not in now.owners:
        return Difference.REMOVED
    if then.owners[owner] != now.owners[owner]:
        return Difference.REKINDED
    same = all(work_of(comparison.before, owner, (o,)) == work_of(comparison.after, owner, (o,)) for o in WORK)
    return Difference.SAME if same else Difference.MOVED


def work_of(facts: Facts, owner: str, ownerships: Iterable[Ownership] = WORK) -> frozenset[str]:
    """The functions that an owner decides or executes, in scope; none where it is not there."""
    if owner not in facts.structure.owners:
        return frozenset()
    return frozenset().union(*(facts.held_by(owner, ownership) for ownership in ownerships))


def _lines(then: Sequence[Line], now: Sequence[Line]) -> Iterable[LineChange]:
    was = {line[:3]: line.functions for line in then}
    is_now = {line[:3]: line.functions for line in now}
    gone = {line[:2] for line in then if line[:3] not in is_now}
    passed = {(line.kind, function) for line in then for function in line.functions}
    for key in [*is_now, *(key for key in was if key not in is_now)]:
        before, after = was.get(key, ()), is_now.get(key, ())
        if not before:
            moved = all((key[2], function) in passed for function in after)
            rekinded = key[:2] in gone
            found = Difference.REKINDED if rekinded else Difference.MOVED if moved else Difference.ADDED
        elif not after:
            found = Difference.REMOVED
        else:
            found = Difference.SAME if set(before) == set(after) else Difference.MOVED
        both = (*after, *(function for function in before if function not in after))
        yield LineChange(Line(*key, both), found, before, after)


def _functions(then: Sequence[str], now: Sequence[str]) -> dict[str, Difference]:
    found = {key: Difference.SAME if key in then else Difference.ADDED for key in now}
    return found | {key: Difference.REMOVED for key in then if key not in found}
