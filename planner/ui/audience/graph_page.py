"""The graph for a room: who decides for whom, with names as large as they must be."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from planner.model.facts import Facts
from planner.model.graph.owner_graph import OwnerGraph
from planner.model.graph.places import Slot
from planner.model.vocabulary import Ownership
from planner.model.wording import listed
from planner.ui.audience.big import draw_line, draw_lines, metrics_of
from planner.ui.audience.page import Page, words_page
from planner.ui.graph.owner_box import OwnerBox
from planner.ui.graph.paint import Emphasis, paint_graph
from planner.ui.graph.picture import Level, Picture, drafts_of, drawn, standing_of
from planner.ui.gravest import unmarked
from planner.ui.theme import Theme

_BOX = (238.0, 84.0)
_LEAST = 0.68
"""How much smaller boxes may be drawn: below this their names would no longer fit."""

_WITHOUT_WORDS = 0.6
"""A scale at which a graph is painted with frames and lines whole and no second line in its boxes."""

_PAD = 8.0
_LINES = frozenset((Ownership.EXECUTION.value,))


def graph_page(facts: Facts, graph: OwnerGraph, slots: Mapping[str, Slot], owner: str = "") -> Page:
    """The graph of a structure.

    Args:
        facts: the structure.
        graph: its graph.
        slots: where its owners stand.
        owner: the chosen one, which stands out with its neighbours.
    """
    name = facts.structure.name
    if not facts.structure.owners:
        return words_page(name, "Nobody is in this structure yet; the graph will show who decides for whom.")
    picture = _picture(facts, graph, slots)
    names = {key: facts.model.owners[key].name for key in picture.boxes}

    def body(painter: QPainter, box: QRectF, theme: Theme) -> None:
        room = picture.extent(_LINES).adjusted(-_PAD, -_PAD, _PAD, _PAD)
        scale = min(box.width() / room.width(), box.height() / room.height(), 1.3)
        shown = room.center()
        if scale < _LEAST:
            scale, shown = _LEAST, _near(picture, owner, room, box)
        corner = box.center() - shown * scale
        painter.save()
        painter.setClipRect(box.adjusted(-_PAD, -_PAD, _PAD, _PAD))
        painter.translate(corner)
        painter.scale(scale, scale)
        paint_graph(painter, picture, theme, Emphasis(_LINES, owner), scale=_WITHOUT_WORDS)
        painter.restore()
        for key, drawn_box in picture.boxes.items():
            rect = drawn_box.rect
            place = QRectF(rect.topLeft() * scale + corner, rect.size() * scale)
            if box.adjusted(-_PAD, -_PAD, _PAD, _PAD).contains(place):
                far = bool(owner) and key != owner and key not in picture.neighbours(owner)
                _paint_name(painter, place, names[key], theme.muted if far else theme.text)

    note = f"{graph.figures.crossings:,} crossing{'s' * (graph.figures.crossings != 1)}"
    return Page(name, note, f"Graph of {name}: {listed(list(names.values()))}. {note}", body)


def _picture(facts: Facts, graph: OwnerGraph, slots: Mapping[str, Slot]) -> Picture:
    """The graph with boxes that have room for large names; the names are drawn later, on the screen's own scale."""
    drafts = {key: _blank(box) for key, box in drafts_of((facts, graph), Level.OWNERS, whole=False).items()}
    standing = standing_of([graph.sketch()], slots, [drafts])
    picture = drawn((facts, graph), drafts, standing, whole=False, marks=unmarked)
    bounds = QRectF()
    for box in picture.boxes.values():
        bounds = bounds.united(box.rect)
    return replace(picture, pills=None, bounds=bounds)


def _blank(box: OwnerBox) -> OwnerBox:
    return replace(box, name="", title=(), note="", head=_BOX[1], size=_BOX)


def _near(picture: Picture, owner: str, room: QRectF, box: QRectF) -> QPointF:
    """The point in the middle of what is shown of a graph that is too big: the chosen owner, or the beginning."""
    wide, high = box.width() / _LEAST / 2, box.height() / _LEAST / 2
    wished = picture.boxes[owner].rect.center() if owner in picture.boxes else room.topLeft()
    return QPointF(
        _between(wished.x(), room.left() + wide, room.right() - wide, room.center().x()),
        _between(wished.y(), room.top() + high, room.bottom() - high, room.center().y()),
    )


def _between(wished: float, least: float, most: float, middle: float) -> float:
    return min(max(wished, least), most) if least <= most else middle


def _paint_name(painter: QPainter, place: QRectF, name: str, colour: str) -> None:
    room = place.adjusted(8, 2, -8, -2)
    metrics = metrics_of(bold=True)
    if metrics.horizontalAdvance(name) <= room.width() or room.height() < 2 * metrics.height():
        wide = min(metrics.horizontalAdvance(name), room.width())
        off = (room.width() - wide) / 2
        draw_line(painter, room.adjusted(off, 0, 2 - off, 0), name, colour, bold=True)
        return
    off = (room.height() - 2 * metrics.height()) / 2
    draw_lines(painter, room.adjusted(0, off, 0, 1 - off), name, colour, bold=True)
