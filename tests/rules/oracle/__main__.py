"""Hold many drawn models and tables against the rules: ``python -m tests.rules.oracle [HOW_MANY] [FIRST_SEED]``."""

import sys
from collections import Counter
from datetime import date

from tests.rules.oracle.compare import disagreements_on_model, disagreements_on_table


def main(how_many: int = 1000, first: int = 0) -> int:
    """Print every disagreement with its seed, then how often each rule spoke; give 1 when there was any."""
    seen: Counter[str] = Counter()
    differing = 0
    for seed in range(first, first + how_many):
        for disagreements in (disagreements_on_model, disagreements_on_table):
            lines = disagreements(seed, date(2026, 10, 1), seen)
            differing += bool(lines)
            for line in lines:
                sys.stdout.write(f"{disagreements.__name__} {seed}: {line}\n")
    said = ", ".join(f"{rule} {number}" for rule, number in sorted(seen.items()))
    sys.stdout.write(f"{how_many} models and {how_many} tables, {differing} with disagreements\n{said}\n")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
