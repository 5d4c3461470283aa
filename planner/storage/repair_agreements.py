"""Putting right what agreements name: goals, tools, owners and ends of handoffs that do not exist."""

from collections.abc import Collection
from typing import Any, TypeVar

from planner.language import tr
from planner.model.agreements import Decision, PlanNotes, Tool
from planner.model.edits.parts import without
from planner.model.ids import RecordKind
from planner.model.operating_model import OperatingModel
from planner.model.records import Cadence, Function, Record, Structure, each_changed, frozen_map
from planner.model.text import short
from planner.model.workshop_records import Workshop
from planner.storage.place import kind_words

R = TypeVar("R", bound=Record)
Owned = TypeVar("Owned", Tool, Decision)


def agreements_repaired(model: OperatingModel, notes: list[str]) -> dict[str, Any]:
    """Give the fields of the model that differ once all agreements, and the workshop, name only what exists.

    Args:
        model: the model.
        notes: takes a sentence for each repair.
    """
    changes = {
        "functions": each_changed(model.functions, lambda record: _serving(model, record, notes)),
        "tools": each_changed(model.tools, lambda tool: _owned(model, tool, RecordKind.TOOL, notes)),
        "decisions": each_changed(
            model.decisions, lambda entry: _about(model, _owned(model, entry, RecordKind.DECISION, notes), notes)
        ),
        "plans": each_changed(model.plans, lambda plan: _planned(model, plan, notes)),
        "workshop": _held(model, model.workshop, notes),
    }
    return {field: records for field, records in changes.items() if records is not getattr(model, field)}


def structure_agreements_repaired(model: OperatingModel, structure: Structure, notes: list[str]) -> Structure:
    """Give the structure whose handoffs and cadences name only what exists; a handoff that lost an end is taken out."""
    ends = model.functions.keys() | model.owners.keys() if structure.handoffs else set()
    kept = {}
    for key, handoff in structure.handoffs.items():
        lost = next((end for end in (handoff.start, handoff.end) if end not in ends), None)
        if lost is None:
            kept[key] = handoff
        else:
            notes.append(
                tr(
                    '"{structure}" had a handoff at {id}, which does not exist; it was taken out.',
                    structure=short(structure.name),
                    id=short(lost),
                )
            )
    handoffs = frozen_map(kept) if len(kept) < len(structure.handoffs) else structure.handoffs
    cadences = each_changed(structure.cadences, lambda cadence: _attended(model, structure, cadence, notes))
    return structure.replace(handoffs=handoffs, cadences=cadences)


def _serving(model: OperatingModel, function: Function, notes: list[str]) -> Function:
    lost_goals, lost_tools = function.goals - model.goals.keys(), function.tools - model.tools.keys()
    if not lost_goals and not lost_tools:
        return function
    for kind, lost in ((RecordKind.GOAL, lost_goals), (RecordKind.TOOL, lost_tools)):
        notes += [taken_out(f'"{short(function.name)}"', kind, key) for key in sorted(lost)]
    return function.replace(goals=function.goals - lost_goals, tools=function.tools - lost_tools)


def _owned(model: OperatingModel, record: Owned, kind: RecordKind, notes: list[str]) -> Owned:
    if record.owner is None or record.owner in model.owners:
        return record
    notes.append(
        tr(
            'The owner of the {kind} "{name}" does not exist, so it has none now.',
            kind=kind_words(kind),
            name=short(record.name),
        )
    )
    return record.replace(owner=None)


def _about(model: OperatingModel, decision: Decision, notes: list[str]) -> Decision:
    lost = {
        key
        for key in decision.about
        if not any(key in records for records in (model.functions, model.owners, model.structures))
    }
    notes += [
        tr(
            'The decision "{decision}" was about {id}, which does not exist; it was taken out.',
            decision=short(decision.name),
            id=short(key),
        )
        for key in sorted(lost)
    ]
    return decision.replace(about=decision.about - lost)


def _planned(model: OperatingModel, plan: PlanNotes, notes: list[str]) -> PlanNotes:
    lost = {key: s for key, s in plan.steps.items() if s.owner is not None and s.owner not in model.owners}
    notes += [taken_out(tr("A step of a plan"), RecordKind.OWNER, step.owner or "") for step in lost.values()]
    steps = {**plan.steps, **{key: step.replace(owner=None) for key, step in lost.items()}}
    return plan.replace(steps=frozen_map(steps)) if lost else plan


def _held(model: OperatingModel, workshop: Workshop, notes: list[str]) -> Workshop:
    """The workshop that names only what exists; votes on what is gone stay, since they say its name."""
    places = {"structure": model.structures, "growth": model.structures, "before": model.checkpoints}
    lost = {field: key for field, there in places.items() if (key := getattr(workshop, field)) and key not in there}
    kinds = {"before": RecordKind.CHECKPOINT}
    notes += [taken_out(tr("The workshop"), kinds.get(field, RecordKind.STRUCTURE), key) for field, key in lost.items()]
    undecided = workshop.fists.keys() - model.decisions.keys()
    notes += [taken_out(tr("A show of hands of the workshop"), RecordKind.DECISION, key) for key in sorted(undecided)]
    return workshop.replace(
        **dict.fromkeys(lost),
        fists=without(workshop.fists, *undecided),
        parking_lot=each_changed(workshop.parking_lot, lambda topic: _existing(topic, "about", model.functions, notes)),
        next_steps=each_changed(workshop.next_steps, lambda step: _existing(step, "owner", model.owners, notes)),
    )


def _existing(record: R, field: str, there: Collection[str], notes: list[str]) -> R:
    key = getattr(record, field)
    if key is None or key in there:
        return record
    kind = {"about": RecordKind.FUNCTION, "owner": RecordKind.OWNER}[field]
    where = tr('"{name}" of the workshop', name=short(getattr(record, "name", "")))
    notes.append(taken_out(where, kind, key))
    return record.replace(**{field: None})


def _attended(model: OperatingModel, structure: Structure, cadence: Cadence, notes: list[str]) -> Cadence:
    lost = cadence.owners - model.owners.keys()
    where = tr('A cadence of "{structure}"', structure=short(structure.name)) if lost else ""
    notes += [taken_out(where, RecordKind.OWNER, key) for key in sorted(lost)]
    return cadence.replace(owners=cadence.owners - lost)


def taken_out(where: str, kind: RecordKind, key: str) -> str:
    """The note that something named a record that does not exist."""
    return tr(
        "{record} named the {kind} {id}, which does not exist; it was taken out.",
        record=where,
        kind=kind_words(kind),
        id=short(key),
    )
