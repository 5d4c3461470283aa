"""OVL01: two or more decide it."""

from tests.rules.case import Edge, Found


def _found(*owners: str, number: str = "two") -> tuple[Found, ...]:
    listed = f"{', '.join(owners[:-1])} and {owners[-1]}"
    message = f"Lead scoring has {number} decision owners, {listed}."
    fixes = tuple(f"Keep {owner}" for owner in owners)
    return (Found("OVL01", "error", ("Lead scoring", *owners), message, fixes),)


BAD = """
Small team
  Lead scoring: D Head of marketing, Demand manager; E Demand manager
"""

FOUND = _found("Head of marketing", "Demand manager")

GOOD = """
Small team
  Lead scoring: D Head of marketing; E Head of marketing, Demand manager; R Demand manager
"""

EDGES = {
    "a boundary each does not excuse it": Edge(
        "Small team\n  Lead scoring: D Head [EMEA], Manager [Americas]", _found("Head", "Manager")
    ),
    "any kind of owner counts": Edge(
        "Small team\n  Lead scoring: D #Sales, *Agency, Head", _found("Sales", "Agency", "Head", number="three")
    ),
    "the order is that of the board": Edge(
        "Small team\n  + Manager, Head\n  Lead scoring: D Head, Manager", _found("Manager", "Head")
    ),
    "a mark for undecided beside one owner is no second owner": Edge("Small team\n  Lead scoring: D? Head; E Head"),
    "a parked function is left alone": Edge("Small team\n  (Lead scoring): D Head, Manager"),
}
