"""GOV02: the next review has passed, or was never planned."""

from tests.rules.case import Edge, Found


def _found(message: str, severity: str = "warning", title: str = "") -> tuple[Found, ...]:
    return (Found("GOV02", severity, (title,), message),)


BAD = """
Small team
  + Head
! next_review 2026-11-01
"""

FOUND = _found("The next review of the model was due on 2026-11-01.")

GOOD = """
Small team
  + Head
! next_review 2027-02-01
"""

EDGES = {
    "today is not too late": Edge("Small team\n! next_review 2026-11-02"),
    "no day is worth a word": Edge("Small team", _found("No day is set for the next review of the model.", "advice")),
    "it is told once, whatever the structures": Edge(
        "Small team\nGrowth stage\n! next_review 2025-12-31",
        _found("The next review of the model was due on 2025-12-31."),
    ),
    "switched off": Edge("Small team\n! GOV02 off"),
}
