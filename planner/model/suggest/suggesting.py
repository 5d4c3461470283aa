"""From demands to a proposal, or to the demands that collide."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from planner.model.facts import Facts
from planner.model.suggest.collisions import impossible, too_much
from planner.model.suggest.demands import Demands, Newcomer
from planner.model.suggest.exact import Proof, proved
from planner.model.suggest.proposal import Proposal, Suggestion
from planner.model.suggest.puzzle import Puzzle, puzzle_of
from planner.model.suggest.reasons import reasons
from planner.model.suggest.search import Progress, searched
from planner.model.vocabulary import Ownership

SECONDS = 20.0
"""How long a proof may take before the best that was found counts."""

SEARCH_PART = 0.6
"""The part of the time that a search is said to take; the rest is that of the proof."""

FirstFound = Callable[[list[int]], None]
"""Told what a search found, before a proof looks for something better."""


class Refusal(NamedTuple):
    """Why nothing can be suggested, in sentences that name the demands that collide."""

    sentences: tuple[str, ...]
    proof: Proof


def suggest(
    facts: Facts,
    demands: Demands,
    newcomers: Sequence[Newcomer] = (),
    *,
    seed: int = 1,
    seconds: float = SECONDS,
    progress: Progress | None = None,
) -> Proposal | Refusal:
    """Suggest who should own what.

    A seeded search finds a good filling, then HiGHS looks for a better one until it has proved that there is none.

    Args:
        facts: the structure.
        demands: what the suggestion must keep to, and what it should prefer.
        newcomers: who might join, when it is to grow.
        seed: the same seed gives the same proposal.
        seconds: how long a proof may take; without one, what the search found counts.
        progress: is told how far it is, from 0 to 1; it may raise to end the work.
    """
    puzzle = puzzle_of(facts, demands, newcomers)
    stuck = impossible(facts, demands, puzzle)
    if stuck:
        return Refusal(stuck, Proof.NONE)
    proof, choice = solved(puzzle, seed, seconds, progress)
    return answer(facts, demands, newcomers, puzzle, proof=proof, choice=choice, seed=seed)


def solved(
    puzzle: Puzzle, seed: int, seconds: float, progress: Progress | None = None, found: FirstFound | None = None
) -> tuple[Proof, list[int]]:
    """Fill a puzzle: the long part of a suggestion, which can be done by another process.

    Args:
        puzzle: what is to be filled; every place has somebody who may fill it.
        seed: the same seed gives the same filling.
        seconds: how long a proof may take.
        progress: is told how far it is.
        found: is told what the search found.
    """
    told = progress or (lambda _: None)
    known = searched(puzzle, seed, progress=lambda part: told(part * SEARCH_PART))
    if found is not None:
        found(known)
    told(SEARCH_PART)
    filled = proved(puzzle, known, seconds)
    told(1.0)
    return filled


def answer(
    facts: Facts,
    demands: Demands,
    newcomers: Sequence[Newcomer],
    puzzle: Puzzle,
    *,
    proof: Proof,
    choice: Sequence[int],
    seed: int,
) -> Proposal | Refusal:
    """Say in words of the structure what a filling of its puzzle means."""
    if not puzzle.is_allowed(choice):
        return Refusal(too_much(facts, demands, puzzle, choice, proof), proof)
    joined = {puzzle.owners[number] for number in puzzle.joined(choice)}
    joining = {newcomer.key: newcomer for newcomer in newcomers if newcomer.key in joined}
    after = {
        (place.function, place.ownership): puzzle.owners[owner]
        for place, owner in zip(puzzle.places, choice, strict=True)
    }
    told = reasons(facts, demands, puzzle, choice, joining)
    suggestions = tuple(
        Suggestion(place.function, place.ownership, place.before, puzzle.owners[owner], told(number))
        for number, (place, owner) in enumerate(zip(puzzle.places, choice, strict=True))
        if puzzle.owners[owner] != place.before
    )
    return Proposal(
        facts=facts,
        demands=demands,
        newcomers=joining,
        suggestions=suggestions,
        proof=proof,
        seed=seed,
        loads=_loads(facts, puzzle, choice),
        crossings=(_crossings(facts, {}), _crossings(facts, after)),
        cost=puzzle.cost(choice),
    )


def _loads(facts: Facts, puzzle: Puzzle, choice: Sequence[int]) -> dict[str, tuple[float, float]]:
    loads = {}
    for owner, load in zip(puzzle.owners, puzzle.loads(choice), strict=True):
        before = facts.load(owner) if owner in facts.structure.owners else 0.0
        if round(before * 1000) != load:
            loads[owner] = (before, load / 1000)
    return loads


def _crossings(facts: Facts, after: dict[tuple[str, Ownership], str]) -> int:
    """The functions that one owner decides and another one executes."""

    def holders(function: str, ownership: Ownership) -> set[str]:
        changed = after.get((function, ownership))
        return set(facts.owners_with(function, ownership)) if changed is None else {changed}

    return sum(
        any(d != e for d in holders(function, Ownership.DECISION) for e in holders(function, Ownership.EXECUTION))
        for function in facts.owners
    )
