"""Text that people type: what may stand in a record, and how names are cleaned."""

import re

from planner.model.errors import EditError

MAX_TEXT = 10_000
"""Longest text of a record, in characters (a limit of the file format)."""

FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters except tab and newline, and lone surrogates."""


def clean_text(value: str, what: str) -> str:
    """Give the text with plain line ends.

    Raises:
        EditError: it is too long or holds a control character; ``what`` names it in the sentence.
    """
    text = value.replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > MAX_TEXT:
        msg = f"{what} is {len(text):,} characters long; {MAX_TEXT:,} are allowed."
        raise EditError(msg)
    found = FORBIDDEN.search(text)
    if found:
        msg = f"{what} holds the control character U+{ord(found.group()):04X}; only tab and newline are allowed."
        raise EditError(msg)
    return text


def clean_name(value: str, what: str) -> str:
    """Give a name on one line, trimmed.

    Raises:
        EditError: nothing is left, or the text is not allowed.
    """
    name = " ".join(clean_text(value, what).split())
    if not name:
        msg = f"{what} needs a name."
        raise EditError(msg)
    return name
