"""``opmodel integrate``: make the program known to the desktop of its user, or let it be forgotten."""

import argparse
import shutil
import sys
from pathlib import Path

from planner.commands.call_error import CallError
from planner.commands.output import emit


def add_integrate(command: argparse.ArgumentParser) -> None:
    """Declare the options."""
    command.add_argument("--remove", action="store_true", help="take back what was registered")


def integrate(call: argparse.Namespace) -> int:
    """Register or forget, and say what was written or removed."""
    try:
        done = _remove() if call.remove else _register()
    except OSError as error:
        msg = f"The desktop cannot be told: {error}."
        raise CallError(msg) from None
    verb = "Removed" if call.remove else "Written"
    emit("".join(f"{verb}: {place}\n" for place in done) or "Nothing was registered.\n")
    return 0


def _register() -> list[str]:
    if sys.platform == "win32":
        from planner.integration.windows import integrate as register

        return register(program())
    if sys.platform == "darwin":
        raise CallError(_BUNDLE)
    from planner.integration.linux import integrate as install
    from planner.storage.library import resources_folder

    return install(resources_folder() / "desktop", program())


def _remove() -> list[str]:
    if sys.platform == "win32":
        from planner.integration.windows import forget

        return forget()
    if sys.platform == "darwin":
        raise CallError(_BUNDLE)
    from planner.integration.linux import forget as remove

    return remove()


def program() -> Path:
    """The program that opens a window with a file: the one of the bundle, or the script that was installed.

    Raises:
        CallError: there is none, as in a folder of sources.
    """
    name = "opmodel-window.exe" if sys.platform == "win32" else "opmodel-window"
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.is_file() else shutil.which("opmodel-window")
    if found is None:
        msg = "There is no opmodel-window beside this Python; install opmodel-planner first, with pip or pipx."
        raise CallError(msg)
    return Path(found)


_BUNDLE = "On macOS the application bundle says itself which files it opens; there is nothing to register."
