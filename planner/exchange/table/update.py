"""From what the rows of a table say to an edit that brings a model up to date with it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeVar

from planner.exchange.table.claims import STRUCTURE, Claim, Thing
from planner.exchange.table.columns import Part
from planner.model.change import Edit, Edited, Ref
from planner.model.ids import RecordKind
from planner.model.operating_model import OperatingModel
from planner.model.rank import in_order, last_rank, rank_after
from planner.model.records import (
    Area,
    Assignment,
    Function,
    Owner,
    Placement,
    Record,
    Seat,
    Structure,
    changed_map,
    empty_map,
    seat_default,
)

Fields = dict[str, Any]
IdOf = Callable[[RecordKind, str], str]
Ids = Mapping[str, str]
"""Ids by names."""

R = TypeVar("R", bound=Record)


@dataclass(slots=True)
class _Told:
    """What is told about one structure, by names."""

    functions: dict[str, Fields] = field(default_factory=dict)
    owners: dict[str, Fields] = field(default_factory=dict)
    held: dict[str, dict[str, dict[str, Fields]]] = field(default_factory=dict)


def table_edit(said: Mapping[Thing, Mapping[str, Claim]], id_of: IdOf) -> Edit:
    """Give the edit that brings a model up to date with a table.

    What the table names is found by its name, the first where several have it, or added at the end in the order of the
    first rows; what the table does not tell stays as it is. Done twice, the edit changes nothing the second time.

    Args:
        said: what the table says, by thing, in the order of the first rows.
        id_of: gives the id of a new record by its kind and name, asked once for each.
    """
    functions: dict[str, Fields] = {}
    owners: dict[str, Fields] = {}
    structures: dict[str, _Told] = {}
    for (part, *names), claims in said.items():
        fields = {name: claim.value for name, claim in claims.items()}
        if part == Part.FUNCTION:
            functions[names[0]] = fields
        elif part == Part.OWNER:
            owners[names[0]] = fields
        else:
            _tell(structures.setdefault(names[0], _Told()), part, names[1:], fields)
    areas = {fields["area"]: Fields() for fields in functions.values() if "area" in fields}
    told: dict[RecordKind, Mapping[str, object]] = {
        RecordKind.AREA: areas,
        RecordKind.FUNCTION: functions,
        RecordKind.OWNER: owners,
        RecordKind.STRUCTURE: structures,
    }
    fresh = {kind: {name: id_of(kind, name) for name in names} for kind, names in told.items()}

    def edit(model: OperatingModel) -> Edited:
        return _Update(model, fresh).with_all(areas, functions, owners, structures)

    return edit


def _ids_by_name(records: Mapping[str, Any], order: Iterable[str]) -> dict[str, str]:
    """Give the ids of records by their trimmed names; the first in this order where several have one."""
    found: dict[str, str] = {}
    for key in order:
        found.setdefault(records[key].name.strip(), key)
    return found


def ids_of(model: OperatingModel) -> Mapping[RecordKind, dict[str, str]]:
    """Give the ids of what a table can name, by kind and name; the first in the order people see."""
    seated = dict.fromkeys(owner for key in model.structure_order() for owner in in_order(model.structures[key].owners))
    return {
        RecordKind.AREA: _ids_by_name(model.areas, in_order(model.areas)),
        RecordKind.FUNCTION: _ids_by_name(model.functions, model.function_order()),
        RecordKind.OWNER: _ids_by_name(model.owners, [*seated, *sorted(model.owners.keys() - seated.keys())]),
        RecordKind.STRUCTURE: _ids_by_name(model.structures, model.structure_order()),
    }


def _tell(told: _Told, part: str, names: list[str], fields: Fields) -> None:
    if part == Part.PLACEMENT:
        told.functions[names[0]] = fields
    elif part == Part.SEAT:
        told.owners[names[0]] = fields
    elif part != STRUCTURE:
        function, owner, ownership = names
        told.held.setdefault(function, {}).setdefault(owner, {})[ownership] = fields


class _Update:
    """A model on its way to what a table says, and what that touches."""

    def __init__(self, model: OperatingModel, fresh: Mapping[RecordKind, Ids]) -> None:
        known = ids_of(model)
        self._model = model
        self._ids = {kind: {name: known[kind].get(name, key) for name, key in fresh[kind].items()} for kind in fresh}
        self._touched: set[Ref] = set()

    def with_all(
        self,
        areas: Mapping[str, Fields],
        functions: Mapping[str, Fields],
        owners: Mapping[str, Fields],
        structures: Mapping[str, _Told],
    ) -> Edited:
        model = self._model
        changes: dict[str, Any] = {
            "areas": self._records(model.areas, RecordKind.AREA, areas, Area),
            "functions": self._records(model.functions, RecordKind.FUNCTION, self._in_areas(functions), Function),
            "owners": self._records(model.owners, RecordKind.OWNER, owners, Owner),
        }
        changes["structures"] = self._structures(structures, changes["owners"])
        if all(getattr(model, name) is value for name, value in changes.items()):
            return Edited(model)
        if changes["structures"].keys() != model.structures.keys():  # which one comes before which may differ
            self._touched |= {Ref("structure", key) for key in changes["structures"]}
        return Edited(model.model_copy(update=changes).with_defaults_removed(), frozenset(self._touched))

    def _in_areas(self, functions: Mapping[str, Fields]) -> Mapping[str, Fields]:
        return {name: _referring(fields, "area", self._ids[RecordKind.AREA]) for name, fields in functions.items()}

    def _records(
        self, records: Mapping[str, R], kind: RecordKind, told: Mapping[str, Fields], make: Callable[..., R]
    ) -> Mapping[str, R]:
        """Give the records of the model with what is told about them, those that are new at the end."""
        ranked: Iterable[Any] = () if kind is RecordKind.OWNER else records.values()  # of owners their seats are
        rank = last_rank(ranked)
        changed: dict[str, R] = {}
        for name, fields in told.items():
            key = self._ids[kind][name]
            record = records.get(key)
            if record is None:
                rank = rank_after(rank)
                placed = {} if kind is RecordKind.OWNER else {"rank": rank}
                changed[key] = make(name=name, **placed, **fields)
            elif record.replace(**fields) is not record:
                changed[key] = record.replace(**fields)
        self._touched |= {Ref(kind.name.lower(), key) for key in changed}
        return changed_map(records, changed) if changed else records

    def _structures(self, told: Mapping[str, _Told], owners: Mapping[str, Owner]) -> Mapping[str, Structure]:
        places = self._model.structures
        rank = last_rank(places.values())
        changed: dict[str, Structure] = {}
        for name, said in told.items():
            key = self._ids[RecordKind.STRUCTURE][name]
            place = places.get(key)
            if place is None:
                rank = rank_after(rank)
                changed[key] = self._structure(key, Structure(name=name, rank=rank), said, owners)
            else:
                after = self._structure(key, place, said, owners)
                changed |= {} if after is place else {key: after}
        return changed_map(places, changed) if changed else places

    def _structure(self, key: str, place: Structure, told: _Told, owners: Mapping[str, Owner]) -> Structure:
        changes = {
            "functions": self._placements(place, key, told.functions),
            "owners": self._seats(place, key, told.owners, owners),
            "assignments": self._assignments(place, key, told.held),
        }
        different = any(getattr(place, name) is not value for name, value in changes.items())
        return place.model_copy(update=changes) if different else place

    def _placements(self, place: Structure, structure: str, told: Mapping[str, Fields]) -> Mapping[str, Placement]:
        changed: dict[str, Placement] = {}
        for name, fields in told.items():
            key = self._ids[RecordKind.FUNCTION][name]
            after = _with(place.functions.get(key), Placement, _referring(fields, "backup", self._owners()))
            if after is not place.functions.get(key):
                changed[key] = after
        self._touched |= {Ref("function", key, structure) for key in changed}
        return changed_map(place.functions, changed) if changed else place.functions

    def _seats(
        self, place: Structure, structure: str, told: Mapping[str, Fields], owners: Mapping[str, Owner]
    ) -> Mapping[str, Seat]:
        rank = last_rank(place.owners.values())
        changed: dict[str, Seat] = {}
        for name, fields in told.items():
            key = self._ids[RecordKind.OWNER][name]
            seat = place.owners.get(key)
            if seat is None:
                rank = rank_after(rank)
            said = _without_defaults(_referring(fields, "internal_contact", self._owners()), owners[key].kind)
            after = _with(seat, Seat, said if seat is not None else {"rank": rank, **said})
            if after is not seat:
                changed[key] = after
        self._touched |= {Ref("owner", key, structure) for key in changed}
        return changed_map(place.owners, changed) if changed else place.owners

    def _assignments(
        self, place: Structure, structure: str, told: Mapping[str, Mapping[str, Mapping[str, Fields]]]
    ) -> Mapping[str, Mapping[str, Mapping[str, Assignment]]]:
        changed: dict[str, Mapping[str, Mapping[str, Assignment]]] = {}
        for function, said in told.items():
            key = self._ids[RecordKind.FUNCTION][function]
            holders = place.holders(key)
            after = {}
            for owner, ownerships in said.items():
                held = holders.get(self._owners()[owner], empty_map())
                more = {word: _with(held.get(word), Assignment, fields) for word, fields in ownerships.items()}
                if any(held.get(word) is not assignment for word, assignment in more.items()):
                    after[self._owners()[owner]] = changed_map(held, more)
            if after:
                changed[key] = changed_map(holders, after)
        self._touched |= {Ref("function", key, structure) for key in changed}
        return changed_map(place.assignments, changed) if changed else place.assignments

    def _owners(self) -> Ids:
        return self._ids[RecordKind.OWNER]


def _with(record: R | None, make: Callable[..., R], fields: Fields) -> R:
    if record is None:
        return make(**fields) if fields else _blank(make)
    return record.replace(**fields) if fields else record


@cache
def _blank(make: Callable[..., R]) -> R:
    """Give the one record that says nothing."""
    return make()


def _referring(fields: Fields, name: str, ids: Ids) -> Fields:
    """Put the id in the place of the name of a record."""
    return {**fields, name: ids[fields[name]]} if name in fields else fields


def _without_defaults(fields: Fields, kind: str) -> Fields:
    """Say nothing in the place of what is the default for this kind of owner."""
    default = seat_default(kind)
    if default is None:
        return fields
    return {
        name: None if name in ("capacity", "people") and value == default else value for name, value in fields.items()
    }
