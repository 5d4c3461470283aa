"""The steps about functions: what starts, changes hands, changes in detail, is parked or dropped."""

from collections.abc import Iterator, Mapping, Set
from functools import partial

from planner.model.compare.comparison import Comparison, FunctionChange
from planner.model.compare.movement import Place, partners
from planner.model.facts import Facts
from planner.model.plan import play
from planner.model.plan.details import details
from planner.model.plan.step import Step, StepKind
from planner.model.records import Structure, frozen_map
from planner.model.vocabulary import Ownership
from planner.model.wording import listed

WEEKS = 2
"""Suggested overlap of a handover, in weeks. No length is published: one round of weekly work together, and one alone
with the other still there."""

WEEKS_LONG = 4
"""Suggested overlap where the function is critical, or a partner is involved: its knowledge ends with the contract."""

_BACKUP = "backup"


def function_steps(comparison: Comparison, change: FunctionChange) -> Iterator[Step]:
    """Give the steps of one function.

    One in scope on both sides has a step for its decision and one for its execution where these change hands, and one
    for all else; any other changes in one step.
    """
    if change.before is Place.IN_SCOPE and change.after is Place.IN_SCOPE:
        yield from _in_parts(comparison, change.function)
    elif change.after is Place.IN_SCOPE:
        yield _whole(comparison, change, StepKind.START)
    elif change.after is Place.ABSENT:
        yield _whole(comparison, change, StepKind.DROP)
    elif change.before is not Place.PARKED:
        yield _whole(comparison, change, StepKind.PARK)
    elif _differs(comparison, change.function, frozenset()):
        yield _whole(comparison, change, StepKind.ADJUST)


# --- at once ----------------------------------------------------------------------------------------------------


def _whole(comparison: Comparison, change: FunctionChange, kind: StepKind) -> Step:
    """A step that does all that changes about a function at once."""
    before, after, function = comparison.before, comparison.after, change.function
    name = comparison.name_of_function(function)
    then, now = _named(before.structure, function), _named(after.structure, function)
    reason = after.structure.functions[function].reason.strip().rstrip(".") if kind is StepKind.PARK else ""
    words = {
        StepKind.START: f"Start {name}: {_held_words(after, function)}.",
        StepKind.DROP: f"Take {name} out of the structure.",
        StepKind.PARK: f"Park {name}: {reason}." if reason else f"Park {name}.",
        StepKind.ADJUST: f"Note what changed about the parked {name}.",
    }
    return Step(
        kind,
        "function",
        function,
        words[kind],
        partial(play.whole, function, after.structure),
        giving=_everyone(before, function) if change.before is Place.IN_SCOPE else (),
        taking=_everyone(after, function) if change.after is Place.IN_SCOPE else (),
        loads=_gained(before, after, function),
        needs=_owners_of(now - then),
        frees=_owners_of(then - now),
    )


def _everyone(facts: Facts, function: str) -> tuple[str, ...]:
    return tuple(facts.structure.in_board_order(list(facts.structure.holders(function))))


def _held_words(facts: Facts, function: str) -> str:
    deciding, executing = (facts.owners_with(function, o) for o in (Ownership.DECISION, Ownership.EXECUTION))
    if deciding and deciding == executing:
        return f"{listed(facts.names(deciding))} {_verb('decide', deciding)} and {_verb('execute', deciding)} it"
    verbs = (("decide", deciding), ("execute", executing))
    said = [f"{listed(facts.names(owners))} {_verb(verb, owners)} it" for verb, owners in verbs if owners]
    return ", ".join(said) or "nobody decides or executes it yet"


def _verb(verb: str, owners: tuple[str, ...]) -> str:
    return f"{verb}s" if len(owners) == 1 else verb


# --- in parts ---------------------------------------------------------------------------------------------------


def _in_parts(comparison: Comparison, function: str) -> Iterator[Step]:
    moved = frozenset(
        ownership
        for ownership in (Ownership.DECISION, Ownership.EXECUTION)
        if set(comparison.before.owners_with(function, ownership))
        != set(comparison.after.owners_with(function, ownership))
    )
    if Ownership.DECISION in moved:
        yield _handover(comparison, function, Ownership.DECISION, StepKind.HAND_OVER_DECISION)
    if Ownership.EXECUTION in moved:
        yield _handover(comparison, function, Ownership.EXECUTION, _execution_kind(comparison, function))
    if _differs(comparison, function, moved):
        yield _adjustment(comparison, function, moved)


