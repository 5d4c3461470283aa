"""What a step was about, so that undo and redo can bring it into sight."""

from typing import NamedTuple

from planner.model.change import Change


class StepSubject(NamedTuple):
    """The kind (``function`` or ``owner``) and the ids in the order people see, and the owner whose card changed."""

    kind: str = ""
    records: tuple[str, ...] = ()
    card: str = ""


def step_subject(change: Change, structure: str) -> StepSubject:
    """Tell what a step changed in the structure that is shown; owners that came back are first, then functions.

    Args:
        change: the step, in the direction it was made.
        structure: the id of the structure that is shown after it.
    """
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
