"""The pages of the comparison: their titles and hints; nothing here loads what draws them."""

from typing import NamedTuple

from planner.language import mark, tr
from planner.model.vocabulary import Ownership


class PageWords(NamedTuple):
    """The words on the button of a page, the hint below, and whether it is about one ownership at a time.

    ``deciding`` is the hint while decisions are followed, where it is another one.
    """

    title: str
    hint: str
    by_ownership: bool = False
    deciding: str = ""

    def hint_for(self, ownership: Ownership) -> str:
        """The hint while this ownership is followed."""
        return tr(self.deciding if self.deciding and ownership is Ownership.DECISION else self.hint)


PAGES = {
    "flow": PageWords(
        mark("Flow"),
        mark("Who executes each function before → who does after. Width is the number of functions."),
        by_ownership=True,
        deciding=mark("Who decides each function before → who does after. Width is the number of functions."),
    ),
    "two_graphs": PageWords(
        mark("Two graphs"),
        mark(
            "An owner keeps its place in each picture. Line width is the number of functions that cross the boundary."
        ),
    ),
    "table": PageWords(
        mark("Table"),
        mark("Each function on both sides, in a sentence. A double click shows it on the board."),
        by_ownership=True,
    ),
    "findings": PageWords(
        mark("Findings"),
        mark(
            "What the change solves, what it brings and what stays open. An opened finding can be shown on the board."
        ),
    ),
    "scorecard": PageWords(
        mark("Scorecard"), mark("Eight measures of both sides. Point at one, or open it, to read how it is computed.")
    ),
}
"""The pages by key, in their order."""
