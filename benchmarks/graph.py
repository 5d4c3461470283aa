"""graph: from a checked model to the first picture of its graph, against networkx.draw of the same graph."""

from collections.abc import Callable
from importlib.util import find_spec

import networkx as nx
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from benchmarks.application import light
from benchmarks.figures import NO_GOAL, Series, in_turn, show
from benchmarks.models import SECOND, model_of
from planner.model.graph.owner_graph import OwnerGraph, build
from planner.model.operating_model import OperatingModel
from planner.ui.graph.picture import Level
from planner.ui.graph.view import GraphView
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session

SIZES = (60, 300, 1_000)
ROUNDS = 7
SIZE = QSize(1000, 700)


def run() -> None:
    """Measure at three sizes; both sides have loaded what they need before."""
    if find_spec("matplotlib") is None:
        print("\ngraph: skipped, matplotlib (the peer) is not installed.")
        return
    appearance = light()
    for functions in SIZES:
        _measure(model_of(functions), appearance)


def _measure(model: OperatingModel, appearance: Appearance) -> None:
    session = Session()
    session.open(model)
    session.show_structure(SECOND)
    drawn = build(session.checked.facts[SECOND])
    graph = network_of(drawn)
    series = in_turn(
        {
            "networkx.draw of the owners": lambda: _draw(graph),
            "the graph of owners, painted": _first_picture(session, appearance, Level.OWNERS),
            "the same with its functions": _first_picture(session, appearance, Level.FUNCTIONS),
        },
        ROUNDS,
    )
    peer, *ours = series.values()
    title = f"graph: {len(model.functions):,} functions, {len(graph)} owners, {graph.number_of_edges()} lines"
    show(f"{title}, {ROUNDS} rounds", peer, [(mine, NO_GOAL) for mine in (*ours, *_follow_up(session, appearance))])


def network_of(drawn: OwnerGraph) -> nx.MultiDiGraph:
    """The same owners and lines for networkx."""
    graph = nx.MultiDiGraph((line.source, line.target) for line in drawn.lines())
    graph.add_nodes_from(drawn.owners)
    return graph


def _draw(graph: nx.MultiDiGraph) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - may be missing
    from matplotlib.figure import Figure  # noqa: PLC0415 - may be missing

    figure = Figure(figsize=(SIZE.width() / 100, SIZE.height() / 100), dpi=100)
    canvas = FigureCanvasAgg(figure)
    nx.draw(graph, ax=figure.add_subplot(), with_labels=True)
    canvas.draw()  # type: ignore[no-untyped-call]


def _first_picture(session: Session, appearance: Appearance, level: Level) -> Callable[[], None]:
    def show_it() -> None:
        for drawings in session.children():  # what an earlier round has placed
            drawings.setParent(None)
        view = _view(session, appearance, level)
        view.close()

    return show_it


def _follow_up(session: Session, appearance: Appearance) -> list[Series]:
    """Time painting again what is placed already."""
    view = _view(session, appearance, Level.OWNERS)

    def paint() -> None:
        view.canvas.update()
        QApplication.sendEvent(view, QEvent(QEvent.Type.UpdateRequest))

    series = in_turn({"painting it again": paint}, ROUNDS)
    view.close()
    return list(series.values())


def _view(session: Session, appearance: Appearance, level: Level) -> GraphView:
    view = GraphView(session, Selection(), appearance)
    view.resize(SIZE)
    view.show_level(level)
    view.show()
    while not view.windowHandle().isExposed():
        QApplication.processEvents()
    QApplication.processEvents()
    QApplication.sendEvent(view, QEvent(QEvent.Type.UpdateRequest))
    return view
