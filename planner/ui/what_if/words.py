"""What is said about an absence: its summary, who knows a function and how, and the name of the structure without."""

from collections.abc import Mapping, Sequence

from planner.language import mark, tr, trn
from planner.model.absence import BACKUP, Absence, Knowing, Reason
from planner.model.vocabulary import WORK, OwnerKind, Ownership
from planner.model.wording import listed
from planner.ui.widgets.plain import shortened

REASONS: Mapping[Reason, str] = {
    Reason.LEAVES: mark("leaves"),
    Reason.ON_LEAVE: mark("is on leave"),
    Reason.CONTRACT_ENDS: mark("has its contract end"),
}
"""What happens to an owner, behind its name; in English."""

_HOW = {
    BACKUP: mark("backup"),
    Ownership.DECISION.value: mark("decides it"),
    Ownership.EXECUTION.value: mark("executes it"),
    Ownership.REVIEW.value: mark("reviews"),
    Ownership.INPUT.value: mark("gives input"),
}
_NAMES = {
    Reason.LEAVES: mark("{structure} without {owner}"),
    Reason.ON_LEAVE: mark("{structure} while {owner} is on leave"),
    Reason.CONTRACT_ENDS: mark("{structure} after {owner}"),
}
_LONGEST = 40  # characters of a name inside a name


def reasons_for(kind: str) -> Sequence[Reason]:
    """Why an owner of this kind may not be there, the likeliest first."""
    if kind == OwnerKind.PARTNER:
        return (Reason.CONTRACT_ENDS, Reason.ON_LEAVE)
    return (Reason.LEAVES, Reason.ON_LEAVE) if kind == OwnerKind.ROLE else (Reason.LEAVES,)


def summary(found: Absence) -> str:
    """Say how much an owner would leave open."""
    name = found.facts.model.owners[found.owner].name
    lost = {ownership: [o.function for o in found.opened if o.ownership is ownership] for ownership in Ownership}
    deciding, executing = lost[Ownership.DECISION], lost[Ownership.EXECUTION]
    functions = {opened.function for opened in found.opened}
    if not functions:
        return tr(
            "Nothing would be left open: whatever {owner} decides or executes, somebody else does, too.", owner=name
        )
    alone = sum(is_abandoned(found, function) for function in functions)
    nobody = trn(alone, "Nobody at all would own {n} of them.", "Nobody at all would own {n} of them.")
    return f"{_lost(len(executing), len(deciding))} {nobody if alone else ''}".strip()


def _lost(executed: int, decided: int) -> str:
    """Say how many functions would lose their only execution, and how many their decision."""
    if not decided:
        return trn(
            executed,
            "{n} function would lose its only execution.",
            "{n} functions would lose their only execution.",
        )
    if not executed:
        return trn(decided, "{n} function would lose its decision.", "{n} functions would lose their decision.")
    return trn(
        executed,
        "{n} function would lose its only execution and {decisions}.",
        "{n} functions would lose their only execution and {decisions}.",
        decisions=trn(decided, "{n} would lose its decision", "{n} would lose their decision"),
    )


def is_abandoned(found: Absence, function: str) -> bool:
    """Would nobody decide and nobody execute a function any more?"""
    lost = {opened.ownership for opened in found.opened if opened.function == function}
    return all(ownership in lost or not found.facts.owners_with(function, ownership) for ownership in WORK)


def known_by(found: Absence, knowing: Sequence[Knowing]) -> str:
    """Say who knows a function, and how."""
    if not knowing:
        return tr("Nobody else knows it.")
    owners = found.facts.model.owners
    names = [f"{owners[known.owner].name} ({how_words(known)})" for known in knowing]
    return tr("Known by {owners}.", owners=listed(names))


def how_words(known: Knowing) -> str:
    """How an owner knows a function."""
    return ", ".join(tr(_HOW[how]) if how in _HOW else how for how in known.how)


def name_without(found: Absence, reason: Reason) -> str:
    """A name for the structure that comes of an absence."""
    structure, owner = found.facts.structure.name, found.facts.model.owners[found.owner].name
    return tr(_NAMES[reason], structure=shortened(structure, _LONGEST), owner=shortened(owner, _LONGEST))
