"""What may be written behind ``opmodel``: its commands with their options, and what does each of them."""

import argparse
from collections.abc import Callable, Mapping

from planner import __version__
from planner.commands.call_error import CallParser
from planner.commands.checking import add_check, check
from planner.commands.compare import add_compare, compare
from planner.commands.differences import add_diff, add_outline, diff, outline
from planner.commands.exporting import add_export, export
from planner.commands.git_setup import add_git_setup, git_setup
from planner.commands.importing import add_import, import_table
from planner.commands.integrating import add_integrate, integrate
from planner.commands.known import COMMANDS
from planner.commands.merging import add_merge, merge
from planner.commands.plan import add_plan, plan
from planner.commands.redaction import add_redact, redact
from planner.commands.rules import add_rules, rules
from planner.commands.schema import schema
from planner.commands.selftest import selftest
from planner.commands.statistics import add_stats, stats
from planner.commands.suggesting import add_suggest, suggest
from planner.commands.templates import add_new, new, templates

_EPILOG = """\
Without a command the window opens, with FILE if one is given:
  opmodel [FILE]
A command wins over a file of the same name; opmodel ./check opens the file.

Exit status: 0 all is well; 1 a check found something, models differ, or a merge left something to decide; 2 a file or
the call is bad.
"""

_Does = Callable[[argparse.Namespace], int]
_Declares = Callable[[argparse.ArgumentParser], None]

_DONE_BY: Mapping[str, tuple[_Does, _Declares | None]] = {
    "new": (new, add_new),
    "templates": (templates, None),
    "check": (check, add_check),
    "rules": (rules, add_rules),
    "compare": (compare, add_compare),
    "plan": (plan, add_plan),
    "stats": (stats, add_stats),
    "suggest": (suggest, add_suggest),
    "import": (import_table, add_import),
    "export": (export, add_export),
    "diff": (diff, add_diff),
    "outline": (outline, add_outline),
    "merge": (merge, add_merge),
    "git-setup": (git_setup, add_git_setup),
    "redact": (redact, add_redact),
    "integrate": (integrate, add_integrate),
    "selftest": (selftest, None),
    "schema": (schema, None),
}
"""What does each command, and what declares its options where it has any."""


def parsed(arguments: list[str]) -> argparse.Namespace:
    """Read a call that names a command: ``command`` says which one, ``run`` is what does it.

    Raises:
        CallError: the arguments are not allowed.
        SystemExit: they asked for the help or the version, which is printed.
    """
    return command_parser().parse_args(arguments)


def command_parser() -> argparse.ArgumentParser:
    """Make what reads a call that names a command."""
    parser = CallParser(
        prog="opmodel",
        description="Design teams around functions: who decides, who executes, who gives input, who reviews.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"opmodel {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command", required=True)
    for name, what in COMMANDS.items():
        command = commands.add_parser(name, help=what, description=f"{what[:1].upper()}{what[1:]}.", allow_abbrev=False)
        does, declares = _DONE_BY[name]
        command.set_defaults(run=does)
        if declares is not None:
            declares(command)
    return parser
