"""Tables in HTML, with cells that span rows and columns."""

import re

from planner.exchange.grids.grid import MAX_GRID_CELLS, MAX_GRID_COLUMNS, Row, Spot, too_many_cells

HtmlGrid = tuple[list[Row], frozenset[Spot]]
"""The rows of a table, and the spots that a merged cell fills."""

_MOST_ROWS = 65_534  # what HTML allows a cell to span
# Only these tags matter. Each is bounded, so that no text takes longer than its length; a parser of all of HTML may.
_TAG = re.compile(r"<(/?)(table|tr|td|th|br|p|li|div)\b([^<>]{0,1000})>", re.IGNORECASE)
_SPAN = re.compile(r"\b(colspan|rowspan)\s{0,9}=\s{0,9}[\"']?([0-9]{1,6})\b", re.IGNORECASE)


def html_grids(text: str, first_line: int, name: str) -> list[HtmlGrid]:
    """Give the tables of a text, their rows numbered as the lines in which they begin; marks within cells stay.

    What stands in a table within a cell is taken as text of that cell.

    Raises:
        TableError: there are too many cells.
    """
    reading = _Reading(name)
    line, end = first_line, 0
    for tag in _TAG.finditer(text):
        reading.say(text[end : tag.start()])
        line += text.count("\n", end, tag.end())
        end = tag.end()
        reading.take(tag[2].lower(), tag[3], line, closing=bool(tag[1]))
    reading.say(text[end:])
    reading.end_table()
    return reading.grids


class _Reading:
    """Collects the rows of tables; a cell or a row that does not end does so where the next one begins."""

    def __init__(self, name: str) -> None:
        self.grids: list[HtmlGrid] = []
        self._name = name
        self._depth = 0
        self._rows: list[Row] = []
        self._spread: set[Spot] = set()
        self._from_above: dict[int, tuple[int, str]] = {}  # by column: rows still to fill, and with what
        self._below: dict[int, tuple[int, str]] = {}  # the same for the rows behind this one
        self._cell: list[str] | None = None
        self._spans = 1, 1
        self._line = 1
        self._count = 0

    def take(self, tag: str, attributes: str, line: int, *, closing: bool) -> None:
        """Take a tag, and the line in which it ends."""
        self._line = line
        if tag == "table":
            self._depth = max(0, self._depth - 1) if closing else self._depth + 1
            if not self._depth:
                self.end_table()
        elif self._depth > 1 or tag not in ("tr", "td", "th"):
            self.say("\n")
        elif tag == "tr":
            self._end_row()
            if not closing:
                self._start_row()
        else:
            self._end_cell()
            if not closing:
                self._start_cell(attributes)

    def say(self, text: str) -> None:
        """Take a text; outside of cells it is nothing."""
        if self._cell is not None:
            self._cell.append(text)

    def end_table(self) -> None:
        """Finish the table that is being read, if there is one."""
        self._end_row()
        if self._rows:
            self.grids.append((self._rows, frozenset(self._spread)))
        self._rows, self._spread, self._from_above, self._below = [], set(), {}, {}

    def _start_row(self) -> None:
        self._rows.append((max(self._line, self._rows[-1][0] + 1 if self._rows else 1), []))
        self._from_above, self._below = self._below, {}

    def _start_cell(self, attributes: str) -> None:
        spans = {name.lower(): int(number) for name, number in _SPAN.findall(attributes)}
        across, down = max(1, spans.get("colspan", 1)), max(1, spans.get("rowspan", 1))
        self._spans = min(across, MAX_GRID_COLUMNS), min(down, _MOST_ROWS)
        self._cell = []

    def _end_row(self) -> None:
        self._end_cell()
        if self._rows:
            self._fill()

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        text = "".join(self._cell).strip()
        self._cell = None
        if not self._rows:
            self._start_row()
        self._fill()
        across, down = self._spans
        cells = self._rows[-1][1]
        for place in range(min(across, MAX_GRID_COLUMNS + 1 - len(cells))):
            self._add(text, down - 1, spread=place > 0)
        self._fill()

    def _fill(self) -> None:
        """Fill the spots that cells of the rows above reach into."""
        cells = self._rows[-1][1]
        while len(cells) in self._from_above:
            left, text = self._from_above.pop(len(cells))
            self._add(text, left - 1, spread=True)

    def _add(self, text: str, left: int, *, spread: bool) -> None:
        number, cells = self._rows[-1]
        self._count += 1
        if self._count > MAX_GRID_CELLS:
            raise too_many_cells(self._name)
        if left > 0:
            self._below[len(cells)] = left, text
        if spread:
            self._spread.add((number, len(cells)))
        cells.append(text)
