"""The stages of a marketing team: bands of agencies and recruiters, to be shown as such and never as a target."""

from typing import NamedTuple

from planner.language import mark

SOURCE = mark("Band given by agencies and recruiters")
"""Where the bands come from; no research stands behind them."""


class Stage(NamedTuple):
    """One stage in marked words: its name, the size of team it is said to suit, and what is typical of it."""

    name: str
    band: str
    typical: str


STAGES = (
    Stage(mark("Solo"), mark("0 to 1 marketers"), mark("A founder and a generalist; freelancers for design or SEO.")),
    Stage(
        mark("Small team"),
        mark("2 to 5 marketers"),
        mark(
            "Demand and operations, content and SEO, product marketing; paid media at an agency; the founder keeps the "
            "brand voice. The median is 3 to 5, by revenue."
        ),
    ),
    Stage(
        mark("Growth"),
        mark("6 to 20 marketers"),
        mark(
            "A head or VP; brand and content, product marketing, growth; then operations, events, ABM, design, "
            "lifecycle."
        ),
    ),
)
"""The stages, the smallest first."""
