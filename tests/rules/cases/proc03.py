"""PROC03: no metric."""

from tests.rules.case import Edge, Found

BAD = """
Small team
  Events: D Head; E Event manager
"""

FOUND = (Found("PROC03", "advice", ("Events",), "Events has no metric."),)

GOOD = """
Small team
  Events {metric: meetings held per event}: D Head; E Event manager
"""

EDGES = {
    "a blank metric is none": Edge("Small team\n  Events {metric: }: D Head", FOUND),
    "the kind of a metric is no metric": Edge("Small team\n  Events {metric_kind: operating}: D Head", FOUND),
    "each structure tells it": Edge("Small team\n  Events: D Head\nGrowth stage\n  Events: E Head", FOUND + FOUND),
    "an abandoned function has a greater gap": Edge("Small team\n  Events: I Head"),
    "a decision marked undecided is not abandoned": Edge("Small team\n  Events: D?", FOUND),
    "a parked function is left alone": Edge("Small team\n  (Events): D Head"),
    "an absent function is left alone": Edge("Small team\n  + Head\n! function Events"),
}
