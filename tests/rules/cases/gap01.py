"""GAP01: nobody decides it and nobody executes it."""

from tests.rules.case import Edge, Found

BAD = """
Small team
  Data quality: I #Sales; R Analyst
"""

FOUND = (
    Found(
        "GAP01",
        "error",
        ("Data quality",),
        "Data quality is abandoned: nobody decides it and nobody executes it in Small team.",
        ("Park it…", "Assign…"),
    ),
)

GOOD = """
Small team
  Data quality: D Head of marketing; E Analyst
"""

EDGES = {
    "a decision owner is enough": Edge("Small team\n  Data quality: D Head of marketing"),
    "an execution owner is enough": Edge("Small team\n  Data quality: E *CRM consultant"),
    "a decision marked undecided counts as held": Edge("Small team\n  Data quality: D?"),
    "an execution marked undecided counts as held": Edge("Small team\n  Data quality: E?"),
    "a review marked undecided does not": Edge("Small team\n  Data quality: R?\n  + Analyst", FOUND),
    "a parked function is not abandoned": Edge("Small team\n  (Data quality):"),
    "an absent function is not abandoned": Edge(
        "Small team\n  Data quality: D Head; E Analyst\nGrowth stage\n  + Head"
    ),
}
