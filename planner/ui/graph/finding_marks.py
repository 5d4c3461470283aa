"""The marks of findings in a picture of a graph: at the corner of a box, before a function in it, beside a pill."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from planner.model.finding import Severity
from planner.ui.graph.owner_box import OwnerBox
from planner.ui.graph.pills import Pills
from planner.ui.gravest import Marks

_CORNER, _ROW = 15.0, 10.0


class FindingMark(NamedTuple):
    """A shape: where it stands, of which severity, in whose box (none for a pill), and whether before a function."""

    box: QRectF
    severity: Severity
    owner: str = ""
    of_function: bool = False


def finding_marks(
    structure: str, boxes: Iterable[OwnerBox], pills: Pills | None, marks: Marks
) -> tuple[FindingMark, ...]:
    """Place the marks of a picture.

    Args:
        structure: the id of the structure that is drawn.
        boxes: the owners' boxes at their places, with the functions in them when they are open.
        pills: the abandoned functions.
        marks: gives the mark of a record. Advice about a function is left out: nearly every one has some.
    """
    found: list[FindingMark] = []
    for box in boxes:
        severity = marks(structure, "owner", box.owner)
        if severity is not None:
            found.append(FindingMark(_around(box.rect.topLeft(), _CORNER), severity, box.owner))
        for row in box.rows:
            severity = marks(structure, "function", row.function)
            if severity is not None and severity is not Severity.ADVICE:
                place = row.rect.translated(box.rect.topLeft())
                middle = QPointF(place.left() - _ROW / 2 - 1, place.center().y())
                found.append(FindingMark(_around(middle, _ROW), severity, box.owner, of_function=True))
    for pill in pills.pills if pills else ():
        severity = marks(structure, "function", pill.function) if pill.function else None
        if severity is not None:
            edge = QPointF(pill.rect.left(), pill.rect.center().y())
            found.append(FindingMark(_around(edge, _CORNER), severity))
    return tuple(found)


def _around(middle: QPointF, size: float) -> QRectF:
    return QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
