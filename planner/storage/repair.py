"""Putting right what merging a file by hand leaves behind: references to nothing, ids used twice, odd ranks.

Every repair depends on the model alone, so that two people who open the same file get the same model, and is told in a
sentence.
"""

from collections.abc import Mapping
from typing import Any

from planner.language import tr
from planner.model.agreements import Checkpoint
from planner.model.checkpoints import with_checkpoint
from planner.model.edits.parts import without
from planner.model.ids import RecordKind
from planner.model.operating_model import OperatingModel
from planner.model.rank import last_rank, rank_after
from planner.model.records import Holders, Layout, Placement, Seat, Structure, frozen_map
from planner.model.text import short
from planner.storage.clashes import without_clashes
from planner.storage.repair_agreements import agreements_repaired, structure_agreements_repaired, taken_out


def repaired(model: OperatingModel) -> tuple[OperatingModel, list[str]]:
    """Give the model with every reference leading somewhere, and a sentence for each repair."""
    model, notes = without_clashes(model)
    changes: dict[str, Any] = {}
    layout = _without_lost_places(model, notes)
    if layout is not model.layout:
        changes["layout"] = layout
    functions = _without_lost_areas(model, notes)
    if functions:
        model = model.replace(functions=frozen_map({**model.functions, **functions}))
    changes |= agreements_repaired(model, notes)
    structures = {key: _repaired_structure(model, structure, notes) for key, structure in model.structures.items()}
    if any(structures[key] is not structure for key, structure in model.structures.items()):
        changes["structures"] = frozen_map(structures)
    checkpoints = _repaired_checkpoints(model, notes)
    if checkpoints:
        changes["checkpoints"] = frozen_map({**model.checkpoints, **checkpoints})
    return _with_good_ranks(model.replace(**changes) if changes else model, notes), notes


def _repaired_checkpoints(model: OperatingModel, notes: list[str]) -> dict[str, Checkpoint]:
    """The checkpoints that named what is neither in the model nor known to them."""
    found = {}
    for key, checkpoint in model.checkpoints.items():
        state = checkpoint.state.replace(name=checkpoint.name, after=None)
        changed = _repaired_structure(with_checkpoint(model, key), state, notes)
        if changed is not state:
            found[key] = checkpoint.replace(
                state=changed.replace(name=checkpoint.state.name, after=checkpoint.state.after)
            )
    return found


def _without_lost_places(model: OperatingModel, notes: list[str]) -> Layout:
    lost = set(model.layout.owners.keys() - model.owners.keys())
    notes += [
        tr("The layout had a place for the owner {id}, which does not exist; it was taken out.", id=short(key))
        for key in sorted(lost)
    ]
    return model.layout.replace(owners=without(model.layout.owners, *lost)) if lost else model.layout


def _without_lost_areas(model: OperatingModel, notes: list[str]) -> dict[str, Any]:
    lost = {key: f for key, f in model.functions.items() if f.area is not None and f.area not in model.areas}
    notes += [
        tr("The area of {function} does not exist, so it has none now.", function=_quoted(function))
        for function in lost.values()
    ]
    return {key: function.replace(area=None) for key, function in lost.items()}


def _repaired_structure(model: OperatingModel, structure: Structure, notes: list[str]) -> Structure:
    if structure.after is not None and structure.after not in model.structures:
        notes.append(
            tr(
                "The structure that {structure} comes after does not exist, so it follows the order now.",
                structure=_quoted(structure),
            )
        )
        structure = structure.replace(after=None)
    structure = _with_existing_ends(model, structure, notes)
    structure = structure_agreements_repaired(model, structure, notes)
    structure = _with_listed_ends(model, structure, notes)
    return _with_seated_references(model, structure, notes)


