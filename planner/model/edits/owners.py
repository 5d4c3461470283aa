"""Owners: add, describe, duplicate and delete roles, partners and departments; seat and remove them in a structure."""

from collections.abc import Mapping
from typing import Any

from planner.language import mark, tr
from planner.model.change import Edited, Ref
from planner.model.edits.assignments import entered
from planner.model.edits.fields import with_fields
from planner.model.edits.named import (
    decisions_without,
    plans_without,
    tools_without,
    without_cadence_owner,
    without_end,
    workshop_without,
)
from planner.model.edits.parts import (
    edited,
    the_owner,
    the_seat,
    the_structure,
    unused,
    with_item,
    with_ranks,
    with_structure,
    without,
)
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.rank import last_rank, rank_after, ranks_when_moved
from planner.model.records import Owner, Seat, Structure, frozen_map, seat_default
from planner.model.text import clean_name
from planner.model.vocabulary import OwnerKind

_WHAT = {
    OwnerKind.ROLE.value: mark("A role"),
    OwnerKind.PARTNER.value: mark("A partner"),
    OwnerKind.DEPARTMENT.value: mark("A department"),
}


def add_owners(model: OperatingModel, *, structure: str, owners: Mapping[str, Owner]) -> Edited:
    """Add owners (by new id, in order) and seat them at the end of the structure."""
    place = the_structure(model, structure)
    records, seats = dict(model.owners), dict(place.owners)
    rank = last_rank(place.owners.values())
    touched: set[Ref] = set()
    for key, owner in owners.items():
        rank = rank_after(rank)
        records[unused(records, key)] = owner.replace(name=clean_name(owner.name, _what(owner.kind)))
        seats[key] = Seat(rank=rank)
        touched |= {Ref("owner", key), Ref("owner", key, structure)}
    if not touched:
        return Edited(model)
    structures = with_item(model.structures, structure, place.replace(owners=frozen_map(seats)))
    return edited(model, touched, owners=frozen_map(records), structures=structures)


def seat_owner(model: OperatingModel, *, structure: str, owner: str) -> Edited:
    """Let an owner of the model enter a structure, at the end and with nothing."""
    the_owner(model, owner)
    place = entered(the_structure(model, structure), owner=owner)
    return with_structure(model, structure, place, {Ref("owner", owner, structure)})


def set_owner(model: OperatingModel, *, owner: str, **fields: Any) -> Edited:  # noqa: ANN401
    """Set fields of an owner, in every structure; the name among them renames it.

    Raises:
        EditError: a text is not allowed, the kind is unknown, or a value does not fit its field.
    """
    record = the_owner(model, owner)
    kind = fields.get("kind", record.kind)
    if kind != record.kind and kind not in set(OwnerKind):
        msg = tr("{kind} is no kind of owner; allowed are {words}.", kind=repr(kind), words=", ".join(OwnerKind))
        raise EditError(msg)
    changed = with_fields(record, fields, _what(kind))
    after = edited(model, {Ref("owner", owner)}, owners=with_item(model.owners, owner, changed))
    return after if kind == record.kind else Edited(after.model.with_defaults_removed(), after.touched)


def set_seat(model: OperatingModel, *, structure: str, owner: str, **fields: Any) -> Edited:  # noqa: ANN401
    """Set fields of an owner's seat in a structure: capacity, people, holder, internal contact.

    A contact that is not in the structure enters it.

    Raises:
        EditError: the owner is not in the structure, or a value does not fit its field.
    """
    seat, place = the_seat(model, structure, owner), model.structures[structure]
    contact = fields.get("internal_contact")
    if contact is not None:
        the_owner(model, contact)
        if contact == owner:
            msg = tr("{owner} cannot be its own internal contact.", owner=model.owners[owner].name)
            raise EditError(msg)
        place = entered(place, owner=contact)
    default = seat_default(model.owners[owner].kind)
    if default is not None:
        fields = {k: None if k in {"capacity", "people"} and v == default else v for k, v in fields.items()}
    changed = with_fields(seat, fields, _what(model.owners[owner].kind))
    place = place.replace(owners=with_item(place.owners, owner, changed))
    contacts = {Ref("owner", key, structure) for key in (contact, seat.internal_contact) if key is not None}
    return with_structure(model, structure, place, {Ref("owner", owner, structure), *contacts})


