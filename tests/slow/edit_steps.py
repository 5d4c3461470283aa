"""Edits, fixes, undo, redo, saving and loading in any order, for as many documents and steps as are asked for.

    python -m tests.slow.edit_steps                      1,000 documents of 50 steps, in two processes
    python -m tests.slow.edit_steps --examples 200 --steps 30 --seed N

Every edit that there is takes part; what must hold after each step is in `tests.model.document_machine`. Prints figures
and the seeds; exit status 1 with the smallest steps that break a promise.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from planner.storage.data_folder import VARIABLE
from tests.model.document_machine import Document
from tests.model.drawn_edits import DRAWN

_PROCESSES = 2


def run(examples: int, steps: int, number: int) -> str:
    """Run so many documents; gives the figures."""
    counts: Counter[str] = Counter()

    class Counted(Document):
        def push(self, edited: object, label: str) -> None:
            counts[label] += 1
            super().push(edited, label)

        def teardown(self) -> None:
            counts["documents"] += 1

    run_state_machine_as_test(
        seed(number)(Counted),
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            phases=[Phase.generate, Phase.shrink],
            suppress_health_check=list(HealthCheck),
        ),
    )
    names = {edit.__name__ for edit in DRAWN}
    done = names & counts.keys()
    return (
        f"seed {number}: {counts['documents']:,} documents, {sum(counts[name] for name in names):,} edits that could "
        f"be done, of {len(done)} of {len(names)} kinds"
        + (f"; never {', '.join(sorted(names - done))}" * (names != done))
    )


def main() -> int:
    """Run what was asked for and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=int, default=1000)
    parser.add_argument("--steps", type=int, default=50)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--alone", action="store_true", help="in this process")
    call = parser.parse_args()
    if call.alone:
        sys.stdout.write(run(call.examples, call.steps, call.seed) + "\n")
        return 0
    started, each = time.perf_counter(), -(-call.examples // _PROCESSES)
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.slow.edit_steps", "--alone", "--examples", str(each)]
        environment = {**os.environ, VARIABLE: folder}
        runs = [
            subprocess.Popen([*command, "--steps", str(call.steps), "--seed", str(number)], env=environment)
            for number in range(call.seed, call.seed + _PROCESSES)
        ]
        worst = max(each.wait() for each in runs)
    sys.stdout.write(f"{call.examples:,} documents of {call.steps} steps in {time.perf_counter() - started:.0f} s\n")
    return worst


if __name__ == "__main__":
    sys.exit(main())
