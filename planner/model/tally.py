"""Counting what functions add to a structure as a whole, so that an edit counts only the functions it touched."""

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import chain

from planner.model.operating_model import OperatingModel
from planner.model.records import Structure, changed_map, frozen_map
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


def tallied(
    model: OperatingModel, owners: Mapping[str, OwnersOfFunction], before: Structure | None, functions: Iterable[str]
) -> Tally:
    """Count some functions of a structure.

    Args:
        model: the model.
        owners: who holds each function in scope.
        before: the structure that this one is compared with.
        functions: which of them to count; those that are not in scope count for nothing.
    """
    here = [function for function in functions if function in owners]
    decided = [function for function in here if _DECISION in owners[function]]
    records = [model.functions[function] for function in here]
    kinds: dict[str, Iterable[str]] = {
        LINE: (record.ownership_line for record in records),
        LINE_DECIDED: (model.functions[function].ownership_line for function in decided),
        GOAL: chain.from_iterable(record.goals for record in records),
        TOOL: chain.from_iterable(record.tools for record in records),
    }
    found: dict[Counted, int] = {IN_SCOPE: len(here), DECIDED: len(decided)}
    found[TO_SALES] = sum(_SALES_HANDOFF in record.affects for record in records)
    if before is not None:
        found |= _decided_twice(owners, before, decided)
    for kind, words in kinds.items():
        found.update(((kind, word), number) for word, number in Counter(words).items() if word)
    return frozen_map({counted: number for counted, number in found.items() if number})


def retallied(tally: Tally, was: Tally, now: Tally) -> Tally:
    """Count again after some functions changed, from what these counted for before and count for now."""
    changed = {counted: now.get(counted, 0) - was.get(counted, 0) for counted in was.keys() | now.keys()}
    counts = {counted: tally.get(counted, 0) + more for counted, more in changed.items() if more}
    if not counts:
        return tally
    return changed_map(tally, {counted: number for counted, number in counts.items() if number}, gone=counts)


def _decided_twice(
    owners: Mapping[str, OwnersOfFunction], before: Structure, decided: Iterable[str]
) -> dict[Counted, int]:
    twice = anew = 0
    for function in decided:
        decided_before = [owner for owner, held in before.holders(function).items() if _DECISION in held]
        if decided_before and before.in_scope(function):
            twice += 1
            anew += set(decided_before) != set(owners[function][_DECISION])
    return {DECIDED_TWICE: twice, DECIDED_ANEW: anew}


_DECISION, _SALES_HANDOFF = Ownership.DECISION, Affects.SALES_HANDOFF
