"""What every change plan promises, checked on the structures that it is played through."""

from collections.abc import Iterator
from itertools import accumulate, pairwise

from planner.model.compare.comparison import Comparison
from planner.model.facts import Facts
from planner.model.operating_model import OperatingModel
from planner.model.plan.change_plan import ChangePlan, change_plan
from planner.model.plan.step import JOINING, LEAVING, Step, StepKind
from planner.model.records import Structure, frozen_map
from planner.model.rules.load03 import BADLY_OVERLOADED
from planner.model.vocabulary import Ownership
from tests.day import TODAY
from tests.integrity import dangling
from tests.model.plan.drawn import AFTER, BEFORE

WORK = (Ownership.DECISION, Ownership.EXECUTION)
SLACK = 1e-6
EXACT = 1e-9


def planned(model: OperatingModel, before: str = BEFORE, after: str = AFTER) -> ChangePlan:
    return change_plan(Comparison(Facts.of(model, before, TODAY), Facts.of(model, after, TODAY)))


def broken_promises(plan: ChangePlan) -> list[str]:
    """Every promise that a plan breaks, in words."""
    start = plan.comparison.before.structure
    states = list(accumulate(plan.steps, lambda state, step: step.play(state), initial=start))
    return [
        *_unowned(plan, states),
        *_crowded(plan, states),
        *_dangling(plan, states),
        *_out_of_order(plan),
        *_overloading(plan, states),
        *_ending_elsewhere(plan, states[-1]),
        *_disagreeing(plan),
    ]


def model_with(plan: ChangePlan, state: Structure) -> OperatingModel:
    """The model with a structure on the way."""
    before = plan.comparison.before
    return before.model.replace(structures=frozen_map({**before.model.structures, before.structure_id: state}))


def facts_of(plan: ChangePlan, state: Structure) -> Facts:
    """The facts of a structure on the way."""
    before = plan.comparison.before
    return Facts.of(model_with(plan, state), before.structure_id, before.today)


def _unowned(plan: ChangePlan, states: list[Structure]) -> Iterator[str]:
    for function, ownership in _owned_at_both_ends(plan):
        for step, state in zip(plan.steps, states[1:], strict=True):
            if not state.owners_with(function, ownership):
                yield f"nobody has the {ownership} of {function} after {step.key}"


def _owned_at_both_ends(plan: ChangePlan) -> Iterator[tuple[str, Ownership]]:
    before, after = plan.comparison.before, plan.comparison.after
    for function in before.structure.functions:
        for ownership in WORK:
            if before.owners_with(function, ownership) and after.owners_with(function, ownership):
                yield function, ownership


def _crowded(plan: ChangePlan, states: list[Structure]) -> Iterator[str]:
    for function in {*states[0].functions, *states[-1].functions}:
        for ownership in WORK:
            ends = (states[0], plan.comparison.after.structure)
            most = max(len(end.owners_with(function, ownership)) for end in ends)
            for step, state in zip(plan.steps, states[1:], strict=True):
                if len(state.owners_with(function, ownership)) > most:
                    yield f"more than {most} have the {ownership} of {function} after {step.key}"


def _dangling(plan: ChangePlan, states: list[Structure]) -> Iterator[str]:
    for step, state in zip(plan.steps, states[1:], strict=True):
        yield from (f"{what} after {step.key}" for what in dangling(model_with(plan, state)))


def _out_of_order(plan: ChangePlan) -> Iterator[str]:
    """Who joins is there before anything names it, who leaves goes when nothing does."""
    then, now = plan.comparison.before.structure, plan.comparison.after.structure
    joins = {step.id: place for place, step in enumerate(plan.steps) if step.kind in JOINING}
    leaves = {step.id: place for place, step in enumerate(plan.steps) if step.kind in LEAVING}
    if set(joins) != now.owners.keys() - then.owners.keys() or set(leaves) != then.owners.keys() - now.owners.keys():
        yield "not everybody joins or leaves in a step of its own"
    for place, step in enumerate(plan.steps):
        for owner in {*step.taking, *step.loads} - {step.id}:
            if joins.get(owner, place) > place:
                yield f"{owner} joins after {step.key}"
        for owner in {*step.giving, *step.loads} - {step.id}:
            if leaves.get(owner, place) < place:
                yield f"{owner} leaves before {step.key}"


