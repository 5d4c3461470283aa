"""GAP05: a sensitive function that nobody reviews."""

from tests.rules.case import Edge, Found


def _found(affects: str, severity: str = "advice") -> tuple[Found, ...]:
    although = ", although its process is detailed" if severity == "warning" else ""
    message = f"Tracking plan affects {affects}, and nobody reviews it in Small team{although}."
    return (Found("GAP05", severity, ("Tracking plan",), message),)


BAD = """
Small team
  Tracking plan {affects: tracking; process_level: detailed}: D Head; E Analyst; I #Sales
"""

FOUND = _found("tracking", "warning")

GOOD = """
Small team
  Tracking plan {affects: tracking; process_level: detailed}: D Head; E Analyst; R Head
"""

EDGES = {
    "a standard process makes it advice": Edge(
        "Small team\n  Tracking plan {affects: tracking, budget; process_level: standard}: D Head; E Analyst",
        _found("tracking and budget"),
    ),
    "so does a process level that is not given": Edge(
        "Small team\n  Tracking plan {affects: sales_handoff, lead_quality, strategy}: D Head",
        _found("lead quality, sales handoff and strategy"),
    ),
    "what a newer version knows makes it sensitive too": Edge(
        "Small team\n  Tracking plan {affects: brand_trust, budget}: E Head", _found("budget and brand trust")
    ),
    "a function that affects nothing needs no review": Edge(
        "Small team\n  Tracking plan {process_level: detailed}: D Head; E Analyst"
    ),
    "a partner or department that reviews is enough": Edge(
        "Small team\n  Plan {affects: tracking}: D Head; R *Agency\n  Budget {affects: budget}: E Head; R #Legal"
    ),
    "a mark for undecided is no review owner": Edge(
        "Small team\n  Tracking plan {affects: tracking}: D Head; R?", _found("tracking")
    ),
    "an abandoned function has a greater gap": Edge("Small team\n  Tracking plan {affects: tracking}: I #Sales"),
    "a decision marked undecided is not abandoned": Edge(
        "Small team\n  Tracking plan {affects: tracking}: D?", _found("tracking")
    ),
    "a parked function is left alone": Edge("Small team\n  (Tracking plan {affects: tracking}): D Head; E Analyst"),
    "an absent function is left alone": Edge("Small team\n  + Head\n! function Tracking plan {affects: tracking}"),
}
