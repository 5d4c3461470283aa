"""What of a model a table cannot hold."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from planner.exchange.table.error import shown
from planner.exchange.table.names import Names
from planner.language import day_words, tr, trn
from planner.model.operating_model import OperatingModel
from planner.model.records import Record
from planner.model.workshop_records import Workshop
from planner.storage.aside import ASIDE, FOREIGN

_Counted = Callable[[int], str]

_SETTINGS_OF_STRUCTURES: tuple[tuple[tuple[str, ...], _Counted], ...] = (
    (
        ("trigger_kind", "trigger"),
        lambda n: trn(n, "the trigger of {n} structure", "the trigger of {n} structures"),
    ),
    (("size_band", "size_source"), lambda n: trn(n, "the size of {n} structure", "the size of {n} structures")),
    (("note",), lambda n: trn(n, "the note of {n} structure", "the note of {n} structures")),
)
_REFERRING: Mapping[str, _Counted] = {
    "goals": lambda n: trn(n, "the goals of {n} function", "the goals of {n} functions"),
    "tools": lambda n: trn(n, "the tools of {n} function", "the tools of {n} functions"),
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
    parts += [
        trn(number, '{n} value of the column "{column}"', '{n} values of the column "{column}"', column=column)
        for column, number in sorted(unsaid.items())
    ]
    return (tr("Left out, because a table cannot hold it: {parts}.", parts=", ".join(parts)),) if parts else ()


def _of_model(model: OperatingModel) -> Iterator[str]:
    if model.title:
        yield tr("the title {title}", title=shown(model.title))
    if model.next_review is not None:
        yield tr("the next review on {day}", day=day_words(model.next_review))
    if model.layout.owners:
        yield tr("the layout")
    if model.workshop != Workshop():
        yield tr("the workshop")


def _of_structures(model: OperatingModel) -> Iterator[str]:
    structures = model.structures.values()
    before = sum(structure.after is not None for structure in structures)
    if before:
        yield trn(before, "which structure {n} of them comes after", "which structure {n} of them come after")
    if any(structure.baseline for structure in structures):
        yield tr("which structure is the baseline")
    for fields, words in _SETTINGS_OF_STRUCTURES:
        number = sum(any(getattr(structure, field) for field in fields) for structure in structures)
        if number:
            yield words(number)


def _records(model: OperatingModel, names: Names) -> Iterator[str]:
    for key, structure in model.structures.items():
        if key not in names.structures:
            yield tr("the empty structure {structure}", structure=shown(structure.name))
    functions = len(model.functions.keys() - names.functions.keys())
    owners = len(model.owners.keys() - names.owners.keys())
    areas = len(model.areas.keys() - names.areas.keys())
    if functions:
        yield trn(functions, "{n} function in no structure", "{n} functions in no structure")
    if owners:
        yield trn(owners, "{n} owner in no structure", "{n} owners in no structure")
    if areas:
        yield trn(areas, "{n} area without a function", "{n} areas without a function")


def _agreements(model: OperatingModel) -> Iterator[str]:
    """Count what is agreed beside the assignments, and how many functions refer to it."""
    structures = model.structures.values()
    counted: tuple[tuple[int, _Counted], ...] = (
        (len(model.accepted), lambda n: trn(n, "{n} accepted finding", "{n} accepted findings")),
        (sum(len(place.cadences) for place in structures), lambda n: trn(n, "{n} cadence", "{n} cadences")),
        (len(model.checkpoints), lambda n: trn(n, "{n} checkpoint", "{n} checkpoints")),
        (len(model.decisions), lambda n: trn(n, "{n} decision", "{n} decisions")),
        (len(model.goals), lambda n: trn(n, "{n} goal", "{n} goals")),
        (sum(len(place.handoffs) for place in structures), lambda n: trn(n, "{n} handoff", "{n} handoffs")),
        (len(model.plans), lambda n: trn(n, "{n} plan", "{n} plans")),
        (len(model.tools), lambda n: trn(n, "{n} tool", "{n} tools")),
    )
    yield from (words(number) for number, words in counted if number)
    for field, words in _REFERRING.items():
        number = sum(bool(getattr(function, field)) for function in model.functions.values())
        if number:
            yield words(number)
    if model.settings.rules:
        yield trn(len(model.settings.rules), "the settings of {n} rule", "the settings of {n} rules")


def _fields(model: OperatingModel) -> Iterator[str]:
    """Name the fields that the records of this version do not know, and the keys of other programs."""
    found: set[str] = set()
    for record in _all(model):
        for name, value in (record.model_extra or {}).items():
            if name.startswith(ASIDE):
                found.update(_keys_of_others(value))
            elif value and name not in _NO_CONTENT:
                found.add(name)
    yield from (tr("the field {field}", field=shown(name)) for name in sorted(found))


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
