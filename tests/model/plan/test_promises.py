"""What every change plan promises, held against pairs of structures drawn at random."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.model.plan.drawn import drawn_pair, tight_pair
from tests.model.plan.properties import broken_promises, order_without_overload, planned

ROOT = Path(__file__).parents[3]
PAIRS = 250

KEYS = """
from tests.model.plan.drawn import drawn_pair, tight_pair
from tests.model.plan.properties import planned
plans = [planned(draw(seed)) for seed in range(30) for draw in (drawn_pair, tight_pair)]
print([([step.key for step in plan.steps], plan.waits_for, plan.loops) for plan in plans])
"""


@pytest.mark.parametrize("draw", [drawn_pair, tight_pair])
def test_a_plan_keeps_its_promises_on_any_two_structures(draw) -> None:
    broken = {seed: found for seed in range(PAIRS) if (found := broken_promises(planned(draw(seed))))}
    assert broken == {}


def test_larger_plans_keep_their_promises_too() -> None:
    for seed in range(4):
        assert broken_promises(planned(tight_pair(seed, functions=40, owners=7))) == []
        assert broken_promises(planned(drawn_pair(seed, functions=40, owners=12))) == []


def test_a_loop_is_named_only_where_every_order_overloads_somebody() -> None:
    named = 0
    for seed in range(PAIRS):
        for model in (tight_pair(seed), drawn_pair(seed, agreements=False)):
            plan = planned(model)
            if plan.loops:
                named += 1
                assert order_without_overload(plan) is None, seed
    assert named > 10


def test_the_plan_is_the_same_whatever_the_run() -> None:
    runs = {
        subprocess.run(
            [sys.executable, "-c", KEYS], cwd=ROOT, env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(runs) == 1
    assert len(runs.pop()) > 10_000
