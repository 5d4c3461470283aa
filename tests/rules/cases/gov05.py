"""GOV05: no role of the structure owns the tool."""

from tests.rules.case import Edge, Found


def _found(why: str, *owners: str) -> tuple[Found, ...]:
    return (Found("GOV05", "warning", ("CRM", *owners), f"The tool CRM {why}."),)


BAD = """
Small team
  Data quality {tools: CRM}: D Head of marketing; E Analyst
! tool CRM
"""

FOUND = _found("has no owner")

GOOD = """
Small team
  Data quality {tools: CRM}: D Head of marketing; E Analyst
! tool CRM > Analyst
"""

EDGES = {
    "a role that holds nothing may own it": Edge("Small team\n  + Analyst\n! tool CRM > Analyst"),
    "an owner who is not in the structure": Edge(
        "Small team\n  + Analyst\nGrowth stage\n  + Lead\n! tool CRM > Analyst",
        _found("is owned by Analyst, who is not in Growth stage", "Analyst"),
    ),
    "a partner is no role": Edge(
        "Small team\n  + *Agency\n! tool CRM > Agency",
        _found("is owned by the partner Agency and not by a role", "Agency"),
    ),
    "a department is no role": Edge(
        "Small team\n  + #Sales\n! tool CRM > Sales",
        _found("is owned by the department Sales and not by a role", "Sales"),
    ),
    "a tool that nothing runs on wants an owner as well": Edge("Small team\n  + Lead\n! tool CRM", FOUND),
    "each structure is told": Edge("Small team\nGrowth stage\n! tool CRM", FOUND + FOUND),
}
