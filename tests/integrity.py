"""What must be true of every model, whatever was done to it."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from planner.model.operating_model import OperatingModel
from planner.model.records import Record, Structure


def assert_whole(model: OperatingModel) -> None:
    """Fail when a reference leads to nothing, or when the model would not be accepted from a file as it is."""
    assert dangling(model) == []
    assert OperatingModel.model_validate(plain(model)) == model
    assert model.with_defaults_removed() == model, "a default is written"


def plain(value: object) -> Any:
    """The value as a file would hold it: maps, lists, texts and numbers."""
    if isinstance(value, Record):
        return {name: plain(field) for name, field in value}
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    return value.isoformat() if isinstance(value, date) else value


def dangling(model: OperatingModel) -> list[str]:
    """Every reference that leads to nothing, in words."""
    found = [f"area of {key}" for key, f in model.functions.items() if f.area is not None and f.area not in model.areas]
    found += [f"place of {owner}" for owner in model.layout.owners.keys() - model.owners.keys()]
    found += [f"{what} of {key}" for key, f in model.functions.items() for what in f.goals - model.goals.keys()]
    found += [f"{what} of {key}" for key, f in model.functions.items() for what in f.tools - model.tools.keys()]
    found += _loose_agreements(model)
    for key, place in model.structures.items():
        if place.after is not None and place.after not in model.structures:
            found.append(f"{key} after {place.after}")
        found += [f"function {function} in {key}" for function in place.functions.keys() - model.functions.keys()]
        found += [f"owner {owner} in {key}" for owner in place.owners.keys() - model.owners.keys()]
        found += [f"{what} in {key}" for what in (*_loose_people(place), *_loose_assignments(place))]
    return found


def _loose_agreements(model: OperatingModel) -> Iterator[str]:
    anything = {*model.functions, *model.owners, *model.structures}
    for key, record in (*model.tools.items(), *model.decisions.items()):
        if record.owner is not None and record.owner not in model.owners:
            yield f"owner of {key}"
    for key, decision in model.decisions.items():
        yield from (f"{what} in {key}" for what in decision.about - anything)
    for key, notes in model.plans.items():
        mine = {note.owner for note in notes.steps.values() if note.owner is not None}
        yield from (f"owner {owner} of a step of {key}" for owner in mine - model.owners.keys())
    yield from _loose_in_workshop(model)
    for key, place in model.structures.items():
        for handoff, record in place.handoffs.items():
            ends = {record.start, record.end}
            yield from (
                f"end {end} of {handoff} in {key}" for end in ends - model.functions.keys() - model.owners.keys()
            )
        for cadence, agreed in place.cadences.items():
            yield from (f"owner {owner} of {cadence} in {key}" for owner in agreed.owners - model.owners.keys())


def _loose_in_workshop(model: OperatingModel) -> Iterator[str]:
    workshop = model.workshop
    named = [("structure", model.structures), ("growth", model.structures), ("before", model.checkpoints)]
    for field, there in named:
        key = getattr(workshop, field)
        if key is not None and key not in there:
            yield f"{field} of the workshop"
    for key, topic in workshop.parking_lot.items():
        if topic.about is not None and topic.about not in model.functions:
            yield f"what {key} is about"
    for key, step in workshop.next_steps.items():
        if step.owner is not None and step.owner not in model.owners:
            yield f"owner of {key}"
    yield from (f"vote on {key}" for key in workshop.fists.keys() - model.decisions.keys())


def _loose_people(place: Structure) -> Iterator[str]:
    for function, placement in place.functions.items():
        if placement.backup is not None and placement.backup not in place.owners:
            yield f"backup of {function}"
    for owner, seat in place.owners.items():
        if seat.internal_contact is not None and seat.internal_contact not in place.owners:
            yield f"contact of {owner}"


def _loose_assignments(place: Structure) -> Iterator[str]:
    for function, holders in place.assignments.items():
        if function not in place.functions:
            yield f"assignment of {function}, not listed,"
        if not holders or not all(holders.values()):
            yield f"empty entry of {function}"
        for owner in holders.keys() - place.owners.keys():
            yield f"assignment of {owner}, not seated,"
