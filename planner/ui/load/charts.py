"""The charts of the load view: how each is drawn, and written as a table."""

from collections.abc import Callable
from typing import NamedTuple

from matplotlib import rc_context

from planner.ui.load.chart import Chart, Scene, Table
from planner.ui.load.load_chart import load_chart, load_table
from planner.ui.load.overlap_chart import overlap_chart, overlap_table
from planner.ui.load.partner_chart import partner_chart, partner_table
from planner.ui.load.qt_renderer import PLAIN_TEXT
from planner.ui.load.spread_chart import spread_chart, spread_table
from planner.ui.load.work_chart import work_chart, work_table


class _Kind(NamedTuple):
    """A kind of chart: what draws it, and what gives its numbers in lines."""

    draw: Callable[[Scene], Chart]
    table: Callable[[Scene], Table]


def draw_chart(page: str, scene: Scene) -> Chart:
    """Draw the chart of a page."""
    with rc_context(PLAIN_TEXT):
        return _CHARTS[page].draw(scene)


def table_of(page: str, scene: Scene) -> Table:
    """Give the numbers of the chart of a page in lines."""
    return _CHARTS[page].table(scene)


_CHARTS = {
    "load": _Kind(load_chart, load_table),
    "work": _Kind(work_chart, work_table),
    "overlap": _Kind(overlap_chart, overlap_table),
    "spread": _Kind(spread_chart, spread_table),
    "partners": _Kind(partner_chart, partner_table),
}
