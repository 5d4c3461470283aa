"""How far an edit reaches: the subjects whose findings may differ after it."""

from collections.abc import Iterable, Iterator

from planner.model.change import Touched, ids_of
from planner.model.facts import Facts
from planner.model.records import Structure
from planner.model.rule import About, pair_of
from planner.model.vocabulary import Ownership

Asked = tuple[About, str]
"""A subject that rules are asked about: what it is, and its id."""

_SHARED = (Ownership.DECISION, Ownership.EXECUTION)


def all_asked(facts: Facts) -> Iterator[Asked]:
    """Every subject that rules can be asked about in this structure."""
    before, structure = facts.before, facts.structure
    functions = structure.functions.keys() | (before.functions.keys() if before else set())
    yield from ((About.FUNCTION, function) for function in functions)
    yield from ((About.OWNER, owner) for owner in structure.owners)
    yield from ((About.PAIR, pair) for pair in _pairs(facts, facts.owners))
    yield from ((About.HANDOFF, handoff) for handoff in structure.handoffs)
    yield About.HANDOFFS, facts.structure_id
    yield About.STRUCTURE, facts.structure_id


def is_anew(facts: Facts, touched: Touched) -> bool:
    """Did an edit touch the settings, the structure as a whole, or the one it is compared with?"""
    anew = {ref.id for ref in touched if ref.kind == "structure"}
    if anew and (facts.structure_id in anew or facts.before_id in anew):
        return True
    return any(ref.kind == "settings" for ref in touched)


def reaches_model(touched: Touched) -> bool:
    """May an edit that touched these parts change what there is to say about the model as a whole?"""
    return any(not ref.structure for ref in touched)


def reach(before: Facts, after: Facts, touched: Touched) -> set[Asked]:
    """The subjects of one structure whose findings may differ after an edit that touched these parts."""
    compared = {after.structure_id, after.before_id, ""}
    if not any(ref.structure in compared and ref.kind not in _MUTE for ref in touched):
        return set()
    functions, owners = ids_of(touched, "function", compared), ids_of(touched, "owner", compared)
    for owner in owners:
        for facts in (before, after):
            functions = functions.union(*facts.held.get(owner, {}).values())
    functions |= _held_before(after, ids_of(touched, "owner", {after.before_id, ""}))
    asked: set[Asked] = {(About.FUNCTION, function) for function in functions}
    for facts in (before, after):
        asked |= {(About.PAIR, pair) for pair in _pairs(facts, functions)}
    owners |= _in_contact((before, after), owners)
    if any(ref.kind in _WIDE for ref in touched):
        owners |= after.structure.owners.keys()
    for function in functions:
        owners |= before.structure.holders(function).keys() | after.structure.holders(function).keys()
    asked |= {(About.OWNER, owner) for owner in owners}
    asked |= _asked_handoffs((before, after), functions | owners, ids_of(touched, "handoff", {after.structure_id}))
    asked.add((About.STRUCTURE, after.structure_id))
    return asked


_MUTE = {"title", "accepted", "decision", "next_review", "checkpoint", "plan"}
"""What rules about a structure do not look at."""

_WIDE = {"goal", "area"}
"""What rules about an owner look at through its functions."""


def _held_before(facts: Facts, owners: set[str]) -> set[str]:
    """The functions that these owners hold in the structure before."""
    if facts.before is None or not owners:
        return set()
    return {function for function, holders in facts.before.assignments.items() if not owners.isdisjoint(holders)}


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
        owners = facts.owners.get(function)
        if owners is None:
            continue
        for ownership in _SHARED:
            holders = owners.get(ownership, ())
            if len(holders) > 1:
                found.update(pair_of(one, two) for place, one in enumerate(holders) for two in holders[:place])
    return found


def _asked_handoffs(states: Iterable[Facts], ends: set[str], touched: set[str]) -> set[Asked]:
    """The handoffs at these ends and the touched ones, and with any of them the handoffs as a whole."""
    found = set(touched)
    structure = ""
    for facts in states:
        structure = facts.structure_id
        for end in ends & facts.handoffs_at.keys():
            found.update(facts.handoffs_at[end])
    asked: set[Asked] = {(About.HANDOFF, handoff) for handoff in found}
    return asked | {(About.HANDOFFS, structure)} if found else asked
