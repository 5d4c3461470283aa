"""Models for tests of tables: made at random, and put into a form without ids and ranks."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from planner.model.ids import RecordKind
from planner.model.operating_model import OperatingModel
from planner.model.rank import in_order, ranks_after
from planner.model.records import Area, Assignment, Function, Owner, Placement, Seat, Structure, frozen_map
from planner.model.vocabulary import (
    Affects,
    MetricKind,
    OwnerKind,
    Ownership,
    OwnershipLine,
    ProcessLevel,
    ReviewPoint,
    Sourcing,
    Status,
)

_LETTERS = st.one_of(
    st.sampled_from("=+-@'\";,\t\n \u00a0éß漢🙂<&"),
    st.characters(min_codepoint=32, exclude_categories=["Cs", "Cc"]),
)
TEXTS = st.text(_LETTERS, max_size=12).map(lambda text: text if text.strip() else "")
NAMES = st.text(_LETTERS, min_size=1, max_size=8).map(str.strip).filter(bool)
ITEMS = st.frozensets(NAMES, max_size=3)
AMOUNTS = st.floats(0, 1000, allow_nan=False).map(lambda value: round(value, 6))
DAYS = st.none() | st.dates(date(1000, 1, 1), date(9999, 12, 31))


def _words(enum: type[Any]) -> st.SearchStrategy[str]:
    return st.sampled_from(["", *(word.value for word in enum)])


def _sets(enum: type[Any]) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from([word.value for word in enum]))


@st.composite
def models(draw: st.DrawFn) -> OperatingModel:
    """A model of which a table can hold everything: all its records are used, and named."""
    areas = _keyed(RecordKind.AREA, draw(st.lists(NAMES, max_size=3, unique=True)))
    functions = _keyed(RecordKind.FUNCTION, draw(st.lists(NAMES, max_size=5, unique=True)))
    least = 0 if functions else 1
    owners = _keyed(RecordKind.OWNER, draw(st.lists(NAMES, min_size=least, max_size=5, unique=True)))
    structures = _keyed(RecordKind.STRUCTURE, draw(st.lists(NAMES, min_size=1, max_size=3, unique=True)))
    records = {}
    for (key, name), rank in zip(functions.items(), ranks_after("", len(functions)), strict=True):
        records[key] = draw(_functions(name, rank, list(areas)))
    kinds = {key: draw(_owners(name)) for key, name in owners.items()}
    placed = [
        draw(_structures(name, rank, list(functions), kinds))
        for name, rank in zip(structures.values(), ranks_after("", len(structures)), strict=True)
    ]
    model = OperatingModel(
        areas=frozen_map({key: Area(name=name, rank=f"i{key[2:]}1") for key, name in areas.items()}),
        functions=frozen_map(records),
        owners=frozen_map(kinds),
        structures=frozen_map(dict(zip(structures, placed, strict=True))),
    )
    return _used(model).with_defaults_removed()


def plain(model: OperatingModel) -> dict[str, Any]:
    """Give what a model says with names for ids and places for ranks."""
    areas = {key: area.name for key, area in model.areas.items()}
    names = {key: owner.name for key, owner in model.owners.items()}
    order = model.function_order()
    functions = [_said(model.functions[key], area=areas.get(model.functions[key].area or "")) for key in order]
    structures = []
    for key in model.structure_order():
        place = model.structures[key]
        structures.append(
            {
                "name": place.name,
                "owners": [
                    (
                        names[o],
                        _said(place.owners[o], internal_contact=names.get(place.owners[o].internal_contact or "")),
                    )
                    for o in in_order(place.owners)
                ],
                "functions": {
                    model.functions[f].name: _said(p, backup=names.get(p.backup or ""))
                    for f, p in place.functions.items()
                },
                "held": {
                    (model.functions[f].name, names[o], ownership): _said(assignment)
                    for f, holders in place.assignments.items()
                    for o, held in holders.items()
                    for ownership, assignment in held.items()
                },
            }
        )
    return {
        "areas": [model.areas[key].name for key in in_order(model.areas)],
        "functions": functions,
        "owners": sorted((_said(owner) for owner in model.owners.values()), key=lambda said: said["name"]),
        "structures": structures,
    }


def _said(record: Any, **names: str | None) -> dict[str, Any]:
    return {**{name: value for name, value in dict(record).items() if name != "rank"}, **names}


def _keyed(kind: RecordKind, names: list[str]) -> dict[str, str]:
    return {f"{kind.value}_{number:012}": name for number, name in enumerate(names)}


def _functions(name: str, rank: str, areas: list[str]) -> st.SearchStrategy[Function]:
    return st.builds(
        Function,
        name=st.just(name),
        rank=st.just(rank),
        area=st.sampled_from([None, *areas]),
        description=TEXTS,
        note=TEXTS,
        ownership_line=_words(OwnershipLine),
        affects=_sets(Affects),
        process_level=_words(ProcessLevel),
        required_inputs=ITEMS,
        review_point=_words(ReviewPoint),
        metric_kind=_words(MetricKind),
        metric=TEXTS,
        usual_sourcing=_words(Sourcing),
        critical=st.booleans(),
        input_from=ITEMS,
    )


def _owners(name: str) -> st.SearchStrategy[Owner]:
    return st.builds(
        Owner,
        name=st.just(name),
        kind=st.sampled_from([kind.value for kind in OwnerKind]),
        partner_kind=TEXTS,
        commercial_model=TEXTS,
        cost=TEXTS,
        may_decide=st.booleans(),
        renewal=DAYS,
        note=TEXTS,
    )


@st.composite
def _structures(draw: st.DrawFn, name: str, rank: str, functions: list[str], owners: dict[str, Owner]) -> Structure:
    listed = draw(st.lists(st.sampled_from(functions), unique=True)) if functions else []
    seated = draw(st.lists(st.sampled_from(list(owners)), unique=True)) if owners else []
    among = st.sampled_from([None, *seated])
    seats = {
        key: draw(
            st.builds(
                Seat,
                rank=st.just(seat_rank),
                capacity=st.none() | AMOUNTS,
                people=st.none() | AMOUNTS,
                holder=TEXTS,
                internal_contact=among,
            )
        )
        for key, seat_rank in zip(seated, ranks_after("", len(seated)), strict=True)
    }
    placements = {
        key: draw(
            st.builds(
                Placement,
                status=st.sampled_from([status.value for status in Status]),
                reason=TEXTS,
                until=DAYS,
                effort=AMOUNTS,
                backup=among,
                undecided=_sets(Ownership),
            )
        )
        for key in listed
    }
    assignments: dict[str, dict[str, dict[str, Assignment]]] = {}
    pairs = st.tuples(st.sampled_from(listed or [""]), st.sampled_from(seated or [""]), st.sampled_from(Ownership))
    for function, owner, ownership in draw(st.lists(pairs, max_size=6, unique=True)) if listed and seated else ():
        shares = st.none() | st.floats(0, 1).map(lambda value: round(value, 6))
        share = draw(shares) if ownership is Ownership.EXECUTION else None
        held = assignments.setdefault(function, {}).setdefault(owner, {})
        held[ownership.value] = Assignment(boundary=draw(TEXTS), share=share)
    frozen = {f: frozen_map({o: frozen_map(held) for o, held in h.items()}) for f, h in assignments.items()}
    return Structure(
        name=name,
        rank=rank,
        functions=frozen_map(placements),
        owners=frozen_map(seats),
        assignments=frozen_map(frozen),
    )


def _used(model: OperatingModel) -> OperatingModel:
    """Leave out what no structure lists, and structures that list nothing."""
    structures = {key: place for key, place in model.structures.items() if place.functions or place.owners}
    functions = {f: model.functions[f] for place in structures.values() for f in place.functions}
    owners = {o: model.owners[o] for place in structures.values() for o in place.owners}
    areas = {f.area: model.areas[f.area] for f in functions.values() if f.area is not None}
    return model.replace(
        areas=frozen_map(areas),
        functions=frozen_map(functions),
        owners=frozen_map(owners),
        structures=frozen_map(structures),
    )
