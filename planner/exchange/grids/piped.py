"""Text with upright bars between its cells: drawn tables, wiki tables and pages turned into text; not Markdown."""

import re
from collections.abc import Sequence

from planner.exchange.grids.grid import MAX_GRID_CELLS, Grid, Row, check_size, filled, too_many_cells

_BAR = "|"
_BARS = re.compile(r"(?<!\\)[|│║]")
_DRAWN = re.compile(r"[\s|+\-=:_─━┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝═│║]*")
_RULE = re.compile(r"([-=_─━═])\1")
_FEWEST_ROWS = 2
_LONGEST_HEADING = 200  # characters


def is_piped(text: str) -> bool:
    """Do several lines of a text begin with a bar, or most of them hold one?"""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    barred = sum(_BARS.search(line) is not None for line in lines)
    begun = sum(_BARS.match(line) is not None for line in lines)
    return begun >= _FEWEST_ROWS or (barred >= _FEWEST_ROWS and barred * 2 > len(lines))


def read_piped(text: str, name: str) -> tuple[tuple[Grid, ...], tuple[str, ...]]:
    """Give the tables of a text, each with the line above it as its heading, and the lines around them.

    A row may go on for several lines, as long as each of them ends with a bar and none begins with one.

    Raises:
        TableError: a table is too large.
    """
    if len(_BARS.findall(text)) > MAX_GRID_CELLS:
        raise too_many_cells(name)
    reading = _Reading(name, begun=any(_BARS.match(line.strip()) for line in text.splitlines()))
    for number, line in enumerate(text.splitlines(), start=1):
        reading.take(number, line.strip())
    reading.end_table()
    return tuple(reading.grids), tuple(reading.prose)


class _Reading:
    def __init__(self, name: str, *, begun: bool) -> None:
        self.grids: list[Grid] = []
        self.prose: list[str] = []
        self._name = name
        self._begun = begun  # do rows begin with a bar?
        self._heading = ""
        self._rows: list[Row] = []
        self._goes_on = False

    def take(self, number: int, line: str) -> None:
        line = _BARS.sub(_BAR, line)
        if _DRAWN.fullmatch(line) and _RULE.search(line):
            return
        if _BAR not in line:
            self.end_table()
            if line:
                self.prose.append(line)
                self._heading = line[:_LONGEST_HEADING]
        elif line.startswith(_BAR) or not self._begun:
            self._rows.append((number, _cells(line)))
            self._goes_on = line.startswith(_BAR)
        elif self._rows and self._goes_on and line.endswith(_BAR):
            self._rows[-1][1].extend(_cells(line))
        else:
            self.end_table()
            self.prose.append(line)

    def end_table(self) -> None:
        rows = filled(self._rows)
        check_size(rows, self._name)
        if rows:
            self.grids.append(Grid(rows, self._heading, gaps=False))
        self._rows = []


def _cells(line: str) -> list[str]:
    inside = line.replace("||", _BAR).removeprefix(_BAR)
    return [cell.strip() for cell in _without_last(inside.split(_BAR))]


def _without_last(cells: Sequence[str]) -> Sequence[str]:
    return cells[:-1] if len(cells) > 1 and not cells[-1].strip() else cells
