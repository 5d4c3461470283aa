"""The picture of one structure: boxes, lines and words with their places, measured but not yet painted."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from planner.language import tr, trn
from planner.model.graph.geometry import Rect, boxes_of
from planner.model.graph.places import Slot, layers_in
from planner.model.graph.quiet import Key, quiet_lines, weights_of
from planner.ui.graph.change_marks import ChangeMark
from planner.ui.graph.finding_marks import FindingMark, finding_marks
from planner.ui.graph.owner_box import OwnerBox, draft_of
from planner.ui.graph.pills import Pills, place_pills
from planner.ui.graph.stroke import Stroke, strokes_of
from planner.ui.gravest import Marks, unmarked

if TYPE_CHECKING:
    from planner.model.facts import Facts
    from planner.model.graph.owner_graph import OwnerGraph
    from planner.model.graph.sketch import Sketch


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
        strokes: the lines, quiet ones last.
        pills: the abandoned functions.
        bounds: what boxes and pills need, in pixels; the same for pictures that are seen together.
        marks: the marks of findings.
        signs: the signs of changes, where two structures are drawn as one.
    """

    title: str
    figures: tuple[tuple[str, str], ...]
    boxes: Mapping[str, OwnerBox]
    strokes: tuple[Stroke, ...]
    pills: Pills | None
    bounds: QRectF
    marks: tuple[FindingMark, ...] = ()
    signs: tuple[ChangeMark, ...] = ()

    def extent(self, kinds: Collection[str]) -> QRectF:
        """What the picture needs with the lines of these kinds, in pixels."""
        whole = self.bounds
        for stroke in self.drawn(kinds):
            whole = whole.united(stroke.extent)
        return whole

    def drawn(self, kinds: Collection[str]) -> list[Stroke]:
        """The lines of these kinds that are drawn while no owner is chosen."""
        heard = takewhile(lambda stroke: not stroke.quiet, self.strokes)
        return [stroke for stroke in heard if stroke.kind in kinds]

    def within(self, room: QRectF) -> Picture:
        """The boxes, marks and signs of it that are in a room; the lines are the same."""
        return replace(
            self,
            boxes={owner: box for owner, box in self.boxes.items() if box.rect.intersects(room)},
            marks=tuple(mark for mark in self.marks if mark.box.intersects(room)),
            signs=tuple(sign for sign in self.signs if sign.box.intersects(room)),
        )

    def neighbours(self, owner: str) -> frozenset[str]:
        """The owners that share a line with this one."""
        ends = [(stroke.source, stroke.target) for stroke in self.strokes if owner in (stroke.source, stroke.target)]
        return frozenset(end for pair in ends for end in pair)


Source = tuple["Facts", "OwnerGraph"]
"""A structure with its graph."""

Drafts = Mapping[str, OwnerBox]
"""The boxes of a structure's owners, measured and not yet placed."""


class Standing(NamedTuple):
    """The room that each owner's box has, the slot that gave it, and the lines that are left out at first."""

    places: Mapping[str, Rect]
    slots: Mapping[str, Slot]
    quiet: frozenset[Key]


def draw_up(
    sources: Sequence[Source],
    slots: Mapping[str, Slot],
    level: Level,
    *,
    whole: bool = False,
    marks: Marks = unmarked,
    before: Sequence[Picture | None] = (),
) -> list[Picture]:
    """Draw up the pictures of structures that are seen together: an owner has its box at one place in all of them.

    Args:
        sources: the structures with their graphs.
        slots: where each owner stands.
        level: owners alone, or with their functions.
        whole: leave no part of a name out, for files, where no tip can tell it.
        marks: gives the marks of findings.
        before: the pictures that these take the place of, drawn no more whole than these, of which they keep the lines
            that run as before and the boxes that say the same.
    """
    known = before or [None] * len(sources)
    drafts = [drafts_of(one, level, whole=whole, before=old) for one, old in zip(sources, known, strict=True)]
    standing = standing_of([graph.sketch() for _, graph in sources], slots, drafts)
    return in_one_frame(
        [
            drawn(one, draft, standing, whole=whole, marks=marks, before=old)
            for one, draft, old in zip(sources, drafts, known, strict=True)
        ]
    )


def drafts_of(source: Source, level: Level, *, whole: bool, before: Picture | None = None) -> Drafts:
    """Measure the boxes of a structure; closed ones that say what they said before are given again."""
    facts, graph = source
    opened = level is Level.FUNCTIONS
    known = before.boxes if before is not None and not opened else {}
    drafts = {}
    for owner, data in graph.owners.items():
        box = known.get(owner)
        if box is None or not box.says(facts.model.owners[owner].name, data):
            box = draft_of(facts, owner, data, with_functions=opened, whole=whole)
        drafts[owner] = box
    return drafts


def standing_of(sketches: Sequence[Sketch], slots: Mapping[str, Slot], drafts: Sequence[Drafts]) -> Standing:
    """Find the room for the boxes of structures that are seen together, and the lines that all of them leave out."""
    places = boxes_of(sketches, slots, measure_of(drafts))
    return Standing(places, slots, quiet_lines(weights_of(sketches), layers_in(slots)))


def measure_of(drafts: Sequence[Drafts]) -> Callable[[str], tuple[float, float]]:
    """Give what tells the width and the height that an owner needs in all of these."""

    def measure(owner: str) -> tuple[float, float]:
        sizes = [draft[owner].size for draft in drafts if owner in draft]
        return max(width for width, _ in sizes), max(height for _, height in sizes)

    return measure


def drawn(
    source: Source,
    drafts: Drafts,
    standing: Standing,
    *,
    whole: bool,
    marks: Marks,
    before: Picture | None = None,
) -> Picture:
    """Draw up the picture of one structure whose boxes have their places."""
    facts, graph = source
    mine = {owner: standing.places[owner]._replace(height=drafts[owner].size[1]) for owner in drafts}
    known = before.strokes if before is not None else ()
    strokes = strokes_of(graph.sketch(), standing.slots, mine, standing.quiet, known)
    abandoned = [(key, facts.model.functions[key].name) for key in graph.abandoned]
    pills = place_pills(abandoned, list(mine.values()), strokes, whole=whole)
    boxes = {owner: drafts[owner].placed(rect) for owner, rect in mine.items()}
    marked = finding_marks(facts.structure_id, boxes.values(), pills, marks)
    bounds = bounds_of(list(mine.values()), pills)
    return Picture(facts.structure.name, figures_of(graph), boxes, strokes, pills, bounds, marked)


def in_one_frame(pictures: Sequence[Picture]) -> list[Picture]:
    """The pictures with the bounds of all of them, to be seen through one camera."""
    bounds = QRectF()
    for picture in pictures:
        bounds = bounds.united(picture.bounds)
    return [replace(picture, bounds=bounds) for picture in pictures]


def figures_of(graph: OwnerGraph) -> tuple[tuple[str, str], ...]:
    """The figures of a structure as number and words."""
    owners, crossings, share, _, abandoned = graph.figures
    return (
        (f"{owners}", trn(owners, "owner", "owners")),
        (f"{crossings}", trn(crossings, "crossing", "crossings")),
        (tr("{percent}%", percent=f"{share * 100:.0f}"), tr("decided by one role")),
        (f"{abandoned}", tr("abandoned")),
    )


def bounds_of(places: Sequence[Rect], pills: Pills | None) -> QRectF:
    """What boxes and pills need, in pixels."""
    whole = QRectF()
    for rect in places:
        whole = whole.united(QRectF(*rect))
    return whole.united(pills.bounds) if pills else whole
