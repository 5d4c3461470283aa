"""GAP08: parked until a day that has passed; today is 2026-11-02."""

from tests.rules.case import Edge, Found


def _found(until: str, structure: str = "Small team") -> tuple[Found, ...]:
    message = f"Events is parked in {structure}, and was to be looked at again on {until}."
    return (Found("GAP08", "warning", ("Events",), message, ("Bring back",)),)


BAD = """
Small team
  (Events {until: 2026-09-30; reason: no budget}): D Head of marketing
"""

FOUND = _found("2026-09-30")

GOOD = """
Small team
  (Events {until: 2027-03-01; reason: no budget}): D Head of marketing
"""

EDGES = {
    "yesterday has passed": Edge("Small team\n  (Events {until: 2026-11-01}):", _found("2026-11-01")),
    "today has not": Edge("Small team\n  (Events {until: 2026-11-02}):"),
    "tomorrow has not": Edge("Small team\n  (Events {until: 2026-11-03}):"),
    "without a date it may wait": Edge("Small team\n  (Events):"),
    "each structure has its own date": Edge(
        "Small team\n  (Events {until: 2027-01-01}):\nGrowth stage\n  (Events {until: 2026-01-01}):",
        _found("2026-01-01", "Growth stage"),
    ),
    "a date on a function in scope says nothing": Edge("Small team\n  Events {until: 2026-01-01}:"),
    "an absent function has none": Edge("Small team\n  + Head\n! function Events"),
}
