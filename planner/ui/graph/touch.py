"""A rubber band over a graph: the functions in open boxes, and the abandoned ones, that it touches are chosen."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from planner.ui.canvas.band import ADDS, Band, Chosen, Touched, added
from planner.ui.graph.canvas import GraphCanvas
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection


class GraphTouch(QObject):
    """Watches the mouse over a canvas; a drag from an empty place is a band, all else is the canvas's own."""

    def __init__(self, canvas: GraphCanvas, selection: Selection, appearance: Appearance) -> None:
        """Watch a canvas."""
        super().__init__(canvas)
        self._canvas, self._selection = canvas, selection
        self._before: Chosen = ((), "")
        self.band = Band(self, appearance, canvas)
        canvas.installEventFilter(self)

    def touched(self, band: QRectF) -> Touched:
        """The functions below a band, with their places in the picture."""
        found: dict[str, list[QRectF]] = {}
        picture = self._canvas.picture
        if picture is None:
            return found
        for box in picture.boxes.values():
            if box.rect.intersects(band):
                for row in box.rows:
                    place = row.rect.translated(box.rect.topLeft())
                    if place.intersects(band):
                        found.setdefault(row.function, []).append(place)
        for pill in picture.pills.pills if picture.pills else ():
            if pill.function and pill.rect.intersects(band):
                found.setdefault(pill.function, []).append(pill.rect)
        return found

    def on_screen(self, place: QRectF) -> QRectF:
        """Where a place of the picture stands on the canvas."""
        return self._canvas.camera.to_window(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what belongs to a band."""
        if isinstance(event, QMouseEvent):
            return self._follow(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            return self._cancel()
        return super().eventFilter(watched, event)

    def _follow(self, event: QMouseEvent) -> bool:
        at = self._canvas.camera.to_picture(event.position())
        left = event.button() == Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.MouseButtonPress and left and self._canvas.is_ground(event.position()):
            self._before = self._selection.functions, self._selection.owner
            self.band.begin(at)
            return bool(event.modifiers() & ADDS)  # else the canvas lets go of what was chosen
        if event.type() == QEvent.Type.MouseMove and self.band.pressed:
            self.band.stretch(at)
            return self.band.isVisible()
        if event.type() == QEvent.Type.MouseButtonRelease and left and self.band.end():
            self._choose(adding=bool(event.modifiers() & ADDS))
            return True
        return False

    def _choose(self, *, adding: bool) -> None:
        picture, touched = self._canvas.picture, tuple(self.band.touched)
        boxes = picture.boxes.values() if picture is not None else ()
        owners = [box.owner for box in boxes if box.rect.intersects(self.band.box)]
        if touched:
            self._selection.choose_functions(added(self._before, touched, adding=adding))
        elif len(owners) == 1 and not adding:
            self._selection.choose_owner(owners[0])

    def _cancel(self) -> bool:
        if not self.band.end():
            return False
        functions, owner = self._before
        if owner:
            self._selection.choose_owner(owner)
        else:
            self._selection.choose_functions(functions)
        return True
