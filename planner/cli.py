"""The command line: calls the command that is asked for, or opens the window."""

import gc
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from planner.commands.call_error import CallError, CallParser
from planner.commands.known import COMMANDS
from planner.commands.output import tell
from planner.storage.errors import StorageError

REFUSED = 2
"""Exit status when a file or the call is bad; nothing was written."""

INTERRUPTED = 130
"""Exit status after Ctrl+C."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: the arguments behind the program's name; those of this process if left out.

    Returns:
        The exit status: 0, 1 when a check, a comparison or a merge found something, 2 when a file or the call is bad.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = sys.argv[1:] if argv is None else list(argv)
    try:
        if arguments and arguments[0] in {*COMMANDS, "-h", "--help", "--version"}:
            return _run_command(arguments)
        return open_window(_file_in(arguments))
    except SystemExit as end:  # argparse has printed the help or the version
        return end.code if isinstance(end.code, int) else 0
    except (CallError, StorageError) as error:
        tell(str(error))
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED


def open_window(path: Path | None) -> int:
    """``opmodel [FILE]``: open the window."""
    if path is not None and not path.exists():
        hint = "" if path.suffix else ", and no command of that name; see opmodel --help"
        msg = f"There is no file {path}{hint}."
        raise CallError(msg)
    if path is not None and path.is_dir():
        msg = f"{path} is a folder, not a file."
        raise CallError(msg)
    if not has_screen():
        msg = "There is no screen to open the window on; see opmodel --help for the commands that need none."
        raise CallError(msg)
    gc.disable()  # until the window shows: nothing that is loaded and built for it is soon garbage
    try:
        from planner.app import run
    except ImportError as error:
        msg = f"The window cannot be opened: {error}."
        raise CallError(msg) from None
    return run(path)


def has_screen() -> bool:
    """Can a window be shown here?"""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in {"offscreen", "minimal"}:
        return False
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _file_in(arguments: list[str]) -> Path | None:
    """The file of a call that names no command."""
    window = CallParser(prog="opmodel", allow_abbrev=False, add_help=False)
    window.add_argument("file", metavar="FILE", nargs="?", type=Path)
    file: Path | None = window.parse_args(arguments).file
    return file


def _run_command(arguments: list[str]) -> int:
    from planner.arguments import parsed  # with all commands, which the window does without
    from planner.exchange.table.error import TableError

    call = parsed(arguments)
    try:
        status: int = call.run(call)
    except TableError as error:
        raise CallError(str(error)) from None
    return status
