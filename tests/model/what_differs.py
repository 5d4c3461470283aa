"""What differs between two models, found by comparing everything."""

from collections.abc import Iterator, Mapping
from typing import Any

from planner.model.change import Ref
from planner.model.operating_model import OperatingModel
from planner.model.records import Record, Structure, frozen_map

PARTS = {"functions", "owners", "assignments", "handoffs", "cadences"}
KINDS = {
    "area": "areas",
    "function": "functions",
    "owner": "owners",
    "goal": "goals",
    "tool": "tools",
    "decision": "decisions",
    "accepted": "accepted",
    "checkpoint": "checkpoints",
    "plan": "plans",
}


def differences(before: OperatingModel, after: OperatingModel) -> Iterator[Ref]:
    """What an edit must have touched, found by comparing everything."""
    if before.title != after.title:
        yield Ref("title")
    for name in ("next_review", "settings", "workshop"):
        if getattr(before, name) != getattr(after, name):
            yield Ref(name)
    for kind, name in KINDS.items():
        yield from (Ref(kind, key) for key in changed(getattr(before, name), getattr(after, name)))
    for key in before.structures.keys() | after.structures.keys():
        old, new = before.structures.get(key), after.structures.get(key)
        if old is None or new is None:
            yield Ref("structure", key)
            continue
        if any(getattr(old, name) != getattr(new, name) for name in Structure.model_fields.keys() - PARTS):
            yield Ref("structure", key)
        yield from (Ref("owner", owner, key) for owner in changed(old.owners, new.owners))
        yield from (Ref("handoff", handoff, key) for handoff in changed(old.handoffs, new.handoffs))
        yield from (Ref("cadence", cadence, key) for cadence in changed(old.cadences, new.cadences))
        placed = changed(old.functions, new.functions) | changed(old.assignments, new.assignments)
        yield from (Ref("function", function, key) for function in placed)


def changed(before: object, after: object) -> set[str]:
    return {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}


def with_kept_parts(before: Any, after: Any) -> Any:
    """The value after an edit with each part that is equal to the one before in its place, as edits leave them."""
    if before == after:
        return before
    if isinstance(after, Record) and before is not None:
        fields = type(after).model_fields
        return after.model_copy(update={n: with_kept_parts(getattr(before, n), getattr(after, n)) for n in fields})
    if isinstance(after, Mapping) and isinstance(before, Mapping):
        return frozen_map({key: with_kept_parts(before.get(key), value) for key, value in after.items()})
    return after
