"""plan: the change plan between two structures, with the comparison that it begins from and the eight figures."""

import json
from datetime import date
from functools import partial

from benchmarks.figures import NO_GOAL, Goal, in_turn, show
from benchmarks.models import FIRST, SECOND, bytes_of, model_of, size_of
from planner.model.compare.comparison import Comparison
from planner.model.facts import Facts
from planner.model.plan.change_plan import change_plan
from planner.model.scorecard import scorecard
from planner.model.vocabulary import Ownership

FUNCTIONS = 1_000
ROUNDS = 15
COMPARED, PLANNED = Goal(milliseconds=100), Goal(milliseconds=1_000)


def run() -> None:
    """Measure at the size of a large company, against reading its file."""
    model, data = model_of(FUNCTIONS), bytes_of(FUNCTIONS)
    before, after = (Facts.of(model, structure, date.today()) for structure in (FIRST, SECOND))
    peer, *ours = in_turn(
        {
            "json.loads of the file": partial(json.loads, data),
            "comparison and the flows of one ownership": lambda: Comparison(before, after).flows(Ownership.EXECUTION),
            "the eight figures of both": lambda: (scorecard(before), scorecard(after)),
            "the change plan": lambda: change_plan(Comparison(before, after)),
        },
        ROUNDS,
    ).values()
    goals = (COMPARED, NO_GOAL, PLANNED)
    steps = len(change_plan(Comparison(before, after)).steps)
    show(f"plan: {size_of(model)}, {steps:,} steps, {ROUNDS} rounds", peer, list(zip(ours, goals, strict=True)))
