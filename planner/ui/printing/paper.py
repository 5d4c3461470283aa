"""Pages on a device: a PDF file, a printer or its preview."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from planner.language import tr
from planner.ui.look.theme import LIGHT
from planner.ui.printing.strips import POINT, Page
from planner.ui.printing.text import SMALL, Look, Words

MARGIN = 48.0
"""White around the text, in points: 17 mm, which every printer can leave."""

_FOOT = 24.0  # points for the line with the page number
_PAGE = QPageSize(QPageSize.PageSizeId.A4)


@dataclass(frozen=True, slots=True)
class Paper:
    """What stands on pages.

    Attributes:
        title: what stands at the foot of each page, and in the file.
        pages: the pages.
    """

    title: str
    pages: Sequence[Page]


def text_size() -> tuple[float, float]:
    """The width and the height of the text on an upright page, in units."""
    room = _room(across=False)
    return room.width(), room.height()


def layout_of(page: Page) -> QPageLayout:
    """How a page lies on the paper; our own margins are part of what is painted."""
    across = QPageLayout.Orientation.Landscape if _is_wide(page) else QPageLayout.Orientation.Portrait
    layout = QPageLayout(_PAGE, across, QMarginsF(), QPageLayout.Unit.Point)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def _is_wide(page: Page) -> bool:
    """Is its picture larger where the page lies across?"""
    if page.picture is None:
        return False
    return _fitting(page, _room(across=True)) > _fitting(page, _room(across=False))


def _room(*, across: bool) -> QRectF:
    """Where the text of a page stands, in units."""
    size = _PAGE.size(QPageSize.Unit.Point)
    wide, high = (size.height(), size.width()) if across else (size.width(), size.height())
    return QRectF(MARGIN * POINT, MARGIN * POINT, (wide - 2 * MARGIN) * POINT, (high - 2 * MARGIN - _FOOT) * POINT)


def _fitting(page: Page, room: QRectF) -> float:
    """How much larger its picture may be drawn below the strips."""
    picture = page.picture
    return 0.0 if picture is None else min(room.width() / picture.width, (room.height() - page.low) / picture.height)


def paint_paper(paper: Paper, device: QPagedPaintDevice, *, turns: bool) -> None:
    """Paint all pages.

    Args:
        paper: the pages.
        device: what they are painted on; its page layout is that of the first page.
        turns: may a page lie across where the one before stood upright?
    """
    painter = QPainter(device)
    for number, page in enumerate(paper.pages, 1):
        if number > 1:
            if turns:
                device.setPageLayout(layout_of(page))
            device.newPage()
        painter.resetTransform()
        across = device.pageLayout().orientation() == QPageLayout.Orientation.Landscape
        scale = device.logicalDpiX() / 72 / POINT
        painter.scale(scale, scale)
        place = tr("{number} of {pages}", number=number, pages=len(paper.pages))
        _paint_page(painter, page, place, paper.title, across=across)
    painter.end()


def _paint_page(painter: QPainter, page: Page, number: str, title: str, *, across: bool) -> None:
    room = _room(across=across)
    painter.translate(room.topLeft())
    for top, strip in page.strips:
        strip.paint(painter, top)
    if page.picture is not None:
        painter.save()
        scale = _fitting(page, room)
        painter.translate((room.width() - page.picture.width * scale) / 2, page.low)
        painter.scale(scale, scale)
        page.picture.paint(painter)
        painter.restore()
    _paint_foot(painter, number, title, room.width(), room.height() + (_FOOT - SMALL * 1.4) * POINT)


def _paint_foot(painter: QPainter, number: str, title: str, width: float, top: float) -> None:
    look = Look(SMALL, colour=LIGHT.muted)
    at_right = Words(number, look, width)
    at_right.paint(painter, width - at_right.width(), top)
    Words(title, look, width - at_right.width() - 12 * POINT).paint(painter, 0.0, top, range(1))
