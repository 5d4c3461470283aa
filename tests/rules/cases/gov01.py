"""GOV01: nobody has said when priorities, results or blockers are reviewed."""

from tests.rules.case import Edge, Found


def _found(missing: str, structure: str = "Small team") -> tuple[Found, ...]:
    return (Found("GOV01", "advice", (structure,), f"{structure} has no cadence for {missing}."),)


BAD = """
Small team
  SEO: D Head of marketing; E Content lead
  ~ priorities: every week
"""

FOUND = _found("results and blockers")

GOOD = """
Small team
  SEO: D Head of marketing; E Content lead
  ~ priorities, blockers: every week
  ~ results: every month
"""

EDGES = {
    "none at all": Edge("Small team\n  + Head", _found("priorities, results and blockers")),
    "one is missing": Edge("Small team\n  ~ blockers, priorities: daily", _found("results")),
    "one cadence for all is enough": Edge("Small team\n  ~ priorities, results, blockers: every week"),
    "how often need not be said": Edge("Small team\n  ~ priorities, results, blockers:"),
    "another topic is none of them": Edge(
        "Small team\n  ~ priorities, results, weather: every week", _found("blockers")
    ),
    "each structure has its own": Edge(
        "Small team\n  ~ priorities, results, blockers: weekly\nGrowth stage\n  ~ results: weekly",
        _found("priorities and blockers", "Growth stage"),
    ),
}
