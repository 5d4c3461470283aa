"""What the templates hold beside their tables: handoffs and cadences by structure, goals, tools and decisions by model.

It stands in tools/templates/agreements.json by names; ids follow from names as they do for the tables.
"""

import json
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from planner.model.agreements import Decision, Goal, Tool
from planner.model.ids import RecordKind
from planner.model.operating_model import OperatingModel
from planner.model.records import Cadence, Function, Handoff, Structure, frozen_map

IdOf = Callable[[RecordKind, str], str]
"""Gives the id that follows from a kind and a name."""

Entry = dict[str, Any]


def with_agreements(model: OperatingModel, file: str, path: Path, id_of: IdOf) -> OperatingModel:
    """Give the model with what the file says about its structures, by their names, and about it, by its file's name."""
    told = json.loads(path.read_text(encoding="utf-8"))
    structures = {
        key: _with_work(model, structure, told["structures"].get(structure.name, {}), id_of)
        for key, structure in model.structures.items()
    }
    model = model.replace(structures=frozen_map(structures))
    return _with_records(model, told["models"].get(file, {}), id_of)


def _with_work(model: OperatingModel, structure: Structure, told: Entry, id_of: IdOf) -> Structure:
    ends = _keys(model.functions) | _keys(model.owners)
    handoffs = {
        id_of(RecordKind.HANDOFF, f"{entry['start']} to {entry['end']}"): Handoff(
            **{**entry, "start": ends[entry["start"]], "end": ends[entry["end"]]}
        )
        for entry in told.get("handoffs", ())
    }
    owners = _keys(model.owners)
    cadences = {
        id_of(RecordKind.CADENCE, f"{entry['name']} of {structure.name}"): Cadence(
            **{**entry, "reviews": frozenset(entry["reviews"]), "owners": frozenset(owners[o] for o in entry["owners"])}
        )
        for entry in told.get("cadences", ())
    }
    return structure.replace(handoffs=frozen_map(handoffs), cadences=frozen_map(cadences))


def _with_records(model: OperatingModel, told: Entry, id_of: IdOf) -> OperatingModel:
    if not told:
        return model
    functions, owners = _keys(model.functions), _keys(model.owners)
    goals = {id_of(RecordKind.GOAL, entry["name"]): entry for entry in told["goals"]}
    tools = {id_of(RecordKind.TOOL, entry["name"]): entry for entry in told["tools"]}
    decisions = {
        id_of(RecordKind.DECISION, entry["name"]): Decision(
            name=entry["name"],
            reason=entry["reason"],
            owner=owners.get(entry["owner"]),
            date=_day(entry["date"]),
            review=_day(entry["review"]),
            about=frozenset(functions[name] for name in entry["about"]),
        )
        for entry in told["decisions"]
    }
    records = {
        key: record.replace(goals=_serving(goals, record), tools=_serving(tools, record))
        for key, record in model.functions.items()
    }
    return model.replace(
        functions=frozen_map(records),
        goals=frozen_map({k: Goal(name=e["name"], description=e["description"]) for k, e in goals.items()}),
        tools=frozen_map(
            {k: Tool(name=e["name"], category=e["category"], owner=owners[e["owner"]]) for k, e in tools.items()}
        ),
        decisions=frozen_map(decisions),
        next_review=_day(told["next_review"]),
    )


def _serving(entries: Mapping[str, Entry], function: Function) -> frozenset[str]:
    return frozenset(key for key, entry in entries.items() if function.name in entry["functions"])


def _keys(records: Mapping[str, Any]) -> dict[str, str]:
    """Ids by name."""
    return {record.name: key for key, record in records.items()}


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
