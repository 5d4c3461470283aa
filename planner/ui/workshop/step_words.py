"""What an answer of the assign queue is called as a step that can be taken back."""

from planner.language import mark, tr
from planner.model.vocabulary import Ownership

_TAKES = {
    Ownership.DECISION: mark("{owner} decides on {function}"),
    Ownership.EXECUTION: mark("{owner} does the work of {function}"),
}
_OPEN = {
    Ownership.DECISION: mark("Leave open who decides on {function}"),
    Ownership.EXECUTION: mark("Leave open who does the work of {function}"),
}


def answer_words(ownership: Ownership, owner: str, function: str) -> str:
    """Name the step in which an owner takes a function, both by their names; the queue asks for these two alone."""
    return tr(_TAKES[ownership], owner=owner, function=function)


def open_words(ownership: Ownership, function: str) -> str:
    """Name the step in which it is said that nobody is known yet."""
    return tr(_OPEN[ownership], function=function)
