"""Playing steps: each gives the structure as it is once the step is done."""

from collections.abc import Callable, Set
from typing import Any

from planner.model.records import Holders, Placement, Seat, Structure, frozen_map
from planner.model.vocabulary import Ownership


def seat(owner: str, place: Seat, structure: Structure) -> Structure:
    """Seat an owner, or give it another seat."""
    return structure.replace(owners=frozen_map({**structure.owners, owner: place}))


def unseat(owner: str, structure: Structure) -> Structure:
    """Take an owner out; nothing names it any more."""
    return structure.replace(owners=_without(structure.owners, owner))


def whole(function: str, target: Structure, structure: Structure) -> Structure:
    """Make all about a function as it is in the target, also where it is absent there."""
    functions = _without(structure.functions, function)
    if function in target.functions:
        functions = frozen_map({**structure.functions, function: target.functions[function]})
    return _holding(structure.replace(functions=functions), function, target.holders(function))


def hand_over(function: str, ownership: Ownership, target: Structure, structure: Structure) -> Structure:
    """Let those hold an ownership of a function who hold it in the target; the effort comes with the execution."""
    here = rest(structure.holders(function), {ownership})
    holders = _joined(here, only(target.holders(function), {ownership}))
    if ownership is Ownership.EXECUTION:
        placement = structure.functions[function].replace(effort=target.functions[function].effort)
        structure = structure.replace(functions=frozen_map({**structure.functions, function: placement}))
    return _holding(structure, function, holders)


def adjust(function: str, handed_over: Set[Ownership], target: Structure, structure: Structure) -> Structure:
    """Make all about a function as it is in the target, but what is handed over in steps of its own."""
    holders = _joined(only(structure.holders(function), handed_over), rest(target.holders(function), handed_over))
    placement = adjusted(structure.functions[function], handed_over, target.functions[function])
    structure = structure.replace(functions=frozen_map({**structure.functions, function: placement}))
    return _holding(structure, function, holders)


def adjusted(placement: Placement, handed_over: Set[Ownership], target: Placement) -> Placement:
    """The place of a function as in the target; its effort changes only where its execution is not handed over."""
    return target.replace(effort=placement.effort) if Ownership.EXECUTION in handed_over else target


def agree(target: Structure, structure: Structure) -> Structure:
    """Take over the handoffs and cadences of the target."""
    return structure.replace(handoffs=target.handoffs, cadences=target.cadences)


def only(holders: Holders, ownerships: Set[str]) -> Holders:
    """Who holds these ownerships."""
    return _chosen(holders, lambda ownership: ownership in ownerships)


def rest(holders: Holders, ownerships: Set[str]) -> Holders:
    """Who holds anything but these ownerships, those of newer versions too."""
    return _chosen(holders, lambda ownership: ownership not in ownerships)


def _chosen(holders: Holders, is_chosen: Callable[[str], bool]) -> Holders:
    chosen = {owner: {key: value for key, value in held.items() if is_chosen(key)} for owner, held in holders.items()}
    return {owner: frozen_map(held) for owner, held in chosen.items() if held}


def _joined(some: Holders, others: Holders) -> Holders:
    """Who holds what, where no ownership is in both."""
    owners = [*some, *(owner for owner in others if owner not in some)]
    return frozen_map({o: frozen_map({**some.get(o, {}), **others.get(o, {})}) for o in owners})


def _holding(structure: Structure, function: str, holders: Holders) -> Structure:
    if holders:
        return structure.replace(assignments=frozen_map({**structure.assignments, function: holders}))
    return structure.replace(assignments=_without(structure.assignments, function))


def _without(items: Any, key: str) -> Any:  # noqa: ANN401 - a map of any records
    return frozen_map({other: value for other, value in items.items() if other != key}) if key in items else items
