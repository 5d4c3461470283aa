"""The steps about functions: what starts, changes hands, changes in detail, is parked or dropped."""

from collections.abc import Iterator, Mapping, Set
from functools import partial

from planner.language import mark, tr, trn
from planner.model.compare.comparison import Comparison, FunctionChange
from planner.model.compare.movement import Place, partners
from planner.model.facts import Facts
from planner.model.plan import play
from planner.model.plan.details import details
from planner.model.plan.step import Step, StepKind
from planner.model.records import Structure, frozen_map
from planner.model.vocabulary import WORK, Ownership
from planner.model.wording import capital, listed, spoken

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
    said = {StepKind.START: _held_words(after, function), StepKind.PARK: reason}.get(kind, "")
    return Step(
        kind,
        "function",
        function,
        tr(_WHY_PARKED if kind is StepKind.PARK and said else _WHOLE[kind], function=name, said=said),
        partial(play.whole, function, after.structure),
        giving=_everyone(before, function) if change.before is Place.IN_SCOPE else (),
        taking=_everyone(after, function) if change.after is Place.IN_SCOPE else (),
        loads=_gained(before, after, function),
        needs=_owners_of(now - then),
        frees=_owners_of(then - now),
        detail=f"{capital(said)}." if said else "",
    )


_WHOLE = {
    StepKind.START: mark("Start {function}: {said}."),
    StepKind.DROP: mark("Take {function} out of the structure."),
    StepKind.PARK: mark("Park {function}."),
    StepKind.ADJUST: mark("Note what changed about the parked {function}."),
}
_WHY_PARKED = mark("Park {function}: {said}.")


def _everyone(facts: Facts, function: str) -> tuple[str, ...]:
    return tuple(facts.structure.in_board_order(list(facts.structure.holders(function))))


def _held_words(facts: Facts, function: str) -> str:
    deciding, executing = (facts.owners_with(function, o) for o in WORK)
    if deciding and deciding == executing:
        return trn(
            len(deciding),
            "{owners} decides and executes it",
            "{owners} decide and execute it",
            owners=listed(facts.names(deciding)),
        )
    said = []
    if deciding:
        owners = listed(facts.names(deciding))
        said.append(trn(len(deciding), "{owners} decides it", "{owners} decide it", owners=owners))
    if executing:
        owners = listed(facts.names(executing))
        said.append(trn(len(executing), "{owners} executes it", "{owners} execute it", owners=owners))
    return ", ".join(said) or tr("nobody decides or executes it yet")


# --- in parts ---------------------------------------------------------------------------------------------------


def _in_parts(comparison: Comparison, function: str) -> Iterator[Step]:
    moved = frozenset(
        ownership
        for ownership in WORK
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
    said = {
        "ownership": spoken(ownership),
        "function": comparison.name_of_function(function),
        "source": listed(comparison.before.names(o for o in held if o not in holds) or [""]),
        "target": listed(comparison.after.names(o for o in holds if o not in held) or [""]),
    }
    if said["source"] and said["target"]:
        return tr(_WAYS.get(kind, _HAND_OVER), **said)
    if said["target"]:
        return tr(_SHARE if held else _GIVE, **said)
    return tr(_TAKE_OUT if holds else _TAKE, **said)


_HAND_OVER = mark("Hand over the {ownership} of {function} from {source} to {target}.")
_WAYS = {
    StepKind.BRING_IN_HOUSE: mark("Bring the {ownership} of {function} in-house, from {source} to {target}."),
    StepKind.GIVE_OUTSIDE: mark("Give the {ownership} of {function} outside, from {source} to {target}."),
}
_SHARE = mark("Let {target} share the {ownership} of {function}.")
_GIVE = mark("Give the {ownership} of {function}, which nobody holds, to {target}.")
_TAKE_OUT = mark("Take {source} out of the {ownership} of {function}.")
_TAKE = mark("Take the {ownership} of {function} from {source}; nobody holds it then.")


def _adjustment(comparison: Comparison, function: str, moved: Set[Ownership]) -> Step:
    before, after = comparison.before, comparison.after
    then, now = _named(before.structure, function, moved), _named(after.structure, function, moved)
    said = details(comparison, function, moved)
    return Step(
        StepKind.ADJUST,
        "function",
        function,
        f"{comparison.name_of_function(function)}: {said}.",
        partial(play.adjust, function, moved, after.structure),
        loads=frozen_map({}) if Ownership.EXECUTION in moved else _gained(before, after, function),
        needs=_owners_of(now - then),
        frees=_owners_of(then - now),
        detail=f"{capital(said)}.",
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
