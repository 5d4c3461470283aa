"""PDF files: a document or a view as pages whose text can be searched and copied."""

import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QUuid
from PySide6.QtGui import QPdfWriter

from planner.exchange.wanted import Wanted, Written
from planner.ui.printing.paper import Paper, layout_of, paint_paper
from planner.ui.printing.papers import paper_of

_DATE = re.compile(rb"(/(?:Creation|Mod)Date \(D:)\d{14}(Z|[+-]\d\d'\d\d')\)")
_XMP_DATE = re.compile(rb'(xmp:\w+Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[^"]{6}"')
_LETTERS = re.compile(rb"beginbfrange\n.*?endbfrange", re.DOTALL)
_LISTED = re.compile(rb"\[[^\]]*\]")
_TAB, _SPACE = b"<0009>", b"<0020>"
_RESOLUTION = 1440  # a unit of a page is one dot


def write_pdf(wanted: Wanted) -> Written:
    """Write a document, or one page with the view that is named.

    Raises:
        StorageError: there is no such document or view, or nothing to write about.
    """
    return Written(_with_spaces(_dated(pdf_of(paper_of(wanted)), wanted)))


def pdf_of(paper: Paper) -> bytes:
    """Write pages that are laid out, with the clock's date and the spaces of Qt."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(paper.title)
    writer.setCreator("planner")
    writer.setDocumentId(QUuid())  # else a new one each time
    writer.setPageLayout(layout_of(paper.pages[0]))
    paint_paper(paper, writer, turns=True)
    return bytes(data.data())


def _dated(data: bytes, wanted: Wanted) -> bytes:
    """Put the day that counts as today in the place of the clock, as long as it was, so that every place stays."""
    day = wanted.today
    start = f"{day:%Y%m%d}000000".encode()
    data = _DATE.sub(lambda at: at[1] + start + (b"Z" if at[2] == b"Z" else b"+00'00'") + b")", data)
    return _XMP_DATE.sub(rb"\g<1>" + f'{day.isoformat()}T00:00:00+00:00"'.encode(), data)


def _with_spaces(data: bytes) -> bytes:
    """Let the glyph of the space stand for a space: Qt says that it is a tab, since both look the same.

    Without this, words that are copied have tabs between them, and a search for two words finds nothing.
    """

    def mended(table: re.Match[bytes]) -> bytes:
        return _LISTED.sub(lambda listed: listed.group().replace(_TAB, _SPACE), table.group())

    return _LETTERS.sub(mended, data)
