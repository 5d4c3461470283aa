"""OVL06: only those review it who execute it."""

from tests.rules.case import Edge, Found


def _found(who: str, *owners: str) -> tuple[Found, ...]:
    return (Found("OVL06", "warning", ("Blog", *owners), f"{who} Blog, and nobody else reviews it."),)


BAD = """
Small team
  Blog: D Head; E Writer, *Agency; R Writer
"""

FOUND = _found("Writer executes and reviews", "Writer")

GOOD = """
Small team
  Blog: D Head; E Writer; R Head
"""

EDGES = {
    "each of several reviews its own work": Edge(
        "Small team\n  Blog: E Writer, *Agency, Lead; R *Agency, Writer",
        _found("Writer and Agency execute and review", "Writer", "Agency"),
    ),
    "one other reviewer is enough": Edge("Small team\n  Blog: E Writer; R Writer, Head"),
    "the decision owner may review": Edge("Small team\n  Blog: D Head; E Writer; R Head"),
    "a department counts like anybody": Edge(
        "Small team\n  Blog: E #Product; R #Product", _found("Product executes and reviews", "Product")
    ),
    "without a review owner it is another rule's": Edge("Small team\n  Blog: E Writer"),
    "without an execution owner nobody reviews own work": Edge("Small team\n  Blog: D Head; R Head"),
    "a mark for undecided is no other reviewer": Edge(
        "Small team\n  Blog: E Writer; R? Writer", _found("Writer executes and reviews", "Writer")
    ),
    "a parked function is left alone": Edge("Small team\n  (Blog): E Writer; R Writer"),
}
