"""What can be pointed at in a flow: a ribbon or an end; what stands out then, and where the arrows lead."""

from collections.abc import Callable, Collection
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt

from planner.model.compare.movement import Movement
from planner.model.compare.ribbons import End
from planner.ui.compare.flow.picture import FlowPicture, Key, Strip
from planner.ui.compare.flow.tips import end_tip, ribbon_tip

Movements = frozenset[Movement]


class Spot(NamedTuple):
    """A ribbon, by its key, or an end with its side (0 before, 1 after); or nothing."""

    ribbon: Key | None = None
    end: tuple[End, int] | None = None


NOTHING = Spot()


def spot_at(picture: FlowPicture, point: QPointF, movements: Movements) -> Spot:
    """What lies at a point of a picture, as far as it is drawn."""
    bar = picture.bar_at(point)
    if bar is not None:
        return Spot(end=(bar.end, bar.side))
    number = picture.strip_at(point, movements)
    return NOTHING if number is None else Spot(picture.strips[number].key)


def touched(picture: FlowPicture, spot: Spot, movements: Movements) -> frozenset[int]:
    """The numbers of the ribbons that a spot lights: itself, or all of an end."""
    if spot.ribbon is not None:
        number = picture.numbers.get(spot.ribbon)
        return frozenset() if number is None else frozenset({number})
    return _numbers(picture, movements, lambda strip: spot.end in ((strip.ribbon.before, 0), (strip.ribbon.after, 1)))


def holding(picture: FlowPicture, functions: Collection[str], owner: str, movements: Movements) -> frozenset[int]:
    """The numbers of the ribbons that hold one of these functions, or touch this owner."""
    wanted = set(functions)
    if not wanted and not owner:
        return frozenset()
    return _numbers(
        picture,
        movements,
        lambda strip: (
            not wanted.isdisjoint(strip.ribbon.functions)
            or bool(owner and owner in (strip.ribbon.before.owner, strip.ribbon.after.owner))
        ),
    )


def functions_at(picture: FlowPicture, spot: Spot) -> tuple[str, ...]:
    """The functions of a spot, in the order people see."""
    if spot.ribbon is not None:
        return tuple(picture.strips[picture.numbers[spot.ribbon]].ribbon.functions)
    return next((bar.functions for bar in picture.bars if (bar.end, bar.side) == spot.end), ())


def words_of(picture: FlowPicture, spot: Spot) -> str:
    """What is told about a spot, in a few lines; empty for nothing."""
    if spot.ribbon is not None:
        return ribbon_tip(picture.flow, picture.strips[picture.numbers[spot.ribbon]].ribbon)
    bar = next((bar for bar in picture.bars if (bar.end, bar.side) == spot.end), None)
    return "" if bar is None else end_tip(picture.flow, bar)


def walked(picture: FlowPicture, current: Key | None, key: Qt.Key, movements: Movements) -> Key | None:
    """The ribbon that a key leads to; None where the key leads nowhere.

    Up and Down walk from the top of the side before, Home and End to its ends; Left and Right go round the ribbons
    that end where the current one ends.
    """
    drawn = [strip for strip in picture.strips if strip.ribbon.movement in movements]
    if not drawn or key not in _KEYS:
        return None
    here = next((place for place, strip in enumerate(drawn) if strip.key == current), None)
    if here is None:
        return drawn[-1 if key in {Qt.Key.Key_End, Qt.Key.Key_Up} else 0].key
    if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
        beside = [strip for strip in drawn if strip.ribbon.after == drawn[here].ribbon.after]
        place = next(place for place, strip in enumerate(beside) if strip.key == current)
        return beside[(place + (1 if key == Qt.Key.Key_Right else -1)) % len(beside)].key
    places = {Qt.Key.Key_Up: here - 1, Qt.Key.Key_Down: here + 1, Qt.Key.Key_Home: 0}
    return drawn[min(max(places.get(key, len(drawn) - 1), 0), len(drawn) - 1)].key


_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right}


def _numbers(picture: FlowPicture, movements: Movements, holds: Callable[[Strip], bool]) -> frozenset[int]:
    return frozenset(n for n, s in enumerate(picture.strips) if s.ribbon.movement in movements and holds(s))
