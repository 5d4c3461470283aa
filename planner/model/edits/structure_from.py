"""A structure made of another one of the model, with other owners in the places of some."""

from collections.abc import Iterable, Mapping

from planner.language import tr
from planner.model.change import Edited
from planner.model.edits.parts import the_owner, the_seat, the_structure, with_item
from planner.model.edits.structures import duplicate_structure
from planner.model.operating_model import OperatingModel
from planner.model.records import Assignment, Cadence, Handoff, Held, Holders, Seat, Structure, frozen_map
from planner.model.text import clean_text
from planner.model.vocabulary import OwnerKind

Successors = Mapping[str, str | None]
"""Who stands in the place of each owner; None where nobody does."""


def structure_from(
    model: OperatingModel, *, source: str, copy: str, name: str, owners: Mapping[str, str | None]
) -> Edited:
    """Add a copy (with the id ``copy``) behind a structure, in which other owners hold what some held.

    Where several become one, it holds all that they held: boundaries are put together, and shares added up. An owner
    that the source seats keeps its own seat; any other gets the seat of the first one it stands for, without its
    holder. Handoffs and cadences follow; a handoff that would end at a role or a partner, or where it starts, goes.

    Args:
        model: the model to add to.
        source: the structure to copy; it stays as it is.
        copy: the id of the new structure.
        name: its name.
        owners: owners of the source, by id, and who stands in their place, an owner of the model or nobody (None);
            all others stay who they are.

    Raises:
        EditError: a part does not exist, the source does not seat an owner, or the name is not allowed.
    """
    for owner, successor in owners.items():
        the_seat(model, source, owner)
        if successor is not None:
            the_owner(model, successor)
    place = the_structure(model, source)
    successors = {owner: owners.get(owner, owner) for owner in place.in_board_order(list(place.owners))}
    copied = duplicate_structure(model, structure=source, copy=copy, name=name)
    twin = copied.model.structures[copy]
    changed = twin.replace(
        owners=frozen_map(_seats(place, successors)),
        functions=frozen_map({key: p.replace(backup=_led(p.backup, successors)) for key, p in place.functions.items()}),
        assignments=_assignments(place, successors),
        handoffs=_handoffs(model, place.handoffs, successors),
        cadences=frozen_map({key: _cadence(cadence, successors) for key, cadence in place.cadences.items()}),
    )
    structures = with_item(copied.model.structures, copy, changed)
    return Edited(copied.model.replace(structures=structures).with_defaults_removed(), copied.touched)


def _seats(place: Structure, successors: Successors) -> dict[str, Seat]:
    seats: dict[str, Seat] = {}
    for owner, successor in successors.items():
        if successor is not None and successor not in seats:
            own = place.owners.get(successor)
            seat = place.owners[owner].replace(holder="") if own is None else own
            contact = _led(seat.internal_contact, successors)
            seats[successor] = seat.replace(internal_contact=None if contact == successor else contact)
    return seats


def _assignments(place: Structure, successors: Successors) -> Mapping[str, Holders]:
    held = {}
    for function, holders in place.assignments.items():
        joined: dict[str, list[Held]] = {}
        for owner, successor in successors.items():
            if successor is not None and owner in holders:
                joined.setdefault(successor, []).append(holders[owner])
        if joined:
            held[function] = frozen_map({owner: _joined(parts) for owner, parts in joined.items()})
    return frozen_map(held)


def _joined(parts: list[Held]) -> Held:
    """What several held on one function, held by one."""
    if len(parts) == 1:
        return parts[0]
    ownerships = {ownership: 0 for held in parts for ownership in held}
    return frozen_map({o: _as_one([held[o] for held in parts if o in held]) for o in ownerships})


def _as_one(assignments: list[Assignment]) -> Assignment:
    shares = [assignment.share for assignment in assignments]
    known = [share for share in shares if share is not None]
    boundaries = list(dict.fromkeys(assignment.boundary.strip() for assignment in assignments))
    return assignments[0].replace(
        share=min(1.0, round(sum(known), 6)) if len(known) == len(shares) else None,
        boundary=clean_text("; ".join(boundaries), tr("The boundary")) if all(boundaries) else "",
    )


def _handoffs(model: OperatingModel, handoffs: Mapping[str, Handoff], successors: Successors) -> Mapping[str, Handoff]:
    kept: dict[str, Handoff] = {}
    for key, handoff in handoffs.items():
        start, end = _led(handoff.start, successors), _led(handoff.end, successors)
        if start is None or end is None or start == end:
            continue
        moved = handoff.replace(start=start, end=end)
        if moved is handoff or (_are_ends(model, (start, end)) and moved not in kept.values()):
            kept[key] = moved
    return frozen_map(kept)


def _are_ends(model: OperatingModel, ends: Iterable[str]) -> bool:
    """Does work pass from and to these: functions and departments?"""
    return all(end in model.functions or model.owners[end].kind == OwnerKind.DEPARTMENT for end in ends)


def _cadence(cadence: Cadence, successors: Successors) -> Cadence:
    led = (_led(owner, successors) for owner in cadence.owners)
    return cadence.replace(owners=frozenset(owner for owner in led if owner is not None))


def _led(key: str | None, successors: Successors) -> str | None:
    return None if key is None else successors.get(key, key)
