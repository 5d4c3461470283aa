"""GOV, read from the text: keeping the structure alive."""

from collections.abc import Iterator
from datetime import date

from tests.rules.oracle.place import Place, Plain, Said, limit_of


def gov01(place: Place) -> Iterator[Said]:
    cadences = place.here.get("cadences", {}).values()
    reviewed = {topic for cadence in cadences for topic in cadence.get("reviews", [])}
    if not reviewed >= {"priorities", "results", "blockers"}:
        yield Said("advice", (place.key,), None)


def gov03(place: Place) -> Iterator[Said]:
    for goal in place.model.get("goals", {}):
        if not any(goal in place.about(function, "goals") for function in place.in_scope()):
            yield Said("advice", (goal,), None)


def gov04(place: Place) -> Iterator[Said]:
    for role in place.owners("role") if place.model.get("goals") else ():
        functions = place.held(role, "decision", "execution")
        if functions and not any(place.about(function, "goals") for function in functions):
            yield Said("advice", (role,), None)


def gov05(place: Place) -> Iterator[Said]:
    for tool, record in place.model.get("tools", {}).items():
        owner = record.get("owner")
        if owner is None or place.kind(owner) != "role" or owner not in place.owners():
            yield Said("warning", (tool,), None)


def gov06(place: Place) -> Iterator[Said]:
    for tool in place.model.get("tools", {}):
        if not any(tool in place.about(function, "tools") for function in place.in_scope()):
            yield Said("advice", (tool,), None)


def gov02(model: Plain, today: date) -> Iterator[Said]:
    if model.get("next_review") is None:
        yield Said("advice", ("",), None)
    elif date.fromisoformat(model["next_review"]) < today:
        yield Said("warning", ("",), None)


def gov07(model: Plain, _: date) -> Iterator[Said]:
    for decision, record in model.get("decisions", {}).items():
        if record.get("owner") is None or record.get("date") is None:
            yield Said("advice", (decision,), None)


def gov08(model: Plain, _: date) -> Iterator[Said]:
    if len(model["structures"]) > limit_of(model, "GOV08", "structures"):
        yield Said("advice", ("",), None)
