"""Merge many pairs of sides: ``python -m tests.slow.merge_pairs [HOW_MANY [FIRST_SEED]]``, 10,000 from 0 unless told.

Half of the pairs are five edits or fewer on each side of a small model, drawn from all edits there are, with every law
asserted. The other half are ordinary days, five edits on each side of a model of about 500 records, held to the same
laws; at least 95 % of them must leave nothing to decide. One in 50 of these is merged by git as well, with
``opmodel merge`` as its driver, and must come out the same.

The laws: a side on which nothing was done changes nothing, nothing is invented, nothing is lost without a question, and
the sides in each other's place give the same.
"""

import random
import sys
import tempfile
import time
from argparse import Namespace
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from planner.commands.git_setup import git_setup
from planner.storage.merging.merge import merge
from planner.storage.read import parse
from planner.storage.write import to_bytes
from tests.cli.git_repository import Repository
from tests.storage.merging.drawn_sides import drawn_sides
from tests.storage.merging.everyday import big, records_in, worked_on
from tests.storage.merging.laws import assert_laws

LEAST_CLEAN = 0.95
"""The share of ordinary days that a merge must leave nothing to decide of."""


def any_edits(how_many: int, first: int) -> str:
    """Hold pairs of any edits to the laws."""
    counts: Counter[str] = Counter()

    @seed(first)
    @settings(max_examples=how_many, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def hold(data: st.DataObject) -> None:
        merged = assert_laws(*drawn_sides(data.draw)[:3])
        counts["pairs"] += 1
        counts["with conflicts"] += bool(merged.conflicts)
        counts["conflicts"] += len(merged.conflicts)

    hold()
    return f"any edits, seed {first}: " + ", ".join(f"{number:,} {what}" for what, number in counts.items())


def ordinary_days(how_many: int, first: int) -> str:
    """Merge pairs of ordinary days, and count what is left to decide."""
    base = parse(to_bytes(big()), "base.opmodel").model
    clean, took = 0, 0.0
    for number in range(first, first + how_many):
        dice = random.Random(number)
        ours, theirs = worked_on(base, dice, 5), worked_on(base, dice, 5)
        started = time.perf_counter()
        merged = merge(base, ours, theirs)
        took += time.perf_counter() - started
        clean += not merged.conflicts
        assert_laws(base, ours, theirs)
    assert clean / how_many >= LEAST_CLEAN, f"{how_many - clean} of {how_many} leave something to decide"
    return (
        f"ordinary days on {records_in(base)} records, seeds {first} to {first + how_many - 1}: {how_many:,} pairs, "
        f"{clean / how_many:.1%} with nothing to decide, {took / how_many * 1000:.0f} ms a merge"
    )


def by_git(how_many: int, first: int) -> str:
    """Merge pairs of ordinary days with git, and hold what it leaves against a merge without it."""
    base = parse(to_bytes(big()), "base.opmodel").model
    conflicts, started = 0, time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository(Path(folder, "models"))
        git_setup(Namespace(folder=repository.folder, only_print=False))
        for number in range(first, first + how_many):
            dice = random.Random(number)
            ours, theirs = worked_on(base, dice, 5), worked_on(base, dice, 5)
            said = repository.merged(to_bytes(base), to_bytes(ours), to_bytes(theirs))
            expected = merge(base, ours, theirs)
            assert ("CONFLICT" in said) == bool(expected.conflicts), said
            assert (repository.folder / "team.opmodel").read_bytes() == to_bytes(expected.model)
            conflicts += bool(expected.conflicts)
            repository.git("reset", "-q", "--hard")
    took = (time.perf_counter() - started) / how_many
    seeds = f"seeds {first} to {first + how_many - 1}"
    return f"by git, {seeds}: {how_many} pairs, {conflicts} with conflicts, {took:.1f} s each"


def main(how_many: int = 10_000, first: int = 0) -> None:
    """Run all of it and print the figures."""
    for part, number in ((ordinary_days, how_many // 2), (any_edits, how_many // 2), (by_git, how_many // 50)):
        sys.stdout.write(part(number, first) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
