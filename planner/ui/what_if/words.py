"""What is said about an absence: its summary, who knows a function and how, and the name of the structure without."""

from collections.abc import Mapping, Sequence

from planner.model.absence import BACKUP, Absence, Knowing, Reason
from planner.model.vocabulary import OwnerKind, Ownership
from planner.model.wording import listed
from planner.ui.plain import shortened

REASONS: Mapping[Reason, str] = {
    Reason.LEAVES: "leaves",
    Reason.ON_LEAVE: "is on leave",
    Reason.CONTRACT_ENDS: "has its contract end",
}
"""What happens to an owner, behind its name."""

_HOW = {
    BACKUP: "backup",
    Ownership.DECISION.value: "decides it",
    Ownership.EXECUTION.value: "executes it",
    Ownership.REVIEW.value: "reviews",
    Ownership.INPUT.value: "gives input",
}
_NAMES = {
    Reason.LEAVES: "{} without {}",
    Reason.ON_LEAVE: "{} while {} is on leave",
    Reason.CONTRACT_ENDS: "{} after {}",
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
        return f"Nothing would be left open: whatever {name} decides or executes, somebody else does, too."
    parts = []
    if executing:
        parts.append(f"{_count(executing)} would lose {'its' if len(executing) == 1 else 'their'} only execution")
    if deciding:
        count = _count(deciding) if not executing else str(len(deciding))
        parts.append(f"{count} would lose {'its' if len(deciding) == 1 else 'their'} decision")
    alone = [function for function in functions if is_abandoned(found, function)]
    rest = f" Nobody at all would own {len(alone)} of them." if alone else ""
    return f"{' and '.join(parts)}.{rest}"


def is_abandoned(found: Absence, function: str) -> bool:
    """Would nobody decide and nobody execute a function any more?"""
    lost = {opened.ownership for opened in found.opened if opened.function == function}
    return all(
        ownership in lost or not found.facts.owners_with(function, ownership)
        for ownership in (Ownership.DECISION, Ownership.EXECUTION)
    )


def known_by(found: Absence, knowing: Sequence[Knowing]) -> str:
    """Say who knows a function, and how."""
    if not knowing:
        return "Nobody else knows it."
    owners = found.facts.model.owners
    return f"Known by {listed([f'{owners[known.owner].name} ({how_words(known)})' for known in knowing])}."


def how_words(known: Knowing) -> str:
    """How an owner knows a function."""
    return ", ".join(_HOW.get(how, how) for how in known.how)


def name_without(found: Absence, reason: Reason) -> str:
    """A name for the structure that comes of an absence."""
    structure, owner = found.facts.structure.name, found.facts.model.owners[found.owner].name
    return _NAMES[reason].format(shortened(structure, _LONGEST), shortened(owner, _LONGEST))


def _count(functions: Sequence[str]) -> str:
    return "1 function" if len(functions) == 1 else f"{len(functions)} functions"
