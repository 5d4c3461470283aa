"""Playing steps: each gives the structure as it is once the step is done."""

from collections.abc import Set
from typing import Any

from planner.model.records import Holders, Seat, Structure, frozen_map
from planner.model.vocabulary import Ownership


def seat(owner: str, place: Seat, structure: Structure) -> Structure:
    """Seat an owner, or give it another seat."""
    return structure.replace(owners=frozen_map({**structure.owners, owner: place}))


def unseat(owner: str, structure: Structure) -> Structure:
    """Take an owner out; nothing may be held by it any more."""
    return structure.replace(owners=_without(structure.owners, owner))


def whole(function: str, target: Structure, structure: Structure) -> Structure:
    """Make all about a function as it is in the target, also where it is absent there."""
    functions = _without(structure.functions, function)
    if function in target.functions:
        functions = frozen_map({**structure.functions, function: target.functions[function]})
    return _holding(structure.replace(functions=functions), function, target.holders(function))


def hand_over(function: str, ownership: Ownership, target: Structure, structure: Structure) -> Structure:
    """Let those hold an ownership of a function who hold it in the target; the effort comes with the execution."""
    holders = _with_ownerships(structure.holders(function), target.holders(function), {ownership})
    if ownership is Ownership.EXECUTION:
        placement = structure.functions[function].replace(effort=target.functions[function].effort)
        structure = structure.replace(functions=frozen_map({**structure.functions, function: placement}))
    return _holding(structure, function, holders)


def adjust(function: str, handed_over: Set[Ownership], target: Structure, structure: Structure) -> Structure:
    """Make all about a function as it is in the target, but what is handed over in steps of its own."""
    rest = {ownership for ownership in Ownership if ownership not in handed_over}
    placement = target.functions[function]
    if Ownership.EXECUTION in handed_over:
        placement = placement.replace(effort=structure.functions[function].effort)
    structure = structure.replace(functions=frozen_map({**structure.functions, function: placement}))
    return _holding(structure, function, _with_ownerships(structure.holders(function), target.holders(function), rest))


def agree(target: Structure, structure: Structure) -> Structure:
    """Take over the handoffs and cadences of the target."""
    return structure.replace(handoffs=target.handoffs, cadences=target.cadences)


def _with_ownerships(holders: Holders, target: Holders, ownerships: Set[str]) -> Holders:
    """Holders with these ownerships as they are in the target, and the others as they are; unknown ones go along."""
    joined: dict[str, dict[str, Any]] = {
        owner: {key: value for key, value in held.items() if key not in ownerships} for owner, held in holders.items()
    }
    for owner, held in target.items():
        taken = {key: value for key, value in held.items() if key in ownerships}
        if taken:
            joined.setdefault(owner, {}).update(taken)
    return frozen_map({owner: frozen_map(held) for owner, held in joined.items() if held})


def _holding(structure: Structure, function: str, holders: Holders) -> Structure:
    if holders:
        return structure.replace(assignments=frozen_map({**structure.assignments, function: holders}))
    return structure.replace(assignments=_without(structure.assignments, function))


def _without(items: Any, key: str) -> Any:  # noqa: ANN401 - a map of any records
    return frozen_map({other: value for other, value in items.items() if other != key}) if key in items else items
