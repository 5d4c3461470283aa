"""OVL03: more execution owners than the limit."""

from tests.rules.case import Edge, Found


def _found(*owners: str, number: str, limit: str = "three") -> tuple[Found, ...]:
    listed = f"{', '.join(owners[:-1])} and {owners[-1]}"
    message = f"SEO has {number} execution owners, {listed}; the limit is {limit}."
    return (Found("OVL03", "warning", ("SEO", *owners), message),)


BAD = """
Small team
  SEO: D Head; E Lead [copy], Writer [blog], *Agency [links], #Product [pages]
"""

FOUND = _found("Lead", "Writer", "Agency", "Product", number="four")

GOOD = """
Small team
  SEO: D Head; E Lead, Writer, *Agency
"""

FIVE = "Small team\n  SEO: E Lead, Writer, *Agency, #Product, Analyst"

EDGES = {
    "the limit of the model counts": Edge(
        FIVE + "\n! OVL03 execution_owners 4",
        _found("Lead", "Writer", "Agency", "Product", "Analyst", number="five", limit="four"),
    ),
    "exactly at the limit of the model": Edge(FIVE + "\n! OVL03 execution_owners 5"),
    "a limit of one": Edge(
        "Small team\n  SEO: E Lead, Writer\n  Blog: E Lead\n! OVL03 execution_owners 1",
        _found("Lead", "Writer", number="two", limit="one"),
    ),
    "a limit that makes no sense does not count": Edge(
        FIVE + "\n! OVL03 execution_owners 0.5",
        _found("Lead", "Writer", "Agency", "Product", "Analyst", number="five"),
    ),
    "switched off": Edge(FIVE + "\n! OVL03 off"),
    "other ownerships are not counted": Edge(
        "Small team\n  SEO: D Head; E Lead, Writer, *Agency; I #Product; R Analyst"
    ),
    "a mark for undecided is nobody": Edge("Small team\n  SEO: E? Lead, Writer, *Agency"),
    "each structure is asked on its own": Edge(
        "Small team\n  SEO: E Lead, Writer\nGrowth stage\n  SEO: E Head, *Agency"
    ),
    "a parked function is left alone": Edge("Small team\n  (SEO): E Lead, Writer, *Agency, #Product"),
}
