"""From nothing to the first picture of a graph: our window with its file, and a browser with the same graph."""

import json
import shutil
import tempfile
import textwrap
import time
from pathlib import Path

from benchmarks.figures import Goal, Series, show, verdict
from benchmarks.memory import OWN
from benchmarks.peers.browser import opened_page
from benchmarks.peers.graphs import graphs_of, model_with, size_words
from benchmarks.peers.installed import missing
from benchmarks.start import PAINTED, environment_in, started
from planner.storage.write import to_bytes

_ROUNDS = 7
_GOALS = {60: Goal(times=0.35), 300: Goal(times=0.20), 1_000: Goal(times=0.10)}
_VIS, _MEMORY = Goal(times=0.75), 0.25
_ELK, _OURS, _OURS_VIS = "Chromium, Cytoscape.js, ELK layered", "planner, Graph view", "planner against vis-network"
_VIS_NETWORK = "Chromium, vis-network hierarchical"

_PROGRAM = f"""
def wait_for_the_graph(*_):
{textwrap.indent(PAINTED, "    ")}
{textwrap.indent(OWN, "    ")}
    from planner.ui.graph.canvas import GraphCanvas
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
    window.actions_by_id["view_graph"].trigger()
    canvas = next(each for each in window.findChildren(GraphCanvas) if each.isVisibleTo(window))
    wait_for(canvas)
    print(own_memory())
    return 0

import gc
import sys
import planner.cli
gc.disable()  # as the command line does before it imports the window
import planner.app
planner.cli.has_screen = lambda: True
planner.app.QApplication.exec = wait_for_the_graph
planner.cli.main(sys.argv[1:])
"""
"""The command line itself, and the Graph view as soon as the window waits for the user."""


def measure() -> None:
    """Measure at three sizes, with each layout that is installed."""
    for functions, goal in _GOALS.items():
        model = model_with(functions)
        graphs = graphs_of(model)
        layouts = {_ELK: "elk", _VIS_NETWORK: "vis"}
        for name, layout in list(layouts.items()):
            if missing(layout):
                print(f"\n  {name}: skipped, not installed: {missing(layout)}.")
                del layouts[name]
        if not layouts:
            return
        taken, memory = _rounds(to_bytes(model), layouts, graphs)
        title = f"start, open, validate, check, lay out, first picture: {size_words(model, graphs)}, {_ROUNDS} starts"
        for name, layout in layouts.items():
            ours = _OURS if layout == "elk" else _OURS_VIS
            wanted = goal if layout == "elk" else _VIS
            show(title, Series(name, tuple(taken[name])), [(Series(ours, tuple(taken[_OURS])), wanted)])
            if memory[_OURS]:
                part = memory[_OURS] / memory[name]
                sizes = f"{memory[_OURS] / 1e6:.0f} MB of {memory[name] / 1e6:.0f} MB, {part:.2f}x"
                print(f"  {'memory with the picture (PSS)':44} {sizes}   {verdict(part, _MEMORY, f'{_MEMORY}x')}")


def _rounds(data: bytes, layouts: dict[str, str], graphs: object) -> tuple[dict[str, list[float]], dict[str, float]]:
    taken: dict[str, list[float]] = {name: [] for name in (*layouts, _OURS)}
    memory = dict.fromkeys(taken, 0.0)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "made.opmodel")
        file.write_bytes(data)
        environment = environment_in(folder) | {"QT_QPA_PLATFORM": "offscreen"}
        for number in range(_ROUNDS + 1):
            for name, layout in layouts.items():
                start = time.perf_counter()
                with opened_page(layout, {"name": "first", "graphs": graphs, "layout": layout}) as page:
                    page.answer()
                    seconds = time.perf_counter() - start
                    memory[name] = page.memory()
                taken[name] += [seconds] if number else []  # the first round compiles
            seconds, said = started((_PROGRAM, str(file)), environment)
            taken[_OURS] += [seconds] if number else []
            memory[_OURS] = json.loads(said)
        shutil.rmtree(Path(folder, "compiled"), ignore_errors=True)
    return taken, memory
