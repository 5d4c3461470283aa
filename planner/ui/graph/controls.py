"""What the views of graphs have in common: the level control, the zoom keys, what a legend counts."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from planner.language import tr
from planner.model.compare.graph_changes import Difference
from planner.model.vocabulary import OwnerKind
from planner.ui.graph.canvas import GraphCanvas
from planner.ui.graph.key import BOX_WORDS, QUIET, Counted
from planner.ui.graph.picture import Level, Picture
from planner.ui.widgets.segments import Segments


def level_control() -> Segments:
    """The control that chooses how much the boxes show."""
    control = Segments(tr("How much the graph shows"))
    control.set_choices([(Level.OWNERS, tr("Owners")), (Level.FUNCTIONS, tr("Owners + functions"))])
    control.choose(Level.OWNERS)
    return control


def line_counts(pictures: Sequence[Picture]) -> dict[str, Counted]:
    """How many lines of each kind the fullest of the pictures has, and how many of them it draws."""
    counts: dict[str, Counted] = {}
    for picture in pictures:
        lines = Counter([stroke.line.kind for stroke in picture.strokes])
        drawn = Counter([stroke.line.kind for stroke in picture.strokes if not stroke.quiet])
        for kind, number in lines.items():
            counts[kind] = max(counts.get(kind, Counted()), Counted(number, drawn[kind]))
    return counts


def quiet_kinds(counts: Mapping[str, Counted]) -> list[str]:
    """What a legend explains besides where not all lines of a kind are drawn."""
    return [QUIET] if any(counted.drawn < counted.lines for counted in counts.values()) else []


def box_kinds(pictures: Sequence[Picture]) -> set[str]:
    """The kinds of boxes that a legend of these pictures explains."""
    boxes = [box for picture in pictures for box in picture.boxes.values()]
    kinds = {box.kind for box in boxes}
    if any(box.overloaded for box in boxes):
        kinds.add("overloaded")
    if any(picture.pills for picture in pictures):
        kinds.add("abandoned")
    return kinds


def change_kinds(picture: Picture) -> list[str]:
    """What a legend of a picture of two structures explains: the differences in it, then the kinds of boxes."""
    found = {box.difference for box in picture.boxes.values()}
    found |= {stroke.change.difference for stroke in picture.strokes if stroke.change}
    found |= {pill.difference for pill in picture.pills.pills} if picture.pills else set()
    boxes = box_kinds([picture]) - {OwnerKind.ROLE}
    return [*(d.value for d in Difference if d in found), *(kind for kind in BOX_WORDS if kind in boxes)]


def zoomed_by_key(canvas: GraphCanvas, event: QKeyEvent) -> bool:
    """Zoom as the key says, if it says so."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if control and event.key() == Qt.Key.Key_0:
        canvas.zoom_to(1.0)
    elif control and event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
        canvas.zoom(1.25)
    elif control and event.key() == Qt.Key.Key_Minus:
        canvas.zoom(0.8)
    elif event.key() == Qt.Key.Key_Exclam or (
        event.key() == Qt.Key.Key_1 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    ):
        canvas.fit()
    else:
        return False
    return True
