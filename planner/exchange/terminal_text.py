"""Text for a terminal, 80 columns wide."""

import textwrap

WIDTH = 80
"""Columns of the text."""


def wrapped(text: str, first: str = "", indent: str | None = None) -> list[str]:
    """Break a text into lines of at most 80 columns.

    Args:
        text: what to write; line ends and runs of blanks in it count as one blank.
        first: what the first line starts with.
        indent: what the others start with; as many blanks as the first where it is not given.
    """
    rest = " " * len(first) if indent is None else indent
    return textwrap.wrap(text, WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False) or [
        first.rstrip()
    ]
