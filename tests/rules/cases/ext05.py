"""EXT05: one partner executes a large part of the in-scope functions."""

from tests.rules.case import Edge, Found


def _found(part: str, percent: int, *partners: str) -> tuple[Found, ...]:
    return tuple(
        Found("EXT05", "warning", (partner,), f"{partner} executes {part} in Small team ({percent} %).")
        for partner in partners or ("Agency",)
    )


def _team(outside: int, inside: int, partner: str = "*Agency", more: str = "") -> str:
    lines = [f"  Outside {number}: D Lead; E {partner}" for number in range(outside)]
    lines += [f"  Inside {number}: D Lead; E Lead" for number in range(inside)]
    return "\n".join(["Small team", *lines]) + more


BAD = """
Small team
  Paid media: D Lead; E *Agency
  Press: D Lead; E *Agency
  Pricing: D Lead; E Lead
  Messaging: D Lead; E Lead
  Reports: D Lead; E Lead
"""

FOUND = _found("2 of the 5 functions", 40)

GOOD = """
Small team
  Paid media: D Lead; E *Agency
  Press: D Lead; E *Studio
  Pricing: D Lead; E Lead
  Messaging: D Lead; E Lead
  Reports: D Lead; E Lead
"""

EDGES = {
    "just below the share": Edge(_team(2, 4)),
    "above the share": Edge(_team(3, 3), _found("3 of the 6 functions", 50)),
    "percents are whole": Edge(_team(3, 4), _found("3 of the 7 functions", 43)),
    "everything": Edge(_team(5, 0), _found("all 5 functions", 100)),
    "four functions are too few to tell": Edge(_team(4, 0)),
    "a function is in scope also when nobody holds it": Edge(_team(2, 2, more="\n  Nobody's:"), FOUND),
    "parked functions do not count": Edge(_team(4, 0, more="\n  (Parked): E *Agency")),
    "parked functions do not water it down": Edge(_team(2, 3, more="\n  (Parked): E Lead"), FOUND),
    "with others it executes all the same": Edge(
        _team(2, 3, "Lead, *Agency, *Studio"), _found("2 of the 5 functions", 40, "Agency", "Studio")
    ),
    "two partners are not added up": Edge(
        _team(1, 3, more="\n  Press: D Lead; E *Studio"),
    ),
    "a partner that decides or reviews is not needed for the work": Edge(
        "Small team\n" + "\n".join(f"  F {n}: D *!Agency; E Lead; I *Agency; R *Agency" for n in range(5))
    ),
    "a role may execute everything": Edge(_team(0, 5)),
    "a department is no partner": Edge(_team(5, 0, "#Sales")),
    "a higher share, reached": Edge(_team(3, 2, more="\n! EXT05 share 60"), _found("3 of the 5 functions", 60)),
    "a higher share, not reached": Edge(_team(3, 3, more="\n! EXT05 share 60")),
    "fewer functions, reached": Edge(_team(2, 1, more="\n! EXT05 functions 3"), _found("2 of the 3 functions", 67)),
    "fewer functions, not reached": Edge(_team(2, 0, more="\n! EXT05 functions 3")),
    "half a percent is rounded up": Edge(_team(5, 3, more="\n! EXT05 share 62"), _found("5 of the 8 functions", 63)),
}
