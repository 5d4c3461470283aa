"""The comparison for a room: the flow from one side to the other, with the names of those who have most of it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from planner.language import tr
from planner.model.compare.comparison import Comparison
from planner.model.compare.movement import Movement
from planner.model.vocabulary import Ownership
from planner.ui.audience.big import GAP, draw_line, metrics_of
from planner.ui.audience.page import Page, words_page
from planner.ui.compare.empty_words import empty_flow
from planner.ui.compare.flow.paint import paint_flow, paint_ground
from planner.ui.compare.flow.picture import DrawnBar, Flowing, draw_up
from planner.ui.compare.movement_words import MOVEMENTS, movement_counts, movement_figures
from planner.ui.look.theme import Theme

_ROW = 40.0
_ASIDE = 158.0
"""Pixels at each side for words that are larger than those that a flow is drawn up with."""

_SAMPLE = 26.0

Entry = tuple[Movement, str]
"""A movement, and how many functions have it, in words."""


def flow_page(comparison: Comparison, ownership: Ownership) -> Page:
    """Who executes, or decides, each function on one side and on the other."""
    before, after = (" ".join(facts.structure.name.split()) for facts in (comparison.before, comparison.after))
    title = f"{before} → {after}"
    sentence = empty_flow(comparison)
    if sentence:
        return words_page(title, sentence)
    flowing = Flowing.of(comparison, ownership)
    counts = comparison.counted(ownership)
    figures = movement_figures(counts)
    entries = [
        (movement, f"{number:,} {words}")
        for movement, (number, words) in zip((m for m in MOVEMENTS if m in counts), figures, strict=True)
    ]

    def body(painter: QPainter, box: QRectF, theme: Theme) -> None:
        rows = _rows(entries, box.width())
        key = len(rows) * _ROW + GAP
        _paint_flow(painter, box.adjusted(0, 0, 0, -key), flowing, theme)
        for place, row in enumerate(rows):
            top = box.bottom() - (len(rows) - place) * _ROW
            _paint_entries(painter, QRectF(box.left(), top, box.width(), _ROW), row, theme)

    who = tr("who decides") if ownership is Ownership.DECISION else tr("who executes")
    return Page(title, who, f"{title}: {movement_counts(counts)}", body)


def _paint_flow(painter: QPainter, box: QRectF, flowing: Flowing, theme: Theme) -> None:
    picture = draw_up(flowing, box.width() - 2 * _ASIDE, box.height())
    bare = replace(
        picture,
        bars=tuple(bar._replace(words=()) for bar in picture.bars),
        strips=tuple(strip._replace(sign=None) for strip in picture.strips),
    )
    down = min(1.0, box.height() / picture.size.height())
    free = box.height() - picture.size.height() * down
    box = box.adjusted(0, free / 2, 0, -free / 2)
    painter.save()
    painter.translate(box.left() + _ASIDE, box.top())
    painter.scale(1.0, down)
    paint_flow(painter, bare, theme)
    painter.restore()
    for side in (0, 1):
        _paint_names(painter, box, [bar for bar in picture.bars if bar.side == side], down, theme)


def _paint_names(painter: QPainter, box: QRectF, bars: Sequence[DrawnBar], down: float, theme: Theme) -> None:
    """Write the names of one side, those with most functions first, as long as they do not meet."""
    high, taken = metrics_of().height(), list[float]()
    for bar in sorted(bars, key=lambda bar: -len(bar.functions)):
        middle = box.top() + bar.rect.center().y() * down
        middle = min(max(middle, box.top() + high / 2), box.bottom() - high / 2)
        if any(abs(middle - other) < high - 1 for other in taken):
            continue
        taken.append(middle)
        left, right = box.left(), box.left() + _ASIDE + bar.rect.left() - GAP
        if bar.side:
            left, right = box.left() + _ASIDE + bar.rect.right() + GAP, box.right()
        room = QRectF(left, middle - high / 2, right - left, high)
        colour = theme.text if bar.end.owner else theme.error if bar.end.is_nobody else theme.muted
        draw_line(painter, room, bar.name, colour, right=not bar.side)


def _width(entry: Entry) -> float:
    return _SAMPLE + GAP + metrics_of().horizontalAdvance(entry[1]) + 2 * GAP


def _rows(entries: Sequence[Entry], width: float) -> list[list[Entry]]:
    rows: list[list[Entry]] = [[]]
    for entry in entries:
        if rows[-1] and sum(map(_width, [*rows[-1], entry])) > width:
            rows.append([])
        rows[-1].append(entry)
    return rows


def _paint_entries(painter: QPainter, row: QRectF, entries: Sequence[Entry], theme: Theme) -> None:
    left = row.left()
    for entry in entries:
        movement, words = entry
        paint_ground(painter, QRectF(left, row.center().y() - _SAMPLE / 2, _SAMPLE, _SAMPLE), movement, theme)
        room = QRectF(left + _SAMPLE + GAP, row.top(), row.right() - left - _SAMPLE - GAP, row.height())
        draw_line(painter, room, words, theme.text)
        left += _width(entry)
