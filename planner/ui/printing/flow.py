"""The blocks of a document as parts of pages."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QPainter

from planner.exchange.documents.content import Block, Break, Document, Grid, Heading, Items, Paragraph, Picture
from planner.ui.look.theme import LIGHT
from planner.ui.printing.strips import POINT, NewPage, Part, Sheetful, Strip
from planner.ui.printing.table import table_strips
from planner.ui.printing.text import BODY, HEADINGS, SMALL, TITLE, Look, Words

Drawn = Callable[[Picture], Sheetful]
"""Gives a picture as a page of its own."""

_INDENT = 14.0 * POINT
_ABOVE = {1: 20.0 * POINT, 2: 11.0 * POINT, 3: 9.0 * POINT}
_BETWEEN = 6.0 * POINT
_ITEMS = 2.5 * POINT


def parts_of(document: Document, width: float, height: float, drawn: Drawn) -> Iterator[Part]:
    """Give the parts that a document is made of on paper.

    Args:
        document: the document.
        width: of the text, in units.
        height: of the text on a page, likewise.
        drawn: draws its pictures.
    """
    yield from _lines(Words(document.title, Look(TITLE, bold=True), width), keeps=True)
    if document.subtitle.strip():
        yield from _lines(Words(document.subtitle, Look(12.0, colour=LIGHT.muted), width), gap=_ITEMS)
    for block in document.blocks:
        yield from _block(block, width, height, drawn)


def _block(block: Block, width: float, height: float, drawn: Drawn) -> Iterator[Part]:
    match block:
        case Heading(text, level):
            look = Look(HEADINGS.get(level, BODY), bold=True)
            yield from _lines(Words(text, look, width), gap=_ABOVE.get(level, _BETWEEN), keeps=True)
        case Paragraph(text, quiet):
            look = Look(SMALL, colour=LIGHT.muted) if quiet else Look()
            leads = text.rstrip().endswith(":")  # to the list that follows
            yield from _lines(Words(text, look, width), gap=_BETWEEN, keeps=leads)
        case Items(entries, numbered):
            for place, (lead, text) in enumerate(entries, 1):
                yield from _item(f"{place}." if numbered else "•", lead, text, width)
        case Grid():
            first, *others = table_strips(block, width, height)
            yield Strip(first.height, first.paint, gap=_BETWEEN, keeps=True)
            yield from others
        case Picture(words=words):
            look = Look(SMALL, colour=LIGHT.muted)
            yield from _lines(Words(words, look, width), gap=_ITEMS, keeps=True)
            yield drawn(block)
        case Break():
            yield NewPage()


def _lines(
    words: Words, *, gap: float = 0.0, keeps: bool = False, left: float = 0.0, mark: str = ""
) -> Iterator[Strip]:
    """One strip a line; the first two and the last two stay together, so that none stands alone on a page."""
    look = words.look
    sign = Words(mark, look, _INDENT) if mark else None
    for number in range(words.count):

        def paint(painter: QPainter, top: float, number: int = number) -> None:
            if sign is not None and number == 0:
                sign.paint(painter, 0.0, top)
            words.paint(painter, left, top, range(number, number + 1))

        together = keeps or (words.count > 1 and number in {0, words.count - 2})
        yield Strip(look.line, paint, gap=0.0 if number else gap, keeps=together)


def _item(mark: str, lead: str, text: str, width: float) -> Iterator[Strip]:
    first = " ".join(lead.split())
    whole = " ".join(filter(None, (first, " ".join(text.split()))))
    words = Words(whole, Look(), width - _INDENT, strong=len(first))
    yield from _lines(words, gap=_ITEMS, left=_INDENT, mark=mark)
