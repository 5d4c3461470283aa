"""Which demands collide when nothing can be suggested, in sentences."""

from collections.abc import Iterator, Sequence

from planner.language import mark, number_words, tr
from planner.model.areas import area_of
from planner.model.facts import Facts
from planner.model.suggest.demands import Demands, Task
from planner.model.suggest.exact import Proof
from planner.model.suggest.puzzle import NO_LIMIT, Place, Puzzle
from planner.model.vocabulary import Ownership, Sourcing
from planner.model.wording import listed_briefly, plain_figure


def impossible(facts: Facts, demands: Demands, puzzle: Puzzle) -> tuple[str, ...]:
    """Say what is known to be impossible before anything is searched; empty when nothing is.

    That is which places nobody may fill, with the demands that keep everybody away, or that more work must be done by
    roles than they have time for.
    """
    stuck = [place for place, who in zip(puzzle.places, puzzle.options, strict=True) if not who]
    if not stuck:
        return tuple(_shortage(demands, puzzle))
    if not facts.roles:
        name = facts.structure.name
        return (
            tr(
                "{structure} has no role, and every function needs one that decides it. Add a role first.",
                structure=name,
            ),
        )
    sentences = []
    for ownership, says in (
        (Ownership.DECISION, mark("Nobody may decide {functions}.")),
        (Ownership.EXECUTION, mark("Nobody may execute {functions}.")),
    ):
        places = [place for place in stuck if place.ownership is ownership]
        if places:
            names = listed_briefly([facts.model.functions[place.function].name for place in places])
            sentences += [tr(says, functions=names), *_because(facts, demands, places[0])]
    return tuple(dict.fromkeys(sentences))


def _because(facts: Facts, demands: Demands, place: Place) -> Iterator[str]:
    """Which demands keep everybody away from a place."""
    function = facts.model.functions[place.function]
    if demands.covers:
        area = facts.model.areas.get(area_of(facts.model, place.function))
        if area is not None:
            yield tr("No role that may take something covers {area}.", area=area.name)
        else:
            yield tr("No role that may take something covers functions without an area.")
    if place.ownership is Ownership.DECISION:
        yield tr("Decisions stay with roles that are not vacant.")
    elif place.function in demands.inside:
        yield tr("{function} must stay inside.", function=function.name)
    elif demands.keep_inside and function.usual_sourcing == Sourcing.INSIDE:
        yield tr("{function} is usually executed inside, and such functions stay there.", function=function.name)
    if not any(seat.people_of("role") for seat in facts.roles.values()):
        yield tr("Every role is vacant.")


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
    known = proof is Proof.NONE
    if not over:
        most = puzzle.most_newcomers
        if known:
            return (tr("There is no way to do it with at most {number} more roles.", number=most),)
        return (tr("No way was found to do it with at most {number} more roles.", number=most),)
    owners = listed_briefly([_name(facts, puzzle.owners[owner]) for owner in over])
    told = tr(
        _NO_WAY if known else _NO_WAY_FOUND,
        most=plain_figure(demands.most_load),
        owners=owners,
        people=_people(sum(over.values())),
    )
    return (told, tr("It would help:"), *_ways(demands))


_NO_WAY = mark(
    "There is no way to give everything an owner with nobody above {most} % of the time: {owners} would have {people} "
    "full-time people too much."
)
_NO_WAY_FOUND = mark(
    "No way was found to give everything an owner with nobody above {most} % of the time: {owners} would have {people} "
    "full-time people too much."
)
_NO_TIME = mark(
    "There is no way to give everything an owner with nobody above {most} % of the time: the work comes to {work} "
    "full-time people, and there is time for {time}."
)
_NO_TIME_INSIDE = mark(
    "There is no way to give everything an owner with nobody above {most} % of the time: the work that only roles may "
    "do comes to {work} full-time people, and they have time for {time}."
)


def _shortage(demands: Demands, puzzle: Puzzle) -> Iterator[str]:
    """Hold the work that only owners with a limit may do against the time that they have at best."""
    limited = {owner for owner, limit in enumerate(puzzle.limit) if limit < NO_LIMIT}
    bound = [place for place, who in enumerate(puzzle.options) if limited.issuperset(who)]
    free = {owner: puzzle.limit[owner] - puzzle.carried[owner] for place in bound for owner in puzzle.options[place]}
    joining = sorted((time for owner, time in free.items() if owner >= puzzle.first_newcomer), reverse=True)
    present = sum(time for owner, time in free.items() if owner < puzzle.first_newcomer)
    work, room = sum(puzzle.work[place] for place in bound), present + sum(joining[: puzzle.most_newcomers])
    if work > room:
        yield tr(
            _NO_TIME if len(bound) == len(puzzle.places) else _NO_TIME_INSIDE,
            most=plain_figure(demands.most_load),
            work=_people(work),
            time=_people(room),
        )
        yield tr("It would help:")
        yield from _ways(demands)


def _ways(demands: Demands) -> Iterator[str]:
    yield tr("• allow more than {most} % of the time", most=plain_figure(demands.most_load))
    yield tr("• lower the effort of functions, or park some")
    if demands.task is Task.GROW:
        yield tr("• let more people join")
    elif demands.task is Task.FILL:
        yield tr("• let other work move, by balancing the load first")
    if demands.inside or (demands.keep_inside and demands.task is not Task.BALANCE):
        yield tr("• let partners execute more of what stays inside now")
    if demands.covers:
        yield tr("• let roles take work of more areas")
    if demands.fixed:
        yield tr("• let more functions change hands")


def _people(milli: int) -> str:
    """Thousandths of full-time people in words, with the decimals that matter."""
    return number_words(milli / 1000, 2 if milli >= 10 or not milli else 3)  # noqa: PLR2004 - less would read 0.00


def _name(facts: Facts, owner: str) -> str:
    known = facts.model.owners.get(owner)
    return known.name if known is not None else owner.removeprefix("new ")
