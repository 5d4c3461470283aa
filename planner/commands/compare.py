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
    from planner.exchange.comparison.as_document import compare_document
    from planner.exchange.comparison.as_text import compare_text
    from planner.exchange.comparison.report import compare_report
    from planner.exchange.documents.as_html import document_html
    from planner.exchange.documents.as_markdown import document_markdown

    checked, ends = checked_sides(call)
    report = compare_report(checked, *ends)
    forms = {
        "text": lambda: compare_text(report),
        "json": lambda: compare_json(report),
        "md": lambda: document_markdown(compare_document(report)),
        "html": lambda: document_html(compare_document(report)),
    }
    write_out(forms[form_of(call, FORMATS)](), call)
    return 0
