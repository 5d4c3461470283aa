"""What a rule is: its code and words, whom it is asked about, and the pieces that several rules are made of."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from planner.model.change import Edit, in_one_step
from planner.model.edits.assignments import assign, unassign
from planner.model.facts import Facts
from planner.model.finding import Finding, Fix, Severity, Subject
from planner.model.vocabulary import OwnerKind, Ownership


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

_NUMBER_WORDS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)


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
        compares: does it look at the structure before, too?
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
    compares: bool = False

    @property
    def family(self) -> str:
        """The letters of its code."""
        return self.code.rstrip("0123456789")


def function_subject(facts: Facts, function: str) -> Subject:
    """Name a function as a subject."""
    return Subject("function", function, facts.model.functions[function].name)


def owner_subject(facts: Facts, owner: str) -> Subject:
    """Name an owner as a subject; its kind is "owner" whatever its place."""
    return Subject("owner", owner, facts.model.owners[owner].name)


def function_with_owners(facts: Facts, function: str, owners: Iterable[str]) -> tuple[Subject, ...]:
    """Name a function and, behind it, the owners involved."""
    return function_subject(facts, function), *(owner_subject(facts, owner) for owner in owners)


def listed(names: list[str]) -> str:
    """Join names for a sentence: "A", "A and B", "A, B and C"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def in_words(number: int) -> str:
    """Write a small number as a word, as sentences do; from 13 on in figures."""
    return _NUMBER_WORDS[number] if number < len(_NUMBER_WORDS) else str(number)


def of_kind(facts: Facts, owners: Iterable[str], kind: OwnerKind) -> list[str]:
    """Those of the owners that are of one kind, in the order given."""
    return [owner for owner in owners if facts.model.owners[owner].kind == kind]


def is_open(facts: Facts, function: str, ownership: Ownership) -> bool:
    """Is the function in scope, does nobody hold the ownership, and does the group not say that it is undecided?"""
    if facts.owners_with(function, ownership):
        return False
    placement = facts.structure.functions.get(function)
    return placement is not None and not placement.parked and ownership not in placement.undecided


def is_checked_inside(facts: Facts, function: str) -> bool:
    """Does a role or department decide or review a function, or a partner decide it that may?"""
    owners, deciding = facts.model.owners, facts.owners_with(function, Ownership.DECISION)
    checking = deciding + facts.owners_with(function, Ownership.REVIEW)
    return any(owners[owner].kind != OwnerKind.PARTNER for owner in checking) or any(
        owners[owner].may_decide for owner in deciding
    )


def one_side_missing(
    code: str, facts: Facts, function: str, *, missing: Ownership, present: Ownership
) -> Iterator[Finding]:
    """Report a function in scope where one ownership is answered and the other is not."""
    if not is_open(facts, function, missing) or is_open(facts, function, present):
        return
    owners = facts.owners_with(function, present)
    verb = present.verb if len(owners) < 2 else present.verb.removesuffix("s")  # noqa: PLR2004 - one, or several
    known = f"{listed(facts.names(owners))} {verb} it" if owners else f"who {verb} it is undecided"
    subjects = function_with_owners(facts, function, owners)
    message = f"{subjects[0].name} has no {missing} owner in {facts.structure.name}; {known}."
    yield Finding(code, Severity.ERROR, facts.structure_id, subjects, message, {present.value: owners})


def let_hold(facts: Facts, function: str, owner: str, ownership: Ownership, *, kind: str) -> Fix:
    """Offer to give an owner an ownership that it lacks on a function."""
    edit = partial(assign, structure=facts.structure_id, function=function, owner=owner, ownership=ownership.value)
    return ready_fix(kind, f"Let {facts.model.owners[owner].name} {ownership.verb.removesuffix('s')}", edit)


def keep_one(facts: Facts, function: str, ownership: Ownership) -> tuple[Fix, ...]:
    """Offer, for each of the owners that hold an ownership on a function, to take it away from all the others."""
    owners = facts.owners_with(function, ownership)
    take = partial(unassign, structure=facts.structure_id, function=function, ownership=ownership.value)
    return tuple(
        ready_fix(
            "keep",
            f"Keep {facts.model.owners[kept].name}",
            in_one_step(*(partial(take, owner=owner) for owner in owners if owner != kept)),
        )
        for kept in owners
    )


def ready_fix(kind: str, label: str, edit: Edit) -> Fix:
    """Make a fix that asks nothing."""
    return Fix(kind, label, lambda _: edit)
