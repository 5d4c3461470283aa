"""HAND and CHG, read from the text: handoffs, and what changed since the structure before."""

from collections.abc import Iterator
from fractions import Fraction

from tests.rules.oracle.place import Place, Said, above


def handoffs(place: Place) -> Iterator[tuple[str, str, str, str]]:
    for key, handoff in place.here.get("handoffs", {}).items():
        yield key, handoff["start"], handoff["end"], handoff.get("agreement", "")


def is_function(place: Place, end: str) -> bool:
    return end in place.model["functions"]


def working(place: Place, end: str) -> tuple[str, ...]:
    """Who works at an end: the execution owners of a function in scope, or the department itself."""
    return place.executing(end) if is_function(place, end) else (end,)


def hand01(place: Place) -> Iterator[Said]:
    for key, start, end, _ in handoffs(place):
        starts = is_function(place, start) and place.status(start) == "in_scope"
        if starts and is_function(place, end) and not place.executing(end):
            yield Said("error", (key,), None)


def hand02(place: Place) -> Iterator[Said]:
    for key, start, end, agreement in handoffs(place):
        here, there = working(place, start), working(place, end)
        if not agreement and here and there and not set(here) & set(there):
            yield Said("warning", (key,), None)


def hand03(place: Place) -> Iterator[Said]:
    outside = any(not is_function(place, end) for _, *ends, _ in handoffs(place) for end in ends)
    if not outside and any(place.affects(function, "sales_handoff") for function in place.in_scope()):
        yield Said("advice", (place.key,), None)


def hand04(place: Place) -> Iterator[Said]:
    functions = place.in_scope()
    reached = {f: {end for _, start, end, _ in handoffs(place) if start == f and end in functions} for f in functions}
    for _ in functions:  # in as many steps as there are functions everything is reached
        reached = {f: ends.union(*(reached[end] for end in ends)) for f, ends in reached.items()}
    cycles = {frozenset(g for g in ends if f in reached[g]) for f, ends in reached.items() if f in ends}
    for cycle in cycles:
        yield Said("advice", tuple(cycle))


def chg01(place: Place) -> Iterator[Said]:
    before = place.before
    for function in place.model["functions"] if before else ():
        was, now = (p.holders(function, "decision", "execution") for p in (before, place))
        if was and not now and place.status(function) != "parked":
            yield Said("error", (function,), was)


def chg02(place: Place) -> Iterator[Said]:
    before = place.before
    for owner in place.owners() if before else ():
        was, now = before.held(owner, "execution"), place.held(owner, "execution")
        new = [function for function in now if function not in was]
        in_both = owner in before.owners()
        if in_both and len(new) >= place.limit("CHG02", "functions") and 2 * len(new) > len(now):
            yield Said("warning", (owner,), None)


def chg03(place: Place) -> Iterator[Said]:
    before = place.before
    if before is None:
        return
    both = [f for f in place.model["functions"] if place.deciding(f) and before.deciding(f)]
    differing = [f for f in both if set(place.deciding(f)) != set(before.deciding(f))]
    if len(both) >= 8 and above(Fraction(len(differing), len(both)), place.limit("CHG03", "share") / 100):
        yield Said("warning", (place.key,), None)
