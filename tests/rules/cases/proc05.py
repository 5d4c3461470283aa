"""PROC05: sensitive, and reviewed after launch."""

from tests.rules.case import Edge, Found


def _found(affects: str) -> tuple[Found, ...]:
    return (Found("PROC05", "warning", ("Ads",), f"Ads affects {affects}, but its review comes after launch."),)


def _late(affects: str, holders: str = "D Head; E Lead; R Head") -> str:
    return f"Small team\n  Ads {{affects: {affects}; review_point: after_launch}}: {holders}"


BAD = """
Small team
  Ads {affects: budget, tracking; review_point: after_launch}: D Head; E Lead; R Head
"""

FOUND = _found("tracking and budget")

GOOD = """
Small team
  Ads {affects: budget, tracking; review_point: before_launch}: D Head; E Lead; R Head
"""

EDGES = {
    "anything that it affects makes it sensitive": Edge(_late("strategy"), _found("strategy")),
    "what a newer version knows does too": Edge(_late("brand_trust"), _found("brand trust")),
    "a review owner does not matter": Edge(_late("strategy", "D Head"), _found("strategy")),
    "before the start is early enough": Edge("Small team\n  Ads {affects: budget; review_point: before_start}: D Head"),
    "a review point that is not given is not late": Edge("Small team\n  Ads {affects: budget}: D Head"),
    "what affects nothing may be reviewed late": Edge("Small team\n  Ads {review_point: after_launch}: D Head"),
    "an abandoned function has a greater gap": Edge(_late("budget", "R Head")),
    "a decision marked undecided is not abandoned": Edge(_late("budget", "D?"), _found("budget")),
    "a parked function is left alone": Edge(_late("budget").replace("Ads", "(Ads").replace("}:", "}):")),
    "an absent function is left alone": Edge(
        "Small team\n  + Head\n! function Ads {affects: budget; review_point: after_launch}"
    ),
}
