"""GAP07: parked, and nothing says why."""

from tests.rules.case import Edge, Found


def _found(structure: str = "Small team") -> tuple[Found, ...]:
    return (Found("GAP07", "advice", ("Events",), f"Events is parked in {structure} without a reason."),)


BAD = """
Small team
  (Events): D Head of marketing
"""

FOUND = _found()

GOOD = """
Small team
  (Events {reason: no budget before spring}): D Head of marketing
"""

EDGES = {
    "a blank reason is none": Edge("Small team\n  (Events {reason: }):", _found()),
    "a date to look again is no reason": Edge("Small team\n  (Events {until: 2027-03-01}):", _found()),
    "each structure gives its own": Edge(
        "Small team\n  (Events {reason: no budget}):\nGrowth stage\n  (Events):", _found("Growth stage")
    ),
    "a function in scope needs none": Edge("Small team\n  Events:"),
    "an absent function needs none": Edge("Small team\n  + Head\n! function Events"),
}
