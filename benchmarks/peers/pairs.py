"""Two graphs side by side, laid out and drawn: ours in the comparison, a peer's in two places of one page."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from benchmarks.figures import Goal, Series, seconds_of, show
from benchmarks.models import FIRST, SECOND
from benchmarks.peers.browser import opened_page
from benchmarks.peers.graphs import graphs_of, model_with, size_words
from benchmarks.peers.installed import missing
from planner.model.compare.checkpoint_checks import CheckpointChecks
from planner.model.compare.sides import comparison_of
from planner.model.operating_model import OperatingModel
from planner.model.vocabulary import Ownership
from planner.ui.compare.compared import Compared
from planner.ui.compare.two_graphs import Shown, TwoGraphs
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session

_SIZES = (60, 300, 1_000)
_ROUNDS = 3
_PEER = "Cytoscape.js, ELK layered, both graphs"
_FASTER = Goal(times=1.0)


def measure(appearance: Appearance) -> None:
    """Measure at three sizes."""
    if missing("elk"):
        print(f"\n  {_PEER}: skipped, not installed: {missing('elk')}.")
        return
    with opened_page("elk") as page:
        for functions in _SIZES:
            model = model_with(functions)
            graphs = graphs_of(model, FIRST, SECOND)
            ours = [_seconds(model, appearance, Shown.PAIR) for _ in range(_ROUNDS + 1)][1:]
            changes = [_seconds(model, appearance, Shown.CHANGES) for _ in range(_ROUNDS)]
            peer = page.ask({"name": "pair", "graphs": graphs, "layout": "elk", "rounds": _ROUNDS})
            show(
                f"the pair of graphs, laid out and drawn: {size_words(model, graphs)}, {_ROUNDS} rounds",
                Series(_PEER, tuple(ms / 1000 for ms in peer)),
                [
                    (Series("planner, side by side", tuple(ours)), _FASTER),
                    (Series("planner, what changes", tuple(changes)), _FASTER),
                ],
            )


def _seconds(model: OperatingModel, appearance: Appearance, mode: Shown) -> float:
    """The time of one comparison of a document that nobody has looked at, until it is painted."""
    session = Session()
    session.open(model)
    comparison = comparison_of(session.checked, FIRST, SECOND)
    compared = Compared(session.checked, FIRST, SECOND, comparison, Ownership.EXECUTION, CheckpointChecks())
    view = TwoGraphs(session, Selection(), appearance)
    view.resize(QSize(2000, 760))
    view.show_mode(mode)
    view.show()
    while not view.windowHandle().isExposed():
        QApplication.processEvents()

    def draw() -> None:
        view.show_compared(compared)
        QApplication.processEvents()
        QApplication.sendEvent(view, QEvent(QEvent.Type.UpdateRequest))

    seconds = seconds_of(draw)
    view.close()
    view.deleteLater()
    return seconds
