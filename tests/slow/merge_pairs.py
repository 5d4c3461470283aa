"""Merge many pairs of sides: ``python -m tests.slow.merge_pairs [HOW_MANY] [FIRST_SEED]``, 10,000 from 0 unless told.

Half of the pairs are five edits or fewer on each side of a small model, drawn from all edits there are, with every law
asserted. The other half are ordinary days, five edits on each side of a model of about 500 records; every tenth of
these is held to all laws, and it is counted how many leave nothing to decide.
"""

import random
import sys
import time
from collections import Counter

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from planner.storage.merging.merge import merge
from planner.storage.read import parse
from planner.storage.write import to_bytes
from tests.storage.merging.drawn_sides import drawn_sides
from tests.storage.merging.everyday import big, records_in, worked_on
from tests.storage.merging.laws import assert_laws


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
        if number % 10 == 0:
            assert_laws(base, ours, theirs)
    return (
        f"ordinary days on {records_in(base)} records, seeds {first} to {first + how_many - 1}: {how_many:,} pairs, "
        f"{clean / how_many:.1%} with nothing to decide, {took / how_many * 1000:.0f} ms a merge"
    )


def main(how_many: int = 10_000, first: int = 0) -> None:
    """Run both halves and print their figures."""
    for half in (ordinary_days, any_edits):
        sys.stdout.write(half(how_many // 2, first) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
