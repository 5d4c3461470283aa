"""Importing as Python does it: takes out again what Qt for Python puts before every import, once it is imported itself.

Qt for Python looks through the source of each module that is imported after it, in search of its own switches
(``from __feature__ import …``). Nothing here uses these, and reading, splitting and keeping the source of several
hundred modules is a tenth of the start. To be imported before anything else of Qt.
"""

import builtins

from PySide6 import QtCore  # noqa: F401 - what puts it there

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
