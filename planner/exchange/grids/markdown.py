"""Tables in Markdown: rows between pipes below a heading, with a row of dashes behind the header."""

import html
import re
from collections.abc import Iterator, Sequence

from planner.exchange.grids.grid import MAX_GRID_CELLS, Grid, Row, check_size, filled, too_many_cells
from planner.exchange.grids.html_tables import html_grids

_RULE = re.compile(r"\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?")
_CELL = re.compile(r"-\s*\|")  # the end of a row that goes on for several lines, and no rule
_HEADING = re.compile(r"\s{0,3}#{1,6}\s")
_FENCE = re.compile(r"\s{0,3}(```|~~~)")
_PIPE = re.compile(r"(?<!\\)\|")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(\s+\"[^\"]*\")?\)")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_SIGNS = "[<\\&"  # without any of these a text is what it says
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,1000}>")
_TABLE = re.compile(r"^\s*<table\b", re.IGNORECASE | re.MULTILINE)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def is_markdown(text: str) -> bool:
    """Does a text hold a table of Markdown, or one of HTML as Markdown allows?"""
    if _TABLE.search(text):
        return True
    return any("|" in line and _is_rule(line) for line in text.splitlines())


def read_markdown(text: str, name: str) -> tuple[tuple[Grid, ...], tuple[str, ...]]:
    """Give the tables of a text, each with the heading above it, and the lines around them.

    Emphasis stays in the cells, since it may tell a title from a function.

    Raises:
        TableError: a table is too large.
    """
    if text.count("|") > MAX_GRID_CELLS:
        raise too_many_cells(name)
    reading = _Reading(name)
    lines = text.splitlines()
    number = 0
    while number < len(lines):
        number += reading.take(lines, number)
    return tuple(reading.grids), tuple(reading.prose)


def inline(text: str) -> str:
    """Give a cell or a line without links, tags and escapes; a forced line break becomes a line break."""
    if not any(sign in text for sign in _SIGNS):
        return text.strip()
    plain = _LINK.sub(r"\1", _BREAK.sub("\n", text))
    return html.unescape(_ESCAPED.sub(r"\1", _TAG.sub("", plain))).strip()


class _Reading:
    """What was found so far."""

    def __init__(self, name: str) -> None:
        self.grids: list[Grid] = []
        self.prose: list[str] = []
        self._name = name
        self._heading = ""
        self._fence = ""

    def take(self, lines: Sequence[str], start: int) -> int:
        """Take what begins at this line, and give how many lines it is long."""
        line = lines[start]
        fence = _FENCE.match(line)
        if fence:
            self._fence = "" if self._fence == fence[1] else self._fence or fence[1]
            return 1
        if self._fence:
            return 1
        if _TABLE.match(line):
            return self._take_html(lines, start)
        if "|" in line and start + 1 < len(lines) and "|" in lines[start + 1] and _is_rule(lines[start + 1]):
            return self._take_table(lines, start)
        if _HEADING.match(line):
            self._heading = inline(line.strip().strip("#")).strip("*_ ")
        if line.strip():
            self.prose.append(inline(line))
        return 1

    def _take_table(self, lines: Sequence[str], start: int) -> int:
        end = start + 2
        while end < len(lines) and "|" in lines[end]:
            end += 1
        self._add(filled(_rows(lines, start, end)), frozenset())
        return end - start

    def _take_html(self, lines: Sequence[str], start: int) -> int:
        end = start
        while end < len(lines) and "</table" not in lines[end].lower():
            end += 1
        end = min(end + 1, len(lines))
        for rows, spread in html_grids("\n".join(lines[start:end]), start + 1, self._name):
            self._add(filled((number, [inline(cell) for cell in cells]) for number, cells in rows), spread)
        return end - start

    def _add(self, rows: tuple[Row, ...], spread: frozenset[tuple[int, int]]) -> None:
        check_size(rows, self._name)
        if rows:
            self.grids.append(Grid(rows, self._heading, spread, gaps=False))


def _is_rule(line: str) -> bool:
    text = line.strip()
    return "-" in text and not _CELL.fullmatch(text) and _RULE.fullmatch(text) is not None


def _rows(lines: Sequence[str], start: int, end: int) -> Iterator[Row]:
    for place in (start, *range(start + 2, end)):
        line = lines[place].strip()
        line = line[1:] if line.startswith("|") else line
        line = line[:-1] if line.endswith("|") and not line.endswith("\\|") else line
        yield place + 1, [inline(cell) for cell in _PIPE.split(line)]
