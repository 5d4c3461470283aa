"""The graphs that both sides draw: the owners of a made-up model, and the lines that its picture shows."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache

from benchmarks.models import FIRST, SECOND, model_of
from planner.model.checked import Checked
from planner.model.graph.owner_graph import build
from planner.model.graph.places import arrange
from planner.model.operating_model import OperatingModel
from planner.ui.graph.picture import Level, Picture, draw_up

Graph = Mapping[str, Sequence[object]]


@cache
def model_with(functions: int, owners: int | None = None) -> OperatingModel:
    """The model of a size."""
    return model_of(functions, owner_count=owners)


def graphs_of(model: OperatingModel, *structures: str) -> list[Graph]:
    """The graphs of structures as a page takes them: boxes with their sizes and places, and the lines between them.

    Lines that our picture shows only beside a chosen owner are left out for both sides.
    """
    checked = Checked.of(model, date.today())
    graphs = {key: build(checked.facts[key]) for key in (FIRST, SECOND)}
    slots = arrange([graph.sketch() for graph in graphs.values()])
    chosen = structures or (SECOND,)
    pictures = draw_up([(checked.facts[key], graphs[key]) for key in chosen], slots, Level.OWNERS)
    return [_graph(picture) for picture in pictures]


def size_words(model: OperatingModel, graphs: Sequence[Graph]) -> str:
    """The numbers of functions, boxes and lines in words."""
    boxes, lines = (sum(len(graph[part]) for graph in graphs) for part in ("nodes", "edges"))
    return f"{len(model.functions):,} functions, {boxes:,} boxes, {lines:,} lines"


def _graph(picture: Picture) -> Graph:
    nodes = [
        {
            "id": owner,
            "label": box.name,
            "x": box.rect.center().x(),
            "y": box.rect.center().y(),
            "width": box.rect.width(),
            "height": box.rect.height(),
        }
        for owner, box in picture.boxes.items()
    ]
    return {"nodes": nodes, "edges": [[s.source, s.target] for s in picture.strokes if not s.quiet]}
