"""Merging functions, or owners, that are the same: the first stays, and everything about the others is about it.

The first name stays, filled fields win over empty ones, sets unite and assignments join. What differs is asked: fields
of the records, of their place in a structure (status, effort, backup; people, holder, internal contact), and boundary
and share where both hold the same. A default counts as empty. A handoff between two of them goes, and of handoffs that
then say the same one stays.
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from planner.model.change import Edited, Ref
from planner.model.edits.heirs import Heirs, led, with_heirs
from planner.model.edits.joining import Difference, Joining, Place
from planner.model.edits.parts import the_function, the_owner, with_item, without
from planner.model.operating_model import OperatingModel
from planner.model.records import Held, Spot, Structure, frozen_map

V = TypeVar("V")


def merge_functions(
    model: OperatingModel, *, functions: Sequence[str], values: Mapping[str, Any] | None = None
) -> Edited:
    """Make one function of several, in every structure.

    Args:
        model: the model they are in.
        functions: their ids; the first stays.
        values: what stays where they differ, by `Difference.key`.

    Raises:
        EditError: a function does not exist, or they differ and the value that stays is not among ``values``.
    """
    return _functions_merged(model, functions, Joining(values or {}))


def function_differences(model: OperatingModel, *, functions: Sequence[str]) -> tuple[Difference, ...]:
    """What differs between functions, and is to be answered before they can be merged."""
    joining = Joining()
    _functions_merged(model, functions, joining)
    return tuple(joining.differences)


def merge_owners(model: OperatingModel, *, owners: Sequence[str], values: Mapping[str, Any] | None = None) -> Edited:
    """Make one owner of several, in every structure.

    Args:
        model: the model they are in.
        owners: their ids; the first stays.
        values: what stays where they differ, by `Difference.key`.

    Raises:
        EditError: an owner does not exist, or they differ and the value that stays is not among ``values``.
    """
    return _owners_merged(model, owners, Joining(values or {}))


def owner_differences(model: OperatingModel, *, owners: Sequence[str]) -> tuple[Difference, ...]:
    """What differs between owners, and is to be answered before they can be merged."""
    joining = Joining()
    _owners_merged(model, owners, joining)
    return tuple(joining.differences)


# --- functions ------------------------------------------------------------------------------------------------------


def _functions_merged(model: OperatingModel, functions: Sequence[str], joining: Joining) -> Edited:
    keys = list(dict.fromkeys(functions))
    records = [the_function(model, key) for key in keys]
    if len(keys) < 2:  # noqa: PLR2004 - one is merged with nothing
        return Edited(model)
    merged = joining.join(records, Place())
    structures = {key: _with_one_function(model.structures[key], key, keys, joining) for key in model.structure_order()}
    joined = model.replace(functions=_one_of(model.functions, keys, merged), structures=frozen_map(structures))
    return _told(model, with_heirs(joined, dict.fromkeys(keys[1:], keys[0])))


def _with_one_function(place: Structure, structure: str, keys: list[str], joining: Joining) -> Structure:
    listed = [key for key in keys if key in place.functions]
    if listed in ([], keys[:1]):
        return place
    placements = [place.functions[key] for key in listed]
    placement = joining.join(placements, Place(structure))
    if not placement.parked and any(other.parked for other in placements):
        placement = placement.replace(reason="", until=None)
    holders = [place.holders(key) for key in listed]
    owners = place.in_board_order(list({owner for held in holders for owner in held}))
    held = {
        owner: _joined_held([held[owner] for held in holders if owner in held], (structure, keys[0], owner), joining)
        for owner in owners
    }
    assignments = _one_of(place.assignments, keys, frozen_map(held)) if held else place.assignments
    return place.replace(functions=_one_of(place.functions, keys, placement), assignments=assignments)


# --- owners ---------------------------------------------------------------------------------------------------------


def _owners_merged(model: OperatingModel, owners: Sequence[str], joining: Joining) -> Edited:
    keys = list(dict.fromkeys(owners))
    records = [the_owner(model, key) for key in keys]
    if len(keys) < 2:  # noqa: PLR2004 - one is merged with nothing
        return Edited(model)
    heirs, merged = dict.fromkeys(keys[1:], keys[0]), joining.join(records, Place())
    structures = {
        key: _with_one_owner(_with_people_led(model.structures[key], heirs), key, keys, joining)
        for key in model.structure_order()
    }
    joined = model.replace(
        owners=_one_of(model.owners, keys, merged),
        structures=frozen_map(structures),
        layout=model.layout.replace(owners=_with_one_spot(model.layout.owners, keys)),
    )
    return _told(model, with_heirs(joined, heirs).with_defaults_removed())


def _with_people_led(place: Structure, heirs: Heirs) -> Structure:
    """The structure with backups and internal contacts that stay; nobody is its own contact."""

    def contact(key: str) -> str | None:
        now = led(place.owners[key].internal_contact, heirs)
        return None if now == heirs.get(key, key) else now

    seats = {key: seat.replace(internal_contact=contact(key)) for key, seat in place.owners.items()}
    placements = {key: placed.replace(backup=led(placed.backup, heirs)) for key, placed in place.functions.items()}
    return place.replace(owners=frozen_map(seats), functions=frozen_map(placements))


def _with_one_owner(place: Structure, structure: str, keys: list[str], joining: Joining) -> Structure:
    seated = [key for key in keys if key in place.owners]
    if seated in ([], keys[:1]):
        return place
    seat = joining.join([place.owners[key] for key in seated], Place(structure))
    assignments = dict(place.assignments)
    for function, holders in sorted(place.assignments.items()):
        mine = [holders[key] for key in keys if key in holders]
        if mine:
            assignments[function] = _one_of(holders, keys, _joined_held(mine, (structure, function, keys[0]), joining))
    return place.replace(owners=_one_of(place.owners, keys, seat), assignments=frozen_map(assignments))


def _with_one_spot(spots: Mapping[str, Spot], keys: list[str]) -> Mapping[str, Spot]:
    spot = next((spots[key] for key in keys if key in spots), None)
    return spots if spot is None else _one_of(spots, keys, spot)


# --- both -----------------------------------------------------------------------------------------------------------


def _joined_held(all_held: list[Held], at: tuple[str, str, str], joining: Joining) -> Held:
    """What several hold on one function, or one on several, as held once."""
    return frozen_map(
        {
            ownership: joining.join([held[ownership] for held in all_held if ownership in held], Place(*at, ownership))
            for ownership in sorted({ownership for held in all_held for ownership in held})
        }
    )


def _one_of(items: Mapping[str, V], keys: list[str], value: V) -> Mapping[str, V]:
    """The map with this value for the first of the keys, and without the others."""
    return with_item(without(items, *keys[1:]), keys[0], value)


def _told(before: OperatingModel, after: OperatingModel) -> Edited:
    """The edit with all that it touched; merging goes through everything anyway, so the two are compared."""
    touched = {Ref(kind, key) for kind, field in _RECORDS for key in _differing(before, after, field)}
    if after.workshop is not before.workshop:
        touched.add(Ref("workshop"))
    for structure, place in after.structures.items():
        was = before.structures[structure]
        touched |= {Ref(kind, key, structure) for kind, field in _PLACED for key in _differing(was, place, field)}
    return Edited(after, frozenset(touched))


_RECORDS = (
    ("function", "functions"),
    ("owner", "owners"),
    ("tool", "tools"),
    ("decision", "decisions"),
    ("plan", "plans"),
    ("accepted", "accepted"),
)
_PLACED = (
    ("function", "functions"),
    ("function", "assignments"),
    ("owner", "owners"),
    ("handoff", "handoffs"),
    ("cadence", "cadences"),
)


def _differing(before: object, after: object, field: str) -> set[str]:
    was, now = getattr(before, field), getattr(after, field)
    return {key for key in was.keys() | now.keys() if was.get(key) is not now.get(key)}
