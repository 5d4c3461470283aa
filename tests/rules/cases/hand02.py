"""HAND02: different owners at both ends, and no agreement between them."""

from tests.rules.case import Edge, Found


def _found(message: str, *subjects: str) -> tuple[Found, ...]:
    return (Found("HAND02", "warning", subjects, message),)


BAD = """
Small team
  Campaigns: E Demand manager
  Reports: E Analyst
  > Campaigns -> Reports:
"""

FOUND = _found(
    "Demand manager passes work on from Campaigns to Reports, where Analyst takes over, without an agreement.",
    "Campaigns → Reports",
    "Campaigns",
    "Reports",
    "Demand manager",
    "Analyst",
)

GOOD = """
Small team
  Campaigns: E Demand manager
  Reports: E Analyst
  > Campaigns -> Reports: every figure has a source
"""

EDGES = {
    "several at each end": Edge(
        "Small team\n  Campaigns: E Lead, *Agency\n  Reports: E Analyst, #Finance\n  > Campaigns -> Reports:",
        _found(
            "Lead and Agency pass work on from Campaigns to Reports, where Analyst and Finance take over, "
            "without an agreement.",
            "Campaigns → Reports",
            "Campaigns",
            "Reports",
            "Lead",
            "Agency",
            "Analyst",
            "Finance",
        ),
    ),
    "a blank agreement is none": Edge(
        "Small team\n  Campaigns: E Lead\n  > Campaigns -> #Sales:   ",
        _found(
            "Lead passes work on from Campaigns to Sales without an agreement.",
            "Campaigns → Sales",
            "Campaigns",
            "Sales",
            "Lead",
        ),
    ),
    "a department at the start": Edge(
        "Small team\n  Reports: E Analyst\n  > #Sales -> Reports:",
        _found(
            "Sales passes work on to Reports, where Analyst takes over, without an agreement.",
            "Sales → Reports",
            "Sales",
            "Reports",
            "Analyst",
        ),
    ),
    "two departments": Edge(
        "Small team\n  + Lead\n  > #Sales -> #Finance:",
        _found("Sales passes work on to Finance without an agreement.", "Sales → Finance", "Sales", "Finance"),
    ),
    "an owner at both ends agrees with itself": Edge(
        "Small team\n  Campaigns: E Lead, Writer\n  Reports: E Analyst, Writer\n  > Campaigns -> Reports:"
    ),
    "so does a department that executes the other end": Edge(
        "Small team\n  Demos: E #Sales\n  > Demos -> #Sales:\n  > #Sales -> Demos:"
    ),
    "an end that nobody executes is another rule's": Edge(
        "Small team\n  Campaigns: E Lead\n  Reports: D Head; E?\n  > Campaigns -> Reports:\n  > Reports -> Campaigns:"
    ),
    "a parked end is left alone": Edge(
        "Small team\n  Campaigns: E Lead\n  (Reports): E Analyst\n  > Campaigns -> Reports:\n  > Reports -> Campaigns:"
    ),
    "an absent end is left alone": Edge(
        "Small team\n  Campaigns: E Lead\n  > Campaigns -> Reports:\n  > Reports -> Campaigns:\n"
        "Growth stage\n  Reports: E Analyst"
    ),
}
