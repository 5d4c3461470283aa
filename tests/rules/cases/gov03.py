"""GOV03: no function serves the goal."""

from tests.rules.case import Edge, Found


def _found(goal: str = "More pipeline", structure: str = "Small team") -> tuple[Found, ...]:
    message = f"No function in scope of {structure} serves the goal “{goal}”."
    return (Found("GOV03", "advice", (goal,), message),)


BAD = """
Small team
  SEO {goals: Known name}: D Head of marketing; E Content lead
! goal More pipeline
! goal Known name
"""

FOUND = _found()

GOOD = """
Small team
  SEO {goals: More pipeline, Known name}: D Head of marketing; E Content lead
! goal More pipeline
! goal Known name
"""

EDGES = {
    "a model without goals has none to serve": Edge("Small team\n  SEO: E Lead"),
    "a function that nobody holds serves it": Edge("Small team\n  SEO {goals: More pipeline}:\n! goal More pipeline"),
    "a parked function does not": Edge("Small team\n  (SEO) {goals: More pipeline}:\n! goal More pipeline", _found()),
    "each structure is asked on its own": Edge(
        "Small team\n  SEO {goals: More pipeline}:\nGrowth stage\n  Blog: E Lead\n! goal More pipeline",
        _found(structure="Growth stage"),
    ),
    "each goal is told": Edge(
        "Small team\n  SEO:\n! goal More pipeline\n! goal Known name", _found() + _found("Known name")
    ),
}
