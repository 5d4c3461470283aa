"""Options that several commands have, and the values that they take."""

import argparse
from datetime import date
from pathlib import Path

from planner.exchange.table.error import shown


def add_output(command: argparse.ArgumentParser, metavar: str, what: str = "the file to write") -> None:
    """Let a command take the file to write, and whether it may replace one."""
    command.add_argument("-o", "--output", metavar=metavar, type=Path, required=True, help=what)
    command.add_argument("--force", action="store_true", help="replace the file where it exists")


def day(text: str) -> date:
    """Read a day such as 2027-03-31."""
    try:
        if len(text) == len("YYYY-MM-DD"):
            return date.fromisoformat(text)
    except ValueError:
        pass
    msg = f"{shown(text)} is no date such as 2027-03-31"
    raise argparse.ArgumentTypeError(msg)
