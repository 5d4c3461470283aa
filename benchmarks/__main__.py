"""Measure: `python -m benchmarks [NAME …]`, all of them without a name."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from tempfile import TemporaryDirectory

from benchmarks.figures import machine
from planner.storage.data_folder import VARIABLE

NAMES = ("start", "drop", "edit", "file", "graph", "compare", "plan", "suggest", "matrix", "exports")


def main(names: Sequence[str]) -> int:
    """Run the named benchmarks, or all, and give the exit status."""
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        print(f"There is no benchmark {unknown[0]}; there are {', '.join(NAMES)}.", file=sys.stderr)
        return 2
    os.environ.setdefault("QT_LOGGING_RULES", "*=false")  # what the offscreen platform cannot do is no news
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(machine())
    with TemporaryDirectory() as data:
        os.environ[VARIABLE] = data  # backups of made-up models are nothing for the folder of whoever runs this
        for name in names or NAMES:
            import_module(f"benchmarks.{name}").run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
