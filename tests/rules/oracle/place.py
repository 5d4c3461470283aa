"""A structure of a plain model as the rules speak of it: what is in scope, and who holds what.

A plain model is the JSON of a file. Nothing here knows the application; everything is looked up anew by loops.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any, NamedTuple

Plain = dict[str, Any]

LIMITS: dict[str, dict[str, float]] = {
    "OVL03": {"execution_owners": 3},
    "OVL04": {"review_owners": 2},
    "OVL05": {"different_owners": 7},
    "OVL07": {"functions": 3},
    "OVL10": {"functions_held": 80},
    "EXT05": {"functions": 5, "share": 40},
    "EXT07": {"days": 60},
    "LOAD03": {"overloaded": 100, "badly_overloaded": 120, "load_per_partner_contact": 0.15},
    "LOAD04": {"areas": 5, "many_areas": 7},
    "LOAD05": {"functions": 15},
    "LOAD06": {"share": 50},
    "LOAD08": {"partners": 4},
    "CHG02": {"functions": 4},
    "CHG03": {"share": 50},
    "GOV08": {"structures": 5},
}
"""The numbers that a model may change, by rule; shares are in per cent."""


class Said(NamedTuple):
    """What a rule reports: how grave, what about, and who else is involved (None where the text leaves it open)."""

    severity: str
    about: tuple[str, ...]
    involved: tuple[str, ...] | None = ()


def limit_of(model: Plain, rule: str, name: str) -> Fraction:
    settings = model.get("settings", {}).get("rules", {}).get(rule, {})
    return exact(settings.get("thresholds", {}).get(name, LIMITS[rule][name]))


def exact(number: float) -> Fraction:
    """The number as it is written, so that sums and ratios are exact."""
    return Fraction(str(number))


def above(ratio: Fraction, limit: Fraction) -> bool:
    return ratio > limit + Fraction(1, 10**9)


class Place:
    """One structure of a plain model."""

    def __init__(self, model: Plain, key: str, today: date) -> None:
        self.model, self.key, self.today = model, key, today
        self.here: Plain = model["structures"][key]

    @property
    def before(self) -> "Place | None":
        named = self.here.get("after")
        order = sorted(self.model["structures"], key=lambda s: (self.model["structures"][s].get("rank", ""), s))
        place = order.index(self.key)
        key = named or (order[place - 1] if place else None)
        return None if key is None else Place(self.model, key, self.today)

    def limit(self, rule: str, name: str) -> Fraction:
        return limit_of(self.model, rule, name)

    # --- functions

    def status(self, function: str) -> str:
        if function not in self.here["functions"]:
            return "absent"
        return self.here["functions"][function].get("status", "in_scope")

    def in_scope(self) -> list[str]:
        return [function for function in self.model["functions"] if self.status(function) == "in_scope"]

    def parked(self) -> list[str]:
        return [function for function in self.model["functions"] if self.status(function) == "parked"]

    def about(self, function: str, field: str) -> Any:
        """A field of the function's record, empty where it is not given."""
        return self.model["functions"][function].get(field) or ""

    def affects(self, function: str, *what: str) -> bool:
        return any(word in self.about(function, "affects") for word in what)

    def undecided(self, function: str, ownership: str) -> bool:
        return ownership in self.here["functions"][function].get("undecided", [])

    # --- who holds what

    def holders(self, function: str, *ownerships: str) -> tuple[str, ...]:
        """The owners that hold any of these ownerships on a function in scope; of all four where none is named."""
        if self.status(function) != "in_scope":
            return ()
        found = self.here.get("assignments", {}).get(function, {})
        wanted = ownerships or ("decision", "execution", "input", "review")
        return tuple(owner for owner in found if any(ownership in found[owner] for ownership in wanted))

    def deciding(self, function: str) -> tuple[str, ...]:
        return self.holders(function, "decision")

    def executing(self, function: str) -> tuple[str, ...]:
        return self.holders(function, "execution")

    def held(self, owner: str, *ownerships: str) -> list[str]:
        """The functions in scope on which an owner holds any of these ownerships."""
        return [function for function in self.in_scope() if owner in self.holders(function, *ownerships)]

    def assignment(self, function: str, owner: str, ownership: str) -> Plain:
        return self.here["assignments"][function][owner][ownership]

    def bounded(self, function: str, owner: str, ownership: str) -> bool:
        return bool(self.assignment(function, owner, ownership).get("boundary"))

    # --- owners

    def owners(self, *kinds: str) -> Iterator[str]:
        """The owners that the structure lists, of these kinds or of any."""
        for owner in self.here["owners"]:
            if not kinds or self.kind(owner) in kinds:
                yield owner

    def kind(self, owner: str) -> str:
        return self.model["owners"][owner].get("kind", "role")

    def may_decide(self, owner: str) -> bool:
        return self.model["owners"][owner].get("may_decide", False)

    def among(self, owners: tuple[str, ...], *kinds: str) -> tuple[str, ...]:
        return tuple(owner for owner in owners if self.kind(owner) in kinds)

    def seat(self, owner: str, field: str) -> float | None:
        """Capacity or people of an owner; 1 for a role where they are not given."""
        given = self.here["owners"][owner].get(field)
        return 1 if given is None and self.kind(owner) == "role" else given

    def partners_of(self, owner: str) -> list[str]:
        """The partners of the structure whose internal contact the owner is."""
        return [p for p in self.owners("partner") if self.here["owners"][p].get("internal_contact") == owner]

    def load(self, owner: str) -> Fraction:
        total = self.limit("LOAD03", "load_per_partner_contact") * len(self.partners_of(owner))
        for function in self.held(owner, "execution"):
            share = self.assignment(function, owner, "execution").get("share")
            part = Fraction(1, len(self.executing(function))) if share is None else exact(share)
            total += exact(self.here["functions"][function].get("effort", 0.1)) * part
        return total
