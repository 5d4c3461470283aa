"""What changes for a function, and what makes a comparison emptier than expected, in plain sentences."""

from planner.language import mark, tr
from planner.model.compare.comparison import Comparison, FunctionChange
from planner.model.compare.movement import Movement, Place
from planner.model.vocabulary import WORK, Ownership
from planner.model.wording import listed, spoken

_QUIET = {Movement.STAYS, Movement.STILL_NOBODY}


def sentence(comparison: Comparison, function: str) -> str:
    """Say what changes for a function: its place, who decides, executes, gives input and reviews.

    Names are those of the records; the sentence begins with the function's.
    """
    change, name = comparison.functions[function], comparison.name_of_function(function)
    there, here = comparison.before.structure.name, comparison.after.structure.name
    if change.after is Place.ABSENT and change.before is not Place.ABSENT:
        return tr("{function} is not in {structure} any more.", function=name, structure=here)
    if change.after is Place.PARKED:
        return tr(_STAYS_PARKED if change.before is Place.PARKED else _PARKED, function=name, structure=here)
    parts = [_part(comparison, function, ownership) for ownership in Ownership]
    said = "; ".join(part for part in parts if part)
    if change.before is Place.IN_SCOPE:
        return f"{name}: {said}." if said else _as_it_is(change, name, there)
    new = change.before is Place.ABSENT
    words = (_NEW if said else _NEW_UNOWNED) if new else (_BACK if said else _BACK_UNOWNED)
    return tr(words, function=name, structure=here, owners=said)


_STAYS_PARKED = mark("{function} stays parked.")
_PARKED = mark("{function} is parked in {structure}.")
_NEW = mark("{function} is new in {structure}: {owners}.")
_NEW_UNOWNED = mark("{function} is new in {structure}, and nobody holds it.")
_BACK = mark("{function} is back in scope: {owners}.")
_BACK_UNOWNED = mark("{function} is back in scope, and nobody holds it.")


def _as_it_is(change: FunctionChange, name: str, structure: str) -> str:
    """Say that nothing changes, and what nobody held and nobody holds."""
    nobody = tuple(ownership for ownership in WORK if change.movements[ownership] is Movement.STILL_NOBODY)
    return tr(_AS_IT_IS[nobody], function=name, structure=structure)


_AS_IT_IS = {
    (): mark("{function} stays as it is in {structure}."),
    WORK[:1]: mark("{function} stays as it is in {structure}: still nobody decides it."),
    WORK[1:]: mark("{function} stays as it is in {structure}: still nobody executes it."),
    WORK: mark("{function} stays as it is in {structure}: still nobody decides or executes it."),
}


def _part(comparison: Comparison, function: str, ownership: Ownership) -> str:
    moved = comparison.functions[function].movements.get(ownership)
    if moved is None or moved in _QUIET:
        return ""
    held = comparison.before.names(comparison.before.owners_with(function, ownership))
    holds = comparison.after.names(comparison.after.owners_with(function, ownership))
    word = spoken(ownership)
    if not held:
        return tr("{ownership} by {owners}", ownership=word, owners=listed(holds))
    if not holds:
        return tr("nobody has the {ownership} of {owners} any more", ownership=word, owners=listed(held))
    return tr(_WAYS.get(moved, _MOVES), ownership=word, before=listed(held), after=listed(holds))


_MOVES = mark("{ownership} goes from {before} to {after}")
_WAYS = {
    Movement.COMES_IN_HOUSE: mark("{ownership} comes in-house from {before} to {after}"),
    Movement.GOES_OUTSIDE: mark("{ownership} goes outside from {before} to {after}"),
}


def remarks(comparison: Comparison, names: tuple[str, str]) -> list[str]:
    """Say what makes a comparison or a plan emptier than expected; nothing where it is as usual."""
    sides = (comparison.before.structure, comparison.after.structure)
    said = [
        tr("{structure} lists no functions and no owners.", structure=name)
        for name, side in zip(names, sides, strict=True)
        if not side.functions and not side.owners
    ]
    then, now = sides
    if then.functions and now.functions and then.functions.keys().isdisjoint(now.functions):
        said.append(tr("{before} and {after} have no function in common.", before=names[0], after=names[1]))
    return said
