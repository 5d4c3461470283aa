"""A document as Markdown."""

from collections.abc import Iterator

from planner.exchange.documents.content import Block, Break, Document, Grid, Heading, Items, Paragraph, Picture
from planner.exchange.documents.kinds import document_of
from planner.exchange.markdown_text import markdown_table, plain_markdown
from planner.exchange.wanted import Wanted, Written


def write_markdown(wanted: Wanted) -> Written:
    """Write the document that is wanted as Markdown.

    Raises:
        StorageError: there is no such document, or nothing to write about.
    """
    return Written(document_markdown(document_of(wanted)).encode("utf-8"))


def document_markdown(document: Document) -> str:
    """Write a document as Markdown; no text of it is taken for markup, and pictures are left out."""
    lines = [f"# {plain_markdown(document.title)}", ""]
    if document.subtitle.strip():
        lines += [plain_markdown(document.subtitle), ""]
    for block in document.blocks:
        found = [*_lines(block)]
        lines += [*found, ""] if found else []
    return "\n".join(lines).rstrip("\n") + "\n"


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(text, level):
            yield f"{'#' * (level + 1)} {plain_markdown(text)}"
        case Paragraph(text):
            yield plain_markdown(text)
        case Items(entries, numbered):
            yield from (_item(*entry, f"{place}." if numbered else "-") for place, entry in enumerate(entries, 1))
        case Grid(_, header, rows):
            yield from markdown_table(
                [plain_markdown(text) for text in header], ([_cell(text) for text in row] for row in rows)
            )
        case Break():
            yield "---"
        case Picture():
            return


def _item(lead: str, text: str, mark: str) -> str:
    strong = f"**{plain_markdown(lead)}**" if lead.strip() else ""
    return " ".join(filter(None, (mark, strong, plain_markdown(text))))


def _cell(text: str) -> str:
    return "<br>".join(plain_markdown(line) for line in text.splitlines())
