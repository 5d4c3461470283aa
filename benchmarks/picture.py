"""picture: how the owners of a structure are drawn, against dot and sfdp of Graphviz: crossings, and who moves.

Counted are the lines that a picture shows at first, as they are drawn, each pair that meets and shares no box once.
Graphviz draws the same model twice: as people give it to such a program, with a box for each owner and each function
and a line for each assignment; and as the owners and lines that our picture has drawn the model together to. The
first tells about the picture, the second about the layout alone. Reviews are in none: ours shows them when asked.
"""

import os
import random
import shutil
import subprocess
import sys
from datetime import date

from benchmarks.figures import verdict
from benchmarks.layout_quality import Drawn, Layout, crossings, graphviz, moved_of_diagonal, ours
from benchmarks.models import SECOND, model_of
from planner.model.checked import Checked
from planner.model.graph.owner_graph import build
from planner.model.graph.places import arrange, layers_in
from planner.model.graph.quiet import quiet_lines, weights_of
from planner.model.graph.sketch import Line, Sketch
from planner.model.vocabulary import Ownership

SIZES = (60, 300)
GOALS = {"sfdp": 0.5, "dot": 0.2}
STILL = 0.01
"""The part of the diagonal that owners may move on average after one drop."""

_PROBE = """
from benchmarks.picture import places_of
print(sorted(places_of({functions}).items()))
"""


def run() -> None:
    """Print the crossings, the shift after a drop, and whether the places depend on the seed of the hashes."""
    for functions in SIZES:
        sketch = sketch_of(functions)
        mine = ours(sketch)
        count = crossings(mine)
        print(f"\npicture: {functions} functions, {len(sketch.owners)} owners, {len(sketch.lines)} lines")
        print(f"  {'ours':44} {count:>8} crossings")
        spread = assignments_of(functions)
        for drawn, words in ((spread, "owners and functions"), (sketch, "the same owners and lines")):
            for program, goal in GOALS.items():
                _against(program, drawn, f"{program}, {words}", count, goal)
        shift = _shift(ours, sketch, mine)
        told = verdict(shift, STILL, f"{STILL:.0%}")
        print(f"  {'mean shift after one drop':44} {shift:>8.2%} of the diagonal   {told}")
        same = len({_places_under(functions, seed) for seed in ("1", "2")}) == 1
        print(f"  {'the same under two hash seeds':44} {'yes' if same else 'NO':>8}")


def sketch_of(functions: int) -> Sketch:
    """The owners of a made-up model with the lines that its picture shows at first."""
    model = model_of(functions)
    sketch = build(Checked.of(model, date.today()).facts[SECOND]).sketch()
    quiet = quiet_lines(weights_of([sketch]), layers_in(arrange([sketch])))
    shown = (line for line in sketch.lines if line[:3] not in quiet)
    return Sketch(sketch.owners, tuple(line for line in shown if line.kind != Ownership.REVIEW))


def assignments_of(functions: int) -> Sketch:
    """The same model with a box for each function in scope as well, and a line for each of its assignments.

    A line leads from who decides or gives input to the function, and from the function to who executes it.
    """
    structure = model_of(functions).structures[SECOND]
    scope = [function for function in structure.functions if structure.in_scope(function)]
    lines = [
        Line(*((function, owner) if kind == Ownership.EXECUTION else (owner, function)), kind, (function,))
        for function in scope
        for owner, held in structure.assignments.get(function, {}).items()
        for kind in held
        if kind != Ownership.REVIEW
    ]
    return Sketch(dict.fromkeys(structure.owners, "role") | dict.fromkeys(scope, "function"), tuple(lines))


def places_of(functions: int) -> dict[str, tuple[float, float]]:
    """Where the owners of a made-up model stand."""
    return dict(ours(sketch_of(functions)).places)


def _against(program: str, sketch: Sketch, words: str, count: int, goal: float) -> None:
    if shutil.which(program) is None:
        print(f"  {words}: skipped, not installed.")
        return
    theirs = crossings(graphviz(program)(sketch, None))
    part = count / max(1, theirs)
    print(f"  {words:44} {theirs:>8} crossings, ours {part:.2f}x   {verdict(part, goal, f'{goal:.2f}x')}")


def _places_under(functions: int, seed: str) -> str:
    command = (sys.executable, "-c", _PROBE.format(functions=functions))
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


def _shift(layout: Layout, sketch: Sketch, before: Drawn) -> float:
    """How far owners move when one of them gets work of another that had none of it before."""
    dice = random.Random(1)
    known = {(line.source, line.target) for line in sketch.lines}
    pairs = [(a, b) for a in sketch.owners for b in sketch.owners if a != b and (a, b) not in known]
    dropped = Line(*dice.choice(pairs), Ownership.EXECUTION.value, ("f_new",))
    return moved_of_diagonal(before, layout(Sketch(sketch.owners, (*sketch.lines, dropped)), before))
