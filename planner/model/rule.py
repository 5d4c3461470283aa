"""What a rule is: its code and words, whom it is asked about, and the pure functions that answer."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from planner.model.facts import Facts
from planner.model.finding import Finding, Fix, Severity


class About(StrEnum):
    """What a rule is asked about, one at a time."""

    FUNCTION = "function"
    OWNER = "owner"


class Grade(StrEnum):
    """How far a source carries."""

    RESEARCH = "A"
    METHOD_OWNER = "B"
    PRACTITIONER = "C"


class Source(NamedTuple):
    """Where a rule or a number comes from."""

    text: str
    grade: Grade


ONE_DECISION_OWNER = Source(
    "Exactly one decision owner: RACI, Atlassian DACI, EOS, GitLab DRI, RAPID", Grade.METHOD_OWNER
)

AN_EXECUTION_OWNER = Source("At least one execution owner: Trackplus, RACI analysis", Grade.METHOD_OWNER)

NO_PUBLISHED_LIMIT = "No limit is published; this is a rule of function-first team design."
"""The last sentence of a rationale without a source."""


def no_fixes(facts: Facts, finding: Finding) -> tuple[Fix, ...]:  # noqa: ARG001
    """Give no fixes, for rules that have none."""
    return ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the rulebook.

    Attributes:
        code: family and number; never used again for another rule.
        title: a few words for headings.
        about: what it is asked about. About a function: any that the structure, or the one before it, lists.
        severity: the gravest it reports.
        rationale: why it matters, one or two sentences.
        sources: where it comes from; empty where nothing is published.
        check: gives the findings on one subject, by its id.
        fixes: gives the fixes that apply to one of its findings.
        since: the version that brought it.
    """

    code: str
    title: str
    about: About
    severity: Severity
    rationale: str
    sources: tuple[Source, ...]
    check: Callable[[Facts, str], Iterator[Finding]]
    fixes: Callable[[Facts, Finding], tuple[Fix, ...]] = no_fixes
    since: str = "0.1"

    @property
    def family(self) -> str:
        """The letters of its code."""
        return self.code.rstrip("0123456789")
