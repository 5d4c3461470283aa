"""From what the rows of a table say to the model they describe."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from planner.exchange.table_claims import STRUCTURE, Claim, Thing
from planner.exchange.table_columns import Part
from planner.model.ids import RecordKind
from planner.model.operating_model import OperatingModel
from planner.model.rank import ranks_after
from planner.model.records import Area, Assignment, Function, Owner, Placement, Seat, Structure, frozen_map

Fields = dict[str, Any]
IdOf = Callable[[RecordKind, str], str]


@dataclass(slots=True)
class _Told:
    """What is told about one structure, by names."""

    functions: dict[str, Fields] = field(default_factory=dict)
    owners: dict[str, Fields] = field(default_factory=dict)
    held: dict[str, dict[str, dict[str, Assignment]]] = field(default_factory=dict)


def model_of(said: Mapping[Thing, Mapping[str, Claim]], id_of: IdOf) -> OperatingModel:
    """Build the model that a table describes; ranks follow the order of the first rows.

    Args:
        said: what the table says, by thing, in the order of the first rows.
        id_of: gives the id of a record by its kind and name, asked once for each.
    """
    functions: dict[str, Fields] = {}
    owners: dict[str, Fields] = {}
    told: defaultdict[str, _Told] = defaultdict(_Told)
    for (part, *names), claims in said.items():
        fields = {name: claim.value for name, claim in claims.items()}
        if part == Part.FUNCTION:
            functions[names[0]] = fields
        elif part == Part.OWNER:
            owners[names[0]] = fields
        else:
            _tell(told[names[0]], part, names[1:], fields)
    areas = _ids(RecordKind.AREA, {f["area"]: None for f in functions.values() if "area" in f}, id_of)
    function_ids = _ids(RecordKind.FUNCTION, functions, id_of)
    owner_ids = _ids(RecordKind.OWNER, owners, id_of)
    structure_ids = _ids(RecordKind.STRUCTURE, told, id_of)
    for fields in functions.values():
        _refer(fields, "area", areas)
    model = OperatingModel(
        areas=frozen_map({areas[n]: Area(name=n, rank=r) for n, r in _ranked(areas)}),
        functions=frozen_map(
            {function_ids[n]: Function(name=n, rank=r, **functions[n]) for n, r in _ranked(functions)}
        ),
        owners=frozen_map({owner_ids[name]: Owner(name=name, **fields) for name, fields in owners.items()}),
        structures=frozen_map(
            {structure_ids[n]: _structure(n, r, told[n], function_ids, owner_ids) for n, r in _ranked(told)}
        ),
    )
    return model.with_defaults_removed()


def _tell(told: _Told, part: str, names: list[str], fields: Fields) -> None:
    if part == Part.PLACEMENT:
        told.functions[names[0]] = fields
    elif part == Part.SEAT:
        told.owners[names[0]] = fields
    elif part != STRUCTURE:
        function, owner, ownership = names
        told.held.setdefault(function, {}).setdefault(owner, {})[ownership] = Assignment(**fields)


def _structure(name: str, rank: str, told: _Told, functions: Mapping[str, str], owners: Mapping[str, str]) -> Structure:
    placements, seats, assignments = {}, {}, {}
    for function, fields in told.functions.items():
        placements[functions[function]] = Placement(**_refer(fields, "backup", owners))
    for owner, seat_rank in _ranked(told.owners):
        seats[owners[owner]] = Seat(rank=seat_rank, **_refer(told.owners[owner], "internal_contact", owners))
    for function, holders in told.held.items():
        by_owner = {owners[owner]: frozen_map(held) for owner, held in holders.items()}
        assignments[functions[function]] = frozen_map(by_owner)
    return Structure(
        name=name,
        rank=rank,
        functions=frozen_map(placements),
        owners=frozen_map(seats),
        assignments=frozen_map(assignments),
    )


def _refer(fields: Fields, name: str, ids: Mapping[str, str]) -> Fields:
    """Put the id in the place of the name of a record."""
    if name in fields:
        fields[name] = ids[fields[name]]
    return fields


def _ids(kind: RecordKind, names: Mapping[str, object], id_of: IdOf) -> dict[str, str]:
    return {name: id_of(kind, name) for name in names}


def _ranked(records: Mapping[str, object]) -> list[tuple[str, str]]:
    return list(zip(records, ranks_after("", len(records)), strict=True))
