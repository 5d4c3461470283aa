"""What cells, rows and heads of the matrix say: in tips, and to screen readers."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from planner.language import mark, number_words, tr, trn
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.matrix.cells import held_in
from planner.model.matrix.lines import kind_of
from planner.model.records import Assignment
from planner.model.vocabulary import OwnerKind, Ownership
from planner.model.wording import capital, listed, spoken
from planner.ui.matrix.schemes import Shown

GROUPS: Mapping[str, str] = {
    OwnerKind.ROLE.value: mark("Internal roles"),
    OwnerKind.PARTNER.value: mark("External partners"),
    OwnerKind.DEPARTMENT.value: mark("Other departments"),
}
"""The words over the heads of owners of one kind."""

BRIEF_GROUPS: Mapping[str, tuple[str, ...]] = {
    OwnerKind.ROLE.value: (mark("ROLES"), mark("ROLE")),
    OwnerKind.PARTNER.value: (mark("EXTERNAL"), mark("EXT")),
    OwnerKind.DEPARTMENT.value: (mark("DEPTS"), mark("DEPT")),
}
"""Shorter ones, for one or two narrow columns."""

_KINDS: Mapping[str, str] = {
    OwnerKind.ROLE.value: mark("role"),
    OwnerKind.PARTNER.value: mark("external partner"),
    OwnerKind.DEPARTMENT.value: mark("department"),
}
_COUNTED: Mapping[Severity, Callable[[int], str]] = {
    Severity.ERROR: lambda n: trn(n, "{number} error", "{number} errors", number=number_words(n)),
    Severity.WARNING: lambda n: trn(n, "{number} warning", "{number} warnings", number=number_words(n)),
    Severity.ADVICE: lambda n: trn(n, "{number} piece of advice", "{number} pieces of advice", number=number_words(n)),
}
_HOLDS: Mapping[Ownership, str] = {
    Ownership.DECISION: mark("decides {number}"),
    Ownership.EXECUTION: mark("executes {number}"),
    Ownership.INPUT: mark("gives input on {number}"),
    Ownership.REVIEW: mark("reviews {number}"),
}
_MOST_TOLD = 4


def functions_counted(number: int) -> str:
    """Say how many functions there are: "1 function", "1,024 functions"."""
    return trn(number, "{number} function", "{number} functions", number=number_words(number))


def owners_counted(number: int) -> str:
    """Say how many owners there are: "1 owner", "12 owners"."""
    return trn(number, "{number} owner", "{number} owners", number=number_words(number))


def held_words(held: Mapping[str, Assignment], shown: Shown) -> list[str]:
    """What an owner does, a piece for each ownership, with the boundary where there is one."""
    words = []
    for ownership in Ownership:
        if ownership in held:
            boundary = held[ownership].boundary
            words.append(shown.said(ownership) + (f" ({boundary})" if boundary else ""))
    return words


def finding_counts(findings: Iterable[Finding]) -> str:
    """How many errors, warnings and pieces of advice there are; empty for none."""
    counts = Counter(finding.severity for finding in findings)
    words = [_COUNTED[severity](counts[severity]) for severity in Severity if counts[severity]]
    return listed(words) if words else ""


def spoken_cell(facts: Facts, function: str, owner: str, findings: Sequence[Finding], shown: Shown) -> str:
    """A cell for screen readers: "Data quality, Marketing ops manager: decides, executes; 1 warning"."""
    held = ", ".join(held_words(held_in(facts.structure, (function, owner)), shown)) or tr("nothing")
    counts = finding_counts(findings)
    names = f"{facts.model.functions[function].name}, {facts.model.owners[owner].name}"
    return f"{names}: {held}{f'; {counts}' if counts else ''}"


def cell_tip(facts: Facts, function: str, owner: str, findings: Sequence[Finding], shown: Shown) -> str:
    """A cell in a tip: who does what, a line for each, then the findings."""
    names = f"{facts.model.owners[owner].name}: {facts.model.functions[function].name}"
    return "\n".join([names, *held_words(held_in(facts.structure, (function, owner)), shown), *told(findings)])


def row_words(facts: Facts, function: str, findings: Sequence[Finding]) -> str:
    """The head of a row: its name, what is open, and what was found."""
    counts = finding_counts(findings)
    return "; ".join(
        [facts.model.functions[function].name, *_open_words(facts, function), *([counts] if counts else [])]
    )


def row_tip(facts: Facts, function: str, findings: Sequence[Finding]) -> str:
    """The same in a tip, with the sentences of the findings."""
    record = facts.model.functions[function]
    description = [record.description] if record.description else []
    return "\n".join([record.name, *description, *_open_words(facts, function), *told(findings)])


def head_words(facts: Facts, owner: str, findings: Sequence[Finding]) -> str:
    """The head of a column: name and kind, and what was found."""
    counts = finding_counts(findings)
    name, kind = facts.model.owners[owner].name, tr(_KINDS[kind_of(facts, owner)])
    return f"{name}, {kind}{f'; {counts}' if counts else ''}"


def head_tip(facts: Facts, owner: str, findings: Sequence[Finding]) -> str:
    """The same in a tip, with how much it holds and the sentences of the findings."""
    numbers = [(len(facts.held_by(owner, ownership)), ownership) for ownership in Ownership]
    holds = ", ".join(tr(_HOLDS[own], number=number_words(number)) for number, own in numbers if number)
    return "\n".join([head_words(facts, owner, ()), capital(holds) or tr("Holds nothing"), *told(findings)])


def told(findings: Sequence[Finding]) -> list[str]:
    """The sentences of findings, the first few of them."""
    rest = len(findings) - _MOST_TOLD
    more = [tr("and {n} more", n=rest)] if rest > 0 else []
    return [f"• {finding.message}" for finding in findings[:_MOST_TOLD]] + more


def _open_words(facts: Facts, function: str) -> list[str]:
    if facts.is_abandoned(function):
        return [tr("abandoned: nobody decides it and nobody executes it")]
    words = []
    for ownership, open_words in (
        (Ownership.DECISION, tr("nobody decides it")),
        (Ownership.EXECUTION, tr("nobody executes it")),
    ):
        if facts.is_open(function, ownership):
            words.append(open_words)
    undecided = facts.structure.functions[function].undecided
    words += [
        tr("{ownership} undecided", ownership=spoken(ownership)) for ownership in Ownership if ownership in undecided
    ]
    return words
