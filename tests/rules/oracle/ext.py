"""EXT, read from the text: what stays inside."""

from collections.abc import Iterator
from datetime import date, timedelta

from tests.rules.oracle.place import Place, Said


def ext01(place: Place) -> Iterator[Said]:
    for function in place.in_scope():
        partners = place.among(place.deciding(function), "partner")
        if partners:
            allowed = all(place.may_decide(partner) for partner in partners)
            yield Said("advice" if allowed else "error", (function,), partners)


def ext02(place: Place) -> Iterator[Said]:
    for function in place.in_scope():
        partners = place.among(place.executing(function), "partner")
        inside = place.among(place.holders(function, "decision", "review"), "role", "department")
        deciding = [p for p in place.among(place.deciding(function), "partner") if place.may_decide(p)]
        if partners and not inside and not deciding:
            yield Said("error", (function,), partners)


def ext03(place: Place) -> Iterator[Said]:
    for function in place.in_scope():
        partners = place.among(place.executing(function), "partner")
        if partners and place.about(function, "usual_sourcing") == "inside":
            yield Said("warning", (function,), partners)


def ext04(place: Place) -> Iterator[Said]:
    for partner in place.owners("partner"):
        contact = place.here["owners"][partner].get("internal_contact")
        if contact is None or contact not in place.owners("role"):
            yield Said("warning", (partner,), None)


def ext05(place: Place) -> Iterator[Said]:
    functions = place.in_scope()
    if len(functions) < place.limit("EXT05", "functions"):
        return
    for partner in place.owners("partner"):
        if 100 * len(place.held(partner, "execution")) >= place.limit("EXT05", "share") * len(functions):
            yield Said("warning", (partner,), None)


def ext06(place: Place) -> Iterator[Said]:
    for function in place.in_scope():
        departments = place.among(place.holders(function, "decision", "execution"), "department")
        if departments:
            yield Said("advice", (function,), departments)


def ext07(place: Place) -> Iterator[Said]:
    for partner in place.owners("partner"):
        renewal = place.model["owners"][partner].get("renewal")
        last = place.today + timedelta(days=int(place.limit("EXT07", "days")))
        if renewal and date.fromisoformat(renewal) <= last:
            yield Said("advice", (partner,), None)
