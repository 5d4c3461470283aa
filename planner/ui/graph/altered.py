"""What looks otherwise after an edit: the rooms of a picture that are painted anew, while all the rest stays."""

from collections.abc import Collection

from PySide6.QtCore import QRectF

from planner.ui.graph.finding_marks import FindingMark
from planner.ui.graph.picture import Picture


def altered(before: Picture, after: Picture, kinds: Collection[str]) -> list[QRectF] | None:
    """Give the rooms in which a picture differs from the one before it; None where that is best not told apart.

    Args:
        before: what is painted, without a chosen owner.
        after: what is to be painted, likewise.
        kinds: the kinds of lines that are drawn.
    """
    # In the order in which they lie over each other; one that runs as before is the same object.
    was, now = dict.fromkeys(before.drawn(kinds)), dict.fromkeys(after.drawn(kinds))
    if before.signs or after.signs or [s for s in was if s in now] != [s for s in now if s in was]:
        return None
    rooms = [stroke.room for stroke in (was | now) if stroke not in was or stroke not in now]
    for owner in {**before.boxes, **after.boxes}:
        boxes = before.boxes.get(owner), after.boxes.get(owner)
        if boxes[0] is not boxes[1] and boxes[0] != boxes[1]:
            rooms += [box.rect for box in boxes if box is not None]
    if before.pills != after.pills:
        rooms += [pills.bounds for pills in (before.pills, after.pills) if pills is not None]
    marked, marks = _places(before.marks), _places(after.marks)
    return rooms + [box for key, box in (marked | marks).items() if key not in marked or key not in marks]


def _places(marks: Collection[FindingMark]) -> dict[tuple[object, ...], QRectF]:
    return {(mark.box.x(), mark.box.y(), *mark[1:]): mark.box for mark in marks}
