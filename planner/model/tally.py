"""Counting what functions add to a structure as a whole, so that an edit counts only the functions it touched."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Holders, Structure, changed_map, frozen_map
from planner.model.vocabulary import Affects, Ownership

IN_SCOPE = "in scope"
"""Counts the functions in scope."""

DECIDED = "decided"
"""Counts the functions in scope that somebody decides."""

TO_SALES = "to sales"
"""Counts the functions in scope that affect the handoff to sales."""

DECIDED_TWICE = "decided twice"
"""Counts the functions that have decision owners both here and in the structure before."""

DECIDED_ANEW = "decided anew"
"""Counts those of them whose set of decision owners differs."""

LINE = "line"
"""``(LINE, word)`` counts the functions in scope of an ownership line."""

LINE_DECIDED = "line decided"
"""``(LINE_DECIDED, word)`` counts those of them that somebody decides."""

GOAL = "goal"
"""``(GOAL, id)`` counts the functions in scope that serve a goal."""

TOOL = "tool"
"""``(TOOL, id)`` counts the functions in scope that run on a tool."""

HOLDS = "holds"
"""``(HOLDS, id)`` counts the functions in scope on which an owner holds anything."""

Counted = str | tuple[str, str]

Tally = Mapping[Counted, int]
"""How many functions there are of each kind; what is counted nowhere is left out."""


def tallied(model: OperatingModel, structure: Structure, before: Structure | None) -> Tally:
    """Count all functions of a structure."""
    return frozen_map(dict(Counter(counted_in(model, structure, before, structure.functions))))


def retallied(tally: Tally, was: Iterable[Counted], now: Iterable[Counted]) -> Tally:
    """Count again after some functions changed, from what these added before and add now."""
    change = Counter(now)
    change.subtract(Counter(was))
    changed = {counted: tally.get(counted, 0) + number for counted, number in change.items() if number}
    if not changed:
        return tally
    return changed_map(tally, {counted: number for counted, number in changed.items() if number}, gone=changed)


def counted_in(
    model: OperatingModel, structure: Structure, before: Structure | None, functions: Iterable[str]
) -> list[Counted]:
    """What these functions add to the tally of a structure."""
    return [counted for function in functions for counted in _counted(model, structure, before, function)]


def _counted(model: OperatingModel, structure: Structure, before: Structure | None, function: str) -> Iterator[Counted]:
    if not structure.in_scope(function):
        return
    record, holders = model.functions[function], structure.holders(function)
    deciding = _deciding(holders)
    yield IN_SCOPE
    if Affects.SALES_HANDOFF in record.affects:
        yield TO_SALES
    if record.ownership_line:
        yield LINE, record.ownership_line
    yield from ((GOAL, goal) for goal in record.goals)
    yield from ((TOOL, tool) for tool in record.tools)
    yield from ((HOLDS, owner) for owner in holders)
    if deciding:
        yield from _decided(record, deciding, before, function)


def _decided(record: Function, deciding: set[str], before: Structure | None, function: str) -> Iterator[Counted]:
    yield DECIDED
    if record.ownership_line:
        yield LINE_DECIDED, record.ownership_line
    if before is not None and before.in_scope(function):
        decided_before = _deciding(before.holders(function))
        if decided_before:
            yield DECIDED_TWICE
            if decided_before != deciding:
                yield DECIDED_ANEW


def _deciding(holders: Holders) -> set[str]:
    return {owner for owner, held in holders.items() if Ownership.DECISION in held}
