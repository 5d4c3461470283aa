"""The signs of changes in a picture of two structures: at the corner of a box, on a line, beside a pill."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from planner.model.compare.graph_changes import Difference, LineChange
from planner.model.vocabulary import Ownership
from planner.ui.graph.owner_box import OwnerBox
from planner.ui.graph.pills import Pill
from planner.ui.graph.stroke import Stroke
from planner.ui.look.theme import Size, font

HEIGHT = 16.0
_PAD = 9.0
_CLEAR = 2.0
_MOST = 200
"""Lines that have a sign; where more of them change nobody can read them all."""

_SPOTS = 3
"""Of so many points along a line one is tried."""


class ChangeMark(NamedTuple):
    """A sign with its words.

    Attributes:
        box: where it stands.
        text: what it says.
        difference: what it stands for.
        owners: whose box it stands at, or both ends of its line; none at a pill.
        kind: of its line; empty where it is not on one.
    """

    box: QRectF
    text: str
    difference: Difference
    owners: tuple[str, ...] = ()
    kind: str = ""


def change_marks(boxes: Iterable[OwnerBox], strokes: Iterable[Stroke], pills: Iterable[Pill]) -> tuple[ChangeMark, ...]:
    """Place the signs of a picture so that none hides another; what is as before has none.

    Who works for whom chooses first where a sign stands, and where most passes. A line so short or so crossed that its
    sign finds no room has its style and its colour alone, and so have the many thin ones of a picture with very many.
    """
    boxes = list(boxes)
    told: list[tuple[QPointF, Difference | None, tuple[str, ...]]]
    told = [(box.rect.topLeft(), box.difference, (box.owner,)) for box in boxes]
    told += [(QPointF(pill.rect.left(), pill.rect.center().y()), pill.difference, ()) for pill in pills]
    marks = [_mark(at, found.sign, found, who) for at, found, who in told if found and found is not Difference.SAME]
    taken = [*(mark.box for mark in marks), *(box.rect for box in boxes)]
    order = sorted(strokes, key=lambda each: (each.kind != Ownership.EXECUTION, -len(each.functions)))
    pairs = [(each, each.change) for each in order if each.change and each.change.difference is not Difference.SAME]
    for stroke, change in pairs[:_MOST]:
        ends, text = (stroke.source, stroke.target), words_on(change)
        tried = [_mark(at, text, change.difference, ends, stroke.kind) for at in _spots(stroke)]
        for room in (_grown, _as_it_is):  # where there is room, also for the sign as large as it is seen from afar
            mark = next((mark for mark in tried if not _hits(room(mark.box), taken)), None)
            if mark is not None:
                marks.append(mark)
                taken.append(room(mark.box))
                break
    return tuple(marks)


def words_on(change: LineChange) -> str:
    """What stands on a line: its sign and how many functions pass, with the letter of what is not execution."""
    before, after = len(change.before), len(change.after)
    if before and after and before != after:
        said = f"{before} {change.difference.sign} {after}"
    else:
        said = f"{change.difference.sign} {after or before}"
    return said if change.line.kind == Ownership.EXECUTION else f"{Ownership(change.line.kind).letter} {said}"


def _mark(
    middle: QPointF, text: str, difference: Difference, owners: tuple[str, ...] = (), kind: str = ""
) -> ChangeMark:
    width = max(HEIGHT, QFontMetricsF(font(Size.SMALL, bold=True)).horizontalAdvance(text) + _PAD)
    box = QRectF(middle.x() - width / 2, middle.y() - HEIGHT / 2, width, HEIGHT)
    return ChangeMark(box, text, difference, owners, kind)


def _spots(stroke: Stroke) -> Iterator[QPointF]:
    """Points along a line, the middle first."""
    points = list(stroke.samples())
    middle = (len(points) - 1) / 2
    for place in sorted(range(1, len(points) - 1, _SPOTS), key=lambda place: abs(place - middle)):
        yield points[place]


def _grown(box: QRectF) -> QRectF:
    across, down = box.width() / 2, box.height() / 2
    return box.adjusted(-across, -down, across, down)


def _as_it_is(box: QRectF) -> QRectF:
    return box


def _hits(box: QRectF, taken: Sequence[QRectF]) -> bool:
    roomy = box.adjusted(-_CLEAR, -_CLEAR, _CLEAR, _CLEAR)
    return any(roomy.intersects(other) for other in taken)
