"""compare: from a checked model to the flow between its two structures on the screen, and pointing at it."""

import json
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from benchmarks.application import light
from benchmarks.figures import NO_GOAL, Goal, in_turn, show
from benchmarks.models import FIRST, SECOND, bytes_of, model_of, size_of
from planner.model.compare.checkpoint_checks import CheckpointChecks
from planner.model.compare.sides import comparison_of
from planner.model.vocabulary import Ownership
from planner.ui.compare.compared import Compared
from planner.ui.compare.flow.page import FlowPage
from planner.ui.compare.page import ComparePage
from planner.ui.compare.table.page import TablePage
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session

SIZES = (60, 300, 1_000)
ROUNDS = 9
SIZE = QSize(1_000, 560)
DRAWN, POINTED = Goal(milliseconds=200), Goal(milliseconds=60)


def run() -> None:
    """Measure at three sizes; reading the file as plain JSON is the yardstick."""
    appearance = light()
    for functions in SIZES:
        _measure(functions, appearance)


def _measure(functions: int, appearance: Appearance) -> None:
    model, data = model_of(functions), bytes_of(functions)
    session = Session(today=date.today)
    session.open(model)
    flow, table = FlowPage(Selection(), appearance), TablePage(Selection(), appearance)
    for page in (flow, table):
        _shown(page)
    series = in_turn(
        {
            "reading the file with json": lambda: json.loads(data),
            "comparing alone": lambda: comparison_of(session.checked, FIRST, SECOND).functions,
            "comparing and the flow, painted": _drawn(session, flow),
            "comparing and the table, painted": _drawn(session, table),
            "pointing at a ribbon": _pointed(flow),
        },
        ROUNDS,
    )
    peer, alone, drawn, listed, pointed = series.values()
    rows = [(alone, NO_GOAL), (drawn, DRAWN), (listed, DRAWN), (pointed, POINTED)]
    show(f"compare: {size_of(model)}, {ROUNDS} rounds", peer, rows)
    flow.close()
    table.close()


def _drawn(session: Session, page: ComparePage) -> Callable[[], None]:
    def draw() -> None:
        comparison = comparison_of(session.checked, FIRST, SECOND)
        checks = CheckpointChecks()
        page.show_compared(Compared(session.checked, FIRST, SECOND, comparison, Ownership.EXECUTION, checks))
        _paint(page)

    return draw


def _pointed(flow: FlowPage) -> Callable[[], None]:
    """Move the pointer to one place after the other in the middle of the flow."""
    place = 0

    def point() -> None:
        nonlocal place
        place = (place + 37) % 400
        at, canvas, none = QPointF(SIZE.width() / 2, 60.0 + place), flow.canvas.viewport(), Qt.MouseButton.NoButton
        where = QPointF(canvas.mapToGlobal(at.toPoint()))
        event = QMouseEvent(QEvent.Type.MouseMove, at, where, none, none, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(canvas, event)
        _paint(flow)

    return point


def _shown(page: ComparePage) -> None:
    page.resize(SIZE)
    page.show()
    while not page.windowHandle().isExposed():
        QApplication.processEvents()


def _paint(page: ComparePage) -> None:
    QApplication.processEvents()
    QApplication.sendEvent(page, QEvent(QEvent.Type.UpdateRequest))
