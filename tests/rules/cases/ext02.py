"""EXT02: a partner executes it, and nobody inside checks."""

from tests.rules.case import Edge, Found


def _found(message: str, *partners: str) -> tuple[Found, ...]:
    return (Found("EXT02", "error", ("Press", *partners), message),)


ONE = _found("PR agency executes Press, and nobody inside decides or reviews it.", "PR agency")

BAD = """
Small team
  Press: E *PR agency; I Founder
"""

FOUND = ONE

GOOD = """
Small team
  Press: D Founder; E *PR agency
"""

EDGES = {
    "two partners are told together": Edge(
        "Small team\n  Press: E *PR agency, *Freelancer",
        _found(
            "PR agency and Freelancer execute Press, and nobody inside decides or reviews it.",
            "PR agency",
            "Freelancer",
        ),
    ),
    "a role that only executes too does not check": Edge("Small team\n  Press: E *PR agency, Founder", ONE),
    "a partner's own decision does not count": Edge("Small team\n  Press: D *PR agency; E *PR agency", ONE),
    "a partner's review does not count": Edge("Small team\n  Press: E *PR agency; R *!Studio", ONE),
    "a partner that may decide and does not hold decision does not count": Edge(
        "Small team\n  Press: E *!PR agency", ONE
    ),
    "a mark for undecided is no check": Edge("Small team\n  Press: D?; R?; E *PR agency", ONE),
    "a partner that may decide and does is enough": Edge("Small team\n  Press: D *!Studio; E *PR agency"),
    "a role that reviews is enough": Edge("Small team\n  Press: E *PR agency; R Founder"),
    "a department that decides is enough": Edge("Small team\n  Press: D #Leadership; E *PR agency"),
    "a department that reviews is enough": Edge("Small team\n  Press: E *PR agency; R #Leadership"),
    "a partner that executes nothing is left alone": Edge("Small team\n  Press: R *PR agency"),
    "a parked function is left alone": Edge("Small team\n  (Press): E *PR agency"),
}
