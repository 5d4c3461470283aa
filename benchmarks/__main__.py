"""Measure: `python -m benchmarks [NAME …]`, all of them without a name.

`--write` puts what is printed into docs/performance.md, the section of each benchmark in the place of the one before;
`--fetch` has npm download the peers that draw graphs in a browser first.
"""

import argparse
import contextlib
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from tempfile import TemporaryDirectory
from typing import TextIO

from benchmarks.figures import machine
from benchmarks.page import write_section
from planner.storage.data_folder import VARIABLE

NAMES = (
    *("start", "drop", "edit", "file", "graph", "picture", "peers"),
    *("compare", "plan", "suggest", "matrix", "load", "exports"),
)


def main(arguments: Sequence[str]) -> int:
    """Run the named benchmarks, or all, and give the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure, in turn with peers.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which: {', '.join(NAMES)} (default: all)")
    parser.add_argument("--write", action="store_true", help="put what is printed into docs/performance.md")
    parser.add_argument("--fetch", action="store_true", help="have npm download the packages of peers first")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.names if name not in NAMES]
    if unknown:
        print(f"There is no benchmark {unknown[0]}; there are {', '.join(NAMES)}.", file=sys.stderr)
        return 2
    os.environ.setdefault("QT_LOGGING_RULES", "*=false")  # what the offscreen platform cannot do is no news
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if options.fetch:
        import_module("benchmarks.peers.installed").fetch()
    print(machine())
    with TemporaryDirectory() as data:
        os.environ[VARIABLE] = data  # backups of made-up models are nothing for the folder of whoever runs this
        for name in options.names or NAMES:
            said = _Copied(sys.stdout)
            with contextlib.redirect_stdout(said):
                import_module(f"benchmarks.{name}").run()
            if options.write:
                write_section(name, machine(), said.getvalue())
    return 0


class _Copied(io.StringIO):
    """Keeps what is printed, and prints it at once."""

    def __init__(self, onto: TextIO) -> None:
        super().__init__()
        self._onto = onto

    def write(self, text: str) -> int:
        self._onto.write(text)
        self._onto.flush()
        return super().write(text)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
