"""Every edit of the model with arguments drawn at random, sensible ones and others."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from types import ModuleType
from typing import Any

from hypothesis import strategies as st

from planner.model.change import Edit
from planner.model.edits import areas, assignments, functions, layout, owners, structures
from planner.model.graph.places import Slot
from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Owner

Draw = Callable[[st.SearchStrategy[Any]], Any]
Fresh = Callable[[str], str]
"""Gives an id that no record has, for a type letter."""

NAMES = ("SEO", "Data quality", "Head of marketing", "Café ☕", "Team <A>", " spaced  out ", "two\nlines")
BAD_TEXTS = ("", "   ", "bell\x07", "x" * 10_001)
OWNERSHIPS = ("decision", "execution", "input", "review")
DAYS = (None, date(2027, 3, 1), date(2020, 2, 29))
AMOUNTS = (None, 0, 1, 0.1, 0.5, 1 / 3)
BAD_AMOUNTS = (-1, float("nan"), float("inf"), "much", True)

names = st.sampled_from(NAMES * 4 + BAD_TEXTS)
texts = st.sampled_from(("", "EMEA", "two\nlines", "tab\there", "bell\x07"))
kinds = st.sampled_from(("role", "role", "partner", "department", "robot"))
booleans = st.booleans()


class Arguments:
    """What an edit of this model can be given."""

    def __init__(self, model: OperatingModel, draw: Draw, fresh: Fresh) -> None:
        self.model, self.draw, self.fresh = model, draw, fresh

    def _one(self, letter: str, there: Any) -> str:
        """The id of a record that is there; now and then of one that is not."""
        return self.draw(st.sampled_from([*sorted(there)] * 8 + [f"{letter}_gone00000000"]))

    def area(self) -> str:
        return self._one("a", self.model.areas)

    def function(self) -> str:
        return self._one("f", self.model.functions)

    def owner(self) -> str:
        return self._one("o", self.model.owners)

    def structure(self) -> str:
        return self._one("s", self.model.structures)

    def maybe(self, draw: Callable[[], str]) -> str | None:
        return draw() if self.draw(booleans) else None

    def new(self, letter: str, there: Any) -> str:
        """A fresh id; now and then one that is taken."""
        return self.fresh(letter) if self.draw(st.integers(0, 9)) else self.draw(st.sampled_from([*sorted(there), "x"]))

    def held(self) -> tuple[str, str, str, str]:
        """Structure, function, owner and ownership of an assignment; now and then of one that is not there."""
        there = [
            (structure, function, owner, ownership)
            for structure, place in sorted(self.model.structures.items())
            for function, holders in sorted(place.assignments.items())
            for owner, held in sorted(holders.items())
            for ownership in sorted(held)
        ]
        random = (self.structure(), self.function(), self.owner(), self.ownership())
        return self.draw(st.sampled_from([*there, *there, random]))

    def ownership(self) -> str:
        return self.draw(st.sampled_from(OWNERSHIPS * 3 + ("ownership",)))

    def some(self, choices: dict[str, st.SearchStrategy[Any]]) -> dict[str, Any]:
        """One to three of these fields."""
        keys = self.draw(st.lists(st.sampled_from(sorted(choices)), min_size=1, max_size=3, unique=True))
        return {key: self.draw(choices[key]) for key in keys}


def function_fields(given: Arguments) -> dict[str, Any]:
    return given.some(
        {
            "name": names,
            "area": st.sampled_from([None, *sorted(given.model.areas), "a_gone00000000"]),
            "description": texts,
            "affects": st.sampled_from(({"tracking"}, ["budget", "tracking"], (), {"bell\x07"}, 3)),
            "critical": st.sampled_from((True, False, "yes")),
            "process_level": st.sampled_from(("standard", "detailed", "", None)),
            "required_inputs": st.sampled_from(({"a brief", " a brief "}, ("",))),
            "owner": st.just("no such field"),
        }
    )


def owner_fields(given: Arguments) -> dict[str, Any]:
    return given.some(
        {
            "name": names,
            "kind": kinds,
            "may_decide": st.sampled_from((True, False, 2)),
            "renewal": st.sampled_from((*DAYS, "2027-06-30", "30.6.2027", "2027-02-30")),
            "note": texts,
            "partner_kind": texts,
        }
    )


def seat_fields(given: Arguments) -> dict[str, Any]:
    return given.some(
        {
            "capacity": st.sampled_from(AMOUNTS + BAD_AMOUNTS),
            "people": st.sampled_from(AMOUNTS + BAD_AMOUNTS),
            "holder": texts,
            "internal_contact": st.sampled_from([None, *sorted(given.model.owners), "o_gone00000000"]),
        }
    )


def placement_fields(given: Arguments) -> dict[str, Any]:
    return given.some(
        {
            "effort": st.sampled_from(AMOUNTS + BAD_AMOUNTS),
            "reason": texts,
            "until": st.sampled_from(DAYS),
            "status": st.sampled_from(("in_scope", "parked")),
            "backup": st.sampled_from([None, *sorted(given.model.owners), "o_gone00000000"]),
        }
    )


def new_functions(given: Arguments) -> dict[str, Any]:
    areas_new = {given.new("a", given.model.areas): given.draw(names)} if given.draw(booleans) else {}
    area = st.sampled_from([None, *areas_new, *sorted(given.model.areas), "a_gone00000000"])
    count = given.draw(st.integers(0, 3))
    records = {
        given.new("f", given.model.functions): Function(name=given.draw(names), area=given.draw(area))
        for _ in range(count)
    }
    return {"structure": given.structure(), "functions": records, "areas": areas_new or None}


def new_owners(given: Arguments) -> dict[str, Any]:
    kind = st.sampled_from(("role", "partner", "department"))
    count = given.draw(st.integers(0, 3))
    records = {
        given.new("o", given.model.owners): Owner(name=given.draw(names), kind=given.draw(kind)) for _ in range(count)
    }
    return {"structure": given.structure(), "owners": records}


def on_assignment(given: Arguments, **more: Any) -> dict[str, Any]:
    return {**dict(zip(("structure", "function", "owner", "ownership"), given.held(), strict=True)), **more}


def several(given: Arguments) -> list[str]:
    return given.draw(st.lists(st.sampled_from([*sorted(given.model.functions), "f_gone00000000"]), max_size=3))


DRAWN: dict[Callable[..., Any], Callable[[Arguments], dict[str, Any]]] = {
    areas.add_area: lambda g: {"area": g.new("a", g.model.areas), "name": g.draw(names)},
    areas.rename_area: lambda g: {"area": g.area(), "name": g.draw(names)},
    areas.delete_area: lambda g: {"area": g.area()},
    functions.add_functions: new_functions,
    functions.set_function: lambda g: {"function": g.function(), **function_fields(g)},
    functions.duplicate_function: lambda g: {
        "structure": g.structure(),
        "function": g.function(),
        "copy": g.new("f", g.model.functions),
    },
    functions.delete_function: lambda g: {"function": g.function()},
    functions.move_function: lambda g: {
        "function": g.function(),
        "area": g.maybe(g.area),
        "before": g.maybe(g.function),
    },
    functions.place_functions: lambda g: {"structure": g.structure(), "functions": several(g)},
    functions.take_out: lambda g: {"structure": g.structure(), "functions": several(g)},
    functions.set_placement: lambda g: {"structure": g.structure(), "function": g.function(), **placement_fields(g)},
    functions.park: lambda g: {
        "structure": g.structure(),
        "function": g.function(),
        "reason": g.draw(texts),
        "until": g.draw(st.sampled_from(DAYS)),
    },
    functions.bring_back: lambda g: {"structure": g.structure(), "function": g.function()},
    owners.add_owners: new_owners,
    owners.seat_owner: lambda g: {"structure": g.structure(), "owner": g.owner()},
    owners.set_owner: lambda g: {"owner": g.owner(), **owner_fields(g)},
    owners.set_seat: lambda g: {"structure": g.structure(), "owner": g.owner(), **seat_fields(g)},
    owners.move_owner: lambda g: {"structure": g.structure(), "owner": g.owner(), "before": g.maybe(g.owner)},
    owners.duplicate_owner: lambda g: {
        "structure": g.structure(),
        "owner": g.owner(),
        "copy": g.new("o", g.model.owners),
    },
    owners.remove_owner: lambda g: {"structure": g.structure(), "owner": g.owner()},
    owners.delete_owner: lambda g: {"owner": g.owner()},
    assignments.assign: lambda g: {
        "structure": g.structure(),
        "function": g.function(),
        "owner": g.owner(),
        "ownership": g.ownership(),
    },
    assignments.unassign: lambda g: on_assignment(g) | ({"ownership": None} if g.draw(booleans) else {}),
    assignments.move_assignment: lambda g: on_assignment(g, to_owner=g.owner(), to_ownership=g.ownership()),
    assignments.set_assignment: lambda g: on_assignment(
        g, boundary=g.draw(st.none() | texts), share=g.draw(st.sampled_from((None, None, 0, 0.5, 1, 1 / 3, 1.5, -0.1)))
    ),
    assignments.set_undecided: lambda g: {
        "structure": g.structure(),
        "function": g.function(),
        "ownership": g.ownership(),
        "undecided": g.draw(booleans),
    },
    layout.keep_places: lambda g: {
        "slots": {g.owner(): Slot(g.draw(st.integers(0, 5)), g.draw(st.sampled_from((0.0, 0.5, 1 / 3, 7.0))))}
    },
    structures.set_title: lambda g: {"title": g.draw(names)},
    structures.add_structure: lambda g: {"structure": g.new("s", g.model.structures), "name": g.draw(names)},
    structures.duplicate_structure: lambda g: {
        "structure": g.structure(),
        "copy": g.new("s", g.model.structures),
        "name": g.draw(names),
    },
    structures.rename_structure: lambda g: {"structure": g.structure(), "name": g.draw(names)},
    structures.move_structure: lambda g: {"structure": g.structure(), "before": g.maybe(g.structure)},
    structures.delete_structure: lambda g: {"structure": g.structure()},
}


def drawn_edit(given: Arguments, modules: tuple[ModuleType, ...]) -> tuple[str, Edit]:
    """An edit of these modules with its arguments, and its name."""
    names = {module.__name__ for module in modules}
    edit = given.draw(st.sampled_from([edit for edit in DRAWN if edit.__module__ in names]))
    return edit.__name__, partial(edit, **DRAWN[edit](given))


def counted_ids() -> Fresh:
    """Ids that count up, so that a failing run can be read."""
    numbers: Iterator[int] = iter(range(10**6))
    return lambda letter: f"{letter}_{next(numbers):012d}"
