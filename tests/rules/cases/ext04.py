"""EXT04: a partner has no internal contact in the structure, or one that is no role."""

from tests.rules.case import Edge, Found


def _none(structure: str = "Small team") -> tuple[Found, ...]:
    return (Found("EXT04", "warning", ("Agency",), f"Agency has no internal contact in {structure}."),)


def _no_role(contact: str, kind: str) -> tuple[Found, ...]:
    message = f"The internal contact of Agency in Small team is no role: {contact} is a {kind}."
    return (Found("EXT04", "warning", ("Agency", contact), message),)


BAD = """
Small team
  Paid media: D Lead; E *Agency
"""

FOUND = _none()

GOOD = """
Small team
  Paid media: D Lead; E *Agency > Lead
"""

EDGES = {
    "a department is no contact": Edge("Small team\n  + *Agency > #Sales", _no_role("Sales", "department")),
    "another partner is no contact": Edge(
        "Small team\n  + Lead, *Studio > Lead, *Agency > *Studio", _no_role("Studio", "partner")
    ),
    "a partner is not its own contact": Edge("Small team\n  + *Agency > *Agency", _no_role("Agency", "partner")),
    "a contact that holds nothing is a contact": Edge("Small team\n  + *Agency > Lead"),
    "a contact that nobody fills is a contact": Edge("Small team\n  + *Agency > Lead, Lead {people: 0}"),
    "a partner that holds nothing needs one too": Edge("Small team\n  + *Agency, Lead", _none()),
    "a contact counts in its own structure only": Edge(
        "Small team\n  + *Agency > Lead\nGrowth stage\n  + *Agency, Lead", _none("Growth stage")
    ),
    "a partner that is not in the structure needs none there": Edge(
        "Small team\n  + *Agency > Lead\nGrowth stage\n  + Lead"
    ),
    "a role needs no contact": Edge("Small team\n  + Lead"),
    "a department needs no contact": Edge("Small team\n  + #Sales"),
}
