"""Text that people type: what may stand in a record, how names are cleaned, and how a sentence repeats it."""

import re

from planner.language import number_words, tr
from planner.model.errors import EditError

MAX_TEXT = 10_000
"""Longest text of a record, in characters (a limit of the file format)."""

FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters except tab and newline, and lone surrogates."""


_LONGEST = 60  # characters of a name or a value that a sentence repeats


def clean_text(value: str, what: str) -> str:
    """Give the text with plain line ends.

    Raises:
        EditError: it is too long or holds a control character; ``what`` names it in the sentence.
    """
    text = value.replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > MAX_TEXT:
        msg = tr(
            "{what} is {length} characters long; {longest} are allowed.",
            what=what,
            length=number_words(len(text)),
            longest=number_words(MAX_TEXT),
        )
        raise EditError(msg)
    found = FORBIDDEN.search(text)
    if found:
        msg = tr(
            "{what} holds the control character {code}; only tab and newline are allowed.",
            what=what,
            code=f"U+{ord(found.group()):04X}",
        )
        raise EditError(msg)
    return text


def clean_name(value: str, what: str) -> str:
    """Give a name on one line, trimmed.

    Raises:
        EditError: nothing is left, or the text is not allowed.
    """
    name = " ".join(clean_text(value, what).split())
    if not name:
        msg = tr("{what} needs a name.", what=what)
        raise EditError(msg)
    return name


def short(text: str, longest: int = _LONGEST) -> str:
    """Put a text on one line of plain characters, cut where it is longer than ``longest``."""
    line = "".join(c if c.isprintable() else " " for c in text)
    return line if len(line) <= longest else f"{line[: longest - 1]}…"
