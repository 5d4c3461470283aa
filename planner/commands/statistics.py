"""``opmodel stats``: print the numbers of the structures of a model."""

import argparse
from pathlib import Path

from planner.commands.files import opened, structure_id
from planner.commands.options import add_format, add_today
from planner.commands.output import emit


def add_stats(command: argparse.ArgumentParser) -> None:
    """Declare the options."""
    command.add_argument("file", metavar="FILE", type=Path, help="the model")
    command.add_argument("--structure", metavar="NAME", help="one structure only, by name or id (default: all)")
    add_format(command)
    add_today(command)


def stats(call: argparse.Namespace) -> int:
    """Count, print, and give the exit status."""
    from planner.exchange.reports.stats_data import stats_json
    from planner.exchange.reports.stats_text import stats_text
    from planner.model.checked import Checked

    model = opened(call.file).model
    one = None if call.structure is None else structure_id(model, call.structure, call.file.name)
    structures = model.structure_order() if one is None else [one]
    checked = Checked.of(model, call.today)
    emit(stats_json(checked, structures) if call.format == "json" else stats_text(checked, structures))
    return 0
