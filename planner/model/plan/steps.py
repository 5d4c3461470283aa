"""The steps between two structures, found by what differs."""

from functools import partial

from planner.language import tr
from planner.model.compare.comparison import Comparison
from planner.model.facts import Facts
from planner.model.plan import play
from planner.model.plan.function_steps import function_steps
from planner.model.plan.seat_steps import seat_steps
from planner.model.plan.step import Step, StepKind


def steps_between(comparison: Comparison) -> list[Step]:
    """Give every step from the structure before to the one after: of owners, of functions, of agreements.

    Playing all of them, in any order that their needs allow, gives the functions, owners, assignments, handoffs and
    cadences of the structure after.
    """
    steps = [*seat_steps(comparison)]
    for change in comparison.functions.values():
        steps += function_steps(comparison, change)
    then, now = comparison.before.structure, comparison.after.structure
    if then.handoffs != now.handoffs or then.cadences != now.cadences:
        steps.append(_agreement(comparison))
    return steps


def _agreement(comparison: Comparison) -> Step:
    after = comparison.after
    then, now = _named(comparison.before), _named(after)
    return Step(
        StepKind.AGREE,
        "structure",
        after.structure_id,
        tr("Agree on the handoffs and cadences of {structure}.", structure=after.structure.name),
        partial(play.agree, after.structure),
        needs=tuple(sorted(now - then)),
        frees=tuple(sorted(then - now)),
    )


def _named(facts: Facts) -> set[str]:
    """The owners that agreements of a structure name, as an end of a handoff or at a cadence."""
    structure = facts.structure
    named = {end for handoff in structure.handoffs.values() for end in (handoff.start, handoff.end)}
    return named.union(*(cadence.owners for cadence in structure.cadences.values())) & facts.model.owners.keys()
