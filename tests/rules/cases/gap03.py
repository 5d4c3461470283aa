"""GAP03: somebody decides it and nobody executes it."""

from tests.rules.case import Edge, Found


def _unexecuted(owner: str, *fixes: str) -> tuple[Found, ...]:
    message = f"Pricing has no execution owner in Small team; {owner} decides it."
    return (Found("GAP03", "error", ("Pricing", owner), message, fixes),)


BAD = """
Small team
  Pricing: D Founder, Head of marketing; I #Sales
"""

FOUND = (
    Found(
        "GAP03",
        "error",
        ("Pricing", "Founder", "Head of marketing"),
        "Pricing has no execution owner in Small team; Founder and Head of marketing decide it.",
        ("Let Founder execute", "Let Head of marketing execute"),
    ),
)

GOOD = """
Small team
  Pricing: D Founder; E Product marketing manager
"""

EDGES = {
    "a department that decides may execute": Edge(
        "Small team\n  Pricing: D #Product", _unexecuted("Product", "Let Product execute")
    ),
    "a partner is not let execute what nobody inside would check": Edge(
        "Small team\n  Pricing: D *Agency", _unexecuted("Agency")
    ),
    "a partner may execute what a role reviews": Edge(
        "Small team\n  Pricing: D *Agency; R Founder", _unexecuted("Agency", "Let Agency execute")
    ),
    "a partner that may decide may execute": Edge(
        "Small team\n  Pricing: D *!Agency", _unexecuted("Agency", "Let Agency execute")
    ),
    "a decision marked undecided counts as held": Edge(
        "Small team\n  Pricing: D?",
        (
            Found(
                "GAP03",
                "error",
                ("Pricing",),
                "Pricing has no execution owner in Small team; who decides it is undecided.",
            ),
        ),
    ),
    "an execution marked undecided counts as held": Edge("Small team\n  Pricing: D Founder; E?"),
    "both marked undecided is no gap": Edge("Small team\n  Pricing: D?; E?"),
    "a parked function needs nobody": Edge("Small team\n  (Pricing): D Founder"),
}
