"""What must come before what, whatever the load: who joins, who leaves, and seats that shrink."""

from collections.abc import Iterable, Iterator, Mapping

from planner.model.plan.step import JOINING, LEAVING, Step, StepKind

Dependencies = Mapping[str, frozenset[str]]
"""By the key of each step, the keys of the steps that come before it."""


def dependencies(steps: Iterable[Step]) -> Dependencies:
    """Find the dependencies of steps; they have no loops.

    An owner joins before the first step that names it, and leaves after the last that lets go of it. A seat shrinks
    after everything that its owner takes over or gives away, and the steps of one seat follow each other.
    """
    steps = list(steps)
    joining = {step.id: step.key for step in steps if step.kind in JOINING}
    leaving = {step.id: step.key for step in steps if step.kind in LEAVING}
    shrinking = {step.id: step.key for step in steps if step.kind is StepKind.SHRINK and step.id not in leaving}
    found: dict[str, set[str]] = {step.key: set() for step in steps}
    for step in steps:
        found[step.key].update(joining[owner] for owner in step.needs if owner in joining)
        for owner in step.frees:
            if owner in leaving:
                found[leaving[owner]].add(step.key)
        for owner in step.loads:
            if owner in shrinking:
                found[shrinking[owner]].add(step.key)
    for before, after in _of_one_seat(steps):
        found[after].add(before)
    return {key: frozenset(before) for key, before in found.items()}


def _of_one_seat(steps: Iterable[Step]) -> Iterator[tuple[str, str]]:
    """The keys of each two steps about the same owner of which one follows the other."""
    last: dict[str, str] = {}
    for step in sorted((step for step in steps if step.about == "owner"), key=lambda step: step.kind.place):
        if step.id in last:
            yield last[step.id], step.key
        last[step.id] = step.key
