"""Starts the window of a bundle, with the file that was clicked."""

import sys
from multiprocessing import freeze_support

if __name__ == "__main__":
    freeze_support()  # in a bundle, the process that looks for a suggestion is this program once more

    from planner.app import main

    sys.exit(main())
