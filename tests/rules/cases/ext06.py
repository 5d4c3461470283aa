"""EXT06: a department decides or executes it."""

from tests.rules.case import Edge, Found


def _found(message: str, *departments: str) -> tuple[Found, ...]:
    return (Found("EXT06", "advice", ("Pricing", *departments), f"Pricing is {message}."),)


BAD = """
Small team
  Pricing: D #Product; E Lead
"""

FOUND = _found("decided by the department Product", "Product")

GOOD = """
Small team
  Pricing: D Lead; E Lead, *Agency > Lead; I #Product; R #Legal
"""

EDGES = {
    "executing alone": Edge("Small team\n  Pricing: E #Sales", _found("executed by the department Sales", "Sales")),
    "one that does both": Edge(
        "Small team\n  Pricing: D #Product; E #Product",
        _found("decided and executed by the department Product", "Product"),
    ),
    "several that do the same": Edge(
        "Small team\n  Pricing: D #Sales, #Product; E Lead",
        _found("decided by the departments Sales and Product", "Sales", "Product"),
    ),
    "one finding a function, departments in the order of the board": Edge(
        "Small team\n  + #Finance, #Sales\n  Pricing: D #Sales; E #Sales, #Finance",
        _found("decided by the department Sales and executed by the departments Finance and Sales", "Finance", "Sales"),
    ),
    "a role beside it does not excuse it and is not named": Edge(
        "Small team\n  Pricing: D Lead, #Product; E Lead", FOUND
    ),
    "a mark for undecided is no department": Edge("Small team\n  Pricing: D?; E?\n  + #Product"),
    "a department may hold nothing": Edge("Small team\n  + #Product"),
    "a parked function is left alone": Edge("Small team\n  (Pricing): D #Product; E #Product"),
    "an absent function is left alone": Edge("Small team\n  Pricing: D Lead; E Lead\nGrowth stage\n  + #Product"),
}
