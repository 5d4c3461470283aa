"""Text of a model in Markdown, where it must stay plain text, and tables of it."""

import re
from collections.abc import Iterable, Iterator, Sequence

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&!])")
_START = re.compile(r"^(\d*)([-+=.)])")  # what would begin a list or underline a heading


def plain_markdown(text: str) -> str:
    """Give a text on one line that every reader of Markdown shows as it is: no emphasis, list, picture or HTML."""
    return _START.sub(r"\1\\\2", _MARKS.sub(r"\\\1", " ".join(text.split())))


def markdown_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Give the lines of a table; its cells are written as they are, and hold no bar or line end of their own."""
    yield f"| {' | '.join(header)} |"
    yield f"| {' | '.join('---' for _ in header)} |"
    yield from (f"| {' | '.join(row)} |" for row in rows)
