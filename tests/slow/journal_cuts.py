"""Cuts a journal at each of its last bytes, and damages each of them, and recovers what is left.

    python -m tests.slow.journal_cuts                    the last 4,096 bytes
    python -m tests.slow.journal_cuts --bytes 500

A recovery must give the state after the last whole step, or after an earlier one where a byte was changed, and never
fail. Prints figures; exit status 1 when it did.
"""

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from functools import partial
from pathlib import Path

from planner.model.edits.areas import add_area
from planner.model.edits.structures import set_title
from planner.model.operating_model import OperatingModel
from planner.storage.data_folder import VARIABLE
from planner.storage.journal import Base, Journal, parts_of
from planner.storage.read import digest_of
from planner.storage.recovery import recovered, recoveries
from tests.storage.samples import SAMPLE, SAMPLE_BYTES

STEPS = 60


class LostError(AssertionError):
    """A recovery that failed or gave something that never was."""


def journal_of(steps: int) -> tuple[Path, list[OperatingModel]]:
    """Write a journal of so many steps and leave it; gives its file, and the model before and after each step."""
    models = [SAMPLE]
    for number in range(steps):
        edits = partial(set_title, title=f"Nörthwind {number}"), partial(add_area, area=f"a_{number:012}", name="Área")
        models.append(edits[number % 2](models[-1]).model)
    journal = Journal(Base(SAMPLE_BYTES, "Northwind", Path("/northwind.opmodel"), digest_of(SAMPLE_BYTES)), SAMPLE)
    for number, model in enumerate(models[1:], 1):
        journal.add(f"Step {number}", model)
    journal.close()
    return journal.file, models


def spoil(last: int) -> dict[str, int]:
    """Cut and damage a journal at each of its last bytes; counts what was left."""
    file, models = journal_of(STEPS)
    data, counts = file.read_bytes(), Counter[str]()
    if len(data) <= last + len(SAMPLE_BYTES):
        raise LostError("the steps fill too few bytes")
    for place in range(len(data) - last, len(data)):
        whole = len([*parts_of(data[:place])]) - 2  # whose journal it is, and the file
        cut = _steps_left(file, data[:place], models)
        if cut != whole:
            raise LostError(f"cut at {place} of {len(data)}: {cut} steps are left of {whole}")
        damaged = _steps_left(file, data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1 :], models)
        if damaged < whole:
            raise LostError(f"damaged at {place} of {len(data)}: {damaged} steps are left of {whole}")
        counts["cut"] += 1
        counts["damaged"] += 1
    file.unlink()
    return dict(counts)


def _steps_left(file: Path, data: bytes, models: list[OperatingModel]) -> int:
    """Recover a journal of these bytes; gives after how many steps the document was like this."""
    file.write_bytes(data)
    found = recoveries()
    if len(found) != 1:
        raise LostError(f"{len(found)} recoveries")
    if recovered(found[0]).model != models[found[0].steps].with_defaults_removed():
        raise LostError(f"it is not what was after step {found[0].steps}")
    return found[0].steps


def main() -> int:
    """Run what was asked for and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bytes", type=int, default=4096)
    call = parser.parse_args()
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        os.environ[VARIABLE] = folder
        try:
            found = spoil(call.bytes)
        except LostError as error:
            sys.stdout.write(f"LOST: {error}\n")
            return 1
    sys.stdout.write(f"a journal of {STEPS} steps: {found} in {time.perf_counter() - started:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
