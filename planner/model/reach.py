"""How far an edit reaches: the subjects whose findings may differ after it."""

from collections.abc import Collection, Iterable, Mapping

from planner.model.change import Touched, ids_of
from planner.model.facts import Facts
from planner.model.records import Structure, empty_map
from planner.model.rule import About, pair_of
from planner.model.tally import DECIDED, IN_SCOPE, OwnersOfFunction
from planner.model.vocabulary import Ownership

Asked = Mapping[About, Collection[str]]
"""Subjects that rules are asked about, by what they are."""

_DECISION, _EXECUTION = Ownership.DECISION, Ownership.EXECUTION
_NONE: Mapping[str, frozenset[str]] = empty_map()
_NOBODY: OwnersOfFunction = empty_map()


def all_asked(facts: Facts) -> Asked:
    """Every subject that rules can be asked about in this structure."""
    structure, before = facts.structure, facts.before.functions if facts.before else ()
    return {
        About.FUNCTION: [*structure.functions, *(key for key in before if key not in structure.functions)],
        About.OWNER: structure.owners.keys(),
        About.SHARE: structure.owners.keys(),
        About.PAIR: _pairs(facts, facts.owners),
        About.HANDOFF: structure.handoffs.keys(),
        About.HANDOFFS: {facts.structure_id},
        About.STRUCTURE: {facts.structure_id},
    }


def is_anew(facts: Facts, touched: Touched) -> bool:
    """Did an edit touch the settings, the structure as a whole, or the one it is compared with?"""
    anew = {ref.id for ref in touched if ref.kind == "structure"}
    if anew and (facts.structure_id in anew or facts.before_id in anew):
        return True
    return any(ref.kind == "settings" for ref in touched)


def reaches_model(touched: Touched) -> bool:
    """May an edit that touched these parts change what there is to say about the model as a whole?"""
    return any(not ref.structure for ref in touched)


def reach(before: Facts, after: Facts, touched: Touched, compared: Facts | None) -> Asked:
    """The subjects of one structure whose findings may differ after an edit that touched these parts.

    Args:
        before: the facts of the structure before the edit.
        after: its facts after the edit.
        touched: what the edit touched.
        compared: the facts, before the edit, of the structure that this one is compared with.
    """
    places = {after.structure_id, after.before_id, ""}
    if not any(ref.structure in places and ref.kind not in _MUTE for ref in touched):
        return {}
    functions, owners = ids_of(touched, "function", places), ids_of(touched, "owner", places)
    handoffs = ids_of(touched, "handoff", {after.structure_id})
    restated = owners | {function for function in functions if _is_restated(before, after, function)}
    is_led_elsewhere = bool(handoffs or _handoffs_at(after, restated))
    for owner in owners:
        for facts in filter(None, (after, compared)):
            functions = functions.union(*facts.held.get(owner, _NONE).values())
    owners |= _in_contact((before, after), owners)
    if any(ref.kind in _WIDE for ref in touched):
        owners |= after.structure.owners.keys()
    for function in functions:
        owners |= before.structure.holders(function).keys() | after.structure.holders(function).keys()
    return {
        About.FUNCTION: functions,
        About.OWNER: owners,
        About.SHARE: owners if _whole(before) == _whole(after) else owners | after.structure.owners.keys(),
        About.PAIR: _pairs(before, functions) | _pairs(after, functions),
        About.HANDOFF: handoffs | _handoffs_at(after, functions | owners),
        About.HANDOFFS: {after.structure_id} if is_led_elsewhere else (),
        About.STRUCTURE: {after.structure_id},
    }


_MUTE = {"title", "accepted", "decision", "next_review", "checkpoint", "plan", "workshop"}
"""What rules about a structure do not look at."""

_WIDE = {"goal", "area"}
"""What rules about an owner look at through its functions."""


def _in_contact(states: Iterable[Facts], owners: set[str]) -> set[str]:
    """The internal contacts of these owners, and the partners whose internal contact they are."""
    found: set[str] = set()
    for facts in states:
        for owner in owners:
            found.update(facts.contacts.get(owner, ()))
            contact = _contact(facts.structure, owner)
            if contact is not None:
                found.add(contact)
    return found


def _contact(structure: Structure, owner: str) -> str | None:
    seat = structure.owners.get(owner)
    return None if seat is None else seat.internal_contact


def _pairs(facts: Facts, functions: Iterable[str]) -> set[str]:
    """The pairs of owners that decide, or that execute, one of these functions."""
    found: set[str] = set()
    for function in functions:
        owners = facts.owners.get(function, _NOBODY)
        for holders in (owners.get(_DECISION, ()), owners.get(_EXECUTION, ())):
            if len(holders) > 1:
                found.update(pair_of(one, two) for place, one in enumerate(holders) for two in holders[:place])
    return found


def _whole(facts: Facts) -> tuple[int, ...]:
    """What an owner's share of a structure is a share of."""
    return facts.count(IN_SCOPE), facts.count(DECIDED), len(facts.roles), len(facts.partners)


def _is_restated(before: Facts, after: Facts, function: str) -> bool:
    """Does a function differ in its record or its place, not only in who holds it?"""
    return before.model.functions.get(function) is not after.model.functions.get(
        function
    ) or before.structure.functions.get(function) is not after.structure.functions.get(function)


def _handoffs_at(facts: Facts, ends: set[str]) -> set[str]:
    """The handoffs that start or end at one of these."""
    return {handoff for end in ends & facts.handoffs_at.keys() for handoff in facts.handoffs_at[end]}
