"""Findings: what a rule reports, and the fixes it offers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
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
    """A record that a finding is about."""

    kind: str
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One report of one rule.

    Attributes:
        rule: the code of the rule.
        severity: how much it weighs here.
        structure: the id of the structure.
        subjects: what it is about comes first, whoever is involved follows.
        message: one sentence with names and numbers.
        evidence: the numbers behind the sentence, as data.
        compared_with: the id of the structure before, for rules that compare two.
    """

    rule: str
    severity: Severity
    structure: str
    subjects: tuple[Subject, ...]
    message: str
    evidence: Mapping[str, object] = field(default_factory=empty_map)
    compared_with: str | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same finding before and after an edit: rule, structure and what it is about."""
        return self.rule, self.structure, self.subjects[0].id


class Needs(StrEnum):
    """What a fix asks for before it can be made."""

    NOTHING = "nothing"
    WORDS = "words"
    OWNER = "owner"


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
    questions: tuple[str, ...] = ()
