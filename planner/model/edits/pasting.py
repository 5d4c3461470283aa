"""Pasting: functions and owners that were copied, here or in another model, into a structure, by their names."""

from collections.abc import Mapping
from typing import NamedTuple

from planner.model.change import Edited, Ref, Touched
from planner.model.edits.assignments import assign, set_assignment
from planner.model.edits.functions import add_functions, place_functions
from planner.model.edits.owners import add_owners, seat_owner
from planner.model.edits.parts import the_structure, with_structure
from planner.model.operating_model import OperatingModel
from planner.model.rank import in_order
from planner.model.records import Assignment, Placement, Seat, Structure, changed_map
from planner.model.vocabulary import Ownership

Ids = Mapping[str, str]


class Matched(NamedTuple):
    """What of a part the model has already: the ids there by the ids of the part."""

    areas: Ids
    functions: Ids
    owners: Ids


def matched(model: OperatingModel, part: OperatingModel) -> Matched:
    """Find what a part holds in a model, by names whatever their case and blanks; owners also by their kind."""
    return Matched(
        _by_key(
            {key: _key(area.name) for key, area in model.areas.items()},
            {key: _key(area.name) for key, area in part.areas.items()},
        ),
        _by_key(
            {key: _key(model.functions[key].name) for key in reversed(model.function_order())},
            {key: _key(function.name) for key, function in part.functions.items()},
        ),
        _by_key(
            {key: f"{owner.kind} {_key(owner.name)}" for key, owner in model.owners.items()},
            {key: f"{owner.kind} {_key(owner.name)}" for key, owner in part.owners.items()},
        ),
    )


def paste_part(model: OperatingModel, *, structure: str, part: OperatingModel, ids: Ids) -> Edited:
    """Put what a part holds into a structure: what the model has by its name is placed, the rest is added.

    Placements and seats that are there already stay as they are, and so does what is held. What the part says of goals,
    tools, backups and internal contacts is left out.

    Args:
        model: the model to paste into.
        structure: the structure that it enters.
        part: a model whose first structure, where it has one, says who holds what.
        ids: new ids for the areas, functions and owners of the part, by their ids there.

    Raises:
        EditError: the structure does not exist, a text is not allowed, or an assignment is for a parked function.
    """
    before = the_structure(model, structure)
    known = matched(model, part)
    said = next((part.structures[key] for key in part.structure_order()), Structure(name=""))
    pasting = _Pasting(model, structure, {**ids, **known.areas, **known.functions, **known.owners})
    pasting.functions(part, known, said)
    pasting.owners(part, known, said)
    pasting.placements(said, before)
    pasting.assignments(said)
    return Edited(pasting.model, pasting.touched)


class _Pasting:
    """The model so far, and what was touched."""

    def __init__(self, model: OperatingModel, structure: str, ids: Ids) -> None:
        self.model = model
        self.touched: Touched = frozenset()
        self._structure, self._ids = structure, ids

    def functions(self, part: OperatingModel, known: Matched, said: Structure) -> None:
        order = [key for key in part.function_order() if key in said.functions or not said.functions]
        new = [key for key in order if key not in known.functions]
        named = {part.functions[key].area for key in new}
        areas = [key for key in in_order(part.areas) if key in named and key not in known.areas]
        records = {
            self._ids[key]: part.functions[key].replace(
                area=self._ids.get(part.functions[key].area or ""), goals=frozenset(), tools=frozenset()
            )
            for key in new
        }
        added = {self._ids[key]: part.areas[key].name for key in areas}
        self._take(add_functions(self.model, structure=self._structure, functions=records, areas=added))
        placed = [known.functions[key] for key in order if key in known.functions]
        self._take(place_functions(self.model, structure=self._structure, functions=placed))

    def owners(self, part: OperatingModel, known: Matched, said: Structure) -> None:
        order = said.in_board_order([key for key in said.owners if key in part.owners])
        new = {self._ids[key]: part.owners[key] for key in order if key not in known.owners}
        self._take(add_owners(self.model, structure=self._structure, owners=new))
        for key in order:
            if key in known.owners and known.owners[key] not in self._place.owners:
                self._take(seat_owner(self.model, structure=self._structure, owner=known.owners[key]))

    def placements(self, said: Structure, before: Structure) -> None:
        """Give what is new in the structure the status, the effort, the people that it was copied with."""
        functions = {
            self._ids[key]: placement.replace(backup=None)
            for key, placement in said.functions.items()
            if self._ids[key] not in before.functions and placement != Placement()
        }
        seats = {
            self._ids[key]: seat.replace(rank=self._place.owners[self._ids[key]].rank, internal_contact=None)
            for key, seat in said.owners.items()
            if self._ids[key] not in before.owners and seat != Seat(rank=seat.rank)
        }
        if functions or seats:
            changed = self._place.replace(
                functions=changed_map(self._place.functions, functions), owners=changed_map(self._place.owners, seats)
            )
            touched = {Ref("function", key, self._structure) for key in functions}
            touched |= {Ref("owner", key, self._structure) for key in seats}
            self._take(with_structure(self.model, self._structure, changed, touched))

    def assignments(self, said: Structure) -> None:
        for function, holders in said.assignments.items():
            for owner, held in holders.items():
                for ownership in sorted(held.keys() & set(Ownership)):
                    self._hold(self._ids[function], self._ids[owner], ownership, held[ownership])

    def _hold(self, function: str, owner: str, ownership: str, wanted: Assignment) -> None:
        if ownership in self._place.holders(function).get(owner, ()):
            return
        what = {"structure": self._structure, "function": function, "owner": owner, "ownership": ownership}
        self._take(assign(self.model, **what))
        if wanted != Assignment():
            share = wanted.share if ownership == Ownership.EXECUTION else None
            self._take(set_assignment(self.model, **what, boundary=wanted.boundary, share=share))

    @property
    def _place(self) -> Structure:
        return self.model.structures[self._structure]

    def _take(self, edited: Edited) -> None:
        self.model, more = edited
        self.touched |= more


def _by_key(there: Mapping[str, str], here: Mapping[str, str]) -> dict[str, str]:
    found = {name: key for key, name in there.items()}
    return {key: found[name] for key, name in here.items() if name in found}


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()
