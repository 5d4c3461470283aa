"""exports: each form that other programs open, of a company of 65 functions and 30 owners, and how it grows."""

import json
import statistics
from collections.abc import Callable
from datetime import date
from functools import partial

from benchmarks.figures import Goal, Series, in_turn, show
from benchmarks.models import model_of, size_of
from planner.exchange.wanted import Wanted
from planner.model.operating_model import OperatingModel
from planner.storage.write import to_bytes
from planner.ui.exports import FORMATS

ENDINGS = (".csv", ".xlsx", ".pptx", ".mmd", ".dot", ".graphml", ".json")
ROUNDS = 7
FUNCTIONS, OWNERS = 65, 30
TIMES = (1, 4, 16)
WRITTEN = Goal(milliseconds=2_000)


def run() -> None:
    """Measure each form against the file of the model, and how its time grows with the size of the model."""
    model = model_of(FUNCTIONS, owner_count=OWNERS)
    peer, *ours = in_turn({"json.dumps of the model": _peer(model), **_writers(model)}, ROUNDS).values()
    show(f"exports: {size_of(model)}, {ROUNDS} rounds", peer, [(series, WRITTEN) for series in ours])
    _show_growth()


def _peer(model: OperatingModel) -> Callable[[], object]:
    data = json.loads(to_bytes(model))
    return partial(json.dumps, data)


def _writers(model: OperatingModel) -> dict[str, Callable[[], object]]:
    wanted = Wanted(model, date.today())
    known = {form.ending: form for form in FORMATS}
    return {ending: partial(known[ending].load(), wanted) for ending in ENDINGS}


def _show_growth() -> None:
    """Print how many times longer an export takes for a model that is four and sixteen times as big."""
    taken: dict[str, list[Series]] = {ending: [] for ending in ENDINGS}
    for times in TIMES:
        model = model_of(FUNCTIONS * times, owner_count=OWNERS)
        for name, series in in_turn(_writers(model), 2).items():
            taken[name].append(series)
    print(f"\nexports, growing: {FUNCTIONS} functions, and 4 and 16 times as many, with {OWNERS} owners")
    for name, grown in taken.items():
        medians = [statistics.median(each.seconds) for each in grown]
        ratios = "  ".join(f"{median / medians[0]:>6.1f}x" for median in medians)
        print(f"  {name:12} {1e3 * medians[0]:>9.1f} ms  {ratios}")
