"""``opmodel plan``: plan the way from one structure or checkpoint of a model to another."""

import argparse

from planner.commands.output import tell
from planner.commands.sides import add_sides, checked_sides, form_of, write_out

FORMATS = ("text", "json", "csv", "md", "ics")
"""What a change plan can be written as."""

_MUTE = ("csv", "ics")
"""Forms that hold steps alone: what else there is to say is told beside them."""


def add_plan(command: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_sides(command, FORMATS)


def plan(call: argparse.Namespace) -> int:
    """Plan, write, and give the exit status."""
    from planner.exchange.plan.as_csv import plan_csv
    from planner.exchange.plan.as_data import plan_json
    from planner.exchange.plan.as_ics import plan_ics, undated_words
    from planner.exchange.plan.as_markdown import plan_markdown
    from planner.exchange.plan.as_text import plan_text
    from planner.exchange.plan.report import plan_report

    checked, ends = checked_sides(call)
    report, form = plan_report(checked, *ends), form_of(call, FORMATS)
    forms = {"text": plan_text, "json": plan_json, "csv": plan_csv, "md": plan_markdown}
    write_out(plan_ics(report, checked.whole.today) if form == "ics" else forms[form](report), call)
    if form in _MUTE:
        tell(*report.remarks)
    if form == "ics":
        tell(undated_words(report))
    return 0
