"""The picture of one structure: boxes, lines and words with their places, measured but not yet painted."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from planner.model.graph.geometry import Rect, boxes_of, routes_of
from planner.model.graph.places import Slot
from planner.ui.graph.finding_marks import FindingMark, finding_marks
from planner.ui.graph.owner_box import OwnerBox, draft_of
from planner.ui.graph.pills import Pills, place_pills
from planner.ui.graph.stroke import Stroke, stroke_of
from planner.ui.gravest import Marks, unmarked

if TYPE_CHECKING:
    from planner.model.facts import Facts
    from planner.model.graph.owner_graph import OwnerGraph


class Level(StrEnum):
    """How much a picture shows."""

    OWNERS = "owners"
    FUNCTIONS = "functions"


@dataclass(frozen=True, slots=True)
class Picture:
    """The graph of one structure, ready to paint.

    Attributes:
        title: the structure's name.
        figures: number and words of each figure, such as ("7", "owners").
        boxes: by owner id, in the order people see.
        strokes: the lines.
        pills: the abandoned functions.
        bounds: what boxes and pills need, in pixels; the same for pictures that are seen together.
        marks: the marks of findings.
    """

    title: str
    figures: tuple[tuple[str, str], ...]
    boxes: Mapping[str, OwnerBox]
    strokes: tuple[Stroke, ...]
    pills: Pills | None
    bounds: QRectF
    marks: tuple[FindingMark, ...] = ()

    def extent(self, kinds: Collection[str]) -> QRectF:
        """What the picture needs with the lines of these kinds, in pixels."""
        whole = self.bounds
        for stroke in self.strokes:
            if stroke.kind in kinds:
                whole = whole.united(stroke.path.boundingRect())
        return whole

    def neighbours(self, owner: str) -> frozenset[str]:
        """The owners that share a line with this one."""
        ends = [(stroke.source, stroke.target) for stroke in self.strokes if owner in (stroke.source, stroke.target)]
        return frozenset(end for pair in ends for end in pair)


def draw_up(
    sources: Sequence[tuple[Facts, OwnerGraph]],
    slots: Mapping[str, Slot],
    level: Level,
    *,
    whole: bool = False,
    marks: Marks = unmarked,
) -> list[Picture]:
    """Draw up the pictures of structures that are seen together: an owner has its box at one place in all of them.

    Args:
        sources: the structures with their graphs.
        slots: where each owner stands.
        level: owners alone, or with their functions.
        whole: leave no part of a name out, for files, where no tip can tell it.
        marks: gives the marks of findings.
    """
    open_boxes = level is Level.FUNCTIONS
    drafts = [
        {
            owner: draft_of(facts, owner, data, with_functions=open_boxes, whole=whole)
            for owner, data in graph.graph.nodes(data=True)
        }
        for facts, graph in sources
    ]

    def measure(owner: str) -> tuple[float, float]:
        sizes = [draft[owner].size for draft in drafts if owner in draft]
        return max(width for width, _ in sizes), max(height for _, height in sizes)

    places = boxes_of([graph.sketch() for _, graph in sources], slots, measure)
    pictures: list[Picture] = []
    bounds = QRectF()
    for (facts, graph), draft in zip(sources, drafts, strict=True):
        mine = {owner: places[owner]._replace(height=draft[owner].size[1]) for owner in draft}
        strokes = tuple(stroke_of(route) for route in routes_of(graph.sketch(), slots, mine))
        abandoned = [(key, facts.model.functions[key].name) for key in graph.abandoned]
        pills = place_pills(abandoned, list(mine.values()), strokes, whole=whole)
        boxes = {owner: draft[owner].placed(rect) for owner, rect in mine.items()}
        bounds = bounds.united(_bounds(list(mine.values()), pills))
        marked = finding_marks(facts.structure_id, boxes.values(), pills, marks)
        pictures.append(Picture(facts.structure.name, figures_of(graph), boxes, strokes, pills, bounds, marked))
    return [replace(picture, bounds=bounds) for picture in pictures]


def figures_of(graph: OwnerGraph) -> tuple[tuple[str, str], ...]:
    """The figures of a structure as number and words."""
    owners, crossings, share, _, abandoned = graph.figures
    return (
        (f"{owners}", "owner" if owners == 1 else "owners"),
        (f"{crossings}", "crossing" if crossings == 1 else "crossings"),
        (f"{share:.0%}", "decided by one role"),
        (f"{abandoned}", "abandoned"),
    )


def _bounds(places: Sequence[Rect], pills: Pills | None) -> QRectF:
    whole = QRectF()
    for rect in places:
        whole = whole.united(QRectF(*rect))
    return whole.united(pills.bounds) if pills else whole
