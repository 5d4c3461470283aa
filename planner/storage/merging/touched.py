"""What differs between a document and what a merge made of it, as an edit tells it."""

from collections.abc import Iterator, Mapping

from planner.model.change import Ref, Touched
from planner.model.operating_model import OperatingModel
from planner.model.records import Record, Structure

_KINDS = {
    "areas": "area",
    "functions": "function",
    "owners": "owner",
    "goals": "goal",
    "tools": "tool",
    "decisions": "decision",
    "accepted": "accepted",
    "checkpoints": "checkpoint",
    "plans": "plan",
}
_WITHIN = {
    "functions": "function",
    "assignments": "function",
    "owners": "owner",
    "handoffs": "handoff",
    "cadences": "cadence",
}


def touched_between(before: OperatingModel, after: OperatingModel) -> Touched:
    """Give all that an edit touched that led from one model to another, whatever it was."""
    return frozenset(_touched(before, after))


def _touched(before: OperatingModel, after: OperatingModel) -> Iterator[Ref]:
    for name in OperatingModel.model_fields:
        if name == "structures":
            yield from _in_structures(before.structures, after.structures)
        elif name in _KINDS:
            yield from (Ref(_KINDS[name], key) for key in _changed(getattr(before, name), getattr(after, name)))
        elif name not in {"version", "requires", "layout"} and getattr(before, name) != getattr(after, name):
            yield Ref(name)


def _in_structures(before: Mapping[str, Structure], after: Mapping[str, Structure]) -> Iterator[Ref]:
    ranks = [{key: place.rank for key, place in side.items()} for side in (before, after)]
    if ranks[0] != ranks[1]:  # each may come after another one now
        yield from (Ref("structure", key) for key in (*before, *after))
    for key in before.keys() & after.keys():
        old, new = before[key], after[key]
        if old is not new:
            yield from _in_structure(key, old, new)


def _in_structure(key: str, old: Structure, new: Structure) -> Iterator[Ref]:
    for name in Structure.model_fields:
        was, now = getattr(old, name), getattr(new, name)
        if name in _WITHIN:
            yield from (Ref(_WITHIN[name], part, key) for part in _changed(was, now))
        elif was != now:
            yield Ref("structure", key)


def _changed(before: Mapping[str, Record], after: Mapping[str, Record]) -> set[str]:
    return {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
