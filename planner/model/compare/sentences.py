"""What changes for a function, in one plain sentence."""

from planner.model.compare.comparison import Comparison, FunctionChange
from planner.model.compare.movement import Movement, Place
from planner.model.vocabulary import Ownership
from planner.model.wording import listed

_QUIET = {Movement.STAYS, Movement.STILL_NOBODY}
_WORK = (Ownership.DECISION, Ownership.EXECUTION)


def sentence(comparison: Comparison, function: str) -> str:
    """Say what changes for a function: its place, who decides, executes, gives input and reviews.

    Names are those of the records; the sentence begins with the function's.
    """
    change, name = comparison.functions[function], comparison.name_of_function(function)
    there, here = comparison.before.structure.name, comparison.after.structure.name
    if change.after is Place.ABSENT and change.before is not Place.ABSENT:
        return f"{name} is not in {here} any more."
    if change.after is Place.PARKED:
        return f"{name} stays parked." if change.before is Place.PARKED else f"{name} is parked in {here}."
    parts = [_part(comparison, function, ownership) for ownership in Ownership]
    said = "; ".join(part for part in parts if part)
    if change.before is not Place.IN_SCOPE:
        start = f"{name} is new in {here}" if change.before is Place.ABSENT else f"{name} is back in scope"
        return f"{start}: {said}." if said else f"{start}, and nobody holds it."
    return f"{name}: {said}." if said else f"{name} stays as it is in {there}{_unowned(change)}."


def _unowned(change: FunctionChange) -> str:
    """What nobody held and nobody holds."""
    verbs = [o.verb for o in _WORK if change.movements[o] is Movement.STILL_NOBODY]
    return f": still nobody {' or '.join(verbs)} it" if verbs else ""


def _part(comparison: Comparison, function: str, ownership: Ownership) -> str:
    moved = comparison.functions[function].movements.get(ownership)
    if moved is None or moved in _QUIET:
        return ""
    held = comparison.before.names(comparison.before.owners_with(function, ownership))
    holds = comparison.after.names(comparison.after.owners_with(function, ownership))
    word = ownership.value
    if not held:
        return f"{word} by {listed(holds)}"
    if not holds:
        return f"nobody has the {word} of {listed(held)} any more"
    ways = {Movement.COMES_IN_HOUSE: "comes in-house from", Movement.GOES_OUTSIDE: "goes outside from"}
    return f"{word} {ways.get(moved, 'goes from')} {listed(held)} to {listed(holds)}"
