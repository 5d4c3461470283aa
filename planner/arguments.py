"""What may be written behind ``opmodel``: its commands and their options."""

import argparse
from pathlib import Path
from typing import NoReturn

from planner import __version__
from planner.commands.call_error import CallError
from planner.commands.checking import add_check
from planner.commands.compare import add_compare
from planner.commands.differences import add_diff, add_outline
from planner.commands.exporting import add_export
from planner.commands.git_setup import add_git_setup
from planner.commands.importing import add_import
from planner.commands.integrating import add_integrate
from planner.commands.merging import add_merge
from planner.commands.plan import add_plan
from planner.commands.redaction import add_redact
from planner.commands.rules import add_rules
from planner.commands.statistics import add_stats
from planner.commands.suggesting import add_suggest
from planner.commands.templates import add_new

WINDOW = "window"
"""The command of a call that names none."""

_EPILOG = """\
Without a command the window opens, with FILE if one is given:
  opmodel [FILE]
A command wins over a file of the same name; opmodel ./check opens the file.

Exit status: 0 all is well; 1 a check found something, models differ, or a merge left something to decide; 2 a file or
the call is bad.
"""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise CallError(f"{message[:1].upper()}{message[1:]}; see {self.prog} --help.")


def parsed(arguments: list[str]) -> argparse.Namespace:
    """Read the arguments behind the program's name; ``command`` says which command they are for.

    Raises:
        CallError: they are not allowed.
        SystemExit: they asked for the help or the version, which is printed.
    """
    parser, commands = command_parser()
    first = arguments[0] if arguments else ""
    if first in {*commands, "-h", "--help", "--version"}:
        return parser.parse_args(arguments)
    window = _Parser(prog="opmodel", allow_abbrev=False, add_help=False)
    window.add_argument("file", metavar="FILE", nargs="?", type=Path)
    window.set_defaults(command=WINDOW)
    return window.parse_args(arguments)


def command_parser() -> tuple[argparse.ArgumentParser, frozenset[str]]:
    """Make what reads a call that names a command; gives it with the names of all commands."""
    parser = _Parser(
        prog="opmodel",
        description="Design teams around functions: who decides, who executes, who gives input, who reviews.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"opmodel {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command", required=True)
    add_new(commands.add_parser("new", help="write a model from a template", allow_abbrev=False))
    commands.add_parser("templates", help="list the templates", allow_abbrev=False)
    add_check(commands.add_parser("check", help="report the findings of models", allow_abbrev=False))
    add_rules(commands.add_parser("rules", help="list the rules, or explain one", allow_abbrev=False))
    add_compare(commands.add_parser("compare", help="tell what differs between two structures", allow_abbrev=False))
    add_plan(commands.add_parser("plan", help="plan the way from one structure to another", allow_abbrev=False))
    add_stats(commands.add_parser("stats", help="count load, work, overlaps and what partners do", allow_abbrev=False))
    add_suggest(commands.add_parser("suggest", help="propose who should own what", allow_abbrev=False))
    add_import(commands.add_parser("import", help="read a table or a matrix that you have", allow_abbrev=False))
    add_export(commands.add_parser("export", help="write it for people and other programs", allow_abbrev=False))
    _add_sharing(commands)
    return parser, frozenset(commands.choices)


def _add_sharing(commands: "argparse._SubParsersAction[_Parser]") -> None:
    add_diff(commands.add_parser("diff", help="say what differs between two models", allow_abbrev=False))
    add_outline(commands.add_parser("outline", help="write a model as plain lines", allow_abbrev=False))
    add_merge(commands.add_parser("merge", help="merge two versions of a model", allow_abbrev=False))
    add_git_setup(commands.add_parser("git-setup", help="let git merge and compare models", allow_abbrev=False))
    add_redact(commands.add_parser("redact", help="write a copy without what is private", allow_abbrev=False))
    add_integrate(commands.add_parser("integrate", help="make files open by double click", allow_abbrev=False))
    commands.add_parser("selftest", help="see whether all works on this computer", allow_abbrev=False)
    commands.add_parser("schema", help="print the JSON Schema of the file", allow_abbrev=False)
