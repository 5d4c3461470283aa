"""The comparison for a room: the flow from one side to the other, or how many functions move, in figures."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from planner.model.compare.comparison import Comparison
from planner.model.vocabulary import Ownership
from planner.ui.audience.big import GAP, draw_line
from planner.ui.audience.page import Page, words_page
from planner.ui.compare.empty_words import empty_flow
from planner.ui.compare.flow_paint import paint_flow
from planner.ui.compare.flow_picture import Flowing, FlowPicture, draw_up
from planner.ui.compare.movement_words import DOES, movement_counts, movement_figures
from planner.ui.theme import Theme
from planner.ui.workshop.look import TEXT, TITLE

_SMALLEST = 10
"""Pixels of the smallest sign in a flow as it is drawn up."""

_TIMES = TEXT / _SMALLEST
_MARK = 54.0


def flow_page(comparison: Comparison, ownership: Ownership) -> Page:
    """Who executes, or decides, each function on one side and on the other."""
    before, after = (" ".join(facts.structure.name.split()) for facts in (comparison.before, comparison.after))
    title = f"{before} → {after}"
    sentence = empty_flow(comparison)
    if sentence:
        return words_page(title, sentence)
    flowing = Flowing.of(comparison, ownership)
    counts = comparison.counted(ownership)

    def body(painter: QPainter, box: QRectF, theme: Theme) -> None:
        picture = draw_up(flowing, box.width() / _TIMES, box.height() / _TIMES)
        if picture.size.height() * _TIMES > box.height() + 1:
            _paint_figures(painter, box, movement_figures(counts), theme)
            return
        _paint_flow(painter, box, picture, theme)

    return Page(title, f"who {DOES[ownership][0]}", f"{title}: {movement_counts(counts)}", body)


def _paint_flow(painter: QPainter, box: QRectF, picture: FlowPicture, theme: Theme) -> None:
    free = box.height() - picture.size.height() * _TIMES
    painter.save()
    painter.translate(box.left(), box.top() + free / 2)
    painter.scale(_TIMES, _TIMES)
    paint_flow(painter, picture, theme)
    painter.restore()


def _paint_figures(painter: QPainter, box: QRectF, figures: list[tuple[int, str]], theme: Theme) -> None:
    """Paint how many functions each movement has, where the flow has too many owners to be read from afar."""
    high = min(96.0, box.height() / max(1, len(figures)))
    for place, (number, words) in enumerate(figures):
        row = QRectF(box.left(), box.top() + place * high, box.width(), high)
        draw_line(
            painter,
            QRectF(row.left(), row.top(), 2 * _MARK, high),
            f"{number:,}",
            theme.text,
            pixels=TITLE,
            bold=True,
            right=True,
        )
        draw_line(painter, row.adjusted(2 * _MARK + 2 * GAP, 0, 0, 0), words, theme.text, pixels=40)
