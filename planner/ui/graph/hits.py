"""What lies under a point of a picture, what a tip says about it, and who is next to whom."""

from collections.abc import Collection, Iterable, Mapping
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from planner.language import mark, tr
from planner.model.compare.graph_changes import Difference, LineChange
from planner.model.vocabulary import Ownership
from planner.ui.graph.picture import Picture
from planner.ui.graph.stroke import Stroke

_MOST_NAMES = 14
_SIDEWAYS = 2.5
"""How much farther an owner seems that is not straight ahead."""

_VERBS = {
    Ownership.EXECUTION.value: mark("{source} decides, {target} executes"),
    Ownership.REVIEW.value: mark("{source} reviews what {target} does"),
    Ownership.INPUT.value: mark("{source} gives {target} input"),
}


class Hit(NamedTuple):
    """An owner, or functions; with a stroke the functions are those that pass along it. Empty: nothing."""

    owner: str = ""
    functions: tuple[str, ...] = ()
    stroke: tuple[str, str, str] | None = None


def hit_at(picture: Picture, point: QPointF, kinds: Collection[str], owner: str, *, reach: float) -> Hit:
    """Find what lies at a point of a picture.

    Args:
        picture: where to look.
        point: in the picture's pixels.
        kinds: the kinds of lines that are drawn.
        owner: the chosen owner, whose lines are all drawn.
        reach: how far from a line the point may be, in the picture's pixels.
    """
    for box in picture.boxes.values():
        if box.rect.contains(point):
            inside = point - box.rect.topLeft()
            row = next((row for row in box.rows if row.rect.contains(inside)), None)
            return Hit(functions=(row.function,)) if row else Hit(owner=box.owner)
    if picture.pills and picture.pills.bounds.contains(point):
        pill = next((pill for pill in picture.pills.pills if pill.rect.contains(point)), None)
        if pill:
            return Hit(functions=(pill.function,) if pill.function else picture.pills.rest)
    nearest, found = reach, Hit()
    for stroke in picture.strokes:
        if stroke.is_drawn(kinds, owner):
            distance = _distance(stroke, point, reach)
            if distance < nearest:
                nearest, found = distance, Hit("", stroke.functions, (stroke.source, stroke.target, stroke.kind))
    return found


def tip_of(picture: Picture, hit: Hit, names: Mapping[str, str]) -> str:
    """Say in plain text what was hit; ``names`` are those of the functions."""
    if hit.owner:
        box = picture.boxes[hit.owner]
        note = tr("{note} (overloaded)", note=box.note) if box.overloaded else box.note
        became = f"\n{box.difference.sign} {box.difference.words}" if box.difference else ""
        return f"{box.name}{became}\n{note}"
    change = _change_of(picture, hit)
    listed = [_told(function, change) + names.get(function, "") for function in hit.functions]
    if len(listed) > _MOST_NAMES:
        listed = [*listed[:_MOST_NAMES], tr("and {n} more", n=len(listed) - _MOST_NAMES)]
    if hit.stroke:
        source, target, kind = hit.stroke
        head = tr(_VERBS[kind], source=picture.boxes[source].name, target=picture.boxes[target].name)
        if change is not None:
            head = f"{head}, {change.difference.words}"
        return "\n".join([f"{head}:", *listed])
    return "\n".join(listed)


def _change_of(picture: Picture, hit: Hit) -> LineChange | None:
    """What became of the line that was hit, where two structures are drawn as one."""
    strokes = (stroke for stroke in picture.strokes if (stroke.source, stroke.target, stroke.kind) == hit.stroke)
    return next((stroke.change for stroke in strokes), None)


def _told(function: str, change: LineChange | None) -> str:
    """The sign before a function on a line that changes."""
    if change is None:
        return ""
    was, is_now = function in change.before, function in change.after
    found = Difference.SAME if was and is_now else Difference.ADDED if is_now else Difference.REMOVED
    return f"{found.sign} "


def place_of(picture: Picture, function: str, owners: Iterable[str]) -> QRectF | None:
    """Where a function stands: its pill, its row in an open box, or the box of the first of its owners.

    Args:
        picture: where to look.
        function: its id.
        owners: those that hold it, in the order in which they are looked for.
    """
    pills = picture.pills.pills if picture.pills else ()
    pill = next((pill.rect for pill in pills if pill.function == function), None)
    if pill is not None:
        return pill
    box = next((picture.boxes[owner] for owner in owners if owner in picture.boxes), None)
    if box is None:
        return None
    rows = (row.rect.translated(box.rect.topLeft()) for row in box.rows if row.function == function)
    return next(rows, box.rect)


def neighbour(picture: Picture, owner: str, direction: QPointF) -> str:
    """The owner next to one in a direction; the first owner when none is chosen, the same where nobody is."""
    if owner not in picture.boxes:
        return next(iter(picture.boxes))
    here = picture.boxes[owner].rect.center()

    def far(other: str) -> float:
        way = picture.boxes[other].rect.center() - here
        ahead = way.x() * direction.x() + way.y() * direction.y()
        aside = abs(way.x() * direction.y()) + abs(way.y() * direction.x())
        return ahead + aside * _SIDEWAYS if ahead > 1 else float("inf")

    best = min(picture.boxes, key=far)
    return best if far(best) < float("inf") else owner


def _distance(stroke: Stroke, point: QPointF, reach: float) -> float:
    """How far a point is from a line, by its samples; anything beyond reach counts as infinitely far."""
    wide = reach + stroke.width / 2
    around = QRectF(point.x() - wide, point.y() - wide, 2 * wide, 2 * wide)
    if not stroke.path.controlPointRect().adjusted(-1, -1, 1, 1).intersects(around):
        return float("inf")
    nearest = float("inf")
    for one, other in pairwise(stroke.samples()):
        along = other - one
        length = along.x() ** 2 + along.y() ** 2
        way = point - one
        part = min(1.0, max(0.0, (way.x() * along.x() + way.y() * along.y()) / length)) if length else 0.0
        off = way - along * part
        nearest = min(nearest, (off.x() ** 2 + off.y() ** 2) ** 0.5)
    return nearest - stroke.width / 2
