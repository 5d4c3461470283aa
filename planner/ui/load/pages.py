"""The pages of the load view: their titles and what each says first; nothing here loads what draws them."""

from collections.abc import Callable
from typing import NamedTuple

from planner.language import mark, tr
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
        title: the words on its button, in English.
        says: what it says first.
        beside: can it show the structure before as well?
    """

    title: str
    says: Says
    beside: bool = False


READING = "reading"
"""The page of sentences; all others are charts."""

PAGES = {
    "load": Page(mark("Load"), lambda numbers, _: load_sentence(numbers), beside=True),
    "work": Page(mark("Work"), lambda numbers, _: work_sentence(numbers)),
    "overlap": Page(mark("Overlap"), lambda numbers, _: overlap_sentence(numbers)),
    "spread": Page(mark("Areas"), lambda numbers, _: spread_sentence(numbers), beside=True),
    "partners": Page(mark("Partners"), partner_sentence, beside=True),
    READING: Page(mark("Reading"), lambda *_: tr("What the shape of the work says, and what to do about it.")),
}
"""The pages by key, in their order."""
