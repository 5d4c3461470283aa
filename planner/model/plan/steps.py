"""The steps between two structures, found by what differs."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from planner.model.compare.comparison import Comparison, FunctionChange
from planner.model.compare.movement import Place, partners
from planner.model.facts import CONTACT_LOAD, Facts
from planner.model.plan import play
from planner.model.plan.step import Step, StepKind
from planner.model.records import Seat, frozen_map
from planner.model.vocabulary import OwnerKind, Ownership
from planner.model.wording import listed

WEEKS = 2
"""Suggested overlap of a handover, in weeks. No length is published: one round of weekly work together, and one alone
with the other still there."""

WEEKS_LONG = 4
"""Suggested overlap where the function is critical, or a partner is involved: its knowledge ends with the contract."""

_JOIN = {OwnerKind.ROLE: StepKind.HIRE, OwnerKind.PARTNER: StepKind.CONTRACT}
_LEAVE = {OwnerKind.ROLE: StepKind.RETIRE, OwnerKind.PARTNER: StepKind.END_CONTRACT}


def steps_between(comparison: Comparison) -> list[Step]:
    """Give every step from the structure before to the one after, in no particular order.

    Playing all of them, in any order that their dependencies allow, gives the functions, owners and assignments of the
    structure after.
    """
    steps = [*_seats(comparison)]
    for change in comparison.functions.values():
        steps += _of_function(comparison, change)
    then, now = comparison.before.structure, comparison.after.structure
    if then.handoffs != now.handoffs or then.cadences != now.cadences:
        words = f"Agree on the handoffs and cadences of {now.name}."
        steps.append(Step(StepKind.AGREE, "structure", comparison.after.structure_id, words, partial(play.agree, now)))
    return steps


# --- owners -----------------------------------------------------------------------------------------------------


def _seats(comparison: Comparison) -> Iterator[Step]:
    then, now = comparison.before.structure.owners, comparison.after.structure.owners
    for owner in comparison.after.structure.in_board_order(list(now)):
        if owner not in then:
            yield _joining(comparison, owner)
        elif then[owner].replace(rank="") != now[owner].replace(rank=""):
            yield _reseated(comparison, owner)
    for owner in comparison.before.structure.in_board_order(list(then)):
        if owner not in now:
            yield _leaving(comparison, owner)


def _joining(comparison: Comparison, owner: str) -> Step:
    after = comparison.after
    kind, name = after.model.owners[owner].kind, comparison.name_of_owner(owner)
    seat = after.structure.owners[owner]
    words = {
        StepKind.HIRE: f"Hire or appoint: {name}.",
        StepKind.CONTRACT: f"Agree on a contract with {name}.",
        StepKind.INVOLVE: f"Agree with {name} on what it gives.",
    }
    step = _JOIN.get(OwnerKind(kind), StepKind.INVOLVE) if kind in set(OwnerKind) else StepKind.INVOLVE
    loads = _contact_loads(after, owner, seat, 1)
    return Step(step, "owner", owner, words[step], partial(play.seat, owner, seat), taking=(owner,), loads=loads)


def _leaving(comparison: Comparison, owner: str) -> Step:
    before = comparison.before
    kind, name = before.model.owners[owner].kind, comparison.name_of_owner(owner)
    words = {
        StepKind.RETIRE: f"Retire the role {name}.",
        StepKind.END_CONTRACT: f"End the contract with {name}.",
        StepKind.RELEASE: f"Tell {name} that it is no longer asked.",
    }
    step = _LEAVE.get(OwnerKind(kind), StepKind.RELEASE) if kind in set(OwnerKind) else StepKind.RELEASE
    loads = _contact_loads(before, owner, before.structure.owners[owner], -1)
    return Step(step, "owner", owner, words[step], partial(play.unseat, owner), giving=(owner,), loads=loads)


def _reseated(comparison: Comparison, owner: str) -> Step:
    """A seat that stays and changes: it grows before others rely on it, and shrinks when nobody does any more."""
    before, after = comparison.before, comparison.after
    then, now = before.structure.owners[owner], after.structure.owners[owner]
    kind = after.model.owners[owner].kind
    was, is_now = then.capacity_of(kind) or 0.0, now.capacity_of(kind) or 0.0
    step = StepKind.SHRINK if is_now < was else StepKind.GROW
    loads: dict[str, float] = {}
    for facts, seat, sign in ((before, then, -1), (after, now, 1)):
        for contact, load in _contact_loads(facts, owner, seat, sign).items():
            loads[contact] = loads.get(contact, 0.0) + load
    words = f"Change the seat of {comparison.name_of_owner(owner)}: {_seat_words(comparison, then, now, kind)}."
    return Step(step, "owner", owner, words, partial(play.seat, owner, now), loads=frozen_map(loads))


def _seat_words(comparison: Comparison, then: Seat, now: Seat, kind: str) -> str:
    said = []
    pairs = (
        ("capacity", then.capacity_of(kind), now.capacity_of(kind)),
        ("people", then.people_of(kind), now.people_of(kind)),
    )
    said += [f"{word} {_number(one)} → {_number(two)}" for word, one, two in pairs if one != two]
    if then.internal_contact != now.internal_contact:
        contact = now.internal_contact
        said.append(f"internal contact {comparison.name_of_owner(contact)}" if contact else "no internal contact")
    if then.holder != now.holder:
        said.append("another holder")
    return ", ".join(said) or "its details"


def _number(value: float | None) -> str:
    return "unknown" if value is None else f"{value:g}"


def _contact_loads(facts: Facts, owner: str, seat: Seat, sign: int) -> dict[str, float]:
    if seat.internal_contact is None or facts.model.owners[owner].kind != OwnerKind.PARTNER:
        return {}
    return {seat.internal_contact: sign * facts.limit(CONTACT_LOAD)}


# --- functions --------------------------------------------------------------------------------------------------


def _of_function(comparison: Comparison, change: FunctionChange) -> Iterator[Step]:
    if (change.before, change.after) == (Place.IN_SCOPE, Place.IN_SCOPE):
        yield from _handovers(comparison, change.function)
    elif change.after is Place.IN_SCOPE:
        yield _whole(comparison, change, StepKind.START)
    elif change.after is Place.ABSENT:
        yield _whole(comparison, change, StepKind.DROP)
    elif change.before is not Place.PARKED:
        yield _whole(comparison, change, StepKind.PARK)
    elif _differs(comparison, change.function):
        yield _whole(comparison, change, StepKind.ADJUST)


def _differs(comparison: Comparison, function: str) -> bool:
    then, now = comparison.before.structure, comparison.after.structure
    return (then.functions[function], then.holders(function)) != (now.functions[function], now.holders(function))


def _whole(comparison: Comparison, change: FunctionChange, kind: StepKind) -> Step:
    """A step that does all that changes about a function at once."""
    before, after, function = comparison.before, comparison.after, change.function
    name = comparison.name_of_function(function)
    giving = _everyone(before, function) if change.before is Place.IN_SCOPE else ()
    taking = _everyone(after, function) if change.after is Place.IN_SCOPE else ()
    reason = after.structure.functions[function].reason.strip().rstrip(".") if kind is StepKind.PARK else ""
    words = {
        StepKind.START: f"Start {name}: {_held_words(after, function)}.",
        StepKind.DROP: f"Take {name} out of the structure.",
        StepKind.PARK: f"Park {name}: {reason}." if reason else f"Park {name}.",
        StepKind.ADJUST: f"Note what changed about the parked {name}.",
    }
    loads = frozen_map(_work(after, function, change.after, 1) | _work(before, function, change.before, -1))
    step = partial(play.whole, function, after.structure)
    return Step(kind, "function", function, words[kind], step, giving, taking, loads=loads)


def _handovers(comparison: Comparison, function: str) -> Iterator[Step]:
    """The steps of a function that is in scope on both sides: decision, execution, and what else changes."""
    moved = {o for o in (Ownership.DECISION, Ownership.EXECUTION) if _owners(comparison, function, o)[2]}
    if Ownership.DECISION in moved:
        yield _handover(comparison, function, Ownership.DECISION, StepKind.HAND_OVER_DECISION, "decision")
    if Ownership.EXECUTION in moved:
        held, holds, _ = _owners(comparison, function, Ownership.EXECUTION)
        kind = _execution_kind(comparison, held, holds)
        yield _handover(comparison, function, Ownership.EXECUTION, kind, "execution")
    state = comparison.before.structure
    for ownership in moved:
        state = play.hand_over(function, ownership, comparison.after.structure, state)
    now = comparison.after.structure
    if (state.functions[function], state.holders(function)) != (now.functions[function], now.holders(function)):
        name = comparison.name_of_function(function)
        loads: Any = {}
        if Ownership.EXECUTION not in moved:
            loads = _difference(comparison, function)
        step = partial(play.adjust, function, frozenset(moved), now)
        yield Step(
            StepKind.ADJUST, "function", function, f"{name}: {_adjusted(comparison, function)}.", step, loads=loads
        )


def _execution_kind(comparison: Comparison, held: tuple[str, ...], holds: tuple[str, ...]) -> StepKind:
    was, is_now = bool(partners(comparison.before, held)), bool(partners(comparison.after, holds))
    if was == is_now or not held or not holds:
        return StepKind.HAND_OVER_EXECUTION
    return StepKind.BRING_IN_HOUSE if was else StepKind.GIVE_OUTSIDE


def _handover(comparison: Comparison, function: str, ownership: Ownership, kind: StepKind, word: str) -> Step:
    held, holds, _ = _owners(comparison, function, ownership)
    before, after = comparison.before, comparison.after
    name = comparison.name_of_function(function)
    giving, taking = tuple(o for o in held if o not in holds), tuple(o for o in holds if o not in held)
    ways = {
        StepKind.BRING_IN_HOUSE: f"Bring the {word} of {name} in-house",
        StepKind.GIVE_OUTSIDE: f"Give the {word} of {name} outside",
    }
    start = ways.get(kind, f"Hand over the {word} of {name}")
    source = f" from {listed(before.names(giving))}" if giving else ""
    target = f" to {listed(after.names(taking))}" if taking else ""
    if not giving or not taking:
        start = f"{'Add to' if taking else 'Take from'} the {word} of {name}" if held and holds else start
    loads = _difference(comparison, function) if ownership is Ownership.EXECUTION else {}
    outside = partners(before, giving) or partners(after, taking)
    long = outside or after.model.functions[function].critical
    step = partial(play.hand_over, function, ownership, after.structure)
    weeks = (WEEKS_LONG if long else WEEKS) if giving and taking else 0
    return Step(kind, "function", function, f"{start}{source}{target}.", step, giving, taking, weeks, frozen_map(loads))


def _owners(
    comparison: Comparison, function: str, ownership: Ownership
) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """Who holds an ownership before and after, and whether these differ as sets."""
    held = comparison.before.owners_with(function, ownership)
    holds = comparison.after.owners_with(function, ownership)
    return held, holds, set(held) != set(holds)


def _everyone(facts: Facts, function: str) -> tuple[str, ...]:
    return tuple(facts.structure.in_board_order(list(facts.structure.holders(function))))


def _held_words(facts: Facts, function: str) -> str:
    deciding, executing = (facts.owners_with(function, o) for o in (Ownership.DECISION, Ownership.EXECUTION))
    if deciding and deciding == executing:
        return f"{listed(facts.names(deciding))} {_verb('decide', deciding)} and {_verb('execute', deciding)} it"
    verbs = (("decide", deciding), ("execute", executing))
    said = [f"{listed(facts.names(owners))} {_verb(verb, owners)} it" for verb, owners in verbs if owners]
    return ", ".join(said) or "nobody holds it yet"


def _verb(verb: str, owners: tuple[str, ...]) -> str:
    return f"{verb}s" if len(owners) == 1 else verb


def _adjusted(comparison: Comparison, function: str) -> str:
    said = []
    for ownership in (Ownership.INPUT, Ownership.REVIEW):
        _, holds, moved = _owners(comparison, function, ownership)
        if moved:
            said.append(
                f"{ownership.value} by {listed(comparison.after.names(holds))}"
                if holds
                else f"no {ownership.value} any more"
            )
    return "; ".join(said) or "boundaries, shares, effort or backup change"


def _difference(comparison: Comparison, function: str) -> dict[str, float]:
    """What the load of each owner gains on one function in scope on both sides, in full-time people."""
    loads = _work(comparison.after, function, Place.IN_SCOPE, 1)
    for owner, given in _work(comparison.before, function, Place.IN_SCOPE, -1).items():
        loads[owner] = loads.get(owner, 0.0) + given
    return {owner: load for owner, load in loads.items() if load}


def _work(facts: Facts, function: str, place: Place, sign: int) -> dict[str, float]:
    if place is not Place.IN_SCOPE:
        return {}
    return {owner: sign * facts.work(owner, function) for owner in facts.owners_with(function, Ownership.EXECUTION)}
