"""More pairs of structures than the tests draw: ``python -m tests.model.plan 20000``."""

import sys

from planner.model.plan.step import StepKind
from tests.model.plan.drawn import drawn_pair, tight_pair
from tests.model.plan.properties import broken_promises, order_without_overload, planned

MOST = 12
"""Steps of which all orders can be tried."""


def main(pairs: int) -> int:
    """Plan these many pairs of each kind, tell what is broken, and give the exit status."""
    broken = loops = 0
    for seed in range(pairs):
        for model in (drawn_pair(seed, agreements=False), tight_pair(seed), drawn_pair(seed)):
            plan = planned(model)
            found = broken_promises(plan)
            loops += len(plan.loops)
            agreed = any(step.kind is StepKind.AGREE for step in plan.steps)
            if plan.loops and len(plan.steps) <= MOST and not agreed and order_without_overload(plan) is not None:
                found.append("a loop without need")
            broken += bool(found)
            sys.stdout.write("".join(f"{seed}: {what}\n" for what in found))
    sys.stdout.write(f"{pairs * 3} pairs, {loops} loops, {broken} plans that break a promise\n")
    return min(broken, 1)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
