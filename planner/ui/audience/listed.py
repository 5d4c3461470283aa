"""Records below each other for a room: each with a name, a few words at the right, and what there is to know of it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from planner.language import tr
from planner.ui.audience.big import GAP, draw_line, draw_lines, lines_height, metrics_of
from planner.ui.look.theme import Theme
from planner.ui.workshop.look import NAME

_PAD = 8.0
_META = 0.42
"""The part of the width that the words at the right may take."""

_MOST_LINES = 3


class Item(NamedTuple):
    """One record: its name, a few words at the right, and sentences below."""

    name: str
    meta: str = ""
    text: str = ""


def as_sentence(text: str) -> str:
    """Give words with a full stop, so that others may follow; nothing stays nothing."""
    line = text.strip()
    return line if not line or line[-1] in ".!?…" else f"{line}."


def around(items: Sequence[str], chosen: str, room: int) -> Sequence[str]:
    """As many items as have room, in their order, the chosen one in the middle where it can be."""
    at = items.index(chosen) if chosen in items else 0
    start = max(0, min(at - room // 2, len(items) - room))
    return items[start : start + room]


def paint_items(painter: QPainter, box: QRectF, items: Sequence[Item], chosen: int, theme: Theme) -> None:
    """Paint as many items as have room, the chosen one (by its place, -1 for none) among them, and say what is left."""
    heights = [_height(item, box.width()) for item in items]
    foot = metrics_of().height()
    room = box.height() if sum(heights) <= box.height() else box.height() - foot
    start = _start(heights, max(0, chosen), room)
    top, place = box.top(), start
    while place < len(items) and (top + heights[place] <= box.top() + room or place == start):
        row = QRectF(box.left(), top, box.width(), min(heights[place], room))
        _paint_item(painter, row, items[place], theme, chosen=place == chosen)
        top += heights[place]
        place += 1
    hidden = len(items) - (place - start)
    if hidden:
        words = tr("and {n} more", n=hidden)
        draw_line(painter, QRectF(box.left() + GAP, box.bottom() - foot, box.width(), foot), words, theme.muted)


def _start(heights: Sequence[float], chosen: int, room: float) -> int:
    """The first item that is shown: the chosen one stands below others where they fit above it."""
    if sum(heights) <= room:
        return 0
    start, used = chosen, heights[chosen]
    while start and used + heights[start - 1] <= room / 2:
        start -= 1
        used += heights[start]
    while start and sum(heights[start - 1 :]) <= room:
        start -= 1
    return start


def _height(item: Item, width: float) -> float:
    most = _MOST_LINES * metrics_of().height() + 1
    text = lines_height(item.text, QRectF(0, 0, width - 2 * GAP, most)) if item.text else 0.0
    return metrics_of(NAME, bold=True).height() + text + 2 * _PAD


def _paint_item(painter: QPainter, row: QRectF, item: Item, theme: Theme, *, chosen: bool) -> None:
    if chosen:
        painter.fillRect(row, QColor(theme.selection))
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(row.topLeft(), row.topRight())
    inside = row.adjusted(GAP, _PAD, -GAP, -_PAD)
    head = QRectF(inside.left(), inside.top(), inside.width(), metrics_of(NAME, bold=True).height())
    wide = min(metrics_of().horizontalAdvance(item.meta) + 1, head.width() * _META) if item.meta else 0.0
    if item.meta:
        meta = QRectF(head.right() - wide, head.top(), wide, head.height())
        draw_line(painter, meta, item.meta, theme.muted, right=True)
    names = head.adjusted(0, 0, -wide - (GAP if wide else 0), 0)
    draw_line(painter, names, item.name, theme.text, pixels=NAME, bold=True)
    if item.text:
        below = inside.adjusted(0, head.height(), 0, 1)
        draw_lines(painter, below, item.text, theme.text)
