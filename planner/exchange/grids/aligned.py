"""Text with nothing but blanks between its cells: columns below each other, or a page of a browser turned into text."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from planner.exchange.grids.grid import Grid, Row, check_size

_FEWEST_ROWS = 3
_FEWEST_COLUMNS = 3
_LOOKED_AT = 5_000  # lines
_WIDEST = 1_000  # characters of a line
_SIGN = re.compile(r"[A-Z]{1,3}([/,&+][A-Z]{1,3})*,?|[-–—x✓✔✗✘]")  # noqa: RUF001
_GAP = re.compile(r" {2,}")


def read_aligned(text: str, name: str) -> Grid | None:
    """Give the table of a text whose columns are held apart by blanks, or None where it has none.

    Raises:
        TableError: it is too large.
    """
    lines = [(number, line.expandtabs().rstrip()) for number, line in enumerate(text.splitlines()[:_LOOKED_AT], 1)]
    rows = _below_each_other(lines) or _with_signs_at_the_end(lines)
    check_size(rows, name)
    return Grid(tuple(rows), gaps=False) if rows else None


def _below_each_other(lines: Sequence[tuple[int, str]]) -> list[Row]:
    """Read columns that are at least two blanks apart in all lines of the longest block."""
    block = max(_blocks(lines), key=len, default=[])
    if len(block) < _FEWEST_ROWS:
        return []
    width = max(len(line) for _, line in block)
    if width > _WIDEST:
        return []
    ink = "".join("x" if any(line[at : at + 1].strip() for _, line in block) else " " for at in range(width))
    starts = [0, *(found.end() for found in _GAP.finditer(ink))]
    if len(starts) < _FEWEST_COLUMNS:
        return []
    ends = [*starts[1:], width]
    spans = list(zip(starts, ends, strict=True))
    return [(number, [line[start:end].strip() for start, end in spans]) for number, line in block]


def _blocks(lines: Sequence[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    block: list[tuple[int, str]] = []
    for number, line in lines:
        if _GAP.search(line.strip()):
            block.append((number, line))
        elif block:
            yield block
            block = []
    yield block


def _with_signs_at_the_end(lines: Sequence[tuple[int, str]]) -> list[Row]:
    """Read lines that end with equally many signs, such as "Press kit R A - C", below a line with as many words."""
    parted = [(number, _parted(line)) for number, line in lines if line.strip()]
    counts = Counter(len(signs) for _, (name, signs) in parted if name and len(signs) > 1)
    if not counts:
        return []
    width, times = counts.most_common(1)[0]
    first = next(place for place, (_, (name, signs)) in enumerate(parted) if name and len(signs) == width)
    if times < _FEWEST_ROWS or not first:
        return []
    number, (name, signs) = parted[first - 1]
    heads = [*name.split(), *signs]
    if len(heads) not in (width, width + 1):
        return []
    header = (number, heads if len(heads) > width else ["", *heads])
    return [header, *((number, [name, *signs]) for number, (name, signs) in parted[first:] if len(signs) == width)]


def _parted(line: str) -> tuple[str, list[str]]:
    """Part a line into its words and the signs at its end."""
    words = re.sub(r",\s+(?=[A-Z]\b)", ",", line).split()
    end = len(words)
    while end and _SIGN.fullmatch(words[end - 1]):
        end -= 1
    return " ".join(words[:end]), words[end:]
