"""A drop while the graph is looked at, until it is checked, laid out and painted: against a line more in a page."""

from functools import partial

from benchmarks.figures import Goal, Series, seconds_of, show
from benchmarks.models import SECOND
from benchmarks.peers.browser import opened_page
from benchmarks.peers.graphs import graphs_of, model_with, size_words
from benchmarks.peers.installed import missing
from benchmarks.window import opened_window, painted
from planner.model.edits.assignments import assign
from planner.model.vocabulary import Ownership
from planner.storage.write import to_bytes
from planner.ui.window.main_window import MainWindow

_GOALS = {300: Goal(times=0.06), 1_000: Goal(times=0.01)}
_SLOWEST = Goal(milliseconds=50, at_p95=True)
_DROPS, _PEER_DROPS = 40, 5
_PEER = "Cytoscape.js, dagre, one line more"


def measure() -> None:
    """Measure at two sizes."""
    if missing("dagre"):
        print(f"\n  {_PEER}: skipped, not installed: {missing('dagre')}.")
        return
    for functions, goal in _GOALS.items():
        model = model_with(functions)
        graphs = graphs_of(model)
        with opened_window(to_bytes(model)) as window:
            ours = _drops(window)
        boxes = [node["id"] for node in graphs[0]["nodes"] if isinstance(node, dict)]
        edges = [[boxes[n], boxes[-1 - n]] for n in range(_PEER_DROPS)]
        with opened_page("dagre") as page:
            peer = page.ask({"name": "drops", "graphs": graphs, "layout": "dagre", "edges": edges})
        rows = [(ours, goal), (Series("the same", ours.seconds), _SLOWEST)] if functions == 1_000 else [(ours, goal)]
        title = (
            f"a drop until checked, laid out and painted: {size_words(model, graphs)}, {_DROPS} and {_PEER_DROPS} drops"
        )
        show(title, Series(_PEER, tuple(ms / 1000 for ms in peer)), rows)


def _drops(window: MainWindow) -> Series:
    window.session.show_structure(SECOND)
    window.actions_by_id["view_graph"].trigger()
    painted(window)
    structure = window.session.model.structures[SECOND]
    functions = [f for f in structure.functions if structure.in_scope(f) and f not in structure.assignments]
    functions += [f for f in structure.functions if structure.in_scope(f) and f in structure.assignments]
    owners = list(structure.owners)
    taken = []
    for number in range(_DROPS + 1):
        function = functions[number]
        held = structure.assignments.get(function, {})
        owner = next(o for o in owners[number % len(owners) :] + owners if "execution" not in held.get(o, {}))
        model = window.session.model
        seconds = seconds_of(partial(_drop, window, function, owner))
        if window.session.model is model:
            msg = "a drop that was to be measured changed nothing"
            raise RuntimeError(msg)
        taken += [seconds] if number else []
    return Series("planner, a function dropped on an owner", tuple(taken))


def _drop(window: MainWindow, function: str, owner: str) -> None:
    given = partial(assign, structure=SECOND, function=function, owner=owner, ownership=Ownership.EXECUTION)
    window.session.apply("Assign", given)
    painted(window)
