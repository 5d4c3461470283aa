"""``opmodel compare``: tell what differs between two structures or checkpoints of a model."""

import argparse

from planner.commands.sides import add_sides, checked_sides, form_of, write_out

FORMATS = ("text", "json", "md", "html")
"""What a comparison can be written as."""


def add_compare(command: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_sides(command, FORMATS)


def compare(call: argparse.Namespace) -> int:
    """Compare, write, and give the exit status."""
    from planner.exchange.comparison.as_data import compare_json
    from planner.exchange.comparison.as_html import compare_html
    from planner.exchange.comparison.as_markdown import compare_markdown
    from planner.exchange.comparison.as_text import compare_text
    from planner.exchange.comparison.report import compare_report

    checked, ends = checked_sides(call)
    forms = {"text": compare_text, "json": compare_json, "md": compare_markdown, "html": compare_html}
    write_out(forms[form_of(call, FORMATS)](compare_report(checked, *ends)), call)
    return 0
