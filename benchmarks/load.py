"""load: the numbers, the charts and the readings of 1,000 functions and 100 owners, against reading their file."""

import json
from datetime import date
from functools import partial

from PySide6.QtGui import QPainter, QPicture

from benchmarks.figures import Goal, in_turn, show
from benchmarks.models import SECOND, bytes_of, model_of, size_of
from planner.exchange.wanted import LOAD_VIEWS
from planner.model.facts import Facts
from planner.model.reading.read import read_structure
from planner.model.statistics.structure_numbers import StructureNumbers
from planner.ui.load.chart import Scene
from planner.ui.load.charts import draw_chart
from planner.ui.load.qt_renderer import paint_figure
from planner.ui.load.view import MOST_LINES
from planner.ui.look.theme import LIGHT
from planner.ui.pictures import drawing_application

FUNCTIONS = 1_000
ROUNDS = 9
WIDTH = 1_100.0
COUNTED, DRAWN, READ = Goal(milliseconds=100), Goal(milliseconds=400), Goal(milliseconds=1_000)


def run() -> None:
    """Measure what one look at each page costs after an edit."""
    drawing_application()
    model, data = model_of(FUNCTIONS), bytes_of(FUNCTIONS)
    facts = Facts.of(model, SECOND, date.today())
    actions = {
        "json.loads of the file": partial(json.loads, data),
        "all numbers of a structure": partial(_counted, facts),
        **{f"the chart {view!r}, counted and drawn": partial(_drawn, facts, view) for view in LOAD_VIEWS},
        "the readings": partial(read_structure, facts),
    }
    peer, *ours = in_turn(actions, ROUNDS).values()
    goals = (COUNTED, *(DRAWN for _ in LOAD_VIEWS), READ)
    show(f"load: {size_of(model)}, {ROUNDS} rounds", peer, list(zip(ours, goals, strict=True)))


def _counted(facts: Facts) -> None:
    numbers = StructureNumbers(facts)
    for kind in ("owners", "pairs", "areas", "partners"):
        getattr(numbers, kind)


def _drawn(facts: Facts, view: str) -> None:
    chart = draw_chart(view, Scene(StructureNumbers(facts), None, LIGHT, WIDTH, MOST_LINES))
    picture = QPicture()
    painter = QPainter(picture)
    paint_figure(painter, chart.figure)
    painter.end()
