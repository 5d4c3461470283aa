"""GAP04: an ownership is marked undecided."""

from tests.rules.case import Edge, Found


def _found(who: str, structure: str = "Small team") -> tuple[Found, ...]:
    return (Found("GAP04", "advice", ("Pricing",), f"{who} Pricing is marked undecided in {structure}."),)


BAD = """
Small team
  Pricing: D?; E Product manager
"""

FOUND = _found("Who decides")

GOOD = """
Small team
  Pricing: D Founder; E Product manager
"""

EDGES = {
    "several are told once a function, in the order of the letters": Edge(
        "Small team\n  Pricing: R?; E Lead; D?", _found("Who decides and who reviews")
    ),
    "all four": Edge(
        "Small team\n  Pricing: D?; E?; I?; R?",
        _found("Who decides, who executes, who gives input on and who reviews"),
    ),
    "an owner beside the mark does not end it": Edge("Small team\n  Pricing: D Head; E? Lead", _found("Who executes")),
    "where nobody holds anything else": Edge("Small team\n  Pricing: I?", _found("Who gives input on")),
    "each structure is asked on its own": Edge(
        "Small team\n  Pricing: D?\nGrowth stage\n  Pricing: R?",
        _found("Who decides") + _found("Who reviews", "Growth stage"),
    ),
    "a word of a newer version is no ownership": Edge("Small team\n  Pricing {undecided: sponsor}: D Head; E Head"),
    "nor does it stand in the sentence": Edge(
        "Small team\n  Pricing {undecided: sponsor, review}: D Head; E Head", _found("Who reviews")
    ),
    "a parked function is left alone": Edge("Small team\n  (Pricing): D?"),
    "an absent function is left alone": Edge("Small team\n  Pricing: D Head\nGrowth stage\n  + Head"),
}
