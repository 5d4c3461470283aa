"""A document as one HTML page that works offline, with a search field, contents and, where given, pictures."""

from collections.abc import Callable, Iterator

from planner.exchange.documents.content import Block, Break, Document, Grid, Heading, Items, Paragraph, Picture
from planner.exchange.documents.page_looks import STYLE, script
from planner.exchange.html_page import html_page, html_table, plain_html
from planner.language import tr
from planner.model.vocabulary import Ownership

Drawn = Callable[[Picture], str]
"""Gives a picture as markup of SVG; empty where it cannot be drawn."""

_LETTERS = frozenset(f"{ownership.letter} " for ownership in Ownership)


def no_picture(_: Picture) -> str:
    """Draw nothing: the text of a document says the same."""
    return ""


def document_html(document: Document, drawn: Drawn = no_picture) -> str:
    """Write a document as a page; no text of it is taken for markup.

    Args:
        document: the document.
        drawn: draws its pictures.
    """
    body = [f'<p class="subtitle">{plain_html(document.subtitle)}</p>'] if document.subtitle.strip() else []
    body += _sections(document, drawn)
    return html_page(document.title, body, before=_before(document), style=STYLE, script=script())


def _before(document: Document) -> Iterator[str]:
    yield f'<a class="skip" href="#content">{plain_html(tr("Skip to the content"))}</a>'
    yield '<div class="aside">'
    yield f'<search hidden><label for="find">{plain_html(tr("Find in this page"))}</label>'
    yield '<input id="find" type="search" autocomplete="off"><p id="found" role="status"></p></search>'
    parts = [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 1]
    if parts:
        yield f'<nav aria-label="{plain_html(tr("Contents"))}"><ul>'
        for place, text in enumerate(parts, 1):
            yield f'<li><a href="#part-{place}">{plain_html(text)}</a></li>'
        yield "</ul></nav>"
    yield "</div>"


def _sections(document: Document, drawn: Drawn) -> Iterator[str]:
    """The blocks, each heading with what is below it in a section of its own."""
    open_levels: list[int] = []
    part, on_new_page = 0, False
    for block in document.blocks:
        if isinstance(block, Break):
            on_new_page = True
        elif isinstance(block, Heading):
            while open_levels and open_levels[-1] >= block.level:
                open_levels.pop()
                yield "</section>"
            part += block.level == 1
            name = f' id="part-{part}"' if block.level == 1 else ""
            page = ' class="page"' if on_new_page else ""
            yield f"<section{name}{page}>"
            yield f"<h{block.level + 1}>{plain_html(block.text)}</h{block.level + 1}>"
            open_levels.append(block.level)
            on_new_page = False
        else:
            yield from _lines(block, drawn)
    yield from ("</section>" for _ in open_levels)


def _lines(block: Block, drawn: Drawn) -> Iterator[str]:
    match block:
        case Paragraph(text, quiet):
            yield f'<p class="quiet">{plain_html(text)}</p>' if quiet else f"<p>{plain_html(text)}</p>"
        case Items(entries, numbered):
            tag = "ol" if numbered else "ul"
            yield f"<{tag}>"
            yield from (_item(*entry) for entry in entries)
            yield f"</{tag}>"
        case Grid():
            rows = ([*_cells(row, block)] for row in block.rows)
            yield html_table(block.caption, block.header, rows, block.numbers, block.shares)
        case Picture():
            markup = drawn(block)
            if markup:
                yield f"<figure><figcaption>{plain_html(block.words)}</figcaption>{markup}</figure>"


def _item(lead: str, text: str) -> str:
    strong = f"<strong>{plain_html(lead)}</strong>" if lead.strip() else ""
    return f"<li>{' '.join(filter(None, (strong, plain_html(text))))}</li>"


def _cells(row: tuple[str, ...], grid: Grid) -> Iterator[str]:
    for place, text in enumerate(row):
        lines = text.splitlines()
        yield "".join(map(_badged, lines)) if grid.badges and place else "<br>".join(map(plain_html, lines))


def _badged(line: str) -> str:
    """A line of a cell with the letter that it begins with as a badge."""
    if line[:2] not in _LETTERS:
        return f'<span class="plain">{plain_html(line)}</span>'
    letter = line[0]
    return f'<span class="line"><span class="badge {letter.lower()}">{letter}</span>{plain_html(line[2:])}</span>'
