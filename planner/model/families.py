"""The families of rules: what the letters of a code stand for, and what the rules behind them look for."""

from typing import NamedTuple

from planner.language import mark


class Family(NamedTuple):
    """Rules that look for the same kind of weakness.

    Attributes:
        code: the letters that their codes begin with.
        title: a few marked words for headings.
        about: what they look for and why together, in a marked sentence or two.
    """

    code: str
    title: str
    about: str


FAMILIES = (
    Family(
        "GAP",
        mark("Abandoned functions"),
        mark("What the team must own and nobody does: a function without somebody who decides, executes or checks it."),
    ),
    Family(
        "OVL",
        mark("Role boundaries"),
        mark(
            "Where one owner stops and the next starts. Two owners of the same thing argue, or each waits for the "
            "other."
        ),
    ),
    Family(
        "EXT",
        mark("What stays inside"),
        mark("Partners and other departments contribute; the final business ownership stays with the team."),
    ),
    Family(
        "LOAD",
        mark("Owners and their load"),
        mark("What a structure asks of one owner: nothing at all, too much, or what nobody else could take over."),
    ),
    Family(
        "PROC",
        mark("Process and measurement"),
        mark("Whether the process of a function fits what is at stake, and how anybody would know that it works."),
    ),
    Family(
        "HAND",
        mark("Handoffs"),
        mark("Where work passes from one function to another, or to and from a department, and gets lost on the way."),
    ),
    Family(
        "CHG",
        mark("From the structure before"),
        mark(
            "What a structure changes against the one that it comes after: what gets lost, and what moves all at once. "
            "The structure before is the one it names, else the one before it in order."
        ),
    ),
    Family(
        "GOV",
        mark("Keeping it alive"),
        mark(
            "Whether the model is looked after: cadences, goals, tools, open decisions and the day of the next review."
        ),
    ),
)
"""Every family, in the order of the rulebook."""
