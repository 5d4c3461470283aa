"""GAP and PROC, read from the text: abandoned functions, process and measurement."""

from collections.abc import Iterator
from datetime import date

from tests.rules.oracle.place import Place, Said

OWNERSHIPS = ("decision", "execution", "input", "review")
LINES = ("acquisition", "conversion", "content", "operations", "reporting")


def counts_as_held(place: Place, function: str, ownership: str) -> bool:
    return bool(place.holders(function, ownership)) or place.undecided(function, ownership)


def abandoned(place: Place, function: str) -> bool:
    return not counts_as_held(place, function, "decision") and not counts_as_held(place, function, "execution")


def not_abandoned(place: Place) -> list[str]:
    return [function for function in place.in_scope() if not abandoned(place, function)]


def gap01(place: Place) -> Iterator[Said]:
    for function in place.in_scope():
        if abandoned(place, function):
            yield Said("error", (function,))


def gap02(place: Place) -> Iterator[Said]:
    for function in place.in_scope():
        if counts_as_held(place, function, "execution") and not counts_as_held(place, function, "decision"):
            yield Said("error", (function,), place.executing(function))


def gap03(place: Place) -> Iterator[Said]:
    for function in place.in_scope():
        if counts_as_held(place, function, "decision") and not counts_as_held(place, function, "execution"):
            yield Said("error", (function,), place.deciding(function))


def gap04(place: Place) -> Iterator[Said]:
    for function in place.in_scope():
        if any(place.undecided(function, ownership) for ownership in OWNERSHIPS):
            yield Said("advice", (function,), None)


def gap05(place: Place) -> Iterator[Said]:
    for function in not_abandoned(place):
        if place.about(function, "affects") and not place.holders(function, "review"):
            detailed = place.about(function, "process_level") == "detailed"
            yield Said("warning" if detailed else "advice", (function,), None)


def gap06(place: Place) -> Iterator[Said]:
    for function in not_abandoned(place):
        if place.about(function, "input_from") and not place.holders(function, "input"):
            yield Said("advice", (function,), None)


def gap07(place: Place) -> Iterator[Said]:
    for function in place.parked():
        if not place.here["functions"][function].get("reason"):
            yield Said("advice", (function,), None)


def gap08(place: Place) -> Iterator[Said]:
    for function in place.parked():
        until = place.here["functions"][function].get("until")
        if until and date.fromisoformat(until) < place.today:
            yield Said("warning", (function,), None)


def gap09(place: Place) -> Iterator[Said]:
    for line in LINES:
        functions = [f for f in place.in_scope() if place.about(f, "ownership_line") == line]
        if functions and not any(place.deciding(function) for function in functions):
            yield Said("warning", (line,), None)


def proc01(place: Place) -> Iterator[Said]:
    for function in not_abandoned(place):
        light = place.about(function, "process_level") == "lightweight"
        if light and place.affects(function, "tracking", "budget", "sales_handoff"):
            yield Said("warning", (function,), None)


def proc02(place: Place) -> Iterator[Said]:
    for function in not_abandoned(place):
        detailed = place.about(function, "process_level") == "detailed"
        if detailed and not place.affects(function, "budget", "lead_quality", "strategy"):
            yield Said("advice", (function,), None)


def proc03(place: Place) -> Iterator[Said]:
    for function in not_abandoned(place):
        if not place.about(function, "metric"):
            yield Said("advice", (function,), None)


def proc04(place: Place) -> Iterator[Said]:
    for function in not_abandoned(place):
        measured = place.about(function, "metric") and place.about(function, "metric_kind") != "lead_quality"
        if measured and place.affects(function, "lead_quality"):
            yield Said("advice", (function,), None)


def proc05(place: Place) -> Iterator[Said]:
    for function in not_abandoned(place):
        if place.about(function, "affects") and place.about(function, "review_point") == "after_launch":
            yield Said("warning", (function,), None)


def proc06(place: Place) -> Iterator[Said]:
    for function in not_abandoned(place):
        level = place.about(function, "process_level")
        if level in ("standard", "detailed") and not place.about(function, "required_inputs"):
            yield Said("advice", (function,), None)
