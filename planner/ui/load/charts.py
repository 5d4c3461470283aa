"""The charts of the load view: what each is called, what it says first, how it is drawn and written as a table."""

from collections.abc import Callable
from typing import NamedTuple

from planner.model.statistics.sentences import (
    load_sentence,
    overlap_sentence,
    partner_sentence,
    spread_sentence,
    work_sentence,
)
from planner.ui.load.chart import Chart, Scene, Table
from planner.ui.load.load_chart import load_chart, load_table
from planner.ui.load.overlap_chart import overlap_chart, overlap_table
from planner.ui.load.partner_chart import partner_chart, partner_table
from planner.ui.load.spread_chart import spread_chart, spread_table
from planner.ui.load.work_chart import work_chart, work_table


class ChartKind(NamedTuple):
    """A kind of chart.

    Attributes:
        sentence: what it says first.
        draw: draws it.
        table: gives its numbers in lines.
        beside: can it show the structure before as well?
    """

    sentence: Callable[[Scene], str]
    draw: Callable[[Scene], Chart]
    table: Callable[[Scene], Table]
    beside: bool = True


CHARTS = {
    "load": ChartKind(lambda scene: load_sentence(scene.numbers), load_chart, load_table),
    "work": ChartKind(lambda scene: work_sentence(scene.numbers), work_chart, work_table, beside=False),
    "overlap": ChartKind(lambda scene: overlap_sentence(scene.numbers), overlap_chart, overlap_table, beside=False),
    "spread": ChartKind(lambda scene: spread_sentence(scene.numbers), spread_chart, spread_table),
    "partners": ChartKind(lambda scene: partner_sentence(scene.numbers, scene.before), partner_chart, partner_table),
}
"""The charts by their keys, in the order of `planner.ui.load.pages.PAGES`."""
