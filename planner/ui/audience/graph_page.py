"""The graph for a room: who decides for whom, in columns as high as the screen and with large names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from planner.language import tr, trn
from planner.model.facts import Facts
from planner.model.graph.geometry import Rect, ways_of
from planner.model.graph.owner_graph import OwnerGraph
from planner.model.graph.places import Slot
from planner.model.graph.sketch import Sketch
from planner.model.wording import listed
from planner.ui.audience.big import draw_line, flat, metrics_of
from planner.ui.audience.page import Page, Spot, words_page
from planner.ui.graph.controls import line_counts
from planner.ui.graph.legend import readable
from planner.ui.graph.owner_box import OwnerBox
from planner.ui.graph.paint import Emphasis, paint_graph
from planner.ui.graph.picture import Picture
from planner.ui.graph.stroke import Stroke
from planner.ui.graph.wrapped import in_two, wrapped
from planner.ui.look.theme import Theme

_PITCH, _HIGHEST = 78.0, 76.0
_BETWEEN_ROWS = 10.0
_NARROWEST, _WIDEST = 150.0, 330.0
_SIDE = 9.0
"""Pixels of a box to the left of its name, and to the right."""

_BETWEEN = 56.0
"""Pixels between columns that the lines need at least."""

_WITHOUT_WORDS = 0.6
"""The scale at which a graph is painted with whole frames and lines, and no second line in its boxes."""


def graph_page(facts: Facts, graph: OwnerGraph, slots: Mapping[str, Slot], owner: str = "") -> Page:
    """The graph of a structure.

    Args:
        facts: the structure.
        graph: its graph.
        slots: where its owners stand.
        owner: the chosen one, which stands out with its neighbours; empty where none is.
    """
    name = facts.structure.name
    if not facts.structure.owners:
        return words_page(name, tr("Nobody is in this structure yet; the graph will show who decides for whom."))
    layout = _Layout(facts, graph.sketch(), slots, owner)

    def body(painter: QPainter, box: QRectF, theme: Theme) -> None:
        picture = layout.picture(box)
        if len(picture.boxes) < len(layout.sketch.owners):
            line = metrics_of().height() + 6
            picture = layout.picture(box.adjusted(0, 0, 0, -line))
            hidden = len(layout.sketch.owners) - len(picture.boxes)
            foot = QRectF(box.left(), box.bottom() - line, box.width(), line)
            draw_line(painter, foot, tr("and {n} more", n=hidden), theme.muted, right=True)
        kinds = readable(line_counts([picture]))
        painter.save()
        paint_graph(painter, picture, theme, Emphasis(kinds, owner), scale=_WITHOUT_WORDS)
        painter.restore()
        near = picture.neighbours(owner) | {owner} if owner else picture.boxes.keys()
        for key, drawn in picture.boxes.items():
            _paint_name(painter, drawn.rect, facts.model.owners[key].name, theme.text if key in near else theme.muted)

    def spots(box: QRectF) -> list[Spot]:
        return [Spot(drawn.rect, "owner", key) for key, drawn in layout.picture(box).boxes.items()]

    crossings = graph.figures.crossings
    note = trn(crossings, "{n} crossing", "{n} crossings")
    owners = listed(facts.names(layout.sketch.owners))
    said = tr("Graph of {structure}: {owners}. {crossings}", structure=name, owners=owners, crossings=note)
    return Page(name, note, said, body, spots=spots)


@dataclass(frozen=True)
class _Layout:
    """The owners and lines of a structure, to be placed in a room of any size."""

    facts: Facts
    sketch: Sketch
    slots: Mapping[str, Slot]
    owner: str

    def picture(self, box: QRectF) -> Picture:
        """Place the owners in columns that share a box, as many as have room."""
        rows = max(1, int((box.height() + _BETWEEN_ROWS) // _PITCH))
        columns = [self._most_linked(column, rows) for column in self._columns()]
        widths = self._widths(columns, box.width() - _BETWEEN * (len(columns) - 1))
        between = (box.width() - sum(widths)) / max(1, len(columns) - 1)
        left = box.left() if len(columns) > 1 else box.center().x() - widths[0] / 2
        places: dict[str, Rect] = {}
        slots: dict[str, Slot] = {}
        for layer, (column, wide) in enumerate(zip(columns, widths, strict=True)):
            pitch = box.height() / len(column)
            high = min(_HIGHEST, pitch - _BETWEEN_ROWS)
            for place, owner in enumerate(column):
                places[owner] = Rect(left, box.top() + (place + 0.5) * pitch - high / 2, wide, high)
                slots[owner] = Slot(layer, place)
            left += wide + between
        lines = tuple(line for line in self.sketch.lines if line.source in places and line.target in places)
        shown = Sketch({key: kind for key, kind in self.sketch.owners.items() if key in places}, lines)
        strokes = tuple(map(Stroke, ways_of(shown, slots, places)))
        boxes = {key: _blank(key, kind).placed(places[key]) for key, kind in shown.owners.items()}
        return Picture(self.facts.structure.name, (), boxes, strokes, None, box)

    def _widths(self, columns: Sequence[Sequence[str]], room: float) -> list[float]:
        """How wide each column is so that its names stand whole on two lines; all are narrower where room is short."""
        metrics, records = metrics_of(bold=True), self.facts.model.owners
        needed = [max(in_two(flat(records[owner].name), metrics) for owner in column) for column in columns]
        widths = [min(_WIDEST, max(_NARROWEST, wide + 2 * _SIDE)) for wide in needed]
        return [wide * min(1.0, room / sum(widths)) for wide in widths]

    def _columns(self) -> list[list[str]]:
        """The owners of each column from the top, as the main window has them."""
        columns: dict[int, list[str]] = {}
        for owner in sorted(self.sketch.owners, key=lambda owner: (self.slots[owner].place, owner)):
            columns.setdefault(self.slots[owner].layer, []).append(owner)
        return [columns[layer] for layer in sorted(columns)]

    def _most_linked(self, column: Sequence[str], room: int) -> list[str]:
        """As many owners of a column as have room: the chosen one, its neighbours, then those with most lines."""
        if len(column) <= room:
            return list(column)
        ends = [(line.source, line.target) for line in self.sketch.lines]
        weights = {owner: sum(owner in pair for pair in ends) for owner in column}
        near = {end for pair in ends if self.owner in pair for end in pair} | {self.owner}
        kept = sorted(column, key=lambda owner: (owner != self.owner, owner not in near, -weights[owner]))[:room]
        return [owner for owner in column if owner in kept]


def _blank(owner: str, kind: str) -> OwnerBox:
    """A frame without words: they are drawn later, larger."""
    return OwnerBox(owner, kind, "", (), "", overloaded=False, head=0.0, rows=(), size=(0.0, 0.0), rect=QRectF())


def _paint_name(painter: QPainter, place: QRectF, name: str, colour: str) -> None:
    """Paint a name in the middle of its box, on as many lines as have room."""
    room, metrics = place.adjusted(_SIDE, 1, -_SIDE, -1), metrics_of(bold=True)
    high = metrics.height()
    lines = wrapped(flat(name), metrics, room.width())
    last = min(len(lines), max(1, int(room.height() // high))) - 1
    shown = [*lines[:last], " ".join(lines[last:])]
    top = room.center().y() - len(shown) * high / 2
    for number, line in enumerate(shown):
        off = max(0.0, (room.width() - metrics.horizontalAdvance(line)) / 2)
        box = QRectF(room.left() + off, top + number * high, room.width() - off + 1, high)
        draw_line(painter, box, line, colour, bold=True)
