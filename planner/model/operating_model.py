"""The operating model: the one frozen value that everything else is about."""

from collections.abc import Iterable
from typing import Any

from pydantic import Field

from planner.model.agreements import Acceptance, Checkpoint, Decision, Goal, PlanNotes, RuleSettings, Settings, Tool
from planner.model.rank import in_order
from planner.model.records import (
    Area,
    Day,
    Function,
    Layout,
    Map,
    Owner,
    Record,
    Structure,
    Words,
    each_changed,
    empty_map,
    frozen_map,
    seat_default,
)
from planner.model.workshop_records import Workshop, WorkshopStep

FORMAT_VERSION = (1, 0)


class Version(Record):
    """The version of the file shape; major versions do not read each other, minor versions do."""

    major: int = FORMAT_VERSION[0]
    minor: int = FORMAT_VERSION[1]


class OperatingModel(Record):
    """Areas, functions and owners of a company, and the structures that hold them.

    ``accepted`` holds what the team says to findings, by `Finding.acceptance_key`; ``plans`` what it notes beside the
    steps from one structure (or checkpoint) to another, by their ids with a blank between.
    """

    version: Version = Version()
    requires: Words = frozenset()
    title: str = ""
    areas: Map[Area] = Field(default_factory=empty_map)
    functions: Map[Function] = Field(default_factory=empty_map)
    owners: Map[Owner] = Field(default_factory=empty_map)
    structures: Map[Structure] = Field(default_factory=empty_map)
    goals: Map[Goal] = Field(default_factory=empty_map)
    tools: Map[Tool] = Field(default_factory=empty_map)
    decisions: Map[Decision] = Field(default_factory=empty_map)
    next_review: Day = None
    accepted: Map[Acceptance] = Field(default_factory=empty_map)
    settings: Settings = Field(default_factory=Settings)
    checkpoints: Map[Checkpoint] = Field(default_factory=empty_map)
    plans: Map[PlanNotes] = Field(default_factory=empty_map)
    workshop: Workshop = Field(default_factory=Workshop)
    layout: Layout = Field(default_factory=Layout)

    def structure_order(self) -> list[str]:
        """The ids of the structures in the order people see."""
        return in_order(self.structures)

    def function_order(self, functions: Iterable[str] | None = None) -> list[str]:
        """The ids of the functions (all, or the given) by area, then by rank; functions without an area come last."""

        def key(function: str) -> tuple[bool, str, str, str, str]:
            record = self.functions[function]
            area = self.areas.get(record.area or "")
            if area is None:
                return True, "", "", record.rank, function
            return False, area.rank, record.area or "", record.rank, function

        return sorted(self.functions if functions is None else functions, key=key)

    def before(self, structure: str) -> str | None:
        """The structure this one is compared with: the one named by ``after``, else the one before it in order."""
        named = self.structures[structure].after
        if named is not None and named != structure and named in self.structures:
            return named
        order = self.structure_order()
        place = order.index(structure)
        return order[place - 1] if place else None

    def capacity(self, structure: str, owner: str) -> float | None:
        """Full-time people an owner can give in a structure, or None where that is unknown."""
        return self.structures[structure].owners[owner].capacity_of(self.owners[owner].kind)

    def with_defaults_removed(self) -> "OperatingModel":
        """Give the same model in its normal form: what says only the default is left out, empty entries are dropped."""
        rules = {code: said for code, said in self.settings.rules.items() if said != _NOTHING_SAID}
        steps = {kind: step for kind, step in self.workshop.steps.items() if step != _AS_USUAL}
        changes = {
            "structures": each_changed(self.structures, lambda place: _normal(place, self.owners)),
            "checkpoints": each_changed(
                self.checkpoints, lambda kept: kept.replace(state=_normal(kept.state, kept.owners))
            ),
            "settings": self.settings.replace(rules=frozen_map(rules)),
            "workshop": self.workshop.replace(steps=frozen_map(steps)),
        }
        return self.model_copy(update=changes) if any(getattr(self, k) is not v for k, v in changes.items()) else self


_NOTHING_SAID, _AS_USUAL = RuleSettings(), WorkshopStep()


def _normal(structure: Structure, owners: Any) -> Structure:  # noqa: ANN401
    changes: dict[str, Any] = {}
    seats = {}
    for key, seat in structure.owners.items():
        default = seat_default(owners[key].kind) if key in owners else None
        drop = {name: None for name in ("capacity", "people") if default is not None and getattr(seat, name) == default}
        if drop:
            seats[key] = seat.replace(**drop)
    if seats:
        changes["owners"] = frozen_map({**structure.owners, **seats})
    kept = {
        function: frozen_map({owner: held for owner, held in holders.items() if held})
        for function, holders in structure.assignments.items()
        if not all(holders.values()) or not holders
    }
    if kept:
        joined = {**structure.assignments, **kept}
        changes["assignments"] = frozen_map({function: holders for function, holders in joined.items() if holders})
    return structure.replace(**changes) if changes else structure
