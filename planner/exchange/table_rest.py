"""What of a model a table cannot hold."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sized

from planner.exchange.table_error import shown
from planner.exchange.table_names import Names
from planner.model.operating_model import OperatingModel
from planner.model.records import Record

_COUNTED = {
    "accepted": "accepted finding",
    "cadences": "cadence",
    "checkpoints": "checkpoint",
    "decisions": "decision",
    "goals": "goal",
    "handoffs": "handoff",
    "plans": "plan",
    "tools": "tool",
}
_WHOLE = {"settings": "the settings", "workshop": "the workshop"}
_NO_CONTENT = {"generator", "format"}


def left_out(model: OperatingModel, names: Names, unsaid: Mapping[str, int]) -> tuple[str, ...]:
    """Name what a table of this model leaves out, in one sentence, or give nothing.

    Args:
        model: the model that was written.
        names: the records that the table holds.
        unsaid: values that no cell could say, counted by column.
    """
    parts = [*_of_model(model), *_records(model, names), *_fields(model)]
    parts += [f'{_count(number, "value")} of the column "{column}"' for column, number in sorted(unsaid.items())]
    return (f"Left out, because a table cannot hold it: {', '.join(parts)}.",) if parts else ()


def _of_model(model: OperatingModel) -> Iterator[str]:
    if model.title:
        yield f"the title {shown(model.title)}"
    before = sum(structure.after is not None for structure in model.structures.values())
    if before:
        yield f"which structure {before} of them {'comes' if before == 1 else 'come'} after"
    if any(structure.baseline for structure in model.structures.values()):
        yield "which structure is the baseline"


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


def _fields(model: OperatingModel) -> Iterator[str]:
    """Name the fields that the records of this version do not know; they are counted over all records."""
    found: Counter[str] = Counter()
    for record in _all(model):
        for name, value in (record.model_extra or {}).items():
            if name in _COUNTED and isinstance(value, Sized):
                found[name] += len(value)
            elif value and name not in _NO_CONTENT:
                found[name] += 1
    for name, number in sorted(found.items()):
        if name in _COUNTED and number:
            yield _count(number, _COUNTED[name])
        elif number:
            yield _WHOLE.get(name, f"the field {shown(name)}")


def _all(model: OperatingModel) -> Iterator[Record]:
    yield model
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
