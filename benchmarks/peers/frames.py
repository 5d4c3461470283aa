"""Frames: painting a graph that is seen whole, zoomed into or dragged, against one that a page renders."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPointF, QSize
from PySide6.QtWidgets import QApplication

from benchmarks.figures import Goal, Series, in_turn, show
from benchmarks.models import FIRST, SECOND
from benchmarks.peers.browser import opened_page
from benchmarks.peers.graphs import Graph, graphs_of, model_with, size_words
from benchmarks.peers.installed import missing
from planner.model.checked import Checked
from planner.model.graph.owner_graph import build
from planner.model.graph.places import arrange
from planner.model.operating_model import OperatingModel
from planner.ui.graph.canvas import GraphCanvas
from planner.ui.graph.picture import Level, draw_up
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection

_SIZES = (100, 1_000, 5_000)
_ROUNDS = 15
_FIT, _FRAME = Goal(times=0.4), Goal(milliseconds=16)
_PEER = "Cytoscape.js, a frame that shows all"
_VIS = "vis-network, a frame that shows all"
_CARDS = "d3-org-chart, all cards open, moved"
_MOST_CARDS = 1_000
"""Cards up to which the chart is measured: more of them take it minutes to lay out."""

_KINDS = ("execution", "review", "input")


def measure(appearance: Appearance) -> None:
    """Measure from 100 to 5,000 boxes."""
    for boxes in _SIZES:
        ours = _frames(boxes, appearance)
        model = model_with(boxes, boxes)
        graphs = graphs_of(model)
        peer = Series("(no peer)", ours["all of it"].seconds)
        if missing("preset"):
            print(f"\n  {_PEER}: skipped, not installed: {missing('preset')}.")
        else:
            with opened_page("preset") as page:
                task = {"name": "frames", "graphs": graphs, "rounds": _ROUNDS}
                peer = Series(_PEER, tuple(ms / 1000 for ms in page.ask(task)))
        goals = {"all of it": _FIT if boxes > _SIZES[0] else Goal()}
        rows = [(series, goals.get(name, _FRAME)) for name, series in ours.items()]
        show(f"frames: {size_words(model, graphs)}, {_ROUNDS} frames", peer, rows)
        _against_vis(ours["all of it"], size_words(model, graphs), graphs)
        if boxes <= _MOST_CARDS:
            _against_cards(ours, model, graphs)


def _against_vis(ours: Series, size: str, graphs: Sequence[Graph]) -> None:
    """Measure the same boxes at the same places, drawn again by the other page as a whole."""
    if missing("vis"):
        print(f"\n  {_VIS}: skipped, not installed: {missing('vis')}.")
        return
    with opened_page("vis") as page:
        moved = page.ask({"name": "framesOfVis", "graphs": graphs, "rounds": _ROUNDS})
    goal = Goal(times=1) if len(graphs[0]["nodes"]) > _SIZES[0] else Goal()
    show(f"frames: {size}, {_ROUNDS} frames", Series(_VIS, tuple(ms / 1000 for ms in moved)), [(ours, goal)])


def _against_cards(ours: dict[str, Series], model: OperatingModel, graphs: Sequence[Graph]) -> None:
    """Measure the same boxes as the cards of an organisation chart; it draws trees, so each has its first decider."""
    if missing("org"):
        print(f"\n  {_CARDS}: skipped, not installed: {missing('org')}.")
        return
    with opened_page("org") as page:
        moved = page.ask({"name": "cards", "graphs": graphs, "rounds": _ROUNDS})
    peer = Series(_CARDS, tuple(ms / 1000 for ms in moved))
    title = f"frames of cards: {size_words(model, graphs)}, {_ROUNDS} frames, a line to each card"
    show(title, peer, [(ours[name], Goal()) for name in ("all of it", "zoomed, dragged")])


def _frames(boxes: int, appearance: Appearance) -> dict[str, Series]:
    checked = Checked.of(model_with(boxes, boxes), date.today())
    graphs = {key: build(checked.facts[key]) for key in (FIRST, SECOND)}
    slots = arrange([graph.sketch() for graph in graphs.values()])
    (picture,) = draw_up([(checked.facts[SECOND], graphs[SECOND])], slots, Level.OWNERS)
    canvas = GraphCanvas(Selection(), appearance)
    canvas.resize(QSize(1000, 700))
    canvas.show()
    while not canvas.windowHandle().isExposed():
        QApplication.processEvents()
    canvas.show_picture(picture, {})
    canvas.show_kinds(_KINDS)
    made: dict[str, Series] = {}

    def anew() -> None:
        appearance.changed.emit()  # lets go of what was painted before
        canvas.repaint()

    def dragged(by: float) -> Callable[[], None]:
        def frame() -> None:
            canvas.look(canvas.camera.moved(QPointF(by, 0)))
            canvas.repaint()

        return frame

    canvas.fit()
    made |= in_turn({"all of it": anew}, _ROUNDS)
    owners = list(picture.boxes)
    canvas.go_to(owners[len(owners) // 2])
    made |= in_turn({"zoomed, dragged": dragged(3.0), "zoomed, painted anew": anew}, _ROUNDS)
    canvas.close()
    return made
