"""exports: each form that other programs open, how it grows, and a graph as PDF against what matplotlib writes."""

import json
from collections.abc import Callable
from datetime import date
from functools import partial
from importlib.util import find_spec
from io import BytesIO

import networkx as nx

from benchmarks.application import light
from benchmarks.figures import NO_GOAL, Goal, in_turn, show
from benchmarks.graph import network_of
from benchmarks.models import SECOND, model_of, size_of
from planner.exchange.wanted import Wanted
from planner.model.checked import Checked
from planner.model.graph.owner_graph import build
from planner.model.operating_model import OperatingModel
from planner.storage.write import to_bytes
from planner.ui.exports import FORMATS
from planner.ui.printing.papers import paper_of
from planner.ui.printing.pdf import pdf_of, write_pdf

ENDINGS = (".csv", ".xlsx", ".pptx", ".mmd", ".dot", ".graphml", ".json")
ROUNDS = 7
FUNCTIONS, OWNERS = 65, 30
TIMES = (1, 4, 16)
WRITTEN = Goal(milliseconds=2_000)
PDF_SIZES = (60, 300, 1_000)
PDF = Goal(times=0.25)


def run() -> None:
    """Measure each form against the file of the model, and how its time grows with the size of the model."""
    model = model_of(FUNCTIONS, owner_count=OWNERS)
    peer, *ours = in_turn({"json.dumps of the model": _peer(model), **_writers(model)}, ROUNDS).values()
    show(f"exports: {size_of(model)}, {ROUNDS} rounds", peer, [(series, WRITTEN) for series in ours])
    _show_growth()
    for functions in PDF_SIZES:
        _measure_pdf(functions)


def _peer(model: OperatingModel) -> Callable[[], object]:
    data = json.loads(to_bytes(model))
    return partial(json.dumps, data)


def _writers(model: OperatingModel) -> dict[str, Callable[[], object]]:
    wanted = Wanted(model, date.today())
    known = {form.ending: form for form in FORMATS}
    return {ending: partial(known[ending].load(), wanted) for ending in ENDINGS}


def _show_growth() -> None:
    """Print how many times longer an export takes for a model that is four and sixteen times as big."""
    taken: dict[str, list[float]] = {ending: [] for ending in ENDINGS}
    for times in TIMES:
        for name, write in _writers(model_of(FUNCTIONS * times, owner_count=OWNERS)).items():
            taken[name].append(min(in_turn({name: write}, 2)[name].seconds))
    sizes = f"{FUNCTIONS} functions, and 4 and 16 times as many, with {OWNERS} owners"
    print(f"\nexports, growing: {sizes}, the faster of 2 rounds")
    for name, grown in taken.items():
        ratios = "  ".join(f"{seconds / grown[0]:>6.1f}x" for seconds in grown)
        print(f"  {name:12} {1e3 * grown[0]:>9.1f} ms  {ratios}")


def _measure_pdf(functions: int) -> None:
    """Measure writing the page with a graph of owners, laid out on both sides before; then ours with all before it."""
    if find_spec("matplotlib") is None:
        print("\nexports, a graph as PDF: skipped, matplotlib (the peer) is not installed.")
        return
    light()
    wanted = Wanted(model_of(functions), date.today(), view="graph", structure=SECOND)
    graph = network_of(build(Checked.of(wanted.model, wanted.today).facts[SECOND]))
    paper = paper_of(wanted)
    series = in_turn(
        {
            "networkx.draw, then savefig alone": _savefig(graph),
            "a graph that is laid out, as PDF": lambda: pdf_of(paper),
            "the same, checked and laid out as well": lambda: write_pdf(wanted),
        },
        ROUNDS,
    )
    peer, ours, whole = series.values()
    title = f"exports, a graph as PDF: {functions:,} functions, {len(graph)} owners, {graph.number_of_edges()} lines"
    show(f"{title}, {ROUNDS} rounds", peer, [(ours, PDF), (whole, NO_GOAL)])


def _savefig(graph: nx.MultiDiGraph) -> Callable[[], object]:
    from matplotlib.figure import Figure  # noqa: PLC0415 - may be missing

    figure = Figure(figsize=(10, 7))
    nx.draw(graph, nx.spring_layout(graph, seed=1), ax=figure.add_subplot(), with_labels=True)
    return lambda: figure.savefig(BytesIO(), format="pdf")
