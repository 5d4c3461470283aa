"""Tables in the markup of MediaWiki, as rows between bars."""

import re
from collections.abc import Iterator

_BETWEEN = re.compile(r"\|\||!!")
_FORMAT = re.compile(r"[^|\[\]{}]{0,200}=[^|\[\]{}]{0,200}\|(?!\|)")
_FILLER = "|---|"  # a drawn line, which the reader passes over; so that lines keep their numbers


def is_wiki(text: str) -> bool:
    """Does a table of MediaWiki begin and end in a text?"""
    lines = [line.strip() for line in text.splitlines()]
    return any(line.startswith("{|") for line in lines) and any(line.startswith("|}") for line in lines)


def wiki_as_bars(text: str) -> str:
    """Give a text with its tables as rows between bars, each in the line of its last cell."""
    return "\n".join(_lines(text.splitlines()))


def _lines(lines: list[str]) -> Iterator[str]:
    row: list[str] = []
    inside = False
    for place, raw in enumerate(lines):
        line = raw.strip()
        if line.startswith("{|"):
            inside, row = True, []
            yield ""
        elif not inside:
            yield raw
        else:
            if line.startswith(("|", "!")) and line[1:2] not in ("-", "}", "+"):
                row += [_FORMAT.sub("", cell, count=1).strip() for cell in _BETWEEN.split(line[1:])]
            inside = not line.startswith("|}")
            following = lines[place + 1].strip() if place + 1 < len(lines) else "|}"
            ends = bool(row) and following.startswith(("|-", "|}"))
            yield f"| {' | '.join(row)} |" if ends else _FILLER if inside else ""
            row = [] if ends else row
