"""The pages of the load view: their titles and what each says first; nothing here loads what draws them."""

from collections.abc import Callable
from typing import NamedTuple

from planner.model.statistics.sentences import (
    load_sentence,
    overlap_sentence,
    partner_sentence,
    spread_sentence,
    work_sentence,
)
from planner.model.statistics.structure_numbers import StructureNumbers

Says = Callable[[StructureNumbers, StructureNumbers | None], str]
"""Gives what the numbers of a structure, beside those of the one before, say first."""


class Page(NamedTuple):
    """A page of the view.

    Attributes:
        title: the words on its button.
        says: what it says first.
        beside: can it show the structure before as well?
    """

    title: str
    says: Says
    beside: bool = False


READING = "reading"
"""The page of sentences; all others are charts."""

PAGES = {
    "load": Page("Load", lambda numbers, _: load_sentence(numbers), beside=True),
    "work": Page("Work", lambda numbers, _: work_sentence(numbers)),
    "overlap": Page("Overlap", lambda numbers, _: overlap_sentence(numbers)),
    "spread": Page("Areas", lambda numbers, _: spread_sentence(numbers), beside=True),
    "partners": Page("Partners", partner_sentence, beside=True),
    READING: Page("Reading", lambda *_: "What the shape of the work says, and what to do about it."),
}
"""The pages by key, in their order."""
