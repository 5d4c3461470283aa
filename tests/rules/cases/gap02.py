"""GAP02: somebody executes it and nobody decides it."""

from tests.rules.case import Edge, Found

BAD = """
Small team
  SEO: E *SEO agency, Content lead, #Product, Writer; R Head of marketing
"""

FOUND = (
    Found(
        "GAP02",
        "error",
        ("SEO", "SEO agency", "Content lead", "Product", "Writer"),
        "SEO has no decision owner in Small team; SEO agency, Content lead, Product and Writer execute it.",
        ("Let Content lead decide", "Let Writer decide"),
    ),
)

GOOD = """
Small team
  SEO: D Head of marketing; E Content lead
"""

EDGES = {
    "a partner alone is not promoted": Edge(
        "Small team\n  SEO: E *SEO agency",
        (
            Found(
                "GAP02",
                "error",
                ("SEO", "SEO agency"),
                "SEO has no decision owner in Small team; SEO agency executes it.",
            ),
        ),
    ),
    "an execution marked undecided counts as held": Edge(
        "Small team\n  SEO: E?",
        (Found("GAP02", "error", ("SEO",), "SEO has no decision owner in Small team; who executes it is undecided."),),
    ),
    "a decision marked undecided counts as held": Edge("Small team\n  SEO: D?; E Content lead"),
    "without an execution owner it is another rule's": Edge("Small team\n  SEO: I #Sales"),
    "a parked function needs nobody": Edge("Small team\n  (SEO): E Content lead"),
}
