"""A page for the room: a head with its title, and what is painted below it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.ui.audience.big import GAP, draw_line, draw_lines, flat, metrics_of
from planner.ui.look.theme import LIGHT, Theme
from planner.ui.workshop.look import MARGIN, NAME

HEAD = 76.0
"""Pixels of the head of a page."""

_TITLE = 40
_DIM = 0.86
_SPOT = 0.84
"""The part of the window that a spotlight takes."""


class Spot(NamedTuple):
    """A place of a page that is about a record: where it is, the kind of the record (function or owner), and its id."""

    box: QRectF
    kind: str
    record: str


def _no_spots(_: QRectF) -> list[Spot]:
    """A page of which no place is about a record of its own."""
    return []


Body = Callable[[QPainter, QRectF, Theme], None]
"""Paints what stands below the head, in a box, with the colours of a theme."""


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """What the room sees.

    Attributes:
        title: what it is about, large.
        note: a few words at the right of the title.
        words: all of it as words, for screen readers.
        body: paints what stands below.
        live: is it a picture of something that may change without the model?
        spots: the places that are about records, for the box that the body is painted in.
    """

    title: str
    note: str
    words: str
    body: Body
    live: bool = False
    spots: Callable[[QRectF], list[Spot]] = _no_spots

    def spot_at(self, point: QPointF, size: QSizeF) -> Spot | None:
        """What is at a point of a window of a size; None where there is nothing of its own."""
        return next((spot for spot in self.spots(body_box(size)) if spot.box.contains(point)), None)


def body_box(size: QSizeF) -> QRectF:
    """Where the body of a page stands in a window of a size, in pixels."""
    return QRectF(0, 0, size.width(), size.height()).adjusted(MARGIN, HEAD + GAP + 6, -MARGIN, -MARGIN + 4)


def words_page(title: str, sentence: str) -> Page:
    """A page of one sentence, such as why there is nothing to see."""

    def body(painter: QPainter, box: QRectF, theme: Theme) -> None:
        room = box.adjusted(0, box.height() * 0.18, -box.width() * 0.15, 0)
        draw_lines(painter, room, sentence, theme.muted, pixels=NAME)

    return Page(title, "", f"{flat(title)}. {sentence}", body)


def paint_page(painter: QPainter, size: QSizeF, page: Page, theme: Theme = LIGHT) -> None:
    """Paint a page on a window of a size, in pixels."""
    whole = QRectF(0, 0, size.width(), size.height())
    painter.fillRect(whole, QColor(theme.card))
    if page.live:
        page.body(painter, whole, theme)
        return
    _paint_head(painter, whole, page, theme)
    painter.setPen(QPen(QColor(theme.line), 2))
    painter.drawLine(whole.topLeft() + _down(HEAD), whole.topRight() + _down(HEAD))
    painter.save()
    page.body(painter, body_box(size), theme)
    painter.restore()


def paint_spotlight(painter: QPainter, size: QSizeF, ground: Page, lit: Page, theme: Theme = LIGHT) -> None:
    """Paint a page large in the middle, over another one that is dimmed."""
    paint_page(painter, size, ground, theme)
    whole = QRectF(0, 0, size.width(), size.height())
    shade = QColor(theme.accent)
    shade.setAlphaF(_DIM)
    painter.fillRect(whole, shade)
    inside = QRectF(0, 0, size.width() * _SPOT, size.height() * _SPOT)
    inside.moveCenter(whole.center())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.card))
    painter.drawRoundedRect(inside, 16, 16)
    painter.save()
    painter.setClipRect(inside)
    painter.translate(inside.topLeft())
    _paint_head(painter, QRectF(0, 8, inside.width(), 0), lit, theme)
    lit.body(
        painter, QRectF(MARGIN, HEAD + GAP, inside.width() - 2 * MARGIN, inside.height() - HEAD - 2 * MARGIN), theme
    )
    painter.restore()


def _paint_head(painter: QPainter, whole: QRectF, page: Page, theme: Theme) -> None:
    box = QRectF(whole.left() + MARGIN, whole.top(), whole.width() - 2 * MARGIN, HEAD)
    note = flat(page.note)
    wide = min(metrics_of().horizontalAdvance(note), box.width() * 0.45) if note else 0.0
    if note:
        draw_line(painter, QRectF(box.right() - wide, box.top() + 4, wide + 1, HEAD), note, theme.muted, right=True)
    room = box.adjusted(0, 0, -wide - (2 * GAP if note else 0), 0)
    draw_line(painter, room, page.title, theme.text, pixels=_TITLE, bold=True)


def _down(pixels: float) -> QPointF:
    return QPointF(0, pixels)
