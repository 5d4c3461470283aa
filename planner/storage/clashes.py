"""Ids that two kinds of record use at once: one of them gets another id, the same on every machine."""

import hashlib
from collections.abc import Mapping
from typing import Any

from planner.model.ids import RecordKind
from planner.model.operating_model import OperatingModel
from planner.model.records import Structure, frozen_map
from planner.storage.place import short

_FIELDS = {
    RecordKind.AREA: "areas",
    RecordKind.FUNCTION: "functions",
    RecordKind.OWNER: "owners",
    RecordKind.STRUCTURE: "structures",
}
_LENGTH = 12

Renamed = dict[RecordKind, dict[str, str]]
"""New ids by old ones, for each kind of record."""


def without_clashes(model: OperatingModel) -> tuple[OperatingModel, list[str]]:
    """Give the model with every id used for one kind of record only, and a sentence for each id that was used twice.

    The kind whose letter starts the id keeps it, else the first of area, function, owner and structure. References tell
    by their place which kind they mean, so they all follow.
    """
    ids = {kind: getattr(model, field).keys() for kind, field in _FIELDS.items()}
    if len(set().union(*ids.values())) == sum(map(len, ids.values())):
        return model, []
    renamed: Renamed = {kind: {} for kind in RecordKind}
    taken = set().union(*ids.values())
    notes = []
    for key in sorted(taken):
        kinds = sorted((kind for kind in _FIELDS if key in ids[kind]), key=lambda kind: not key.startswith(f"{kind}_"))
        for kind in kinds[1:]:
            renamed[kind][key] = _new_id(kind, key, taken)
            name = getattr(model, _FIELDS[kind])[key].name
            notes.append(
                f'The id {short(key)} was used twice; the {kind.name.lower()} "{short(name)}" got another one.'
            )
    return _with_ids(model, renamed), notes


def _new_id(kind: RecordKind, key: str, taken: set[str]) -> str:
    seed = f"{kind}:{key}"
    while True:
        digest = hashlib.sha256(seed.encode()).hexdigest()
        found = f"{kind}_{digest[:_LENGTH]}"
        if found not in taken:
            taken.add(found)
            return found
        seed = digest


def _with_ids(model: OperatingModel, renamed: Renamed) -> OperatingModel:
    areas, functions = renamed[RecordKind.AREA], renamed[RecordKind.FUNCTION]
    owners, structures = renamed[RecordKind.OWNER], renamed[RecordKind.STRUCTURE]
    return model.replace(
        areas=_keys(model.areas, areas),
        functions=_keys(
            {key: record.replace(area=_now(record.area, areas)) for key, record in model.functions.items()}, functions
        ),
        owners=_keys(model.owners, owners),
        structures=_keys(
            {key: _structure(record, functions, owners, structures) for key, record in model.structures.items()},
            structures,
        ),
    )


def _structure(
    structure: Structure, functions: Mapping[str, str], owners: Mapping[str, str], structures: Mapping[str, str]
) -> Structure:
    placements = {key: p.replace(backup=_now(p.backup, owners)) for key, p in structure.functions.items()}
    seats = {key: s.replace(internal_contact=_now(s.internal_contact, owners)) for key, s in structure.owners.items()}
    held = {function: _keys(holders, owners) for function, holders in structure.assignments.items()}
    return structure.replace(
        after=_now(structure.after, structures),
        functions=_keys(placements, functions),
        owners=_keys(seats, owners),
        assignments=_keys(held, functions),
    )


def _keys(items: Mapping[str, Any], renamed: Mapping[str, str]) -> Mapping[str, Any]:
    return frozen_map({renamed.get(key, key): value for key, value in items.items()})


def _now(key: str | None, renamed: Mapping[str, str]) -> str | None:
    return None if key is None else renamed.get(key, key)
