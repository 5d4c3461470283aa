"""``opmodel diff`` and ``opmodel outline``: what differs between two models, and what one says, line by line."""

import argparse
from pathlib import Path

from planner.commands.files import all_opened, opened
from planner.commands.options import add_format
from planner.commands.output import emit

DIFFERENT = 1
"""Exit status of a comparison that found a difference."""


def add_diff(command: argparse.ArgumentParser) -> None:
    """Let the command take its arguments."""
    command.add_argument("before", metavar="A", type=Path, help="the model before")
    command.add_argument("after", metavar="B", type=Path, help="the model after")
    add_format(command, "md")


def diff(call: argparse.Namespace) -> int:
    """``opmodel diff``: say what differs between two models; 0 when nothing does, 1 when something does."""
    from planner.exchange.reports.differences import diff_json, diff_markdown, diff_text
    from planner.model.differences.find import differences

    (_, before), (_, after) = all_opened([call.before, call.after])
    found = differences(before.model, after.model)
    write = {"text": diff_text, "json": diff_json, "md": diff_markdown}[call.format]
    emit(write(found, before.model, after.model))
    return DIFFERENT if found else 0


def add_outline(command: argparse.ArgumentParser) -> None:
    """Let the command take its argument."""
    command.add_argument("file", metavar="FILE", type=Path, help="the model")


def outline(call: argparse.Namespace) -> int:
    """``opmodel outline``: write every fact of a model on a line of its own."""
    from planner.exchange.outline import outline as lines

    emit(lines(opened(call.file).model))
    return 0
