"""GOV07: nobody took the decision, or on no known day."""

from tests.rules.case import Edge, Found


def _found(missing: str, decision: str = "Keep the agency") -> tuple[Found, ...]:
    return (Found("GOV07", "advice", (decision,), f"The decision “{decision}” has no {missing}."),)


BAD = """
Small team
  SEO: D Head of marketing; E *SEO agency > Head of marketing
! decision Keep the agency {about: SEO}
"""

FOUND = _found("owner and no date")

GOOD = """
Small team
  SEO: D Head of marketing; E *SEO agency > Head of marketing
! decision Keep the agency {owner: Head of marketing; date: 2026-09-01; about: SEO}
"""

EDGES = {
    "an owner alone is not enough": Edge(
        "Small team\n  + Head\n! decision Keep the agency {owner: Head}", _found("date")
    ),
    "a date alone is not enough": Edge("Small team\n! decision Keep the agency {date: 2026-09-01}", _found("owner")),
    "a date to look again is no date": Edge(
        "Small team\n  + Head\n! decision Keep the agency {owner: Head; review: 2026-12-01}", _found("date")
    ),
    "a day to come is a date": Edge("Small team\n  + Head\n! decision Keep the agency {owner: Head; date: 2027-01-01}"),
    "each entry is told once, whatever the structures": Edge(
        "Small team\nGrowth stage\n! decision Keep the agency\n! decision Park events",
        _found("owner and no date") + _found("owner and no date", "Park events"),
    ),
}
