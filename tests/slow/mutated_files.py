"""Spoils files in every way there is, and opens them: each is a document or one refusal, soon and in little memory.

    python -m tests.slow.mutated_files                   100,000 files on two processes
    python -m tests.slow.mutated_files --files 5000 --seed N

Prints figures and the seed; exit status 1 when one file ended in anything else. Its number is printed, and
``--only NUMBER`` with the same seed opens that one alone.
"""

import argparse
import multiprocessing
import random
import resource
import signal
import sys
import time
from collections import Counter
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import NamedTuple

from planner.model.checked import Checked
from planner.storage.errors import StorageError
from planner.storage.read import parse
from tests.day import TODAY
from tests.slow.mutations import KINDS
from tests.storage.any_bytes import judged
from tests.storage.samples import SAMPLE_BYTES

SECONDS = 1.0
"""The most processor time that one file may take to open."""

MEMORY = 300 * 1024 * 1024
"""The most bytes that a process may take more than before, whatever it opens."""

CORPUS = Path(__file__).parents[1] / "storage" / "corpus" / "1.0"
_SMALL, _BIG_EVERY = 2_000, 200
_PROCESSES, _CHUNK = 2, 250


class Bad(NamedTuple):
    """A file that gave neither a document nor a refusal.

    Attributes:
        number: which it is.
        why: what happened.
    """

    number: int
    why: str


class Found(NamedTuple):
    """What became of some files.

    Attributes:
        counts: how many were spoilt in which way, and opened or refused.
        bad: those that broke a promise.
        longest: the most processor time that opening one took, in seconds.
        memory: the most memory that the process ever had, in bytes.
    """

    counts: Counter[str]
    bad: list[Bad]
    longest: float
    memory: int


@cache
def bases() -> tuple[list[bytes], list[bytes]]:
    """The small samples and the big ones."""
    samples = [SAMPLE_BYTES] * 6 + [file.read_bytes() for file in sorted(CORPUS.glob("*.opmodel"))]
    big = [data for data in samples if len(data) > len(SAMPLE_BYTES)]
    return [data for data in samples if len(data) <= max(_SMALL, len(SAMPLE_BYTES))], big


def file_of(number: int, seed: int) -> tuple[str, bytes]:
    """The spoilt file of this number: in which way, and its bytes; the same for the same seed."""
    dice = random.Random(f"{seed} {number}")
    small, big = bases()
    data = dice.choice(big if number % _BIG_EVERY == 0 else small)
    kind = dice.choice([*KINDS])
    return kind, KINDS[kind](data, dice)


def opened(data: bytes) -> tuple[str, float]:
    """Open a file and say what became of it, and how much processor time that took.

    Raises:
        Exception: it is neither a document that reads back from what is written, nor refused in one sentence.
    """
    started = time.process_time()
    with suppress(StorageError):
        parse(data, "any.opmodel")
    took = time.process_time() - started
    model = judged(data)
    if model is None:
        return "refused", took
    Checked.of(model, TODAY)
    return "opened", took


def run(numbers: range, seed: int) -> Found:
    """Open the files of these numbers."""
    counts: Counter[str] = Counter()
    bad, longest = [], 0.0
    for number in numbers:
        kind, data = file_of(number, seed)
        try:
            with alarm(5 * SECONDS):
                what, took = opened(data)
        except Exception as error:  # whatever it is, it breaks the promise
            bad.append(Bad(number, f"{kind}: {type(error).__name__}: {error}"))
            continue
        counts[f"{kind} {what}"] += 1
        longest = max(longest, took)
        if took > SECONDS:
            bad.append(Bad(number, f"{kind}: {took:.2f} s"))
    return Found(counts, bad, longest, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)


@contextmanager
def alarm(seconds: float):
    """End what takes longer than so much processor time."""

    def end(*_: object) -> None:
        raise TimeoutError(f"it takes longer than {seconds} s")

    before = signal.signal(signal.SIGPROF, end)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _limited() -> None:
    """Let a process take no more memory than allowed, beyond what it has."""
    pages = int(Path("/proc/self/statm").read_text().split()[0]) if sys.platform == "linux" else 0
    if pages:
        limit = pages * resource.getpagesize() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _chunk(given: tuple[int, int, int]) -> Found:
    first, stop, seed = given
    return run(range(first, stop), seed)


def run_all(files: int, seed: int) -> Found:
    """Open so many files on two processes, neither of which may take more memory than allowed."""
    chunks = [(first, min(first + _CHUNK, files), seed) for first in range(0, files, _CHUNK)]
    counts: Counter[str] = Counter()
    bad: list[Bad] = []
    longest, memory = 0.0, 0
    with multiprocessing.get_context("fork").Pool(_PROCESSES, _limited) as pool:
        for found in pool.imap_unordered(_chunk, chunks):
            counts += found.counts
            bad += found.bad
            longest, memory = max(longest, found.longest), max(memory, found.memory)
    return Found(counts, sorted(bad), longest, memory)


def main() -> int:
    """Run what was asked for and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--only", type=int, metavar="NUMBER")
    call = parser.parse_args()
    if call.only is not None:
        kind, data = file_of(call.only, call.seed)
        sys.stdout.write(f"{kind}: {data[:2000]!r}\n")
        sys.stdout.write(f"{opened(data)}\n")
        return 0
    started = time.perf_counter()
    found = run_all(call.files, call.seed)
    took = time.perf_counter() - started
    sys.stdout.write(
        f"seed {call.seed}: {call.files:,} files in {took:.0f} s, at most {found.longest * 1000:.0f} ms each "
        f"and a process of {found.memory / 2**20:.0f} MB; "
        + ", ".join(f"{n:,} {what}" for what, n in sorted(found.counts.items()))
    )
    sys.stdout.write("\n" + "".join(f"BROKEN: file {number}: {why[:600]}\n" for number, why in found.bad[:20]))
    return int(bool(found.bad))


if __name__ == "__main__":
    sys.exit(main())
