"""Tables over as many slides as they need, with their header on each of them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planner.exchange.palette import MUTED, PANEL, TEXT
from planner.exchange.slides.board import part
from planner.exchange.slides.deck import BOTTOM, INNER, MARGIN, TOP, Deck
from planner.exchange.slides.markup import Cell, one
from planner.exchange.slides.measure import clipped, height_of, wrapped

_INSET = 4.0
_EDGE = 6.0  # above and below the text of a cell, with the line
_MOST_LINES = 12

Line = tuple[float, tuple[Cell, ...]]
"""A row: its height in points, and its cells."""


class Text(NamedTuple):
    """What stands in a cell."""

    text: str
    bold: bool = False
    colour: str = TEXT
    align: str = "l"


def draw_table(
    deck: Deck, title: str, words: str, columns: Sequence[tuple[str, float]], rows: Sequence[Sequence[Text]]
) -> bool:
    """Draw a table on as many slides as it takes; gives whether it has any row, without which nothing is drawn.

    Args:
        deck: gets the slides.
        title: their title.
        words: the line below it.
        columns: the headings, and the parts of the width that the columns take.
        rows: what stands in them.
    """
    whole = sum(share for _, share in columns)
    widths = [INNER * share / whole for _, share in columns]
    header = line_of([Text(heading, bold=True, colour=MUTED) for heading, _ in columns], widths, PANEL)
    pages = list(paged(header[0], [line_of(row, widths) for row in rows]))
    for number, page in enumerate(pages, 1):
        slide = deck.slide(f"{title}{part(number, len(pages))}", words)
        slide.table(title, (MARGIN, TOP), widths, [header, *page])
    return bool(pages)


def line_of(texts: Sequence[Text], widths: Sequence[float], ground: str | None = None) -> Line:
    """Give the row with these texts, as high as the highest of them."""
    cells, most = [], 1
    for text, width in zip(texts, widths, strict=True):
        inside = width - 2 * _INSET - 1
        said = clipped(text.text, inside, _MOST_LINES, bold=text.bold)
        most = max(most, len(wrapped(said, inside, bold=text.bold)))
        paragraph = one(said, bold=text.bold, colour=text.colour, align=text.align)
        cells.append(Cell((paragraph,) if said else (), ground, inset=_INSET))
    return height_of(most) + _EDGE, tuple(cells)


def paged(header: float, lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Give the rows of each slide, of which each repeats a header of this height."""
    page: list[Line] = []
    y = TOP + header
    for line in lines:
        if page and y + line[0] > BOTTOM:
            stranded = [page.pop()] if page[-1][1][0].across > 1 and len(page) > 1 else []  # a heading goes along
            yield page
            page, y = stranded, TOP + header + sum(height for height, _ in stranded)
        page.append(line)
        y += line[0]
    if page:
        yield page
