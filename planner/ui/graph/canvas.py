"""The canvas: a picture of a graph that can be looked at, moved, zoomed and chosen from."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from planner.language import tr
from planner.ui.graph.altered import altered
from planner.ui.graph.backing import Backing
from planner.ui.graph.camera import Camera, fitted
from planner.ui.graph.hits import Hit, hit_at, neighbour, tip_of
from planner.ui.graph.paint import Emphasis, paint_graph
from planner.ui.graph.picture import Picture
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import Theme
from planner.ui.selection import Selection
from planner.ui.widgets.plain import plain_tip

_STEP = 1.2
_READABLE = 0.9
_WHEEL_NOTCH = 120.0
_OVERHANG = 16.0
"""Pixels that marks and borders reach beyond a box at its usual size."""

_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class GraphCanvas(QWidget):
    """Shows one picture; clicks and keys choose in the selection.

    Signals:
        camera_moved: the user (not a caller) moved or zoomed; the new camera is in `camera`.
        looked: the camera is another one, whoever moved it.
        drawn_anew: there is another picture, or other lines of it are drawn.
        opened: Enter was pressed on the chosen owner.
    """

    camera_moved = Signal()
    looked = Signal()
    drawn_anew = Signal()
    opened = Signal(str)

    def __init__(self, selection: Selection, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Start without a picture."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(tr("Graph"))
        self.names: dict[str, str] = {}
        self.camera = Camera()
        self.follows_size = True
        self.covered: Callable[[], QRect] = QRect  # where something lies over the picture
        self._selection = selection
        self._appearance = appearance
        self._picture: Picture | None = None
        self._sentence = ""
        self._kinds: frozenset[str] = frozenset()
        self._hovered = Hit()
        self._dragged: QPointF | None = None
        self._space = False
        self._framed = False
        self._backing = Backing()
        self._spoilt: list[QRectF] = []  # where the picture differs from what was painted
        selection.changed.connect(self._follow_selection)
        selection.shown.connect(self._bring_into_sight)
        appearance.changed.connect(self._paint_anew)

    # --- what is shown ------------------------------------------------------------------------------------------

    @property
    def picture(self) -> Picture | None:
        """The picture that is shown."""
        return self._picture

    def show_picture(self, picture: Picture | None, names: dict[str, str], sentence: str = "") -> None:
        """Show a picture, or a sentence in its place; ``names`` are those of functions, for tips."""
        rooms, chosen = None, self._selection.owner
        if self._picture and picture and chosen not in {*self._picture.boxes, *picture.boxes}:
            rooms = altered(self._picture, picture, self._kinds)
        if rooms is None:
            self._backing.forget()
        self._spoilt += rooms or ()
        self._picture, self.names, self._sentence = picture, names, sentence
        self._hovered = Hit()
        self._describe()
        self.drawn_anew.emit()
        self.update()

    def show_kinds(self, kinds: Collection[str]) -> None:
        """Draw the lines of these kinds."""
        if self._kinds != frozenset(kinds):
            self._kinds = frozenset(kinds)
            self.drawn_anew.emit()
            self.update()

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of lines that are drawn."""
        return self._kinds

    # --- the camera ---------------------------------------------------------------------------------------------

    def look(self, camera: Camera) -> None:
        """Look through this camera."""
        if camera != self.camera:
            self.camera = camera
            self.looked.emit()
            self.update()

    def fit(self) -> None:
        """See all of the picture, and keep doing so when the window changes."""
        self.follows_size = True
        if self._picture is not None:
            self.look(fitted(self._picture.extent(self._kinds), QSizeF(self.size())))
        self.camera_moved.emit()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom at a point, by default the middle."""
        self._move(self.camera.zoomed(factor, at or QRectF(self.rect()).center()))

    def zoom_to(self, scale: float) -> None:
        """Zoom to a scale at the middle."""
        self.zoom(scale / self.camera.scale)

    def go_to(self, owner: str) -> None:
        """Show an owner in the middle, big enough to be read."""
        if self._picture is not None and owner in self._picture.boxes:
            middle = self.camera.to_window(self._picture.boxes[owner].rect).center()
            centred = self.camera.moved(QRectF(self.rect()).center() - middle)
            self._move(centred.zoomed(max(1.0, _READABLE / centred.scale), QRectF(self.rect()).center()))

    def bring_into_sight(self, place: QRectF) -> None:
        """Move as little as is needed to see a place of the picture."""
        seen, covered = self.camera.showing(place, QSizeF(self.size())), QRectF(self.covered())
        if covered.intersects(seen.to_window(place)):
            seen = self.camera.showing(place, QSizeF(self.width(), covered.top()))
        if seen != self.camera:
            self.look(seen)
            self.camera_moved.emit()

    def look_at(self, middle: QPointF) -> None:
        """Move a point of the picture into the middle."""
        there = self.camera.to_window(QRectF(middle, QSizeF())).topLeft()
        self._move(self.camera.moved(QRectF(self.rect()).center() - there))

    def _move(self, camera: Camera) -> None:
        self.follows_size = False
        if self._picture is not None:
            self.look(camera.bounded(self._picture.bounds, QSizeF(self.size())))
            self.camera_moved.emit()

    # --- the mouse ----------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom at the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP ** (event.angleDelta().y() / _WHEEL_NOTCH), event.position())
        else:
            by = QPointF(event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2)
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                by = QPointF(by.y(), by.x())
            self._move(self.camera.moved(by))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the picture, or choose what is under the pointer."""
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (left and self._space):
            self._dragged = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif left:
            self._choose(self._hit(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture, or light up what is under the pointer."""
        if self._dragged is not None:
            self._move(self.camera.moved(event.position() - self._dragged))
            self._dragged = event.position()
            return
        hit = self._hit(event.position())
        if hit != self._hovered:
            self._hovered = hit
            self._show_cursor()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the picture."""
        if self._dragged is not None and event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}:
            self._dragged = None
            self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the owner under the pointer."""
        hit = self._hit(event.position())
        if event.button() == Qt.MouseButton.LeftButton and hit.owner:
            self.opened.emit(hit.owner)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)
        self._hovered = Hit()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Zoom with two fingers, tell in a tip what is under the pointer, walk with Tab."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + event.value(), event.position())
            return True
        if isinstance(event, QHelpEvent):
            self._show_tip(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def _hit(self, point: QPointF) -> Hit:
        if self._picture is None:
            return Hit()
        kinds = self._kinds
        reach = 5 / self.camera.scale
        return hit_at(self._picture, self.camera.to_picture(point), kinds, self._selection.owner, reach=reach)

    def is_ground(self, point: QPointF) -> bool:
        """Is nothing at a point of the window that a click would choose, and would a drag not move the picture?"""
        return self._picture is not None and self._hit(point) == Hit() and not self._space and self._dragged is None

    def _choose(self, hit: Hit) -> None:
        if hit.owner:
            self._selection.choose_owner(hit.owner)
        elif hit.functions and not hit.stroke:
            self._selection.choose_functions(hit.functions)
        else:
            self._selection.clear()

    def _show_tip(self, point: QPoint, where: QPoint) -> None:
        hit = self._hit(QPointF(point))
        words = tip_of(self._picture, hit, self.names) if self._picture is not None else ""
        QToolTip.showText(where, plain_tip(words), self)

    def _show_cursor(self) -> None:
        pointing = self._hovered.owner or (self._hovered.functions and not self._hovered.stroke)
        shape = Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor
        self.setCursor(Qt.CursorShape.OpenHandCursor if self._space else shape)

    # --- the keys -----------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from owner to owner, and behind the last one on to the next widget."""
        order = list(self._picture.boxes) if self._picture is not None else []
        here = order.index(self._selection.owner) if self._selection.owner in order else (-1 if forward else len(order))
        place = here + (1 if forward else -1)
        if not 0 <= place < len(order):
            return super().focusNextPrevChild(forward)
        self._selection.show("owner", order[place])
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame, unless a press of the mouse brought the focus: then people look where they pressed."""
        super().focusInEvent(event)
        self._framed = event.reason() is not Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away; space does not count any longer."""
        super().focusOutEvent(event)
        self._framed = self._space = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, let go; space lets the mouse drag the picture."""
        key, self._framed = Qt.Key(event.key()), True
        self.update()
        if key in _ARROWS and self._picture is not None and self._picture.boxes:
            self._selection.show("owner", neighbour(self._picture, self._selection.owner, _ARROWS[key]))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._selection.owner:
            self.opened.emit(self._selection.owner)
        elif key == Qt.Key.Key_Escape and (self._selection.owner or self._selection.functions):
            self._selection.clear()
        elif key == Qt.Key.Key_Space:
            self._space = True
            self._show_cursor()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Without space the mouse chooses again."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._show_cursor()
        else:
            super().keyReleaseEvent(event)

    # --- painting -----------------------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no pixels that nobody sees."""
        super().hideEvent(event)
        self._backing.forget()

    def _paint_anew(self) -> None:
        self._backing.forget()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all of the picture in sight until the user chose another part."""
        super().resizeEvent(event)
        if self.follows_size and self._picture is not None:
            self.look(fitted(self._picture.extent(self._kinds), QSizeF(self.size())))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the picture through the camera."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.card))
        if self._picture is None:
            painter.setPen(QColor(theme.muted))
            room = self.rect().adjusted(40, 40, -40, -40)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._sentence)
        else:
            painter.drawPixmap(0, 0, self._pixels(self._picture, theme))
        if self._framed:
            painter.setPen(QPen(QColor(theme.action), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _pixels(self, picture: Picture, theme: Theme) -> QPixmap:
        """What is seen of the picture; of a picture that is moved only what comes into sight is painted."""
        camera = self.camera
        marked = Emphasis(self._kinds, self._selection.owner, self._selection.functions, self._hovered.owner)

        def paint(painter: QPainter, room: QRectF) -> None:
            painter.fillRect(room, QColor(theme.card))
            painter.save()
            painter.translate(camera.x, camera.y)
            painter.scale(camera.scale, camera.scale)
            seen = camera.seen(room.adjusted(-60, -60, 60, 60))  # signs stand over edges
            paint_graph(painter, picture, theme, marked, scale=camera.scale, seen=seen)
            painter.restore()

        shown, at = (theme, marked, camera.scale), QPointF(camera.x, camera.y)
        around = _OVERHANG * max(1.0, camera.scale)
        spoilt = [camera.to_window(room).adjusted(-around, -around, around, around) for room in self._spoilt]
        self._spoilt.clear()
        return self._backing.moved_to(self.size(), self.devicePixelRatioF(), shown, at, paint, spoilt=spoilt)

    # --- the selection ------------------------------------------------------------------------------------------

    def _follow_selection(self) -> None:
        self._describe()
        self.update()

    def _bring_into_sight(self, kind: str, record: str) -> None:
        if self._picture is not None and kind == "owner" and record in self._picture.boxes:
            self.bring_into_sight(self._picture.boxes[record].rect)

    def _describe(self) -> None:
        """Tell screen readers what is chosen."""
        words = self._sentence
        if self._picture is not None:
            chosen = self._selection.owner
            words = tip_of(self._picture, Hit(owner=chosen), self.names) if chosen in self._picture.boxes else ""
            words = words or f"{self._picture.title}: " + ", ".join(" ".join(f) for f in self._picture.figures)
        self.setAccessibleDescription(words)
