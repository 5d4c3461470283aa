"""The command line: calls the command that is asked for, or opens the window."""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from io import TextIOWrapper
from pathlib import Path

from planner.arguments import WINDOW, parsed
from planner.commands.call_error import CallError
from planner.commands.checking import check
from planner.commands.compare import compare
from planner.commands.differences import diff, outline
from planner.commands.exporting import export
from planner.commands.git_setup import git_setup
from planner.commands.importing import import_table
from planner.commands.integrating import integrate
from planner.commands.merging import merge
from planner.commands.output import tell
from planner.commands.plan import plan
from planner.commands.redaction import redact
from planner.commands.rules import rules
from planner.commands.schema import schema
from planner.commands.selftest import selftest
from planner.commands.statistics import stats
from planner.commands.suggesting import suggest
from planner.commands.templates import new, templates
from planner.exchange.table.error import TableError
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
    try:
        call = parsed(sys.argv[1:] if argv is None else list(argv))
        return _COMMANDS[call.command](call)
    except SystemExit as end:  # argparse has printed the help or the version
        return end.code if isinstance(end.code, int) else 0
    except (CallError, StorageError, TableError) as error:
        tell(str(error))
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED


def open_window(call: argparse.Namespace) -> int:
    """``opmodel [FILE]``: open the window."""
    path: Path | None = call.file
    if path is not None and not path.exists():
        msg = f"There is no file {path}."
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


_COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    WINDOW: open_window,
    "new": new,
    "templates": templates,
    "check": check,
    "rules": rules,
    "compare": compare,
    "plan": plan,
    "stats": stats,
    "suggest": suggest,
    "import": import_table,
    "export": export,
    "diff": diff,
    "outline": outline,
    "merge": merge,
    "git-setup": git_setup,
    "redact": redact,
    "schema": schema,
    "integrate": integrate,
    "selftest": selftest,
}


def has_screen() -> bool:
    """Can a window be shown here?"""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in {"offscreen", "minimal"}:
        return False
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
