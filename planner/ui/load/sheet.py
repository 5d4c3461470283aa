"""A chart as a page of its own, for a picture file or paper."""

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from planner.language import tr
from planner.model.checked import Checked
from planner.model.statistics.structure_numbers import numbers_of
from planner.ui.graph.wrapped import wrapped
from planner.ui.load.chart import Scene
from planner.ui.load.charts import draw_chart
from planner.ui.load.pages import PAGES
from planner.ui.load.qt_renderer import paint_figure
from planner.ui.look.theme import LIGHT, Size, Theme, font
from planner.ui.sheet import Sheet

WIDTH = 1000.0
"""Pixels of a chart on a page of its own."""

_MOST_LINES = 200
_MARGIN, _GAP = 32.0, 10.0


def load_sheet(checked: Checked, structure: str, view: str, theme: Theme = LIGHT, *, beside: bool = False) -> Sheet:
    """A chart of one structure with its title and what it says first; ``beside`` shows the structure before as well."""
    numbers, before = numbers_of(checked, structure)
    page = PAGES[view]
    chart = draw_chart(view, Scene(numbers, before if beside and page.beside else None, theme, WIDTH, _MOST_LINES))
    title, name = (" ".join(text.split()) for text in (checked.model.title, numbers.facts.structure.name))
    heads = [
        (words, size, colour)
        for text, size, colour in (
            (title, Size.BODY, theme.muted),
            (f"{tr(page.title)}: {name}", Size.TITLE, theme.text),
            (page.says(numbers, before), Size.HEADING, theme.text),
        )
        for words in wrapped(text, QFontMetricsF(font(size)), WIDTH)
        if words
    ]
    top = _MARGIN + sum(QFontMetricsF(font(size)).height() + _GAP / 2 for _, size, _ in heads) + _GAP
    whole = QSizeF(WIDTH + 2 * _MARGIN, top + chart.size.height() + _MARGIN)

    def paint(painter: QPainter) -> None:
        painter.fillRect(QRectF(QPointF(0, 0), whole), QColor(theme.card))
        down = _MARGIN
        for words, size, colour in heads:
            metrics = QFontMetricsF(font(size))
            painter.setFont(font(size, bold=size is Size.TITLE))
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(_MARGIN, down + metrics.ascent()), words)
            down += metrics.height() + _GAP / 2
        painter.save()
        painter.translate(_MARGIN, top)
        paint_figure(painter, chart.figure)
        painter.restore()

    words = tr("{chart} of {structure}", chart=tr(page.title), structure=name)
    return Sheet(f"{title}: {words}" if title else words, whole, paint)
