"""What of a model a table cannot hold."""

from collections.abc import Iterator, Mapping
from typing import Any

from planner.exchange.table_error import shown
from planner.exchange.table_names import Names
from planner.model.operating_model import OperatingModel
from planner.model.records import Record
from planner.model.workshop_records import Workshop
from planner.storage.aside import ASIDE, FOREIGN

_SETTINGS_OF_STRUCTURES = {
    "trigger": ("trigger_kind", "trigger"),
    "size": ("size_band", "size_source"),
    "note": ("note",),
}
_NO_CONTENT = {"generator", "format"}


def left_out(model: OperatingModel, names: Names, unsaid: Mapping[str, int]) -> tuple[str, ...]:
    """Name what a table of this model leaves out, in one sentence, or give nothing.

    Args:
        model: the model that was written.
        names: the records that the table holds.
        unsaid: values that no cell could say, counted by column.
    """
    parts = [*_of_model(model), *_of_structures(model), *_records(model, names), *_agreements(model), *_fields(model)]
    parts += [f'{_count(number, "value")} of the column "{column}"' for column, number in sorted(unsaid.items())]
    return (f"Left out, because a table cannot hold it: {', '.join(parts)}.",) if parts else ()


def _of_model(model: OperatingModel) -> Iterator[str]:
    if model.title:
        yield f"the title {shown(model.title)}"
    if model.next_review is not None:
        yield f"the next review on {model.next_review.isoformat()}"
    if model.layout.owners:
        yield "the layout"
    if model.workshop != Workshop():
        yield "the workshop"


def _of_structures(model: OperatingModel) -> Iterator[str]:
    structures = model.structures.values()
    before = sum(structure.after is not None for structure in structures)
    if before:
        yield f"which structure {before} of them {'comes' if before == 1 else 'come'} after"
    if any(structure.baseline for structure in structures):
        yield "which structure is the baseline"
    for what, fields in _SETTINGS_OF_STRUCTURES.items():
        number = sum(any(getattr(structure, field) for field in fields) for structure in structures)
        if number:
            yield f"the {what} of {_count(number, 'structure')}"


def _records(model: OperatingModel, names: Names) -> Iterator[str]:
    for key, structure in model.structures.items():
        if key not in names.structures:
            yield f"the empty structure {shown(structure.name)}"
    loose = [
        ("function in no structure", model.functions.keys() - names.functions.keys()),
        ("owner in no structure", model.owners.keys() - names.owners.keys()),
        ("area without a function", model.areas.keys() - names.areas.keys()),
    ]
    for what, keys in loose:
        if keys:
            noun, rest = what.split(" ", 1)
            yield f"{_count(len(keys), noun)} {rest}"


def _agreements(model: OperatingModel) -> Iterator[str]:
    """Count what is agreed beside the assignments, and how many functions refer to it."""
    structures = model.structures.values()
    counted = {
        "accepted finding": len(model.accepted),
        "cadence": sum(len(structure.cadences) for structure in structures),
        "checkpoint": len(model.checkpoints),
        "decision": len(model.decisions),
        "goal": len(model.goals),
        "handoff": sum(len(structure.handoffs) for structure in structures),
        "plan": len(model.plans),
        "tool": len(model.tools),
    }
    yield from (_count(number, noun) for noun, number in counted.items() if number)
    for field in ("goals", "tools"):
        number = sum(bool(getattr(function, field)) for function in model.functions.values())
        if number:
            yield f"the {field} of {_count(number, 'function')}"
    if model.settings.rules:
        yield f"the settings of {_count(len(model.settings.rules), 'rule')}"


def _fields(model: OperatingModel) -> Iterator[str]:
    """Name the fields that the records of this version do not know, and the keys of other programs."""
    found: set[str] = set()
    for record in _all(model):
        for name, value in (record.model_extra or {}).items():
            if name.startswith(ASIDE):
                found.update(_keys_of_others(value))
            elif value and name not in _NO_CONTENT:
                found.add(name)
    yield from (f"the field {shown(name)}" for name in sorted(found))


def _keys_of_others(aside: Mapping[str, Any]) -> Iterator[str]:
    for key, value in aside.items():
        if key.startswith(FOREIGN):
            yield key
        else:
            yield from _keys_of_others(value)


def _all(model: OperatingModel) -> Iterator[Record]:
    yield from (model, model.settings, model.layout)
    yield from model.areas.values()
    yield from model.functions.values()
    yield from model.owners.values()
    for structure in model.structures.values():
        yield structure
        yield from structure.functions.values()
        yield from structure.owners.values()
        for holders in structure.assignments.values():
            for held in holders.values():
                yield from held.values()


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
