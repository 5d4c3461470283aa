"""Small puzzles, filled in every way there is: what is said to be the best must be the best."""

import random
from dataclasses import replace
from itertools import product

import pytest

from planner.model.facts import Facts
from planner.model.suggest.collisions import impossible
from planner.model.suggest.demands import Demands, Newcomer, Task
from planner.model.suggest.exact import Proof, proved
from planner.model.suggest.puzzle import Puzzle, puzzle_of
from planner.model.suggest.search import searched
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched


def posed(seed: int) -> Puzzle:
    """The puzzle of what is asked."""
    return puzzle_of(*asked(seed))


def asked(seed: int) -> tuple[Facts, Demands, list[Newcomer]]:
    """A structure of a few functions and owners, with handoffs, shares of time and people who might join."""
    dice = random.Random(seed)
    task = dice.choice(list(Task))
    owners = ["Head", "Lead", "Writer", "*Agency"][: dice.randint(2, 4)]
    lines = ["Team"]
    functions = [f"F{number}" for number in range(dice.randint(2, 3 if task is Task.GROW else 4))]
    for name in functions:
        effort = dice.choice((0.2, 0.4, 0.5))
        sourcing = dice.choice(("inside", "outside", "either"))
        area = dice.choice(("North", "South"))
        held = [f"{letter} {dice.choice(owners[:2])}" for letter in "D" if dice.random() < 0.6]
        held += [f"E {dice.choice(owners)}" for _ in range(1) if dice.random() < 0.7]
        lines.append(f"  {name} {{effort: {effort}; usual_sourcing: {sourcing}; area: {area}}}: {'; '.join(held)}")
    lines.append(f"  + {', '.join(owners)}")
    if dice.random() < 0.7:
        lines.append(f"  > {functions[0]} -> {functions[1]}: it is complete")
    model = sketched("\n".join(lines))
    areas = sorted(model.areas)
    joining = [
        Newcomer("new Analyst", "Analyst", frozenset(areas[:1]), frozenset([id_of("f", "F0")]), 0.5),
        Newcomer("new Designer", "Designer", frozenset(areas[1:])),
    ]
    demands = Demands(
        task=task,
        people=1 if task is Task.GROW else 0,
        most_load=dice.choice((60, 80, 100, 150)),
        keep_inside=dice.random() < 0.5,
        inside=frozenset(id_of("f", name) for name in functions if dice.random() < 0.2),
        covers={id_of("o", "Lead"): frozenset(areas[:1])} if dice.random() < 0.3 else {},
        fixed=frozenset(id_of("f", name) for name in functions[2:] if dice.random() < 0.2),
        few_changes=dice.choice((None, 0, 4)),
        few_crossings=dice.randint(0, 10),
        even_load=dice.randint(0, 10),
    )
    return Facts.of(model, id_of("s", "Team"), TODAY), demands, joining


def cheapest(puzzle: Puzzle) -> int | None:
    """The least that any allowed filling costs, by looking at each of them; None where there is none."""
    fillings = product(*puzzle.options)
    return min((puzzle.cost(choice) for choice in fillings if puzzle.is_allowed(choice)), default=None)


@pytest.mark.parametrize("seed", range(150))
def test_what_is_proved_is_what_trying_everything_finds(seed):
    puzzle = posed(seed)
    if not all(puzzle.options):
        assert cheapest(puzzle) is None
        return
    least = cheapest(puzzle)
    found = searched(puzzle, steps=2_000)
    proof, choice = proved(puzzle, found, seconds=30)
    if least is None:
        assert proof is Proof.NONE
        assert not puzzle.is_allowed(found)
        return
    assert proof is Proof.LEAST
    assert puzzle.is_allowed(choice)
    assert puzzle.cost(choice) == least
    assert not puzzle.is_allowed(found) or puzzle.cost(found) >= least


def test_what_is_called_impossible_at_once_cannot_be_filled_in_any_way():
    called = 0
    for seed in range(300):
        facts, demands, joining = asked(seed)
        demands = replace(demands, most_load=demands.most_load / 3)
        puzzle = puzzle_of(facts, demands, joining)
        if impossible(facts, demands, puzzle):
            called += 1
            assert cheapest(puzzle) is None
    assert called > 10


def test_the_search_finds_the_best_of_small_puzzles_nearly_always():
    found, least = [], []
    for seed in range(60):
        puzzle = posed(seed)
        best = cheapest(puzzle) if all(puzzle.options) and len(puzzle.places) < 7 else None
        if best is not None:
            choice = searched(puzzle, steps=4_000)
            found.append(puzzle.cost(choice))
            least.append(best)
            assert puzzle.is_allowed(choice)
    assert len(least) > 20
    assert sum(one == other for one, other in zip(found, least, strict=True)) >= 0.95 * len(least)


def test_the_same_seed_fills_alike_and_progress_is_told():
    puzzle = posed(11)
    told: list[float] = []
    one = searched(puzzle, 5, steps=50_000, progress=told.append)
    assert one == searched(puzzle, 5, steps=50_000)
    assert told == sorted(told)
    assert told[0] == 0
    assert len(told) == 3


def test_a_search_ends_when_progress_raises():
    class StoppedError(Exception):
        pass

    def stop(part: float) -> None:
        if part:
            raise StoppedError

    with pytest.raises(StoppedError):
        searched(posed(11), 5, steps=50_000, progress=stop)
