"""How good the layout of graphs is: `python -m benchmarks.layout_quality` prints crossings, stability and time.

The models are real ones: the growth structure of the example (with its small one for 20 boxes), and several teams of
that shape with departments in common, a head over all and some work across, for 60 and 200. Lines are counted as they
are drawn (ours and dot's curves as polylines, the others straight); two lines that share an owner do not cross. A line
"through a box" hides behind an owner that it does not belong to. After a drop that makes one owner decide for
another everybody should stay.
"""

import random
import shutil
import subprocess
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import combinations, pairwise
from math import hypot
from typing import NamedTuple

import networkx as nx

from planner.model.facts import Facts
from planner.model.graph import order
from planner.model.graph.geometry import Rect, Route, boxes_of, ways_of
from planner.model.graph.layered import Layered, layered
from planner.model.graph.layers import layers_of
from planner.model.graph.owner_graph import build
from planner.model.graph.places import Slot, arrange
from planner.model.graph.sketch import Line, Sketch
from planner.storage.library import template_model, templates

BOX = (176.0, 46.0)
PIECES = 12
DROPS = 3

Place = tuple[float, float]
Polyline = Sequence[Place]


class Drawn(NamedTuple):
    """A drawing: the middle of each box, and the lines with their two owners."""

    places: Mapping[str, Place]
    lines: Sequence[tuple[str, str, Polyline]]


Layout = Callable[[Sketch, "Drawn | None"], Drawn]


# --- the models -----------------------------------------------------------------------------------------------------


def models() -> dict[str, Sketch]:
    model = template_model(next(t for t in templates() if t.name == "Northwind example"))
    small, growth = (
        _lines_of_work(build(Facts.of(model, key, date.today())).sketch()) for key in model.structure_order()
    )
    return {
        "small team": small,
        "growth stage": growth,
        "60 boxes": _teams(growth, 60),
        "200 boxes": _teams(growth, 200),
    }


def _lines_of_work(sketch: Sketch) -> Sketch:
    """What is drawn at first: who works for whom, and who gives input."""
    return Sketch(sketch.owners, tuple(line for line in sketch.lines if line.kind != "review"))


