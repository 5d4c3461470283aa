"""OVL05: more different owners than the limit, whatever they hold."""

from tests.rules.case import Edge, Found

SEVEN = ("Head", "Lead", "Writer", "Agency", "Sales", "Analyst", "Legal")


def _found(*owners: str, number: str, limit: str = "seven") -> tuple[Found, ...]:
    listed = f"{', '.join(owners[:-1])} and {owners[-1]}"
    message = f"Launch has {number} different owners, {listed}; the limit is {limit}."
    return (Found("OVL05", "warning", ("Launch", *owners), message),)


BAD = """
Small team
  Launch: D Head; E Lead, Writer, *Agency; I #Sales, Analyst; R #Legal, Founder
"""

FOUND = _found(*SEVEN, "Founder", number="eight")

GOOD = """
Small team
  Launch: D Head; E Lead, Writer, *Agency; I #Sales, Analyst; R #Legal
"""

EIGHT = BAD.strip()

EDGES = {
    "who holds several things counts once": Edge(
        "Small team\n  Launch: D Head; E Lead, Writer, *Agency, Head; I #Sales, Analyst, Head; R #Legal, Head, Lead"
    ),
    "eight who all give input": Edge(
        "Small team\n  Launch: I Head, Lead, Writer, *Agency, #Sales, Analyst, #Legal, Founder",
        _found(*SEVEN, "Founder", number="eight"),
    ),
    "exactly at the limit of the model": Edge(EIGHT + "\n! OVL05 different_owners 8"),
    "the limit of the model counts": Edge(
        "Small team\n  Launch: D Head; E Lead; R Founder\n! OVL05 different_owners 2",
        _found("Head", "Lead", "Founder", number="three", limit="two"),
    ),
    "a limit of one leaves one owner alone": Edge("Small team\n  Launch: D Head; E Head\n! OVL05 different_owners 1"),
    "the order is that of the board": Edge(
        "Small team\n  + Founder\n  Launch: D Head; E Lead; R Founder\n! OVL05 different_owners 2",
        _found("Founder", "Head", "Lead", number="three", limit="two"),
    ),
    "a mark for undecided is nobody": Edge(
        "Small team\n  Launch: D? Head; E Lead, Writer, *Agency; I #Sales, Analyst; R #Legal"
    ),
    "a parked function is left alone": Edge(EIGHT.replace("Launch", "(Launch)")),
}
