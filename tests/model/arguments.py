"""What edits of a model can be given: arguments drawn at random, sensible ones and others."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from hypothesis import strategies as st

from planner.model.edits import merging
from planner.model.edits.structure_of_template import ids_needed
from planner.model.errors import EditError
from planner.model.finding import Finding
from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Owner
from planner.model.rulebook import RULES
from planner.model.vocabulary import Ownership, Topic
from planner.model.workshop_records import StepKind
from tests.rules.sketch import sketched

Draw = Callable[[st.SearchStrategy[Any]], Any]
Fresh = Callable[[str], str]
"""Gives an id that no record has, for a type letter."""

NAMES = ("SEO", "Data quality", "Head of marketing", "Café ☕", "Team <A>", " spaced  out ", "two\nlines")
BAD_TEXTS = ("", "   ", "bell\x07", "x" * 10_001)
OWNERSHIPS = ("decision", "execution", "input", "review")
DAYS = (None, date(2027, 3, 1), date(2020, 2, 29))
AMOUNTS = (None, 0, 1, 0.1, 0.5, 1 / 3)
BAD_AMOUNTS = (-1, float("nan"), float("inf"), "much", True)

THRESHOLDS = [threshold for rule in RULES for threshold in rule.thresholds]

names = st.sampled_from(NAMES * 4 + BAD_TEXTS)
texts = st.sampled_from(("", "EMEA", "two\nlines", "tab\there", "bell\x07"))
kinds = st.sampled_from(("role", "role", "partner", "department", "robot"))
booleans = st.booleans()
workshop_steps = st.sampled_from((*(kind.value for kind in StepKind), "lunch"))


class Arguments:
    """What an edit of this model can be given."""

    def __init__(self, model: OperatingModel, draw: Draw, fresh: Fresh, findings: Sequence[Finding] = ()) -> None:
        self.model, self.draw, self.fresh, self.findings = model, draw, fresh, findings

    def _one(self, letter: str, there: Any) -> str:
        """The id of a record that is there; now and then of one that is not."""
        return self.draw(st.sampled_from([*sorted(there)] * 8 + [f"{letter}_gone00000000"]))

    def area(self) -> str:
        return self._one("a", self.model.areas)

    def function(self) -> str:
        return self._one("f", self.model.functions)

    def owner(self) -> str:
        return self._one("o", self.model.owners)

    def goal(self) -> str:
        return self._one("g", self.model.goals)

    def tool(self) -> str:
        return self._one("t", self.model.tools)

    def checkpoint(self) -> str:
        return self._one("k", self.model.checkpoints)

    def decision(self) -> str:
        return self._one("d", self.model.decisions)

    def topic(self) -> str:
        return self._one("p", self.model.workshop.parking_lot)

    def next_step(self) -> str:
        return self._one("n", self.model.workshop.next_steps)

    def structure(self) -> str:
        return self._one("s", self.model.structures)

    def end(self) -> str:
        """An end of a handoff; now and then one that cannot be."""
        departments = [key for key, owner in self.model.owners.items() if owner.kind == "department"]
        return self._one("o", [*self.model.functions, *departments, *sorted(self.model.owners)[:1]])

    def of_structure(self, field: str, letter: str) -> dict[str, str]:
        """A structure and one of its handoffs or cadences."""
        there = [
            (structure, key)
            for structure, place in sorted(self.model.structures.items())
            for key in sorted(getattr(place, field))
        ]
        one = self.draw(st.sampled_from([*there * 4, (self.structure(), f"{letter}_gone00000000")]))
        return dict(zip(("structure", field.removesuffix("s")), one, strict=True))

    def ids(self, there: Any, letter: str) -> list[str]:
        return self.draw(st.lists(st.sampled_from([*sorted(there) * 4, f"{letter}_gone00000000"]), max_size=3))

    def maybe(self, draw: Callable[[], str]) -> str | None:
        return draw() if self.draw(booleans) else None

    def new(self, letter: str, there: Any) -> str:
        """A fresh id; now and then one that is taken."""
        return (
            self.fresh(letter)
            if self.draw(st.integers(0, 9))
            else self.draw(st.sampled_from([*sorted(there), f"x{letter}"]))
        )

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
            "review_point": st.sampled_from(("before_launch", "after_launch")),
            "metric": texts,
            "metric_kind": st.sampled_from(("", "lead_quality", "operating")),
            "usual_sourcing": st.sampled_from(("inside", "either")),
            "input_from": st.sampled_from(({"Sales"}, ())),
            "ownership_line": st.sampled_from(("", "content", "reporting")),
            "goals": st.just(given.ids(given.model.goals, "g")),
            "tools": st.just(given.ids(given.model.tools, "t")),
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


def tool_fields(given: Arguments) -> dict[str, Any]:
    owner = st.sampled_from([None, *sorted(given.model.owners), "o_gone00000000"])
    return given.some({"name": names, "category": texts, "owner": owner, "description": texts})


def decision_fields(given: Arguments) -> dict[str, Any]:
    anything = {*given.model.functions, *given.model.owners, *given.model.structures}
    return given.some(
        {
            "reason": texts,
            "owner": st.sampled_from([None, *sorted(given.model.owners), "o_gone00000000"]),
            "date": st.sampled_from((*DAYS, "2026-09-01", "1.9.2026")),
            "review": st.sampled_from(DAYS),
            "about": st.just(given.ids(anything, "g")),
        }
    )


def structure_fields(given: Arguments) -> dict[str, Any]:
    return given.some(
        {
            "name": names,
            "after": st.sampled_from([None, *sorted(given.model.structures), "s_gone00000000"]),
            "baseline": booleans,
            "trigger": texts,
            "trigger_kind": st.sampled_from(("headcount", "")),
            "note": texts,
            "functions": texts,
        }
    )


def step_fields(given: Arguments) -> dict[str, Any]:
    owner = st.sampled_from([None, *sorted(given.model.owners), "o_gone00000000"])
    return given.some({"owner": owner, "date": st.sampled_from(DAYS), "done": booleans, "note": texts})


def handoff_fields(given: Arguments) -> dict[str, Any]:
    return given.some({"passes": texts, "agreement": texts, "note": texts})


def cadence_fields(given: Arguments) -> dict[str, Any]:
    return given.some(
        {"name": names, "every": texts, "note": texts, "owners": st.just(given.ids(given.model.owners, "o"))}
    )


def topics(given: Arguments) -> list[str]:
    return given.draw(st.lists(st.sampled_from((*Topic, *Topic, "weather")), max_size=2))


def one_finding(given: Arguments) -> dict[str, Any]:
    return {"finding": given.draw(st.sampled_from(list(given.findings))), "reason": given.draw(texts)}


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


def letters(given: Arguments) -> dict[str, Any]:
    """What some cells of a matrix are to hold; now and then of owners or functions that are not in the structure."""
    structure = given.structure()
    place = given.model.structures.get(structure)
    functions = [*sorted(place.functions if place else ()) * 4, given.function()]
    owners = [*sorted(place.owners if place else ()) * 4, given.owner()]
    cell = st.tuples(st.sampled_from(functions), st.sampled_from(owners))
    held = st.frozensets(st.sampled_from(Ownership), max_size=2)
    return {"structure": structure, "cells": given.draw(st.dictionaries(cell, held, max_size=4))}


def twins(given: Arguments, field: str) -> dict[str, Any]:
    """Some records to merge, and what stays where they differ; now and then without an answer."""
    keys = given.ids(getattr(given.model, field), field[0])
    tell = merging.function_differences if field == "functions" else merging.owner_differences
    try:
        told = tell(given.model, **{field: keys})
    except EditError:
        told = ()
    values = {difference.key: given.draw(st.sampled_from(difference.values)) for difference in told}
    return {field: keys, "values": values if given.draw(st.integers(0, 9)) else None}


def several(given: Arguments) -> list[str]:
    return given.draw(st.lists(st.sampled_from([*sorted(given.model.functions), "f_gone00000000"]), max_size=3))


def of_clipboard(given: Arguments) -> dict[str, Any]:
    """All that another model holds, which knows some of the names that are used here."""
    records = (*TEMPLATE.areas, *TEMPLATE.functions, *TEMPLATE.owners)
    return {"structure": given.structure(), "part": TEMPLATE, "ids": {key: given.fresh(key[0]) for key in records}}


def of_template(given: Arguments) -> dict[str, Any]:
    """A structure of another model, which knows some of the names that are used here."""
    structure = given.draw(st.sampled_from([*sorted(TEMPLATE.structures), "s_gone00000000"]))
    known = TEMPLATE.structures.keys() & {structure}
    needed = ids_needed(TEMPLATE, structure) if known else {}
    return {
        "template": TEMPLATE,
        "its_structure": structure,
        "copy": given.new("s", given.model.structures),
        "name": given.draw(names),
        "ids": {key: given.fresh(kind.value) for key, kind in needed.items()},
    }


TEMPLATE = sketched(
    """
Stage one
  SEO {area: Content; goals: Pipeline; tools: Radar}: D Head of marketing; E *Studio [EMEA] > Founder; I #Sales
  Data quality {backup: Analyst}: D?; E Analyst
  (Podcast {area: Voice}): D Founder
  > SEO -> #Sales: on time
  > Podcast -> SEO:
  ~ results: every week
Stage two < Stage one
  Podcast: D Founder; E Founder
"""
)
