"""Random users do anything anywhere in the window: nothing breaks, and what is shown stays true to the model.

    python -m tests.slow.random_events                            20,000 gestures of each of the users 1 to 5
    python -m tests.slow.random_events --gestures 5000 --seeds 7 8

A gesture is a click, a drag, keys, a turn of the wheel, a menu, a command or another view; an answer in a dialog is an
event too. Prints events per second; exit status 1 when a run broke, with its seed and the last thirty events. The same
call does the same gestures again, but for those in dialogs, where what is answered depends on when the dialog opens.
"""

import argparse
import faulthandler
import os
import subprocess
import sys
import tempfile
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from planner.storage.data_folder import VARIABLE
from tests.ui import random_user

_PROCESSES = 2


def of_one(seed: int, gestures: int, folder: Path) -> int:
    """Run one user in this process; gives the exit status."""
    from PySide6.QtWidgets import QApplication

    faulthandler.enable()
    application = QApplication.instance() or QApplication([])
    started = time.perf_counter()
    try:
        with (folder / "events").open("w") as log:
            events = random_user.run(application, folder, seed, gestures, log)
    except random_user.BrokenError as error:
        sys.stdout.write(f"BROKEN: {error}\n")
        return 1
    took = time.perf_counter() - started
    sys.stdout.write(f"seed {seed}: {gestures:,} gestures, {events:,} events, {events / took:.0f} events a second\n")
    return 0


def in_process(seed: int, gestures: int) -> tuple[int, str]:
    """Run one user in a process of its own; gives the exit status and what it said."""
    with tempfile.TemporaryDirectory() as name:
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, VARIABLE: f"{name}/data"}
        command = [sys.executable, "-m", "tests.slow.random_events", "--gestures", str(gestures), "--within", name]
        done = subprocess.run(
            [*command, "--seeds", str(seed)], env=environment, check=False, capture_output=True, text=True
        )
        said = done.stdout
        if done.returncode not in (0, 1):
            with Path(name, "events").open() as log:
                last = "".join(deque(log, random_user.TOLD))
            said += f"BROKEN: seed {seed} ended with {done.returncode} after these events:\n{last}{done.stderr}"
        elif done.stderr:
            said += f"said by seed {seed}: {done.stderr[:2000]}\n"
        return done.returncode, said


def main() -> int:
    """Run what was asked for and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gestures", type=int, default=20_000)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3, 4, 5])
    parser.add_argument("--within", type=Path, metavar="FOLDER", help="one seed, in this process and this folder")
    call = parser.parse_args()
    if call.within is not None:
        return of_one(call.seeds[0], call.gestures, call.within)
    worst = 0
    with ThreadPoolExecutor(_PROCESSES) as pool:
        for status, said in pool.map(lambda seed: in_process(seed, call.gestures), call.seeds):
            sys.stdout.write(said)
            sys.stdout.flush()
            worst = max(worst, abs(status))
    return int(bool(worst))


if __name__ == "__main__":
    sys.exit(main())
