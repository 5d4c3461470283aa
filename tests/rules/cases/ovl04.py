"""OVL04: more review owners than the limit."""

from tests.rules.case import Edge, Found


def _found(*owners: str, number: str = "three", limit: str = "two") -> tuple[Found, ...]:
    listed = f"{', '.join(owners[:-1])} and {owners[-1]}"
    message = f"Website has {number} review owners, {listed}; the limit is {limit}."
    return (Found("OVL04", "warning", ("Website", *owners), message),)


BAD = """
Small team
  Website: D Head; E Web manager; R Head, #Legal, *Brand agency
"""

FOUND = _found("Head", "Legal", "Brand agency")

GOOD = """
Small team
  Website: D Head; E Web manager; R Head, #Legal
"""

FOUR = "Small team\n  Website: R Head, #Legal, *Agency, Analyst"

EDGES = {
    "the limit of the model counts": Edge(
        FOUR + "\n! OVL04 review_owners 3", _found("Head", "Legal", "Agency", "Analyst", number="four", limit="three")
    ),
    "exactly at the limit of the model": Edge(FOUR + "\n! OVL04 review_owners 4"),
    "a limit below the default": Edge(
        "Small team\n  Website: R Head, #Legal\n! OVL04 review_owners 1",
        _found("Head", "Legal", number="two", limit="one"),
    ),
    "other ownerships are not counted": Edge("Small team\n  Website: D Head; E Web manager; I Analyst; R Head, #Legal"),
    "a mark for undecided is nobody": Edge("Small team\n  Website: R? Head, #Legal"),
    "a parked function is left alone": Edge("Small team\n  (Website): R Head, #Legal, *Agency"),
}
