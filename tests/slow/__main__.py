"""The long forms of the proofs that a file loses nothing: lists them, or runs all or some, one after the other.

    python -m tests.slow                     what there is, and how long each may take
    python -m tests.slow all                 all of them, within an hour and a half on two cores
    python -m tests.slow saves merges        some of them
    python -m tests.slow soak --minutes 3    one of them, with an option of its own

Each prints its figures and seeds; exit status 1 when one broke a promise or took longer than it may.
"""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple


class Proof(NamedTuple):
    """A long form.

    Attributes:
        words: what it does.
        minutes: how long it may take.
        calls: the modules of this package with their arguments.
    """

    words: str
    minutes: float
    calls: Sequence[Sequence[str]]


PROOFS = {
    "saves": Proof(
        "a save killed before each call and at 2,000 random moments, and each call failing",
        10,
        [["kills"], ["kills", "--random", "2000"], ["traced_kills"], ["faults"]],
    ),
    "windows": Proof(
        "the window killed at 100 random moments, and a journal cut and damaged at each of its last 4,096 bytes",
        8,
        [["window_kills", "--kills", "100"], ["journal_cuts"]],
    ),
    "files": Proof(
        "100,000 spoilt files opened, and unknown fields kept through edits in 2,000",
        6,
        [["mutated_files"], ["kept_fields"]],
    ),
    "edits": Proof("1,000 documents of 50 steps: edits, fixes, undo, redo, saving and loading", 8, [["edit_steps"]]),
    "merges": Proof("10,000 pairs of branches merged, 200 of them by git", 20, [["merge_pairs"]]),
    "users": Proof("20,000 gestures of each of five random users", 25, [["random_events"]]),
    "names": Proof("the window asked over the bus of screen readers, in every view and dialog", 3, [["spoken_window"]]),
    "soak": Proof("a long day in one window: memory, handles, threads and objects do not keep growing", 40, [["soak"]]),
    "texts": Proof("hostile texts in every field, with everything looked at", 10, [["hostile_texts"]]),
}


def run(proof: Proof, options: Sequence[str] = ()) -> bool:
    """Run one, with these options for each of its calls; gives whether it held, and in time."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    started = time.monotonic()
    for call in proof.calls:
        left = proof.minutes * 60 - (time.monotonic() - started)
        command = [sys.executable, "-m", f"tests.slow.{call[0]}", *call[1:], *options]
        sys.stdout.write(f"{' '.join(command[1:])}\n")
        sys.stdout.flush()
        try:
            if subprocess.run(command, check=False, env=environment, timeout=max(left, 1)).returncode:
                return False
        except subprocess.TimeoutExpired:
            sys.stdout.write(f"BROKEN: it takes longer than {proof.minutes:g} minutes\n")
            return False
    sys.stdout.write(f"held, in {(time.monotonic() - started) / 60:.1f} minutes\n\n")
    return True


def main(arguments: Sequence[str]) -> int:
    """List the proofs, or run those that are named."""
    names = [*takewhile(lambda argument: not argument.startswith("-"), arguments)]
    options = arguments[len(names) :] if len(names) == 1 else []
    unknown = [name for name in arguments[: len(arguments) - len(options)] if name not in {*PROOFS, "all"}]
    if unknown or not arguments:
        for name, proof in PROOFS.items():
            sys.stdout.write(f"{name:8} {proof.minutes:4g} min  {proof.words}\n")
        sys.stdout.write(f"There is no proof named {unknown[0]}.\n" if unknown else "")
        return 2 if unknown else 0
    chosen = PROOFS if "all" in names else names
    held = [run(PROOFS[name], options) for name in chosen]  # all of them, also behind one that did not
    return int(not all(held))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
