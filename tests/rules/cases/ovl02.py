"""OVL02: several execute it, and not each has a boundary."""

from tests.rules.case import Edge, Found


def _found(*owners: str, have: str, number: str = "two") -> tuple[Found, ...]:
    listed = f"{', '.join(owners[:-1])} and {owners[-1]}"
    message = f"SEO has {number} execution owners, {listed}, and {have} has a boundary."
    fixes = (*(f"Keep {owner}" for owner in owners), "Write the boundaries…")
    return (Found("OVL02", "warning", ("SEO", *owners), message, fixes),)


BAD = """
Small team
  SEO: D Head of marketing; E Content lead, *SEO freelancer [technical]
"""

FOUND = _found("Content lead", "SEO freelancer", have="not each")

GOOD = """
Small team
  SEO: D Head of marketing; E Content lead [copy], *SEO freelancer [technical]
"""

EDGES = {
    "none of them has a boundary": Edge("Small team\n  SEO: E Lead, #Product", _found("Lead", "Product", have="none")),
    "one of three without is enough": Edge(
        "Small team\n  SEO: E Lead [copy], *Agency [links], Writer",
        _found("Lead", "Agency", "Writer", have="not each", number="three"),
    ),
    "a blank boundary is none": Edge(
        "Small team\n  SEO: E Lead [ ], Writer [b]", _found("Lead", "Writer", have="not each")
    ),
    "one without a boundary does not overlap": Edge("Small team\n  SEO: E Lead"),
    "a mark for undecided beside one owner is no second owner": Edge("Small team\n  SEO: E? Lead"),
    "a parked function is left alone": Edge("Small team\n  (SEO): E Lead, Writer"),
}
