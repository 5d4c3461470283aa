"""What dropping means: pure functions from what is carried and where it lands to the edit, its name and its effect."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from planner.model.change import Edit, in_one_step
from planner.model.consequence import Consequence
from planner.model.edits.assignments import assign, move_assignment, unassign
from planner.model.facts import Facts
from planner.model.finding import Finding, Severity
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership
from planner.model.wording import listed
from planner.ui.amounts import amount_words, load_words
from planner.ui.plain import shortened


class Carried(NamedTuple):
    """A function under way; with an owner and an ownership when it was taken from a card."""

    function: str
    owner: str = ""
    ownership: str = ""


class Target(NamedTuple):
    """Where it would land: an owner with an ownership, or the function list when there is no owner."""

    owner: str = ""
    ownership: str = ""


LIST = Target()


def drop_edit(structure: str, carried: Sequence[Carried], target: Target, *, copy: bool = False) -> Edit:
    """Give the edit of a drop.

    Onto an owner: from the list it gives, from a card it moves, or copies on request. Onto the list it takes away
    what came from a card.
    """
    return in_one_step(*(_one(structure, item, target, copy=copy) for item in carried))


def drop_label(model: OperatingModel, carried: Sequence[Carried], target: Target, *, copy: bool = False) -> str:
    """Give the name of the step: what undo will say."""
    what = _what(model, carried)
    if target == LIST:
        return f"Take {what} from {_owner(model, carried[0].owner)}" if carried[0].owner else f"Leave {what}"
    verb = "Give" if not carried[0].owner else "Copy" if copy else "Move"
    return f"{verb} {what} to {_owner(model, target.owner)} ({_word(target.ownership)})"


def drop_headline(model: OperatingModel, carried: Sequence[Carried], target: Target) -> str:
    """Say in a sentence what would be so after the drop."""
    what = _what(model, carried)
    if target == LIST:
        if not carried[0].owner:
            return f"{what} stays in the list."
        return f"{_owner(model, carried[0].owner)} no longer {_verb(carried[0].ownership)} {what}."
    return f"{_owner(model, target.owner)} {_verb(target.ownership)} {what}."


def drop_effect(before: Facts, result: Consequence, carried: Sequence[Carried], target: Target) -> str:
    """Say what a drop would do to the findings, what would still be missing, and what it does to the load."""
    if not result.changes:
        return "It is so already." if target.owner else "Nothing would change."
    after = result.checked.facts[before.structure_id]
    missing = {"GAP02", "GAP03"} if len(carried) == 1 else set()  # said below in fewer words
    parts = [
        _counted("Clears", result.solved),
        _counted("Brings", [finding for finding in result.created if finding.rule not in missing]),
        _still_missing(after, [item.function for item in carried]),
        _load(before, after, target.owner),
    ]
    return " ".join(part for part in parts if part)


def _one(structure: str, item: Carried, target: Target, *, copy: bool) -> Edit:
    function = item.function
    if target == LIST:
        return partial(unassign, structure=structure, function=function, owner=item.owner, ownership=item.ownership)
    if not item.owner or copy:
        return partial(assign, structure=structure, function=function, owner=target.owner, ownership=target.ownership)
    return partial(
        move_assignment,
        structure=structure,
        function=function,
        owner=item.owner,
        ownership=item.ownership,
        to_owner=target.owner,
        to_ownership=target.ownership,
    )


def _what(model: OperatingModel, carried: Sequence[Carried]) -> str:
    if len(carried) > 1:
        return f"{len(carried)} functions"
    return shortened(model.functions[carried[0].function].name)


def _owner(model: OperatingModel, owner: str) -> str:
    return shortened(model.owners[owner].name)


def _verb(ownership: str) -> str:
    return Ownership(ownership).verb if ownership in set(Ownership) else f"holds {ownership} on"


def _word(ownership: str) -> str:
    return {Ownership.INPUT.value: "gives input"}.get(ownership, _verb(ownership))


def _counted(verb: str, findings: Sequence[Finding]) -> str:
    if not findings:
        return ""
    if len(findings) == 1 and verb == "Brings":
        return f"Brings {_number(findings[0].severity, 1)}: {findings[0].message}"
    counts = [(severity, sum(f.severity is severity for f in findings)) for severity in Severity]
    return f"{verb} {listed([_number(severity, count) for severity, count in counts if count])}."


def _number(severity: Severity, count: int) -> str:
    plural = "" if count == 1 or severity is Severity.ADVICE else "s"
    return f"{count} {severity.value}{plural}"


def _still_missing(after: Facts, functions: Sequence[str]) -> str:
    if len(functions) != 1 or not after.structure.in_scope(functions[0]):
        return ""
    asks = {Ownership.DECISION: "who decides it", Ownership.EXECUTION: "who executes it"}
    missing = [words for ownership, words in asks.items() if not after.structure.owners_with(functions[0], ownership)]
    return f"Still missing: {listed(missing)}." if missing else ""


def _load(before: Facts, after: Facts, owner: str) -> str:
    if not owner or owner not in after.structure.owners:
        return ""
    capacity = after.model.capacity(after.structure_id, owner)
    if capacity is None:
        return ""
    was, now = amount_words(before.load(owner)), load_words(after.load(owner), capacity)
    return f"Load stays {now}." if now.startswith(f"{was} of") else f"Load {was} → {now}."
