"""suggest: who should own what, with a proof of HiGHS, against HiGHS alone and CP-SAT on the same puzzle.

    pip install ortools        for CP-SAT; without it its columns are left out and said to be

Everybody gets the same time and one thread. HiGHS alone begins with what each place costs least by itself, CP-SAT with
nothing; a second CP-SAT is given the answer of the seeded search as its start, as our proof is.
"""

import time
from collections.abc import Sequence
from datetime import date
from importlib.util import find_spec
from multiprocessing import get_context
from typing import Any, NamedTuple

from benchmarks.models import SECOND, model_of
from planner.model.facts import Facts
from planner.model.suggest.demands import Demands, Task
from planner.model.suggest.exact import proved
from planner.model.suggest.puzzle import NO_LIMIT, Puzzle, pairs, puzzle_of
from planner.model.suggest.search import searched
from planner.model.suggest.suggesting import solved


class Size(NamedTuple):
    """Functions and owners of a made-up model, departments among them, and the seconds that each may take."""

    functions: int
    owners: int
    seconds: float


SIZES = (Size(65, 13, 3.0), Size(120, 24, 5.0), Size(300, 44, 60.0))
"""One owner in ten is a department, which gets nothing: 12, 22 and 40 can get something."""

MOST_LOAD = 150


def run() -> None:
    """Fill the growth structure anew at three sizes, and hold time and cost against the peers."""
    peer = find_spec("ortools") is not None
    print(
        f"\nsuggest: who decides and who executes anew{'' if peer else '; CP-SAT is not installed, so it is skipped'}"
    )
    print("  The cost of an answer, and of ours as a part of it; below 1 ours is cheaper.")
    for size in SIZES:
        _compare(size, with_peer=peer)


def _compare(size: Size, *, with_peer: bool) -> None:
    model = model_of(size.functions, owner_count=size.owners)
    puzzle = puzzle_of(Facts.of(model, SECOND, date.today()), Demands(task=Task.GROW, most_load=MOST_LOAD))
    print(f"\n  {size.functions} functions x {len(puzzle.owners)} owners, at most {size.seconds:g} s")
    start = time.perf_counter()
    found = searched(puzzle)
    between = time.perf_counter()
    proof, choice = solved(puzzle, 1, size.seconds - (between - start))
    took = time.perf_counter() - between
    ours = puzzle.cost(choice)
    _show("the whole suggestion", took, ours, ours, proof.value)
    _show("the search alone", between - start, puzzle.cost(found), ours, "searched")
    start = time.perf_counter()
    proof, alone = proved(puzzle, searched(puzzle, steps=0), size.seconds)
    _show("HiGHS without the search", time.perf_counter() - start, puzzle.cost(alone), ours, proof.value)
    if with_peer:
        for name, known in (("CP-SAT", None), ("CP-SAT from our search", found)):
            # A process of its own: both bring a HiGHS along, and one process takes only one of them.
            with get_context("spawn").Pool(1) as pool:
                theirs, took, is_proved = pool.apply(_peer, (puzzle, known, size.seconds))
            _show(name, took, theirs, ours, "proved" if is_proved else "searched")


def _show(name: str, seconds: float, cost: float | None, ours: int, proof: str) -> None:
    told = ("-", "-") if cost is None else (f"{cost:,.0f}", f"{ours / cost:.4f}")
    print(f"    {name:26} {f'{seconds:.2f} s':>9} {told[0]:>12} {told[1]:>9} {proof:>10}")


def _peer(puzzle: Puzzle, known: Sequence[int] | None, seconds: float) -> tuple[float | None, float, bool]:
    """The cost that CP-SAT comes to in the time, the seconds that it took, and whether it proved it."""
    from ortools.sat.python import cp_model  # noqa: PLC0415 - only where it is installed

    model: Any = cp_model.CpModel()
    takes = _posed(model, puzzle)
    for mine, chosen in zip(takes, known or (), strict=known is not None):
        for owner, taken in mine.items():
            model.add_hint(taken, owner == chosen)
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 1
    begun = time.perf_counter()
    ended = solver.solve(model)
    has_one = ended in {cp_model.OPTIMAL, cp_model.FEASIBLE}
    cost = float(solver.objective_value) if has_one else None
    return cost, time.perf_counter() - begun, ended == cp_model.OPTIMAL


def _posed(model: Any, puzzle: Puzzle) -> list[dict[int, Any]]:  # noqa: ANN401 - a model of CP-SAT and its unknowns
    """Pose a puzzle without newcomers to CP-SAT; gives, for each place, who takes it."""
    takes = [{owner: model.new_bool_var("") for owner in who} for who in puzzle.options]
    costs = []
    for place, mine in enumerate(takes):
        model.add_exactly_one(mine.values())
        costs += [puzzle.alone[place][owner] * taken for owner, taken in mine.items()]
    for place, other, price in pairs(puzzle):
        apart = model.new_bool_var("")
        for owner in takes[place].keys() | takes[other].keys():
            model.add(takes[place].get(owner, 0) - takes[other].get(owner, 0) <= apart)
        costs.append(price * apart)
    for owner, carried in enumerate(puzzle.carried):
        load = carried + sum(puzzle.work[place] * mine[owner] for place, mine in enumerate(takes) if owner in mine)
        if puzzle.limit[owner] < NO_LIMIT:
            model.add(load <= puzzle.limit[owner])
        if puzzle.even[owner] < NO_LIMIT:
            above = model.new_int_var(0, NO_LIMIT, "")
            model.add(above >= load - puzzle.even[owner])
            costs.append(puzzle.even_cost * above)
    model.minimize(sum(costs))
    return takes
