"""Putting text of a model into Markdown, where it must stay plain text."""

import re

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&!])")
_START = re.compile(r"^(\d*)([-+=.)])")  # what would begin a list or underline a heading


def plain_markdown(text: str) -> str:
    """Give a text on one line that every reader of Markdown shows as it is: no emphasis, list, picture or HTML."""
    return _START.sub(r"\1\\\2", _MARKS.sub(r"\\\1", " ".join(text.split())))
