"""Starts the command line of a bundle."""

import locale
import os
import sys
from multiprocessing import freeze_support

if __name__ == "__main__":
    freeze_support()  # in a bundle, the process that looks for a suggestion is this program once more

    if sys.platform == "linux" and locale.setlocale(locale.LC_CTYPE) == "C":
        # As a Python that is installed does by itself; else Qt complains of each picture that a timed job writes.
        os.environ["LC_CTYPE"] = "C.UTF-8"

    from planner.cli import main

    sys.exit(main())
