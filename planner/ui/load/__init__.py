"""The load view: charts of the numbers of a structure, and what its shape says.

Whatever here imports matplotlib comes by this file first. The charts are painted in Qt's fonts, so matplotlib is told
not to look through those of the system, which takes seconds the first time; and what it remembers of fonts goes into
our own folder, since other programs of the user want to know them all.
"""

import contextlib
import os

from planner.storage.data_folder import room

with contextlib.suppress(OSError):
    os.environ.setdefault("MPLCONFIGDIR", str(room("matplotlib")))
    os.environ.setdefault("MPL_IGNORE_SYSTEM_FONTS", "1")
