"""suggest: who should own what, with a proof of HiGHS, against CP-SAT on the same puzzle where that is installed.

    pip install ortools        the peer; without it the ratio is left out and said to be

Both get the same time and one thread. CP-SAT is given the answer of the seeded search as its start, as HiGHS is.
"""

import time
from collections.abc import Sequence
from datetime import date
from importlib.util import find_spec
from multiprocessing import get_context
from typing import Any

from benchmarks.models import SECOND, model_of
from planner.model.facts import Facts
from planner.model.suggest.demands import Demands, Task
from planner.model.suggest.exact import proved
from planner.model.suggest.puzzle import NO_LIMIT, Puzzle, pairs, puzzle_of
from planner.model.suggest.search import searched

SIZES = ((65, 3.0), (120, 5.0), (300, 60.0))
"""Functions of a made-up model, and the seconds that each solver may take."""

MOST_LOAD = 150


def run() -> None:
    """Fill the growth structure anew at three sizes, and hold time and cost against the peer."""
    peer = find_spec("ortools") is not None
    print(
        f"\nsuggest: who decides and who executes anew{'' if peer else '; CP-SAT is not installed, so it is skipped'}"
    )
    print(
        f"  {'':34} {'search':>9} {'HiGHS':>9} {'CP-SAT':>9} {'cost':>9} {'proof':>9} {'of CP-SAT':>10} {'search':>8}"
    )
    for functions, seconds in SIZES:
        facts = Facts.of(model_of(functions), SECOND, date.today())
        puzzle = puzzle_of(facts, Demands(task=Task.GROW, most_load=MOST_LOAD))
        start = time.perf_counter()
        found = searched(puzzle)
        between = time.perf_counter()
        proof, choice = proved(puzzle, found, seconds)
        end = time.perf_counter()
        times = [f"{between - start:.2f} s", f"{end - between:.2f} s"]
        ratio = "-"
        if peer:
            # A process of its own: both bring a HiGHS along, and one process takes only one of them.
            with get_context("spawn").Pool(1) as pool:
                cost, took = pool.apply(_peer, (puzzle, found, seconds))
            times.append(f"{took:.2f} s")
            ratio = f"{puzzle.cost(choice) / cost:.4f}"
        else:
            times.append("-")
        size = f"{functions} functions x {len(puzzle.owners)} owners"
        gap = puzzle.cost(found) / puzzle.cost(choice)
        told = (*times, f"{puzzle.cost(choice):,}", proof.value, ratio, f"{gap:.4f}")
        print(f"  {size:34} {' '.join(f'{text:>12}' for text in told)}")


def _peer(puzzle: Puzzle, known: Sequence[int], seconds: float) -> tuple[float, float]:
    """The cost that CP-SAT comes to in the time, and the seconds that it took."""
    from ortools.sat.python import cp_model  # noqa: PLC0415 - only where it is installed

    model: Any = cp_model.CpModel()
    takes = [{owner: model.new_bool_var("") for owner in who} for who in puzzle.options]
    costs = []
    for place, mine in enumerate(takes):
        model.add_exactly_one(mine.values())
        costs += [puzzle.alone[place][owner] * taken for owner, taken in mine.items()]
        for owner, taken in mine.items():
            model.add_hint(taken, owner == known[place])
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
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 1
    begun = time.perf_counter()
    solver.solve(model)
    return float(solver.objective_value), time.perf_counter() - begun
