"""Kills the window at random moments of a scripted run, and looks how many edits a recovery gives back.

    python -m tests.slow.window_kills --kills 50 --seed N

Prints figures and the seed; exit status 1 when work that was older than two seconds was lost.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from planner.model.edits.structures import set_title
from planner.storage.data_folder import VARIABLE
from planner.storage.library import template_model, templates
from planner.storage.read import read_file
from planner.storage.recovery import discard, recovered, recoveries
from planner.storage.save import save

MOST_LOST = 2.0
"""Seconds of work that a crash may cost."""


class Outcome(NamedTuple):
    """What one kill left.

    Attributes:
        done: the last edit that was said to be done.
        kept: the last edit that a recovery, or the file where there is none, gives back.
        lost: how many seconds before the kill the first lost edit was done; 0 when none is.
    """

    done: int
    kept: int
    lost: float


def kill_once(edits: int, pause: float) -> Outcome:
    """Start a window, wait for so many edits and a moment more, kill it, and recover."""
    with tempfile.TemporaryDirectory() as name:
        environment = {**os.environ, VARIABLE: f"{name}/data", "QT_QPA_PLATFORM": "offscreen"}
        file = Path(name, "m.opmodel")
        outer = os.environ.get(VARIABLE)
        os.environ[VARIABLE] = environment[VARIABLE]
        try:
            save(set_title(template_model(templates()[1]), title="0").model, file, expected=None)
            said = _killed([sys.executable, "-m", "tests.slow.window_run", str(file)], environment, edits, pause)
            kept = int(read_file(file).model.title)
            for recovery in recoveries():
                kept = max(kept, int(recovered(recovery).model.title))
                discard(recovery)
        finally:
            if outer is None:
                del os.environ[VARIABLE]
            else:
                os.environ[VARIABLE] = outer
    end = said[-1][1]
    lost = [end - moment for number, moment in said if number > kept]
    return Outcome(said[-1][0], kept, max(lost, default=0.0))


def _killed(command: list[str], environment: dict[str, str], edits: int, pause: float) -> list[tuple[int, float]]:
    """Run until so many edits are done, kill, and give each edit that was done with when it was."""
    said: list[tuple[int, float]] = []
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        assert child.stdout is not None
        kill_at: float | None = None
        while kill_at is None or time.perf_counter() < kill_at:
            line = child.stdout.readline()
            if not line:
                msg = "the window ended by itself"
                raise AssertionError(msg)
            said.append((int(line), time.perf_counter()))
            if kill_at is None and len(said) >= edits:
                kill_at = time.perf_counter() + pause
        child.send_signal(signal.SIGKILL)
        rest = child.stdout.read().split()
        child.wait()
    return said + [(int(line), time.perf_counter()) for line in rest if line.isdigit()]


def kill_often(kills: int, seed: int) -> list[Outcome]:
    """Kill so many windows, each at another moment."""
    dice = random.Random(seed)
    return [kill_once(dice.randrange(1, 160), dice.uniform(0, 0.05)) for _ in range(kills)]


def main() -> int:
    """Run what was asked for and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    call = parser.parse_args()
    outcomes = kill_often(call.kills, call.seed)
    edits, lost = sum(outcome.done for outcome in outcomes), sum(outcome.done - outcome.kept for outcome in outcomes)
    worst = max(outcome.lost for outcome in outcomes)
    sys.stdout.write(
        f"seed {call.seed}: {call.kills} windows killed after {edits} edits; {max(lost, 0)} edits lost, "
        f"at most {worst:.3f} seconds of work\n"
    )
    return int(worst > MOST_LOST)


if __name__ == "__main__":
    sys.exit(main())
