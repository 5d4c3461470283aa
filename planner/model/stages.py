"""The stages of a marketing team: bands of agencies and recruiters, to be shown as such and never as a target."""

from typing import NamedTuple

SOURCE = "Band given by agencies and recruiters"
"""Where the bands come from; no research stands behind them."""


class Stage(NamedTuple):
    """One stage: its name, the size of team it is said to suit, and what is typical of it."""

    name: str
    band: str
    typical: str


STAGES = (
    Stage("Solo", "0 to 1 marketers", "A founder and a generalist; freelancers for design or SEO."),
    Stage(
        "Small team",
        "2 to 5 marketers",
        "Demand and operations, content and SEO, product marketing; paid media at an agency; the founder keeps the "
        "brand voice. The median is 3 to 5, by revenue.",
    ),
    Stage(
        "Growth",
        "6 to 20 marketers",
        "A head or VP; brand and content, product marketing, growth; then operations, events, ABM, design, lifecycle.",
    ),
)
"""The stages, the smallest first."""
