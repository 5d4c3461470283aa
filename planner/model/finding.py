"""Findings: what a rule reports, and the fixes it offers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from planner.model.change import Edit
from planner.model.records import empty_map


class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"

    @property
    def order(self) -> int:
        """0 for the gravest."""
        return _ORDER[self]


_ORDER = {severity: place for place, severity in enumerate(Severity)}


class Subject(NamedTuple):
    """A record that a finding is about; an ownership line has its word as its id, the model has none."""

    kind: str
    id: str
    name: str


Key = tuple[str, ...]
"""What makes a finding the same before and after an edit: rule, structure and the ids of what it is about."""


class Finding(NamedTuple):
    """One report of one rule.

    Attributes:
        rule: the code of the rule.
        severity: how much it weighs here.
        structure: the id of the structure; None when it concerns the model as a whole.
        subjects: what it is about comes first, whoever is involved follows.
        message: one sentence with names and numbers.
        evidence: what a person can read in the sentence, as data that JSON can hold: counts, whole percents, dates
            and ids, never names or unrounded numbers.
        compared_with: the id of the structure before, for rules that compare two.
        focus: how many of the subjects it is about; the others are involved.
    """

    rule: str
    severity: Severity
    structure: str | None
    subjects: tuple[Subject, ...]
    message: str
    evidence: Mapping[str, object] = empty_map()
    compared_with: str | None = None
    focus: int = 1

    @property
    def key(self) -> Key:
        """What makes it the same finding before and after an edit."""
        return self.rule, self.structure or "", *(subject.id for subject in self.subjects[: self.focus])

    @property
    def about(self) -> tuple[Subject, ...]:
        """The subjects that it is about."""
        return self.subjects[: self.focus]

    @property
    def acceptance_key(self) -> str:
        """The key under which the model keeps its acceptance: rule, structure (or ``-``) and the subjects' ids."""
        return " ".join((self.rule, self.structure or "-", *sorted(subject.id for subject in self.subjects)))


def finding_order(finding: Finding) -> tuple[int, str, list[str]]:
    """What findings of one structure are sorted by: gravest first, then by code and by the names of their subjects."""
    return finding.severity.order, finding.rule, [subject.name for subject in finding.subjects]


class Needs(StrEnum):
    """What a fix asks for before it can be made."""

    NOTHING = "nothing"
    WORDS = "words"
    OWNER = "owner"


class Question(NamedTuple):
    """What a fix asks for in words: any words, or one of the options."""

    text: str
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fix:
    """A way out of a finding, in one step of undo.

    Attributes:
        kind: its name in reports.
        label: the words on its button.
        edit: gives the edit for the answers: a text for each question, or the owner's id and the ownership.
        needs: what the answers are.
        questions: what to ask, one for each answer in words.
    """

    kind: str
    label: str
    edit: Callable[[Sequence[str]], Edit]
    needs: Needs = Needs.NOTHING
    questions: tuple[Question, ...] = ()
