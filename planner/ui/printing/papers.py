"""What is put on paper: a document with its pictures, or one view on a page."""

from planner.exchange.documents.kinds import document_of
from planner.exchange.wanted import Wanted
from planner.ui.pictures import drawing_application, sheet_of
from planner.ui.printing.flow import parts_of
from planner.ui.printing.paper import Paper, text_size
from planner.ui.printing.pictured import Pictured
from planner.ui.printing.strips import Page, Sheetful, pages_of


def paper_of(wanted: Wanted) -> Paper:
    """Give the pages of a document, or of a view where one is named and no document is.

    Raises:
        StorageError: there is no such document or view, or nothing to write about.
    """
    drawing_application()
    if wanted.view and not wanted.document:
        picture = _drawn(wanted)
        return Paper(picture.words, [Page(picture=picture)])
    document = document_of(wanted)
    width, height = text_size()
    pictured = Pictured(wanted)
    parts = parts_of(document, width, height, lambda picture: _drawn(pictured.of(picture)))
    return Paper(document.title, pages_of(parts, height))


def _drawn(wanted: Wanted) -> Sheetful:
    """A view on a page of its own, always on white: that is what paper is."""
    sheet = sheet_of(wanted._replace(dark=False))
    return Sheetful(sheet.size.width(), sheet.size.height(), sheet.paint, sheet.title)
