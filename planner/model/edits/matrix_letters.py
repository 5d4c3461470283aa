"""Many cells of a matrix at once: what each owner is to hold on each function."""

from collections import defaultdict
from collections.abc import Mapping, Set

from planner.language import tr
from planner.model.change import Edited, Ref
from planner.model.edits.parts import the_function, the_placement, the_seat, the_structure, with_structure
from planner.model.errors import EditError
from planner.model.operating_model import OperatingModel
from planner.model.records import Assignment, Holders, changed_map, empty_map, frozen_map
from planner.model.vocabulary import Ownership

_NEW = Assignment()
_KNOWN = frozenset(Ownership)


def set_letters(model: OperatingModel, *, structure: str, cells: Mapping[tuple[str, str], Set[Ownership]]) -> Edited:
    """Let owners hold exactly these ownerships on functions; what stays keeps its boundary and its share.

    Args:
        model: the model.
        structure: the id of the structure.
        cells: the ownerships by function and owner.

    Raises:
        EditError: a part does not exist or is not in the structure, or a parked function would get an owner.
    """
    place = the_structure(model, structure)
    by_function: dict[str, dict[str, Set[Ownership]]] = defaultdict(dict)
    for (function, owner), wanted in cells.items():
        the_seat(model, structure, owner)
        by_function[function][owner] = wanted
    changed: dict[str, Holders] = {}
    for function, owners in by_function.items():
        holders = place.holders(function)
        after = _holders_after(holders, owners)
        if after is holders:
            continue
        if the_placement(model, structure, function).parked and _is_given_more(holders, after):
            msg = tr(
                "{function} is parked in {structure}. Bring it back into scope first.",
                function=the_function(model, function).name,
                structure=place.name,
            )
            raise EditError(msg)
        changed[function] = after
    if not changed:
        return Edited(model)
    held = {function: holders for function, holders in changed.items() if holders}
    assignments = changed_map(place.assignments, held, gone=changed)
    touched = {Ref("function", function, structure) for function in changed}
    return with_structure(model, structure, place.replace(assignments=assignments), touched)


def _holders_after(holders: Holders, owners: Mapping[str, Set[Ownership]]) -> Holders:
    """Give who holds what after it; the same holders where nothing differs."""
    fresh = {}
    for owner, wanted in owners.items():
        held = holders.get(owner, empty_map())
        unknown = {name: said for name, said in held.items() if name not in _KNOWN}  # of a newer version
        given = {ownership.value: held.get(ownership, _NEW) for ownership in Ownership if ownership in wanted}
        if held.keys() != given.keys() | unknown.keys():
            fresh[owner] = frozen_map(unknown | given)
    if not fresh:
        return holders
    return changed_map(holders, {owner: held for owner, held in fresh.items() if held}, gone=fresh)


def _is_given_more(holders: Holders, after: Holders) -> bool:
    return any(held.keys() - holders.get(owner, empty_map()).keys() for owner, held in after.items())