def _overloading(plan: ChangePlan, states: list[Structure]) -> Iterator[str]:
    """Nobody is pushed above the limit while it still gives away, but where a loop says so."""
    facts = [facts_of(plan, state) for state in states]
    for place, (step, (was, is_now)) in enumerate(zip(plan.steps, pairwise(facts), strict=True)):
        for owner, gained in step.loads.items():
            real = _load(is_now, owner) - _load(was, owner)
            if abs(real - gained) > SLACK:
                yield f"{step.key} changes the load of {owner} by {real}, not by {gained}"
            over = _over(is_now, owner)
            is_pushed = gained > 0 and over > max(0, _over(was, owner)) + SLACK
            gives_later = any(later.loads.get(owner, 0) < 0 for later in plan.steps[place + 1 :])
            told = any(step.key in loop.steps and owner in loop.owners for loop in plan.loops)
            if is_pushed and gives_later and not told:
                yield f"{step.key} overloads {owner}, who still gives away"


def _load(facts: Facts, owner: str) -> float:
    return facts.load(owner) if owner in facts.structure.owners else 0.0


def _over(facts: Facts, owner: str) -> float:
    """How far the load of an owner is above the limit for its capacity."""
    capacity = facts.model.capacity(facts.structure_id, owner) if owner in facts.structure.owners else None
    return float("-inf") if capacity is None else _load(facts, owner) - facts.limit(BADLY_OVERLOADED) / 100 * capacity


def _ending_elsewhere(plan: ChangePlan, end: Structure) -> Iterator[str]:
    target = plan.comparison.after.structure
    for field in ("functions", "assignments", "handoffs", "cadences"):
        if getattr(end, field) != getattr(target, field):
            yield f"the {field} are not those of the structure after"
    if _unranked(end) != _unranked(target):
        yield "the owners are not those of the structure after"


def _unranked(structure: Structure) -> dict[str, object]:
    return {owner: seat.replace(rank="") for owner, seat in structure.owners.items()}


def _disagreeing(plan: ChangePlan) -> Iterator[str]:
    keys = [step.key for step in plan.steps]
    if len(set(keys)) < len(keys):
        yield "two steps have one key"
    if list(plan.waits_for) != keys or list(plan.unblocks) != keys:
        yield "not every step says what it waits for and what it unblocks"
    waits = {(before, key) for key, all_before in plan.waits_for.items() for before in all_before}
    if waits != {(key, after) for key, all_after in plan.unblocks.items() for after in all_after}:
        yield "what steps wait for is not what they unblock"
    if any(keys.index(before) >= keys.index(key) for before, key in waits):
        yield "a step waits for one that comes later"
    for loop in plan.loops:
        if sorted(loop.steps, key=keys.index) != list(loop.steps) or len(loop.steps) < 2 or not loop.owners:
            yield "a loop is no loop"
    in_loops = [key for loop in plan.loops for key in loop.steps]
    if len(set(in_loops)) < len(in_loops):
        yield "a step is in two loops"


# --- loops that are needed --------------------------------------------------------------------------------------


def order_without_overload(plan: ChangePlan, most: int = 4000) -> list[str] | None:
    """An order of the steps that overloads nobody who still gives away, found by trying all; None where none is found.

    A step can be played when it leaves no reference to nothing, a seat of its owner is there for each later one, and
    who agrees is there.
    """
    steps = {step.key: step for step in plan.steps}
    start = plan.comparison.before.structure
    ways: list[tuple[list[str], Structure]] = [([], start)]
    seen: set[frozenset[str]] = set()
    while ways and len(seen) < most:
        done, state = ways.pop()
        left = [key for key in steps if key not in done]
        if not left:
            return done
        if frozenset(left) in seen:
            continue
        seen.add(frozenset(left))
        for key in left:
            after = _played(plan, steps[key], [steps[other] for other in left if other != key], state)
            if after is not None:
                ways.append(([*done, key], after))
    assert len(seen) < most, "too many orders to try them all"
    return None


def _played(plan: ChangePlan, step: Step, later: list[Step], state: Structure) -> Structure | None:
    """The structure after a step, where it can come before all these without overloading anybody who gives later."""
    if step.about == "owner" and any(o.id == step.id and o.kind.place < step.kind.place for o in later):
        return None
    after = step.play(state)
    if dangling(model_with(plan, after)):
        return None
    facts = facts_of(plan, after)
    for owner, gained in step.loads.items():
        relief = any(o.loads.get(owner, 0) < 0 or (o.kind is StepKind.GROW and o.id == owner) for o in later)
        if gained > 0 and relief and _over(facts, owner) > EXACT:
            return None
    return after
