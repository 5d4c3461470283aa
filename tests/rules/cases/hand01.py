"""HAND01: work passes to a function that nobody works on."""

from tests.rules.case import Edge, Found


def _found(which: str, *givers: str, start: str = "Campaigns", end: str = "Reports") -> tuple[Found, ...]:
    message = f"Work passes from {start} to {end}, which {which}."
    return (Found("HAND01", "error", (f"{start} → {end}", start, end, *givers), message),)


NOBODY = "nobody executes in Small team"

BAD = """
Small team
  Campaigns: D Head of marketing; E Demand manager, *Agency
  Reports: D Head of marketing
  > Campaigns -> Reports: every figure has a source
"""

FOUND = _found(NOBODY, "Demand manager", "Agency")

GOOD = """
Small team
  Campaigns: E Demand manager
  Reports: E Analyst
  > Campaigns -> Reports: every figure has a source
"""

EDGES = {
    "a parked end": Edge(
        "Small team\n  Campaigns: E Lead\n  (Reports): E Analyst\n  > Campaigns -> Reports: monthly",
        _found("is parked in Small team", "Lead"),
    ),
    "an absent end": Edge(
        "Small team\n  Campaigns: E Lead\n  > Campaigns -> Reports: monthly",
        _found("is not in Small team", "Lead"),
    ),
    "a mark for undecided is nobody": Edge(
        "Small team\n  Campaigns: E Lead\n  Reports: D Head; E?\n  > Campaigns -> Reports: monthly",
        _found(NOBODY, "Lead"),
    ),
    "the start may have nobody either": Edge(
        "Small team\n  Campaigns: D Head\n  Reports: R Head\n  > Campaigns -> Reports:", _found(NOBODY)
    ),
    "a partner or a department that executes is somebody": Edge(
        "Small team\n  Campaigns: E Lead\n  Reports: E *Agency\n  Launch: E #Product\n"
        "  > Campaigns -> Reports: monthly\n  > Campaigns -> Launch: dates"
    ),
    "a department is never nothing": Edge("Small team\n  Campaigns: E Lead\n  > Campaigns -> #Sales: a list"),
    "work that starts at a department is its own": Edge("Small team\n  Reports: D Head\n  > #Sales -> Reports: a list"),
    "a parked start hands nothing over": Edge("Small team\n  (Campaigns): E Lead\n  > Campaigns -> Reports: monthly"),
    "nor does an absent one": Edge("Small team\n  Reports: D Head\n  > Campaigns -> Reports: monthly"),
    "each structure is asked on its own": Edge(
        "Small team\n  Campaigns: E Lead\n  Reports: E Lead\n  > Campaigns -> Reports: monthly\n"
        "Growth stage\n  Campaigns: E Lead\n  Reports: D Head"
    ),
    "each handoff is told": Edge(
        "Small team\n  Campaigns: E Lead\n  (Reports):\n  (Events):\n"
        "  > Campaigns -> Reports: monthly\n  > Campaigns -> Events: yearly",
        _found("is parked in Small team", "Lead") + _found("is parked in Small team", "Lead", end="Events"),
    ),
}
