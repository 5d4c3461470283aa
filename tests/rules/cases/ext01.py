"""EXT01: a partner decides it."""

from tests.rules.case import Edge, Found


def _found(message: str, *partners: str, severity: str = "error", fixes: tuple[str, ...] = ()) -> tuple[Found, ...]:
    return (Found("EXT01", severity, ("Paid media", *partners), message, fixes),)


BAD = """
Small team
  Paid media: D *Media agency > Demand manager; E *Media agency
"""

FOUND = _found(
    "Paid media is decided by the partner Media agency.", "Media agency", fixes=("Let Demand manager decide",)
)

GOOD = """
Small team
  Paid media: D Demand manager, #Sales; E *Media agency; I *Research firm; R *Media agency
"""

EDGES = {
    "advice when the partner may decide": Edge(
        "Small team\n  Paid media: D *!Agency; E Lead",
        _found("Paid media is decided by the partner Agency, which may decide.", "Agency", severity="advice"),
    ),
    "advice when every partner that decides may": Edge(
        "Small team\n  Paid media: D *!Agency, *!Studio; E Lead",
        _found(
            "Paid media is decided by the partners Agency and Studio, which may decide.",
            "Agency",
            "Studio",
            severity="advice",
        ),
    ),
    "an error when one of them may not": Edge(
        "Small team\n  Paid media: D *!Agency, *Studio, Lead",
        _found(
            "Paid media is decided by the partners Agency and Studio, of which only Agency may decide.",
            "Agency",
            "Studio",
        ),
    ),
    "an owner inside who decides as well is not named": Edge(
        "Small team\n  Paid media: D Lead, *Agency > Lead",
        _found("Paid media is decided by the partner Agency.", "Agency", fixes=("Let Lead decide",)),
    ),
    "each contact is offered once": Edge(
        "Small team\n  Paid media: D *Agency > Lead, *Studio > Lead, *Firm > Head",
        _found(
            "Paid media is decided by the partners Agency, Studio and Firm.",
            "Agency",
            "Studio",
            "Firm",
            fixes=("Let Lead decide", "Let Head decide"),
        ),
    ),
    "a contact that is no role is not offered": Edge(
        "Small team\n  Paid media: D *Agency > #Sales",
        _found("Paid media is decided by the partner Agency.", "Agency"),
    ),
    "a parked function is left alone": Edge("Small team\n  (Paid media): D *Agency"),
}
