"""LOAD, read from the text: owners and their load."""

from collections.abc import Iterator
from fractions import Fraction

from tests.rules.oracle.place import Place, Said, above, exact


def load01(place: Place) -> Iterator[Said]:
    for role in place.owners("role"):
        if not place.held(role):
            yield Said("warning", (role,), None)


def load02(place: Place) -> Iterator[Said]:
    for role in place.owners("role"):
        if place.held(role, "input", "review") and not place.held(role, "decision", "execution"):
            yield Said("advice", (role,), None)


def load03(place: Place) -> Iterator[Said]:
    for role in place.owners("role"):
        capacity = exact(place.seat(role, "capacity") or 0)
        if capacity > 0:
            ratio = place.load(role) / capacity
            if above(ratio, place.limit("LOAD03", "badly_overloaded") / 100):
                yield Said("error", (role,), None)
            elif above(ratio, place.limit("LOAD03", "overloaded") / 100):
                yield Said("warning", (role,), None)


def load04(place: Place) -> Iterator[Said]:
    for role in place.owners("role"):
        areas = {place.about(function, "area") for function in place.held(role, "decision")} - {""}
        if len(areas) > place.limit("LOAD04", "many_areas"):
            yield Said("warning", (role,), None)
        elif len(areas) > place.limit("LOAD04", "areas"):
            yield Said("advice", (role,), None)


def load05(place: Place) -> Iterator[Said]:
    for role in place.owners("role"):
        if len(place.held(role, "execution")) > place.limit("LOAD05", "functions"):
            yield Said("warning", (role,), None)


def load06(place: Place) -> Iterator[Said]:
    decided = [function for function in place.in_scope() if place.deciding(function)]
    if len(decided) < 8 or len(list(place.owners("role"))) < 4:
        return
    for role in place.owners("role"):
        share = Fraction(len(place.held(role, "decision")), len(decided))
        if above(share, place.limit("LOAD06", "share") / 100):
            yield Said("warning", (role,), None)


def load07(place: Place) -> Iterator[Said]:
    for owner in place.owners():
        people = place.seat(owner, "people")
        if people is None or people > 1:
            continue
        alone = [f for f in place.held(owner, "execution") if place.executing(f) == (owner,)]
        backups = {f: place.here["functions"][f].get("backup") for f in alone}
        risky = [f for f in alone if place.about(f, "critical") and backups[f] in (None, owner)]
        if risky:
            yield Said("warning", (owner,), tuple(risky))


def load08(place: Place) -> Iterator[Said]:
    for role in place.owners("role"):
        if len(place.partners_of(role)) >= place.limit("LOAD08", "partners"):
            yield Said("warning", (role,), None)