def _teams(team: Sketch, size: int) -> Sketch:
    dice = random.Random(size)
    departments = {owner: kind for owner, kind in team.owners.items() if kind == "department"}
    mine = {owner: kind for owner, kind in team.owners.items() if kind != "department"}
    owners, lines = {"o_head": "role"}, []
    number = 0
    while len(owners) + len(departments) < size:
        copies = {owner: owner if owner in departments else f"{owner}_{number}" for owner in team.owners}
        owners |= {copies[owner]: kind for owner, kind in mine.items()}
        lines += [line._replace(source=copies[line.source], target=copies[line.target]) for line in team.lines]
        heads = [owner for owner in mine if sum(line.source == owner for line in team.lines) > 2]
        lines += [Line("o_head", copies[owner], "execution", ("f_plan",)) for owner in heads[:2]]
        number += 1
    here = dict(list(owners.items())[: size - len(departments)]) | departments
    lines = [line for line in lines if line.source in here and line.target in here]
    roles = [owner for owner, kind in here.items() if kind == "role"]
    across = {tuple(dice.sample(roles, 2)) for _ in range(size // 12)} - {(line.source, line.target) for line in lines}
    lines += [Line(one, other, "execution", ("f_across",)) for one, other in sorted(across)]
    return Sketch(here, tuple(lines))


def _drops(sketch: Sketch) -> list[Sketch]:
    """The structure after each of some drops: one more line between owners that had none."""
    dice = random.Random(1)
    known = {(line.source, line.target) for line in sketch.lines}
    roles = [owner for owner, kind in sketch.owners.items() if kind == "role"]
    made: list[Sketch] = []
    while len(made) < DROPS:
        source, target = dice.sample(roles, 2)
        if (source, target) not in known:
            made.append(Sketch(sketch.owners, (*sketch.lines, Line(source, target, "execution", ("f_new",)))))
    return made


# --- the layouts ----------------------------------------------------------------------------------------------------


def ours(sketch: Sketch, before: Drawn | None = None) -> Drawn:
    kept = _slots.get(id(before)) if before is not None else None
    slots = arrange([sketch], kept)
    drawn = _drawn(sketch, slots)
    _slots[id(drawn)] = slots
    _alive.append(drawn)
    return drawn


_slots: dict[int, Mapping[str, Slot]] = {}
_alive: list[Drawn] = []


def ours_afresh(sketch: Sketch, before: Drawn | None = None) -> Drawn:  # noqa: ARG001
    return _drawn(sketch, arrange([sketch]))


def barycenters_alone(sketch: Sketch, before: Drawn | None = None) -> Drawn:  # noqa: ARG001
    return _with_order(sketch, _barycenters)


def order_of_the_board(sketch: Sketch, before: Drawn | None = None) -> Drawn:  # noqa: ARG001
    return _with_order(sketch, lambda _: None)


def multipartite(sketch: Sketch, before: Drawn | None = None) -> Drawn:  # noqa: ARG001
    graph, layers = _graph(sketch), defaultdict[int, list[str]](list)
    for owner, layer in layers_of([sketch]).items():
        layers[layer].append(owner)  # networkx itself gathers them in sets, so that each run would print other numbers
    return _straight(sketch, _scaled(nx.multipartite_layout(graph, layers, align="vertical"), len(graph)))


def spring(sketch: Sketch, before: Drawn | None = None) -> Drawn:
    graph = _graph(sketch)
    start = {owner: (x / 1000, y / 1000) for owner, (x, y) in before.places.items()} if before else None
    return _straight(sketch, _scaled(nx.spring_layout(graph, pos=start, seed=7), len(graph)))


def graphviz(program: str) -> Layout:
    """A layout of Graphviz, with boxes as large as ours."""
    return lambda sketch, _: _by_graphviz(program, sketch)


def _by_graphviz(program: str, sketch: Sketch) -> Drawn:
    names = {owner: f"n{number}" for number, owner in enumerate(sketch.owners)}
    width, height = (size / 72 for size in BOX)
    text = [f"digraph {{rankdir=LR; node [shape=box fixedsize=true width={width} height={height}];", *names.values()]
    text += [f"{names[line.source]}->{names[line.target]};" for line in sketch.lines]
    out = subprocess.run(
        [program, "-Goverlap=prism", "-Tplain"],
        input="\n".join([*text, "}"]),
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    words = [line.split() for line in out.splitlines()]
    owners = {name: owner for owner, name in names.items()}
    places = {owners[w[1]]: (float(w[2]) * 72, float(w[3]) * 72) for w in words if w[0] == "node"}
    lines = []
    for w in words:
        if w[0] == "edge":
            points = [(float(w[4 + 2 * n]) * 72, float(w[5 + 2 * n]) * 72) for n in range(int(w[3]))]
            lines.append((owners[w[1]], owners[w[2]], points))
    return Drawn(places, lines)


def _graph(sketch: Sketch) -> nx.DiGraph:
    graph = nx.DiGraph()
    graph.add_nodes_from(sketch.owners)
    graph.add_edges_from((line.source, line.target) for line in sketch.lines)
    return graph


def _scaled(places: Mapping[str, Sequence[float]], count: int) -> dict[str, Place]:
    """Spread a layout of the unit square so that its boxes have as much room as ours."""
    side = BOX[0] * 2 * count**0.5
    return {owner: (float(x) * side, float(y) * side / 2) for owner, (x, y) in places.items()}


def _straight(sketch: Sketch, places: Mapping[str, Place]) -> Drawn:
    lines = [(line.source, line.target, (places[line.source], places[line.target])) for line in sketch.lines]
    return Drawn(places, lines)


def _with_order(sketch: Sketch, ordering: Callable[[Layered], None]) -> Drawn:
    layers = layers_of([sketch])
    graph = layered([sketch], layers)
    ordering(graph)
    slots = {
        graph.names[node]: Slot(layers[graph.names[node]], float(row))
        for layer in graph.layers
        for row, node in enumerate(node for node in layer if graph.names[node])
    }
    return _drawn(sketch, slots)


def _barycenters(graph: Layered) -> None:
    """Twelve sweeps from the board's order, without sifting and other starts: what textbooks begin with."""
    best = fewest = None
    layers = graph.layers
    for sweep in range(12):
        layers = order.swept(graph, layers, rightwards=sweep % 2 == 0)
        crossed = order.crossings(graph, layers)
        if fewest is None or crossed < fewest:
            best, fewest = layers, crossed
    graph.layers = best or layers


def _drawn(sketch: Sketch, slots: Mapping[str, Slot]) -> Drawn:
    boxes = boxes_of([sketch], slots, lambda _: BOX)
    lines = [(way.line.source, way.line.target, _curve(way.route())) for way in ways_of(sketch, slots, boxes)]
    return Drawn({owner: (box.x + box.width / 2, box.middle) for owner, box in boxes.items()}, lines)


def _curve(route: Route) -> Polyline:
    """The curve that the window draws, in pieces."""
    points = route.points
    if route.around:
        (x, top), (_, bottom) = points[0], points[-1]
        reach = 30 + min(30, abs(bottom - top) * 0.08)
        return [
            _cubic(((x, top), (x + reach, top), (x + reach, bottom), (x, bottom)), n / PIECES)
            for n in range(PIECES + 1)
        ]
    curve: list[Place] = []
    for (x, y), (x2, y2) in pairwise(points):
        middle = (x + x2) / 2
        corners = ((x, y), (middle, y), (middle, y2), (x2, y2))
        curve += [_cubic(corners, n / PIECES) for n in range(PIECES + 1)]
    return curve


def _cubic(corners: Sequence[Place], part: float) -> Place:
    rest = 1 - part
    weights = (rest**3, 3 * rest**2 * part, 3 * rest * part**2, part**3)
    return (
        sum(weight * x for weight, (x, _) in zip(weights, corners, strict=True)),
        sum(weight * y for weight, (_, y) in zip(weights, corners, strict=True)),
    )


# --- the figures ----------------------------------------------------------------------------------------------------


def crossings(drawn: Drawn) -> int:
    """Pairs of lines without a common owner that meet."""
    bounds = [_bounds(line[2]) for line in drawn.lines]
    count = 0
    for (number, one), (other_number, other) in combinations(enumerate(drawn.lines), 2):
        if {one[0], one[1]} & {other[0], other[1]} or not _meet(bounds[number], bounds[other_number]):
            continue
        count += any(_cross(a, b, c, d) for a, b in pairwise(one[2]) for c, d in pairwise(other[2]))
    return count


def hidden(drawn: Drawn) -> int:
    """Lines that run through a box of somebody else."""
    width, height = BOX
    boxes = {
        o: Rect(x - width / 2 + 2, y - height / 2 + 2, width - 4, height - 4) for o, (x, y) in drawn.places.items()
    }
    count = 0
    for source, target, points in drawn.lines:
        count += any(
            _in_box(box, one, other)
            for owner, box in boxes.items()
            if owner not in {source, target}
            for one, other in pairwise(points)
        )
    return count


def moved(before: Drawn, after: Drawn) -> tuple[float, float]:
    """How far boxes moved on average, in widths of a box, and the part of them that moved at all."""
    shifts = []
    for owner, (x, y) in before.places.items():
        x2, y2 = after.places[owner]
        shifts.append(((x2 - x) ** 2 + (y2 - y) ** 2) ** 0.5)
    return sum(shifts) / len(shifts) / BOX[0], sum(shift > 1 for shift in shifts) / len(shifts)


def moved_of_diagonal(before: Drawn, after: Drawn) -> float:
    """How far boxes moved on average, as a part of the diagonal of the drawing."""
    left, top, right, bottom = _bounds([*before.places.values()])
    return moved(before, after)[0] * BOX[0] / hypot(right - left, bottom - top)


def _bounds(points: Polyline) -> tuple[float, float, float, float]:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _meet(one: Sequence[float], other: Sequence[float]) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _side(a: Place, b: Place, c: Place) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _cross(a: Place, b: Place, c: Place, d: Place) -> bool:
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _in_box(box: Rect, one: Place, other: Place) -> bool:
    steps = [(one[0] + (other[0] - one[0]) * n / 8, one[1] + (other[1] - one[1]) * n / 8) for n in range(9)]
    return any(box.x < x < box.right and box.y < y < box.bottom for x, y in steps)


LAYOUTS: dict[str, Layout] = {
    "ours": ours,
    "ours, placed afresh each time": ours_afresh,
    "same layers, barycenters alone": barycenters_alone,
    "same layers, order of the board": order_of_the_board,
    "networkx multipartite, same layers": multipartite,
    "networkx spring, from where it was": spring,
}


def run() -> None:
    """Print a table for each model."""
    layouts = dict(LAYOUTS)
    if shutil.which("dot"):
        layouts["dot"] = graphviz("dot")
    else:
        print("dot is not installed and left out.")
    for title, sketch in models().items():
        print(f"\n{title}: {len(sketch.owners)} boxes, {len(sketch.lines)} lines")
        print(f"  {'':36} {'crossings':>10} {'through a box':>14} {'moved by a drop':>16} {'mean shift':>11} {'ms':>8}")
        drops = _drops(sketch)
        for name, layout in layouts.items():
            start = time.perf_counter()
            drawn = layout(sketch, None)
            spent = 1000 * (time.perf_counter() - start)
            shifts = [moved(drawn, layout(dropped, drawn)) for dropped in drops]
            shift, part = (sum(values) / DROPS for values in zip(*shifts, strict=True))
            figures = f"{crossings(drawn):>10} {hidden(drawn):>14} {part:>16.0%} {shift:>10.2f}w {spent:>8.1f}"
            print(f"  {name:36} {figures}")


if __name__ == "__main__":
    run()
