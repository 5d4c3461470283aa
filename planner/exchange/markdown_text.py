"""Putting text of a model into Markdown, where it must stay plain text."""

import re

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&!])")


def plain_markdown(text: str) -> str:
    """Give a text on one line that every reader of Markdown shows as it is: no emphasis, link, picture or HTML."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))