def _with_existing_ends(model: OperatingModel, structure: Structure, notes: list[str]) -> Structure:
    """Cut placements, seats and assignments of functions and owners that the model does not have."""
    used_owners = set().union(structure.owners, *structure.assignments.values())
    lost_functions = (structure.functions.keys() | structure.assignments.keys()) - model.functions.keys()
    lost_owners = used_owners - model.owners.keys()
    if not lost_functions and not lost_owners:
        return structure
    for kind, lost in ((RecordKind.FUNCTION, lost_functions), (RecordKind.OWNER, lost_owners)):
        notes += [taken_out(_quoted(structure), kind, key) for key in sorted(lost)]
    held = {
        function: without(holders, *lost_owners)
        for function, holders in structure.assignments.items()
        if function not in lost_functions
    }
    return structure.replace(
        functions=without(structure.functions, *lost_functions),
        owners=without(structure.owners, *lost_owners),
        assignments=frozen_map({function: holders for function, holders in held.items() if holders}),
    )


def _with_listed_ends(model: OperatingModel, structure: Structure, notes: list[str]) -> Structure:
    """List functions and owners of assignments again, since an assignment implies both."""
    held: Mapping[str, Holders] = structure.assignments
    functions = sorted(held.keys() - structure.functions.keys())
    owners = sorted(set().union(*held.values()) - structure.owners.keys())
    if not functions and not owners:
        return structure
    again = (*(model.functions[key] for key in functions), *(model.owners[key] for key in owners))
    notes += [
        tr(
            "{structure} did not list {record}, which has assignments there; it is back.",
            structure=_quoted(structure),
            record=_quoted(record),
        )
        for record in again
    ]
    seats = dict(structure.owners)
    rank = last_rank(seats.values())
    for key in owners:
        rank = rank_after(rank.rstrip("0"))
        seats[key] = Seat(rank=rank)
    placements = {**structure.functions, **{key: Placement() for key in functions}}
    return structure.replace(functions=frozen_map(placements), owners=frozen_map(seats))


def _with_seated_references(model: OperatingModel, structure: Structure, notes: list[str]) -> Structure:
    """Cut internal contacts and backups that have no seat in the structure."""
    seats = structure.owners
    contacts = {
        key: seat.replace(internal_contact=None)
        for key, seat in seats.items()
        if seat.internal_contact is not None and seat.internal_contact not in seats
    }
    backups = {
        key: placement.replace(backup=None)
        for key, placement in structure.functions.items()
        if placement.backup is not None and placement.backup not in seats
    }
    where = _quoted(structure)
    notes += [
        tr(
            "The internal contact of {owner} is not in {structure}, so it has none there now.",
            owner=_quoted(model.owners[key]),
            structure=where,
        )
        for key in contacts
    ]
    notes += [
        tr(
            "The backup of {function} is not in {structure}, so it has none there now.",
            function=_quoted(model.functions[key]),
            structure=where,
        )
        for key in backups
    ]
    if not contacts and not backups:
        return structure
    return structure.replace(
        owners=frozen_map({**seats, **contacts}), functions=frozen_map({**structure.functions, **backups})
    )


def _with_good_ranks(model: OperatingModel, notes: list[str]) -> OperatingModel:
    """Take zeros off the ends of ranks: between "a" and "a0" there is room for nothing."""
    changes = {field: _trimmed(getattr(model, field)) for field in ("areas", "functions", "structures")}
    changes["structures"] = frozen_map({key: _seats_trimmed(place) for key, place in changes["structures"].items()})
    changes["checkpoints"] = frozen_map(
        {key: kept.replace(state=_seats_trimmed(kept.state)) for key, kept in model.checkpoints.items()}
    )
    after = model.replace(**changes)
    if after is not model:
        notes.append(tr("Places in an order ended in 0, which leaves no room beside them; they were put right."))
    return after


def _seats_trimmed(structure: Structure) -> Structure:
    return structure.replace(owners=_trimmed(structure.owners))


def _trimmed(records: Mapping[str, Any]) -> Mapping[str, Any]:
    odd = {key: record for key, record in records.items() if record.rank.endswith("0")}
    if not odd:
        return records
    return frozen_map({**records, **{key: record.replace(rank=record.rank.rstrip("0")) for key, record in odd.items()}})


def _quoted(record: Any) -> str:  # noqa: ANN401 - whatever has a name
    return f'"{short(record.name)}"'
