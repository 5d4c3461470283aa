"""PROC02: a detailed process where little is at stake."""

from tests.rules.case import Edge, Found

BAD = """
Small team
  Blog {affects: tracking, sales_handoff; process_level: detailed}: D Head; E Writer
"""

FOUND = (
    Found(
        "PROC02",
        "advice",
        ("Blog",),
        "Blog has a detailed process, but affects neither budget nor lead quality nor strategy.",
    ),
)

GOOD = """
Small team
  Blog {affects: tracking, strategy; process_level: detailed}: D Head; E Writer
"""


def _detailed(affects: str, holders: str = "D Head; E Writer") -> str:
    return f"Small team\n  Blog {{affects: {affects}; process_level: detailed}}: {holders}"


EDGES = {
    "it affects nothing": Edge("Small team\n  Blog {process_level: detailed}: D Head; E Writer", FOUND),
    "what a newer version knows does not ask for it": Edge(_detailed("brand_trust"), FOUND),
    "budget asks for it": Edge(_detailed("budget")),
    "lead quality asks for it": Edge(_detailed("lead_quality")),
    "a standard process is not too heavy": Edge("Small team\n  Blog {process_level: standard}: D Head; E Writer"),
    "a process level of a newer version is not judged": Edge("Small team\n  Blog {process_level: certified}: D Head"),
    "an abandoned function has a greater gap": Edge(_detailed("tracking", "R Head")),
    "an execution marked undecided is not abandoned": Edge(_detailed("tracking", "E?"), FOUND),
    "a parked function is left alone": Edge("Small team\n  (Blog {process_level: detailed}): D Head; E Writer"),
    "an absent function is left alone": Edge("Small team\n  + Head\n! function Blog {process_level: detailed}"),
}