def move_owner(model: OperatingModel, *, structure: str, owner: str, before: str | None = None) -> Edited:
    """Put an owner's card before another one, or at the end."""
    the_seat(model, structure, owner)
    if before is not None:
        the_seat(model, structure, before)
    place = model.structures[structure]
    ranks = ranks_when_moved(place.owners, owner, before)
    changed = place.replace(owners=with_ranks(place.owners, ranks))
    return with_structure(model, structure, changed, {Ref("owner", key, structure) for key in ranks})


def duplicate_owner(model: OperatingModel, *, structure: str, owner: str, copy: str) -> Edited:
    """Add a copy (with the id ``copy``) of an owner, seated at the end of this structure and holding nothing."""
    record, seat = the_owner(model, owner), the_seat(model, structure, owner)
    twin = record.replace(name=clean_name(tr("{name} (copy)", name=record.name), _what(record.kind)))
    place = model.structures[structure]
    seats = with_item(place.owners, copy, seat.replace(rank=rank_after(last_rank(place.owners.values()))))
    return edited(
        model,
        {Ref("owner", copy), Ref("owner", copy, structure)},
        owners=with_item(model.owners, unused(model.owners, copy), twin),
        structures=with_item(model.structures, structure, place.replace(owners=seats)),
    )


def remove_owner(model: OperatingModel, *, structure: str, owner: str) -> Edited:
    """Take an owner out of one structure; what it held there is open again, the model keeps the owner."""
    the_owner(model, owner)
    place, touched = _without_owner(the_structure(model, structure), structure, owner)
    return with_structure(model, structure, place, touched)


def delete_owner(model: OperatingModel, *, owner: str) -> Edited:
    """Delete an owner from the model, with everything it holds and every handoff at it in all structures.

    Tools, cadences, decisions, steps of plans and of the workshop that name it stay and no longer do.
    """
    the_owner(model, owner)
    tools, touched = tools_without(model, owner)
    decisions, more = decisions_without(model, owner)
    plans, steps = plans_without(model, owner)
    workshop, said = workshop_without(model, owner)
    touched |= more | steps | said | {Ref("owner", owner)}
    structures = {}
    for key, place in model.structures.items():
        structures[key], more = _without_any(place, key, owner)
        touched |= more
    return edited(
        model,
        touched,
        owners=without(model.owners, owner),
        structures=frozen_map(structures),
        tools=tools,
        decisions=decisions,
        plans=plans,
        workshop=workshop,
        layout=model.layout.replace(owners=without(model.layout.owners, owner)),
    )


def _without_any(place: Structure, structure: str, owner: str) -> tuple[Structure, set[Ref]]:
    """The structure without anything that names the owner, and what that touches."""
    touched: set[Ref] = set()
    for part_without in (_without_owner, without_end, without_cadence_owner):
        place, more = part_without(place, structure, owner)
        touched |= more
    return place, touched


def _without_owner(place: Structure, structure: str, owner: str) -> tuple[Structure, set[Ref]]:
    """The structure without the owner's seat, assignments, contacts and backups, and what that touches."""
    touched: set[Ref] = set()
    assignments = place.assignments
    for function, holders in place.assignments.items():
        if owner in holders:
            left = without(holders, owner)
            assignments = with_item(assignments, function, left) if left else without(assignments, function)
            touched.add(Ref("function", function, structure))
    partners = {key: s.replace(internal_contact=None) for key, s in place.owners.items() if s.internal_contact == owner}
    backed = {key: p.replace(backup=None) for key, p in place.functions.items() if p.backup == owner}
    touched |= {Ref("owner", key, structure) for key in partners} | {Ref("function", k, structure) for k in backed}
    if owner in place.owners:
        touched.add(Ref("owner", owner, structure))
    changes: dict[str, Any] = {"assignments": assignments}
    if partners or owner in place.owners:
        changes["owners"] = without(frozen_map({**place.owners, **partners}), owner)
    if backed:
        changes["functions"] = frozen_map({**place.functions, **backed})
    return (place.replace(**changes) if touched else place), touched


def _what(kind: str) -> str:
    return tr(_WHAT[kind]) if kind in _WHAT else tr("An owner")
