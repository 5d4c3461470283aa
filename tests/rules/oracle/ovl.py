"""OVL, read from the text: role boundaries."""

import unicodedata
from collections.abc import Iterator
from datetime import date
from itertools import combinations

from tests.rules.oracle.place import Place, Plain, Said


def ovl01(place: Place) -> Iterator[Said]:
    for function in place.in_scope():
        if len(place.deciding(function)) >= 2:
            yield Said("error", (function,), place.deciding(function))


def ovl02(place: Place) -> Iterator[Said]:
    for function in place.in_scope():
        owners = place.executing(function)
        if len(owners) >= 2 and any(not place.bounded(function, owner, "execution") for owner in owners):
            yield Said("warning", (function,), owners)


def ovl03(place: Place) -> Iterator[Said]:
    for function in place.in_scope():
        if len(place.executing(function)) > place.limit("OVL03", "execution_owners"):
            yield Said("warning", (function,), place.executing(function))


def ovl04(place: Place) -> Iterator[Said]:
    for function in place.in_scope():
        if len(place.holders(function, "review")) > place.limit("OVL04", "review_owners"):
            yield Said("warning", (function,), place.holders(function, "review"))


def ovl05(place: Place) -> Iterator[Said]:
    for function in place.in_scope():
        if len(place.holders(function)) > place.limit("OVL05", "different_owners"):
            yield Said("warning", (function,), place.holders(function))


def ovl06(place: Place) -> Iterator[Said]:
    for function in place.in_scope():
        reviewing = place.holders(function, "review")
        if reviewing and all(owner in place.executing(function) for owner in reviewing):
            yield Said("warning", (function,), reviewing)


def ovl07(place: Place) -> Iterator[Said]:
    for pair in combinations(place.owners("role", "partner"), 2):
        shared = {ownership: shared_by(place, pair, ownership) for ownership in ("decision", "execution")}
        if any(len(functions) >= place.limit("OVL07", "functions") for functions in shared.values()):
            yield Said("warning", pair, None)


def shared_by(place: Place, pair: tuple[str, ...], ownership: str) -> list[str]:
    return [
        function
        for function in place.in_scope()
        if all(owner in place.holders(function, ownership) for owner in pair)
        and any(not place.bounded(function, owner, ownership) for owner in pair)
    ]


def ovl10(place: Place) -> Iterator[Said]:
    functions = place.in_scope()
    if len(functions) < 8 or len(list(place.owners("role", "partner"))) < 3:
        return
    for owner in place.owners():
        if 100 * len(place.held(owner)) >= place.limit("OVL10", "functions_held") * len(functions):
            yield Said("advice", (owner,), None)


def ovl08(model: Plain, _: date) -> Iterator[Said]:
    yield from twins(model["functions"])


def ovl09(model: Plain, _: date) -> Iterator[Said]:
    yield from twins(model["owners"])


def twins(records: Plain) -> Iterator[Said]:
    for name in {bare(record["name"]) for record in records.values()}:
        group = tuple(key for key, record in records.items() if bare(record["name"]) == name)
        if name and len(group) >= 2:
            yield Said("warning", group)


def bare(name: str) -> str:
    """The name without case, accents and everything but letters and digits."""
    marks_dropped = "".join(c for c in unicodedata.normalize("NFKD", name) if unicodedata.combining(c) == 0)
    return "".join(c for c in marks_dropped.casefold() if unicodedata.category(c)[0] in "LN")
