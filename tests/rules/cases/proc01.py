"""PROC01: a lightweight process for what is at risk."""

from tests.rules.case import Edge, Found


def _found(affects: str) -> tuple[Found, ...]:
    return (Found("PROC01", "warning", ("Forms",), f"Forms affects {affects}, but its process is lightweight."),)


BAD = """
Small team
  Forms {affects: tracking, lead_quality; process_level: lightweight}: D Head; E Analyst
"""

FOUND = _found("tracking")

GOOD = """
Small team
  Forms {affects: tracking, lead_quality; process_level: standard}: D Head; E Analyst
"""


def _light(affects: str, holders: str = "D Head; E Analyst") -> str:
    return f"Small team\n  Forms {{affects: {affects}; process_level: lightweight}}: {holders}"


EDGES = {
    "budget is at risk": Edge(_light("budget"), _found("budget")),
    "so is the handoff to sales": Edge(_light("sales_handoff"), _found("sales handoff")),
    "all three": Edge(_light("sales_handoff, budget, tracking"), _found("tracking, budget and sales handoff")),
    "lead quality and strategy are not": Edge(_light("lead_quality, strategy")),
    "what a newer version knows is not": Edge(_light("brand_trust")),
    "nothing is": Edge("Small team\n  Forms {process_level: lightweight}: D Head; E Analyst"),
    "a detailed process is not too light": Edge(
        "Small team\n  Forms {affects: tracking; process_level: detailed}: D Head; E Analyst"
    ),
    "a process level that is not given is not too light": Edge("Small team\n  Forms {affects: tracking}: D Head"),
    "an abandoned function has a greater gap": Edge(_light("tracking", "I Head; R Head")),
    "a decision marked undecided is not abandoned": Edge(_light("tracking", "D?"), _found("tracking")),
    "a parked function is left alone": Edge(_light("tracking").replace("Forms", "(Forms").replace("}:", "}):")),
    "an absent function is left alone": Edge(
        "Small team\n  + Head\n! function Forms {affects: tracking; process_level: lightweight}"
    ),
}
