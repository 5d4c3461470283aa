"""What a step was about, so that undo and redo can bring it into sight."""

from typing import NamedTuple

from planner.model.change import Change
from planner.ui.words.agreements import AGREEMENTS, the_agreement


class StepSubject(NamedTuple):
    """The kind, the ids in the order people see, and the owner whose card changed.

    Agreements are one, and have an empty id where the step took it away: then only their section is in sight.
    """

    kind: str = ""
    records: tuple[str, ...] = ()
    card: str = ""


def step_subject(change: Change, structure: str, *, agreements_first: bool = False) -> StepSubject:
    """Tell what a step changed in the structure that is shown; owners that came back are first, then functions.

    Args:
        change: the step, in the direction it was made.
        structure: the id of the structure that is shown after it.
        agreements_first: is a touched goal, tool or other agreement more of interest than functions and owners?
    """
    agreement = _agreement(change, structure)
    if agreements_first:
        first = agreement if agreement.kind else _named_by_functions(change)
        if first.kind:
            return first
    other = _function_or_owner(change, structure)
    return other if other.kind else agreement


def _agreement(change: Change, structure: str) -> StepSubject:
    """The goal, tool, handoff, cadence, decision or day of review that a step touched; one that is there first."""
    touched = sorted(ref for ref in change.touched if ref.kind in AGREEMENTS and ref.structure in {"", structure})
    there = [ref for ref in touched if the_agreement(change.after, ref) is not None]
    if not touched:
        return StepSubject()
    return StepSubject(there[0].kind, (there[0].id,)) if there else StepSubject(touched[0].kind, ("",))


def _named_by_functions(change: Change) -> StepSubject:
    """The goal or tool that a function serves or runs on since the step, or no longer."""
    for ref in sorted(change.touched):
        if ref.kind == "function" and not ref.structure:
            was, now = change.before.functions.get(ref.id), change.after.functions.get(ref.id)
            if was is not None and now is not None:
                goals, tools = was.goals ^ now.goals, was.tools ^ now.tools
                if goals or tools:
                    return StepSubject("goal" if goals else "tool", (min(goals or tools),))
    return StepSubject()


def _function_or_owner(change: Change, structure: str) -> StepSubject:
    place = change.after.structures.get(structure)
    if place is None:
        return StepSubject()
    touched = {kind: {ref.id for ref in change.touched if ref.kind == kind} for kind in ("function", "owner")}
    owners = place.in_board_order([owner for owner in touched["owner"] if owner in place.owners])
    before = change.before.structures.get(structure)
    back = [owner for owner in owners if before is None or owner not in before.owners]
    functions = change.after.function_order(touched["function"] & place.functions.keys())
    if not functions or back:
        shown = tuple(back or owners)
        return StepSubject("owner" if shown else "", shown, shown[0] if shown else "")
    now, then = place.holders(functions[0]), before.holders(functions[0]) if before else {}
    changed = [owner for owner in place.owners if now.get(owner) != then.get(owner)]
    cards = place.in_board_order(changed)
    return StepSubject("function", tuple(functions), cards[0] if cards else "")
