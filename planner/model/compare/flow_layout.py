"""Where bars and ribbons of a flow stand, as numbers: two columns of bars, and ribbons from bar to bar."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from planner.model.compare.flow_order import Order
from planner.model.compare.movement import Movement
from planner.model.compare.ribbons import End, Ribbon

_ROUNDS = 40
"""Halvings in the search for the unit that fits; more than a float can tell apart."""

_MOVEMENTS = {movement: place for place, movement in enumerate(Movement)}

Heights = Mapping[End, float]
"""The least height of the slot of each end, in pixels: that of its words."""


class Bar(NamedTuple):
    """One end of ribbons.

    Attributes:
        end: whose.
        top: of its slot, which no other slot overlaps, in pixels.
        height: of its slot.
        width: how many functions touch it.
        start: the top of the bar itself, in the middle of the slot.
        thickness: the height of the bar itself.
    """

    end: End
    top: float
    height: float
    width: float
    start: float
    thickness: float


class Lane(NamedTuple):
    """One ribbon: its upper edge before and after and its height, in pixels."""

    ribbon: Ribbon
    before: float
    after: float
    thickness: float


@dataclass(frozen=True, slots=True)
class FlowLayout:
    """Everything in its place.

    Attributes:
        before: the bars of the one side, from the top.
        after: those of the other.
        lanes: the ribbons, from the top of the side before.
        height: of the higher side, in pixels.
    """

    before: tuple[Bar, ...]
    after: tuple[Bar, ...]
    lanes: tuple[Lane, ...]
    height: float


class Spacing(NamedTuple):
    """What a flow is laid out with, in pixels: the height of one function, and the gap between two slots."""

    unit: float
    gap: float


def fitting_unit(ribbons: Sequence[Ribbon], heights: tuple[Heights, Heights], *, gap: float, room: float) -> float:
    """The greatest height of one function, in pixels, with which both sides fit into a room; 0 where none does."""
    sides = [_widths(ribbons, 0), _widths(ribbons, 1)]
    low, high = 0.0, room
    for _ in range(_ROUNDS):
        unit = (low + high) / 2
        fits = all(_needed(mine, least, Spacing(unit, gap)) <= room for mine, least in zip(sides, heights, strict=True))
        low, high = (unit, high) if fits else (low, unit)
    return low


def lay_out(ribbons: Sequence[Ribbon], order: Order, heights: tuple[Heights, Heights], spacing: Spacing) -> FlowLayout:
    """Place all bars and ribbons.

    The side that needs more height is packed from the top; the bars of the other stand in their order as near as they
    can to where their ribbons run level.

    Args:
        ribbons: what flows.
        order: the ends from the top.
        heights: the least heights of the slots on both sides.
        spacing: the measures.
    """
    sides = [_widths(ribbons, 0), _widths(ribbons, 1)]
    tall = [_needed(mine, least, spacing) for mine, least in zip(sides, heights, strict=True)]
    fixed = 0 if tall[0] >= tall[1] else 1
    offsets = _offsets(ribbons, order, spacing.unit)
    columns: list[tuple[Bar, ...]] = [(), ()]
    packed = _slots(order[fixed], sides[fixed], heights[fixed], spacing.unit)
    columns[fixed] = _stacked(packed, _packed(packed, spacing.gap))
    loose = _slots(order[1 - fixed], sides[1 - fixed], heights[1 - fixed], spacing.unit)
    wanted = _level(ribbons, columns[fixed], offsets, fixed)
    columns[1 - fixed] = _stacked(loose, _settled(loose, wanted, spacing.gap, max(tall)))
    starts = [{bar.end: bar.start for bar in column} for column in columns]
    lanes = [
        Lane(
            ribbon,
            starts[0][ribbon.before] + offsets[number][0],
            starts[1][ribbon.after] + offsets[number][1],
            ribbon.width * spacing.unit,
        )
        for number, ribbon in enumerate(ribbons)
    ]
    lanes.sort(key=lambda lane: (lane.before, lane.after))
    return FlowLayout(columns[0], columns[1], tuple(lanes), max(tall))


def _end(ribbon: Ribbon, side: int) -> End:
    return ribbon.after if side else ribbon.before


def _widths(ribbons: Sequence[Ribbon], side: int) -> dict[End, float]:
    widths: dict[End, float] = {}
    for ribbon in ribbons:
        end = _end(ribbon, side)
        widths[end] = widths.get(end, 0.0) + ribbon.width
    return widths


def _needed(widths: Mapping[End, float], least: Heights, spacing: Spacing) -> float:
    """The height that a side needs, in pixels."""
    slots = sum(max(width * spacing.unit, least[end]) for end, width in widths.items())
    return slots + spacing.gap * max(0, len(widths) - 1)


def _offsets(ribbons: Sequence[Ribbon], order: Order, unit: float) -> list[tuple[float, float]]:
    """How far below the start of its bars each ribbon begins and ends: as its other ends stand, from the top."""
    places = [{end: place for place, end in enumerate(side)} for side in order]
    found = [[0.0, 0.0] for _ in ribbons]
    for side in (0, 1):
        used: dict[End, float] = {}
        numbers = sorted(
            range(len(ribbons)),
            key=lambda n: (places[1 - side][_end(ribbons[n], 1 - side)], _MOVEMENTS[ribbons[n].movement]),
        )
        for number in numbers:
            end = _end(ribbons[number], side)
            found[number][side] = used.get(end, 0.0)
            used[end] = found[number][side] + ribbons[number].width * unit
    return [(before, after) for before, after in found]


def _slots(ends: Sequence[End], widths: Mapping[End, float], least: Heights, unit: float) -> list[Bar]:
    """The bars with their heights, all at the top."""
    return [Bar(end, 0.0, max(widths[end] * unit, least[end]), widths[end], 0.0, widths[end] * unit) for end in ends]


def _stacked(bars: Sequence[Bar], tops: Sequence[float]) -> tuple[Bar, ...]:
    return tuple(
        bar._replace(top=top, start=top + (bar.height - bar.thickness) / 2) for bar, top in zip(bars, tops, strict=True)
    )


def _packed(bars: Sequence[Bar], gap: float) -> list[float]:
    tops = [0.0]
    for bar in bars[:-1]:
        tops.append(tops[-1] + bar.height + gap)
    return tops


def _level(
    ribbons: Sequence[Ribbon], fixed: Sequence[Bar], offsets: Sequence[tuple[float, float]], side: int
) -> dict[End, float]:
    """Where the bar of each end on the other side would start if its ribbons ran level, on the mean by width."""
    starts = {bar.end: bar.start for bar in fixed}
    sums: dict[End, float] = {}
    widths: dict[End, float] = {}
    for number, ribbon in enumerate(ribbons):
        end = _end(ribbon, 1 - side)
        level = starts[_end(ribbon, side)] + offsets[number][side] - offsets[number][1 - side]
        sums[end] = sums.get(end, 0.0) + level * ribbon.width
        widths[end] = widths.get(end, 0.0) + ribbon.width
    return {end: sums[end] / widths[end] for end in sums}


def _settled(bars: Sequence[Bar], wanted: Mapping[End, float], gap: float, room: float) -> list[float]:
    """Tops as near as possible to those wanted (least squares by width), in order, without overlap, within a room.

    Without the heights of the slots above it each top must not be less than the one before: neighbours that want to
    pass each other stand together at their common mean.
    """
    above = _packed(bars, gap)
    free = room - (above[-1] + bars[-1].height)
    groups: list[tuple[float, float, int]] = []  # mean, weight, how many
    for bar, packed in zip(bars, above, strict=True):
        top = wanted[bar.end] - (bar.height - bar.thickness) / 2
        groups.append((top - packed, bar.width, 1))
        while len(groups) > 1 and groups[-2][0] > groups[-1][0]:
            (mean, weight, count), (last, more, other) = groups[-2], groups.pop()
            together = weight + more
            groups[-1] = (mean * weight + last * more) / together, together, count + other
    means = [mean for mean, _, count in groups for _ in range(count)]
    return [packed + min(max(mean, 0.0), free) for packed, mean in zip(above, means, strict=True)]
