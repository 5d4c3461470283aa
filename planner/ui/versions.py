"""What this program runs on, as a report of a mistake has to name it."""

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion

from planner import __version__

PROGRAM = "planner"


def versions() -> tuple[tuple[str, str], ...]:
    """The program, Python and Qt, each with its version; their names are the same in every language."""
    return (
        (PROGRAM, __version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("PySide6", pyside_version),
    )


def system() -> str:
    """The system and the machine."""
    return f"{platform.system()} {platform.release()} {platform.machine()}"  # platform() starts a program
