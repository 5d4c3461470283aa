"""Options that several commands have, and the values that they take."""

import argparse
from datetime import date
from pathlib import Path

from planner.exchange.table.error import shown


def add_output(
    command: argparse.ArgumentParser, metavar: str, what: str = "the file to write", *, required: bool = True
) -> None:
    """Let a command take the file to write, and whether it may replace one."""
    command.add_argument("-o", "--output", metavar=metavar, type=Path, required=required, help=what)
    command.add_argument("--force", action="store_true", help="replace the file where it exists")


def add_format(command: argparse.ArgumentParser, *others: str) -> None:
    """Let a command take the form to print in: text, JSON or another one."""
    command.add_argument("--format", choices=("text", "json", *others), default="text", help="default: text")


def add_today(command: argparse.ArgumentParser) -> None:
    """Let a command take another day than today, for what looks at the calendar."""
    command.add_argument(
        "--today",
        metavar="DATE",
        type=_day,
        default=date.today(),
        help="what counts as today (YYYY-MM-DD; default: today)",
    )


def _day(text: str) -> date:
    """Read a day such as 2027-03-31."""
    try:
        if len(text) == len("YYYY-MM-DD"):
            return date.fromisoformat(text)
    except ValueError:
        pass
    msg = f"{shown(text)} is no date such as 2027-03-31"
    raise argparse.ArgumentTypeError(msg)
