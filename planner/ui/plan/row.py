"""A row of the change plan: a loop, a heading, a step, or a finding on the way."""

from enum import StrEnum
from typing import NamedTuple

from planner.language import tr
from planner.model.agreements import StepNote
from planner.model.finding import Finding
from planner.model.plan.step import Step
from planner.model.wording import capital, spoken
from planner.ui.plan.words import StepWords

RowId = tuple[str, ...]
"""What makes a row the same before and after an edit."""


class RowKind(StrEnum):
    """What a row shows."""

    LOOP = "loop"
    SECTION = "section"
    GROUP = "group"
    STEP = "step"
    FINDING = "finding"
    WORDS = "words"


class Row(NamedTuple):
    """One row.

    Attributes:
        kind: what it shows.
        id: what makes it the same after an edit.
        words: its title, tags and texts.
        heading: for what stands below a heading: the id of that heading.
        number: for a step, its place in the plan.
        step: the step.
        note: what people wrote beside the step.
        remark: the same on one line.
        finding: the finding.
        total: for a heading, how many steps or findings stand below it.
        done: for a heading, how many of the steps are done.
        open: for a heading, are they shown?
    """

    kind: RowKind
    id: RowId
    words: StepWords
    heading: RowId = ()
    number: int = 0
    step: Step | None = None
    note: StepNote = StepNote()
    remark: str = ""
    finding: Finding | None = None
    total: int = 0
    done: int = 0
    open: bool = True

    @property
    def is_heading(self) -> bool:
        """Does it fold what stands below it?"""
        return self.kind in {RowKind.SECTION, RowKind.GROUP}

    @property
    def title(self) -> str:
        """Its first words, with the number of the step."""
        return f"{self.number} · {self.words.title}" if self.number else self.words.title

    @property
    def counted(self) -> str:
        """For a heading, how many there are below it, and how many of them are done."""
        return tr("{n} of {all} done", n=self.done, all=self.total) if self.done else str(self.total)

    @property
    def spoken(self) -> str:
        """The row for screen readers."""
        if self.is_heading:
            folded = tr("shown") if self.open else tr("folded")
            return f"{self.words.title}, {self.counted}, {folded}"
        said = [self.title, *self.words.tags, self.words.text, self.words.then, self.remark]
        if self.finding is not None:
            said.insert(0, capital(spoken(self.finding.severity)))
        if self.step is not None:
            said.append(tr("Done") if self.note.done else tr("Not done"))
        return ". ".join(part.removesuffix(".") for part in said if part)
