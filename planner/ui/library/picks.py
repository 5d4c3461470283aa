"""What is ticked in the library, and the one edit that brings it into a structure."""

from collections.abc import Callable, Collection, Iterator, Mapping
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from planner.language import tr, trn
from planner.model.change import Edit, in_one_step
from planner.model.edits.functions import add_functions, place_functions
from planner.model.edits.owners import add_owners, seat_owner
from planner.model.ids import RecordKind, new_id
from planner.model.operating_model import OperatingModel
from planner.model.rank import in_order
from planner.model.records import Function, Owner
from planner.model.vocabulary import OwnerKind
from planner.model.wording import capital, listed
from planner.storage.library import Library
from planner.ui.library.known_names import functions_by_name, functions_here, name_key, owners_by_name, owners_here


class Shelf(StrEnum):
    """The four parts of the library."""

    FUNCTIONS = "function"
    ROLES = "role"
    PARTNERS = "partner"
    DEPARTMENTS = "department"


_COUNTED: Mapping[Shelf, Callable[[int], str]] = {
    Shelf.FUNCTIONS: lambda n: trn(n, "{n} function", "{n} functions"),
    Shelf.ROLES: lambda n: trn(n, "{n} role", "{n} roles"),
    Shelf.PARTNERS: lambda n: trn(n, "{n} partner", "{n} partners"),
    Shelf.DEPARTMENTS: lambda n: trn(n, "{n} department", "{n} departments"),
}


class Entry(NamedTuple):
    """Something the library offers.

    Attributes:
        shelf: which part of it.
        name: the name it gets; unique on its shelf.
        words: what it is, in a few words; may be empty.
        area: the name of a function's area; empty for owners.
    """

    shelf: Shelf
    name: str
    words: str
    area: str = ""


def entries(library: Library, shelf: Shelf) -> tuple[Entry, ...]:
    """What one part of the library offers, in the order to show it."""
    if shelf is Shelf.FUNCTIONS:
        found = (entry for area in library.areas for entry in library.in_area(area))
        return tuple(Entry(shelf, e.function.name, e.function.description, e.area) for e in found)
    if shelf is Shelf.ROLES:
        return tuple(Entry(shelf, role.name, role.usual_scope) for role in library.roles)
    if shelf is Shelf.PARTNERS:
        return tuple(Entry(shelf, capital(p.kind), ", ".join(p.usually_executes)) for p in library.partners)
    return tuple(Entry(shelf, name, "") for name in library.departments)


def present(model: OperatingModel, structure: str, shelf: Shelf) -> set[str]:
    """The keys of the names that the structure has already on this shelf; see `name_key`."""
    if shelf is Shelf.FUNCTIONS:
        return functions_here(model, structure)
    return owners_here(model, structure, shelf.value)


def picks_edit(model: OperatingModel, structure: str, library: Library, picks: Collection[Entry]) -> Edit | None:
    """Give the edit that brings what was picked into a structure in one step, or None when all of it is there.

    What the model has already is placed in the structure; only what it lacks is added, with the areas it needs. Which
    ids the new records get is settled here, so that the edit gives the same result each time.
    """
    missing = {p for p in picks if name_key(p.name) not in present(model, structure, p.shelf)}
    edits = [*_function_edits(model, structure, library, missing), *_owner_edits(model, structure, library, missing)]
    return in_one_step(*edits) if edits else None


def picks_label(picks: Collection[Entry]) -> str:
    """Name the step: "Add 12 functions and 1 role from the library"."""
    counts = [(shelf, sum(pick.shelf is shelf for pick in picks)) for shelf in Shelf]
    parts = [_COUNTED[shelf](count) for shelf, count in counts if count]
    return tr("Add {entries} from the library", entries=listed(parts))


def _function_edits(
    model: OperatingModel, structure: str, library: Library, picks: Collection[Entry]
) -> Iterator[Edit]:
    known = functions_by_name(model)
    areas = {name_key(model.areas[area].name): area for area in reversed(in_order(model.areas))}
    new_areas: dict[str, str] = {}
    new: dict[str, Function] = {}
    placed = []
    for entry in entries(library, Shelf.FUNCTIONS):
        if entry not in picks:
            continue
        key = name_key(entry.name)
        if key in known:
            placed.append(known[key])
            continue
        if name_key(entry.area) not in areas:
            area = new_id(RecordKind.AREA)
            areas[name_key(entry.area)] = area
            new_areas[area] = entry.area
        record = next(e.function for e in library.functions if e.function.name == entry.name)
        new[new_id(RecordKind.FUNCTION)] = record.replace(area=areas[name_key(entry.area)])
    if new:
        yield partial(add_functions, structure=structure, functions=new, areas=new_areas)
    if placed:
        yield partial(place_functions, structure=structure, functions=placed)


def _owner_edits(model: OperatingModel, structure: str, library: Library, picks: Collection[Entry]) -> Iterator[Edit]:
    for shelf in (Shelf.ROLES, Shelf.PARTNERS, Shelf.DEPARTMENTS):
        known = owners_by_name(model, shelf.value)
        chosen = [entry.name for entry in entries(library, shelf) if entry in picks]
        new = {new_id(RecordKind.OWNER): _owner(library, shelf, n) for n in chosen if name_key(n) not in known}
        if new:
            yield partial(add_owners, structure=structure, owners=new)
        for name in chosen:
            if name_key(name) in known:
                yield partial(seat_owner, structure=structure, owner=known[name_key(name)])


def _owner(library: Library, shelf: Shelf, name: str) -> Owner:
    if shelf is not Shelf.PARTNERS:
        return Owner(name=name, kind=shelf.value)
    partner = next(partner for partner in library.partners if capital(partner.kind) == name)
    return Owner(
        name=name,
        kind=OwnerKind.PARTNER.value,
        partner_kind=partner.kind,
        commercial_model=partner.commercial_model,
        may_decide=partner.may_decide,
    )