def _execution_kind(comparison: Comparison, function: str) -> StepKind:
    held, holds = _ends(comparison, function, Ownership.EXECUTION)
    was, is_now = bool(partners(comparison.before, held)), bool(partners(comparison.after, holds))
    if was == is_now or not held or not holds:
        return StepKind.HAND_OVER_EXECUTION
    return StepKind.BRING_IN_HOUSE if was else StepKind.GIVE_OUTSIDE


def _handover(comparison: Comparison, function: str, ownership: Ownership, kind: StepKind) -> Step:
    before, after = comparison.before, comparison.after
    held, holds = _ends(comparison, function, ownership)
    giving, taking = tuple(o for o in held if o not in holds), tuple(o for o in holds if o not in held)
    outside = partners(before, giving) or partners(after, taking)
    long = outside or after.model.functions[function].critical
    return Step(
        kind,
        "function",
        function,
        _handover_words(comparison, function, ownership, kind),
        partial(play.hand_over, function, ownership, after.structure),
        giving,
        taking,
        weeks=(WEEKS_LONG if long else WEEKS) if giving and taking else 0,
        loads=_gained(before, after, function) if ownership is Ownership.EXECUTION else frozen_map({}),
        needs=taking,
        frees=giving,
    )


def _handover_words(comparison: Comparison, function: str, ownership: Ownership, kind: StepKind) -> str:
    held, holds = _ends(comparison, function, ownership)
    what = f"the {ownership.value} of {comparison.name_of_function(function)}"
    source = listed(comparison.before.names(o for o in held if o not in holds) or [""])
    target = listed(comparison.after.names(o for o in holds if o not in held) or [""])
    if source and target:
        ways = {
            StepKind.BRING_IN_HOUSE: f"Bring {what} in-house, from {source} to {target}.",
            StepKind.GIVE_OUTSIDE: f"Give {what} outside, from {source} to {target}.",
        }
        return ways.get(kind, f"Hand over {what} from {source} to {target}.")
    if target:
        return f"Let {target} share {what}." if held else f"Give {what}, which nobody holds, to {target}."
    return f"Take {source} out of {what}." if holds else f"Take {what} from {source}; nobody holds it then."


def _adjustment(comparison: Comparison, function: str, moved: Set[Ownership]) -> Step:
    before, after = comparison.before, comparison.after
    then, now = _named(before.structure, function, moved), _named(after.structure, function, moved)
    return Step(
        StepKind.ADJUST,
        "function",
        function,
        f"{comparison.name_of_function(function)}: {details(comparison, function, moved)}.",
        partial(play.adjust, function, moved, after.structure),
        loads=frozen_map({}) if Ownership.EXECUTION in moved else _gained(before, after, function),
        needs=_owners_of(now - then),
        frees=_owners_of(then - now),
    )


# --- both -------------------------------------------------------------------------------------------------------


def _differs(comparison: Comparison, function: str, moved: Set[Ownership]) -> bool:
    """Does anything about a function differ but what is handed over?"""
    then, now = comparison.before.structure, comparison.after.structure
    placement = then.functions[function]
    if placement != play.adjusted(placement, moved, now.functions[function]):
        return True
    here, there = then.holders(function), now.holders(function)
    return here is not there and play.rest(here, moved) != play.rest(there, moved)


def _ends(comparison: Comparison, function: str, ownership: Ownership) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who holds an ownership before, and who after."""
    return comparison.before.owners_with(function, ownership), comparison.after.owners_with(function, ownership)


def _named(structure: Structure, function: str, but: Set[str] = frozenset()) -> set[tuple[str, str]]:
    """Everyone who is named on a function, each with every ownership (but some), or as its backup."""
    named = {(o, owner) for owner, held in structure.holders(function).items() for o in held if o not in but}
    placement = structure.functions.get(function)
    if placement is not None and placement.backup is not None:
        named.add((_BACKUP, placement.backup))
    return named


def _owners_of(named: Set[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(sorted({owner for _, owner in named}))


def _gained(before: Facts, after: Facts, function: str) -> Mapping[str, float]:
    """What the load of each owner gains on a function, in full-time people; nobody works where it is not in scope."""
    loads = {owner: after.work(owner, function) for owner in after.owners_with(function, Ownership.EXECUTION)}
    for owner in before.owners_with(function, Ownership.EXECUTION):
        loads[owner] = loads.get(owner, 0.0) - before.work(owner, function)
    return frozen_map({owner: load for owner, load in loads.items() if load})
