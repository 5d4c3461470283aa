"""Counting what functions add to a structure as a whole, so that an edit counts only the functions it touched."""

from collections import Counter
from collections.abc import Iterable, Mapping

from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Structure, changed_map, frozen_map
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

Counted = str | tuple[str, str]

OwnersOfFunction = Mapping[str, tuple[str, ...]]
"""Who holds each ownership on one function, in the order people see; an ownership that nobody holds is left out."""

Tally = Mapping[Counted, int]
"""How many functions there are of each kind; what is counted nowhere is left out."""


def tallied(model: OperatingModel, owners: Mapping[str, OwnersOfFunction], before: Structure | None) -> Tally:
    """Count all functions in scope, from who holds them."""
    return frozen_map(dict(Counter(counted_in(model, owners, before, owners))))


def retallied(tally: Tally, was: Iterable[Counted], now: Iterable[Counted]) -> Tally:
    """Count again after some functions changed, from what these added before and add now."""
    change = Counter(now)
    change.subtract(Counter(was))
    changed = {counted: tally.get(counted, 0) + number for counted, number in change.items() if number}
    if not changed:
        return tally
    return changed_map(tally, {counted: number for counted, number in changed.items() if number}, gone=changed)


def counted_in(
    model: OperatingModel, owners: Mapping[str, OwnersOfFunction], before: Structure | None, functions: Iterable[str]
) -> list[Counted]:
    """What these functions add to the tally of a structure, from who holds those that are in scope there."""
    found: list[Counted] = []
    for function in functions:
        if function in owners:
            record, holders = model.functions[function], owners[function]
            found.append(IN_SCOPE)
            found += _described(record)
            if _DECISION in holders:
                found.append(DECIDED)
                if record.ownership_line:
                    found.append((LINE_DECIDED, record.ownership_line))
                found += _decided_twice(holders[_DECISION], before, function)
    return found


def _described(record: Function) -> list[Counted]:
    found: list[Counted] = [(GOAL, goal) for goal in record.goals]
    found += [(TOOL, tool) for tool in record.tools]
    if record.ownership_line:
        found.append((LINE, record.ownership_line))
    if _SALES_HANDOFF in record.affects:
        found.append(TO_SALES)
    return found


def _decided_twice(deciding: tuple[str, ...], before: Structure | None, function: str) -> tuple[Counted, ...]:
    if before is None:
        return ()
    decided_before = [owner for owner, held in before.holders(function).items() if _DECISION in held]
    if not decided_before or not before.in_scope(function):
        return ()
    return (DECIDED_TWICE,) if set(decided_before) == set(deciding) else (DECIDED_TWICE, DECIDED_ANEW)


_DECISION, _SALES_HANDOFF = Ownership.DECISION, Affects.SALES_HANDOFF
