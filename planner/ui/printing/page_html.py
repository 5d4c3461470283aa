"""A document as one HTML page, with its pictures drawn into it."""

import re

from planner.exchange.documents.as_html import document_html
from planner.exchange.documents.kinds import document_of
from planner.exchange.html_page import plain_html
from planner.exchange.wanted import Wanted, Written
from planner.ui.printing.pictured import Pictured

_ROOT = re.compile(r"<svg\b[^>]*>")
_BOX = re.compile(r'viewBox="[0-9. ]+"')


def write_html(wanted: Wanted) -> Written:
    """Write the document that is wanted as one page that works offline.

    Raises:
        StorageError: there is no such document, or nothing to write about.
    """
    pictured = Pictured(wanted)
    page = document_html(document_of(wanted), lambda picture: _drawn(pictured.of(picture), picture.words))
    return Written(page.encode("utf-8"))


def _drawn(wanted: Wanted, words: str) -> str:
    """A picture as an element of SVG: as wide as the page, with its words for those who cannot see it."""
    from planner.ui.pictures import write_svg  # noqa: PLC0415 - loads Qt, which a document without pictures needs not

    drawing = write_svg(wanted).data.decode("utf-8")
    root, box = _ROOT.search(drawing), _BOX.search(drawing)
    if root is None or box is None:
        return ""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {box.group()} role="img" aria-label="{plain_html(words)}">'
    return head + drawing[root.end() :].strip()
