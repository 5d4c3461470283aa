"""Which demands collide when nothing can be suggested, in sentences."""

from collections.abc import Iterator, Sequence

from planner.model.facts import Facts
from planner.model.suggest.demands import Demands, Task
from planner.model.suggest.exact import Proof
from planner.model.suggest.puzzle import NO_LIMIT, Place, Puzzle
from planner.model.vocabulary import Ownership, Sourcing
from planner.model.wording import listed_briefly


def impossible(facts: Facts, demands: Demands, puzzle: Puzzle) -> tuple[str, ...]:
    """Say which places nobody may fill, and which demands keep everybody away; empty when each has somebody."""
    stuck = [place for place, who in zip(puzzle.places, puzzle.options, strict=True) if not who]
    if not stuck:
        return ()
    if not facts.roles:
        return (f"{facts.structure.name} has no role, and every function needs one that decides it. Add a role first.",)
    sentences = []
    for ownership in (Ownership.DECISION, Ownership.EXECUTION):
        functions = [place for place in stuck if place.ownership is ownership]
        if functions:
            names = listed_briefly([facts.model.functions[place.function].name for place in functions])
            does = "decide" if ownership is Ownership.DECISION else "execute"
            sentences.append(f"Nobody may {does} {names}: {_because(facts, demands, functions[0])}.")
    return tuple(sentences)


def _because(facts: Facts, demands: Demands, place: Place) -> str:
    parts = []
    if demands.covers:
        function = facts.model.functions[place.function]
        area = facts.model.areas[function.area].name if function.area is not None else "functions without an area"
        parts.append(f"no role that may take something covers {area}")
    if place.ownership is Ownership.DECISION:
        parts.append("decisions stay with roles that are not vacant")
    elif demands.keep_inside and facts.model.functions[place.function].usual_sourcing == Sourcing.INSIDE:
        parts.append("it stays inside")
    if not any(seat.people_of("role") for seat in facts.roles.values()):
        parts.append("every role is vacant")
    return ", and ".join(parts)


def too_much(facts: Facts, demands: Demands, puzzle: Puzzle, choice: Sequence[int], proof: Proof) -> tuple[str, ...]:
    """Say that the work does not fit into the time, by how much, and what would help.

    Args:
        facts: the structure.
        demands: what was asked.
        puzzle: what was to be filled.
        choice: the filling that came nearest.
        proof: whether it is known that none fits.
    """
    over = puzzle.excess(choice)
    most = f"{demands.most_load:g} %"
    known = "There is no way" if proof is Proof.NONE else "No way was found"
    if not over:
        return (f"{known} to do it with at most {puzzle.most_newcomers} more roles.",)
    names = listed_briefly([_name(facts, puzzle.owners[owner]) for owner in over])
    least = sum(over.values()) / 1000
    return (
        f"{known} to give everything an owner with nobody above {most} of the time: {names} would have "
        f"{least:.2g} full-time people too much.",
        *_room(puzzle),
        f"It would help to {_ways(demands)}.",
    )


def _room(puzzle: Puzzle) -> Iterator[str]:
    """Hold the work against the time there is, where that alone tells."""
    inside = [owner for owner, limit in enumerate(puzzle.limit) if limit < NO_LIMIT]
    takers = {owner for who in puzzle.options for owner in who}
    if takers <= set(inside):
        work, carried = sum(puzzle.work), sum(puzzle.carried[owner] for owner in takers)
        room = sum(puzzle.limit[owner] for owner in takers) - carried
        if work > room:
            yield f"The work comes to {work / 1000:.2g} full-time people, and there is time for {room / 1000:.2g}."


def _ways(demands: Demands) -> str:
    ways = [f"allow more than {demands.most_load:g} % of the time", "lower the effort of functions or park some"]
    if demands.task is Task.GROW:
        ways.append("let more people join")
    elif demands.task is Task.FILL:
        ways.append("let other work move, by balancing the load first")
    if demands.keep_inside and demands.task is not Task.BALANCE:
        ways.append("let partners execute what usually stays inside")
    if demands.covers:
        ways.append("let roles take work of more areas")
    return f"{', '.join(ways[:-1])}, or {ways[-1]}"


def _name(facts: Facts, owner: str) -> str:
    known = facts.model.owners.get(owner)
    return known.name if known is not None else owner.removeprefix("new ")
