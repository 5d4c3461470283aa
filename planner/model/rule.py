"""What a rule is: its code and words, what it is asked about, and the pure functions that answer."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from planner.language import mark
from planner.model.facts import Facts
from planner.model.finding import Finding, Fix, Severity
from planner.model.model_facts import ModelFacts
from planner.model.records import empty_map
from planner.model.threshold import Threshold


class About(StrEnum):
    """What a rule is asked about, one at a time."""

    FUNCTION = "function"
    OWNER = "owner"
    SHARE = "share"
    PAIR = "pair"
    HANDOFF = "handoff"
    HANDOFFS = "handoffs"
    STRUCTURE = "structure"
    MODEL = "model"


class Grade(StrEnum):
    """How far a source carries."""

    RESEARCH = "A"
    METHOD_OWNER = "B"
    PRACTITIONER = "C"


class Source(NamedTuple):
    """Where a rule or a number comes from, in marked words."""

    text: str
    grade: Grade


ONE_DECISION_OWNER = Source(
    mark("Exactly one decision owner: RACI, Atlassian DACI, EOS, GitLab DRI, RAPID"), Grade.METHOD_OWNER
)

AN_EXECUTION_OWNER = Source(mark("At least one execution owner: Trackplus, RACI analysis"), Grade.METHOD_OWNER)

ONE_AGENCY = Source(mark("Managing one agency takes 15 to 20 % of a senior marketer: Girard Media"), Grade.PRACTITIONER)

F = TypeVar("F", bound="Facts | ModelFacts")


def no_fixes(facts: Facts | ModelFacts, finding: Finding) -> tuple[Fix, ...]:  # noqa: ARG001
    """Give no fixes, for rules that have none."""
    return ()


@dataclass(frozen=True, slots=True)
class Rule(Generic[F]):
    """One rule of the rulebook; its texts are marked, and said as `planner.model.rule_words` does.

    Attributes:
        code: family and number; never used again for another rule.
        title: a few words for headings.
        about: what it is asked about.
            FUNCTION: one that the structure, or the one before it, lists; asked again when its record, its place, what
            is held on it or an owner that holds it is touched, in either structure.
            OWNER: one that the structure seats; asked again when its record or seat, a function that it holds, or the
            seat or record of its internal contact or of a partner whose contact it is, is touched.
            SHARE: an owner against the whole structure; asked again as OWNER, and for all owners when the number of
            functions in scope, of those that somebody decides, of roles or of partners differs.
            PAIR: two owners that decide the same function, or execute the same, as `pair_ends` gives them.
            HANDOFF: the id of one; asked again when it or a function at its ends is touched.
            HANDOFFS: all handoffs of the structure together, by the structure's id; asked again when any of them or a
            function at any end is touched.
            STRUCTURE: the structure by its id; asked again at every touch, so it looks at owners, goals, tools,
            cadences and the counts of `Facts`, and never at all functions.
            MODEL: the model, with an empty id and `ModelFacts`; asked again when anything beside structures is touched.
        severity: the gravest it reports.
        rationale: why it matters, one or two sentences.
        sources: where it comes from; empty where nothing is published.
        fires: what it reports and when, and on what its severity depends; it names the thresholds in their order.
        check: gives the findings on one subject, by its id.
        fixes: gives the fixes that apply to one of its findings.
        offers: these fixes in a sentence; empty where there are none.
        thresholds: the numbers in it that a model may change.
        figures: the numbers in ``fires`` that no model may change, by their places there.
        since: the version that brought it.
    """

    code: str
    title: str
    about: About
    severity: Severity
    rationale: str
    sources: tuple[Source, ...]
    fires: str
    check: Callable[[F, str], Iterator[Finding]]
    fixes: Callable[[F, Finding], tuple[Fix, ...]] = no_fixes
    offers: str = ""
    thresholds: tuple[Threshold, ...] = ()
    figures: Mapping[str, int] = field(default_factory=empty_map)
    since: str = "0.1"

    @property
    def family(self) -> str:
        """The letters of its code."""
        return self.code.rstrip("0123456789")


AnyRule = Rule[Facts] | Rule[ModelFacts]

_BETWEEN = "\0"  # stands in no id: files may not hold it


def pair_of(one: str, other: str) -> str:
    """The one subject that two owners are as a pair."""
    return _BETWEEN.join(sorted((one, other)))


def pair_ends(pair: str) -> tuple[str, str]:
    """The two owners of a pair."""
    one, _, other = pair.partition(_BETWEEN)
    return one, other
