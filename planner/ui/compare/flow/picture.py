"""The picture of a flow: bars, ribbons and words with their places, measured but not yet painted."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath

from planner.model.compare.comparison import Comparison
from planner.model.compare.flow_layout import Bar, FlowLayout, Spacing, fitting_unit, lay_out
from planner.model.compare.flow_order import Order, order_of_ends
from planner.model.compare.movement import Movement
from planner.model.compare.ribbons import End, Ribbon, ribbons
from planner.model.compare.role_changes import OwnerChanges, owner_changes
from planner.model.vocabulary import OwnerKind, Ownership
from planner.ui.compare.flow.curve import Band, band_at, shares
from planner.ui.compare.flow.hatch import hatch_of
from planner.ui.compare.flow.labels import (
    Draft,
    Measures,
    Naming,
    Word,
    draft_label,
    end_name,
    marks_of,
    natural_width,
    placed,
)
from planner.ui.compare.flow.signs import place_signs

MARGIN = 16.0
BAR = 11.0
_BESIDE = 8.0
_TOP = 6.0
_GAPS = (18.0, 14.0, 10.0, 7.0, 4.0, 2.0)
_WIDEST_GAP = 36.0
_COMFORTABLE = 7.0
_LEAST_UNIT = 3.5
"""Pixels of one function below which the flow is scrolled, not squeezed."""

_MOST_UNIT = 30.0
_LABELS = 0.27
"""The part of the width that the words of one side may take."""

_THINNEST = 1.2
_THINNEST_BAR = 3.0
_THINNEST_DASHED = 8.0
_HITTABLE = 7.0
_REACH = 5.0

Key = tuple[End, End, Movement]
"""What makes a ribbon the same before and after an edit."""


class DrawnBar(NamedTuple):
    """One end: its bar, its words, and the room of both."""

    end: End
    side: int
    kind: str
    name: str
    note: str
    functions: tuple[str, ...]
    rect: QRectF
    room: QRectF
    words: tuple[Word, ...]


class Strip(NamedTuple):
    """One ribbon, ready to paint."""

    ribbon: Ribbon
    band: Band
    path: QPainterPath
    sign: QPointF | None

    @property
    def key(self) -> Key:
        """What makes it the same after an edit."""
        return self.ribbon.before, self.ribbon.after, self.ribbon.movement


@dataclass(frozen=True, eq=False)
class FlowPicture:
    """Everything with its place, in pixels from the upper left corner.

    Attributes:
        flow: what it shows.
        size: of all of it.
        left: where the ribbons begin.
        right: where they end.
        bars: both sides, from the top.
        strips: the ribbons, from the top of the side before.
    """

    flow: "Flowing"
    size: QSizeF
    left: float
    right: float
    bars: tuple[DrawnBar, ...]
    strips: tuple[Strip, ...]

    def hatch(self, number: int) -> tuple[QLineF, ...]:
        """The lines of the hatch of a strip, made when it is first seen: most of a long flow never is."""
        if number not in self._hatches:
            strip = self.strips[number]
            self._hatches[number] = hatch_of(strip.ribbon.movement, strip.band, self.left, self._shares)
        return self._hatches[number]

    @cached_property
    def _hatches(self) -> dict[int, tuple[QLineF, ...]]:
        return {}

    @cached_property
    def _shares(self) -> list[float]:
        return shares(self.right - self.left)

    @cached_property
    def numbers(self) -> dict[Key, int]:
        """The number of each strip by its key."""
        return {strip.key: number for number, strip in enumerate(self.strips)}

    @cached_property
    def depth(self) -> tuple[int, ...]:
        """The numbers of the strips from the lowest to the topmost: what stays lies below, thin ones above."""
        strips = self.strips
        return tuple(
            sorted(
                range(len(strips)),
                key=lambda n: (strips[n].ribbon.movement is not Movement.STAYS, -strips[n].band.thickness, n),
            )
        )

    def strip_at(self, point: QPointF, movements: frozenset[Movement]) -> int | None:
        """The number of the ribbon at a point, among those of these movements."""
        if not self.left <= point.x() <= self.right:
            return None
        numbers = [n for n, strip in enumerate(self.strips) if strip.ribbon.movement in movements]
        bands = [self.strips[n].band for n in numbers]
        along = (point.x() - self.left) / max(1.0, self.right - self.left)
        found = band_at(bands, along, point.y(), least=_HITTABLE, reach=_REACH)
        return None if found is None else numbers[found]

    def bar_at(self, point: QPointF) -> DrawnBar | None:
        """The end whose bar or words are at a point."""
        return next((bar for bar in self.bars if bar.room.contains(point)), None)


class Flowing(NamedTuple):
    """What is drawn: a comparison by one ownership, and what follows from it whatever the size.

    Attributes:
        comparison: the two sides.
        ownership: what is followed.
        ribbons: what flows.
        order: of the ends.
        changes: what becomes of the owners.
    """

    comparison: Comparison
    ownership: Ownership
    ribbons: list[Ribbon]
    order: Order
    changes: OwnerChanges

    @classmethod
    def of(cls, comparison: Comparison, ownership: Ownership) -> "Flowing":
        """Derive it."""
        found = ribbons(comparison, ownership)
        return cls(comparison, ownership, found, order_of_ends(comparison, found), owner_changes(comparison))


def draw_up(flow: Flowing, width: float, room: float, *, zoom: float = 1.0, whole: bool = False) -> FlowPicture:
    """Measure and place everything.

    Args:
        flow: what to draw; there is at least one ribbon.
        width: of the picture, in pixels.
        room: the height that it should fit into, if it can.
        zoom: how many times higher the ribbons are than where they fit.
        whole: leave no part of a name out.
    """
    measures = Measures()
    before, after = (_Side.of(flow, side, measures, width * _LABELS, whole=whole) for side in (0, 1))
    heights = before.heights(), after.heights()
    layout = lay_out(flow.ribbons, flow.order, heights, _spacing(flow.ribbons, heights, room - 2 * _TOP, zoom))
    left = MARGIN + before.width + _BESIDE + BAR
    right = max(left + 1.0, width - MARGIN - after.width - _BESIDE - BAR)
    bars = [before.drawn(bar, left - BAR) for bar in layout.before]
    bars += [after.drawn(bar, right) for bar in layout.after]
    size = QSizeF(width, layout.height + 2 * _TOP)
    return FlowPicture(flow, size, left, right, tuple(bars), _strips(layout, left, right))


@dataclass(frozen=True, slots=True)
class _Side:
    """The ends of one side with their words."""

    side: int
    measures: Measures
    width: float
    kinds: dict[End, str]
    functions: dict[End, tuple[str, ...]]
    namings: dict[End, Naming]
    drafts: dict[End, Draft]

    @classmethod
    def of(cls, flow: Flowing, side: int, measures: Measures, most: float, *, whole: bool) -> "_Side":
        """Name the ends of a side, in labels of at most so many pixels."""
        comparison = flow.comparison
        owners = (comparison.after if side else comparison.before).model.owners
        marks = marks_of(comparison, flow.changes, side)
        held: dict[End, dict[str, None]] = {end: {} for end in flow.order[side]}
        for ribbon in flow.ribbons:
            held[ribbon.after if side else ribbon.before].update(dict.fromkeys(ribbon.functions))
        namings = {
            end: Naming(end_name(comparison, end), len(mine), *marks.get(end.owner, ("", "")))
            for end, mine in held.items()
        }
        width = min(most, max(natural_width(naming, measures) for naming in namings.values()))
        return cls(
            side,
            measures,
            width,
            {end: owners[end.owner].kind if end.owner else end.place.value for end in held},
            {end: tuple(mine) for end, mine in held.items()},
            namings,
            {end: draft_label(end, named, measures, width, side=side, whole=whole) for end, named in namings.items()},
        )

    def heights(self) -> dict[End, float]:
        """The pixels that each label is high."""
        return {end: draft.height for end, draft in self.drafts.items()}

    def drawn(self, bar: Bar, x: float) -> DrawnBar:
        """Place a bar at ``x`` with its label beside it."""
        end, side, naming = bar.end, self.side, self.namings[bar.end]
        thick = max(bar.thickness, _THINNEST_BAR if self.kinds[end] == OwnerKind.ROLE else _THINNEST_DASHED)
        rect = QRectF(x, _TOP + bar.start - (thick - bar.thickness) / 2, BAR, thick)
        beside = rect.right() + _BESIDE if side else rect.left() - _BESIDE
        words = placed(self.drafts[end], self.measures, beside, _TOP + bar.top + bar.height / 2, side)
        far = self.width + _BESIDE
        room = QRectF(x if side else x - far, _TOP + bar.top, BAR + far, bar.height)
        note = naming.mark or naming.note
        return DrawnBar(end, side, self.kinds[end], naming.name, note, self.functions[end], rect, room, words)


def _spacing(
    ribbons: Sequence[Ribbon], heights: tuple[dict[End, float], dict[End, float]], room: float, zoom: float
) -> Spacing:
    """The greatest gap with which a function is comfortably high, else the least gap and what is left of the room."""
    for gap in _GAPS:
        unit = fitting_unit(ribbons, heights, gap=gap, room=room)
        if unit >= _COMFORTABLE:
            break
    if unit > _MOST_UNIT:
        count = max(len(heights[0]), len(heights[1]))
        for wider in (_WIDEST_GAP, (_WIDEST_GAP + _GAPS[0]) / 2):
            if count > 1 and fitting_unit(ribbons, heights, gap=wider, room=room) >= _MOST_UNIT:
                gap = wider
                break
    return Spacing(min(max(unit, _LEAST_UNIT), _MOST_UNIT) * zoom, gap)


def _strips(layout: FlowLayout, left: float, right: float) -> tuple[Strip, ...]:
    bands = [Band(_TOP + lane.before, _TOP + lane.after, max(lane.thickness, _THINNEST)) for lane in layout.lanes]
    signs = place_signs(bands, left, right)
    made = []
    for lane, band, sign in zip(layout.lanes, bands, signs, strict=True):
        made.append(Strip(lane.ribbon, band, _path(band, left, right), QPointF(*sign) if sign else None))
    return tuple(made)


def _path(band: Band, left: float, right: float) -> QPainterPath:
    middle, high = (left + right) / 2, band.thickness
    path = QPainterPath(QPointF(left, band.before))
    path.cubicTo(middle, band.before, middle, band.after, right, band.after)
    path.lineTo(right, band.after + high)
    path.cubicTo(middle, band.after + high, middle, band.before + high, left, band.before + high)
    path.closeSubpath()
    return path
