"""Text as XML and the programs that read it can hold it."""

import re

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_REPLACED = "\N{REPLACEMENT CHARACTER}"


def legal(text: str) -> str:
    """Give a text with a sign in the place of each character that XML cannot hold, and with plain line ends."""
    return _ILLEGAL.sub(_REPLACED, text.replace("\r\n", "\n").replace("\r", "\n"))


def legal_line(text: str) -> str:
    """Give such a text on one line, trimmed."""
    return " ".join(legal(text).split())
