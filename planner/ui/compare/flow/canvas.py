"""The canvas of the flow: ribbons that can be pointed at, walked with the keyboard and chosen."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
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
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from planner.language import mark, tr
from planner.model.compare.movement import Movement
from planner.ui.compare.flow.paint import (
    ALL_MOVEMENTS,
    FAINT,
    HEAD,
    PLAIN,
    Emphasis,
    paint_heads,
    paint_rest,
    paint_ribbons,
)
from planner.ui.compare.flow.picture import Flowing, FlowPicture, Key, draw_up
from planner.ui.compare.flow.spots import NOTHING, Spot, functions_at, holding, spot_at, touched, walked, words_of
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.widgets.plain import plain_tip
from planner.ui.widgets.viewport import give_viewport

_STEP = 1.25
_MOST_ZOOM = 8.0
_WHEEL_NOTCH = 120.0
_CLEAR = 40.0
"""Pixels around a ribbon that come into sight with it."""

_TWIN = mark("The table of this comparison says the same in words, function by function.")
_BY_KEY = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}


class FlowCanvas(QAbstractScrollArea):
    """Shows the flow of one comparison; what is pointed at or chosen stands out."""

    def __init__(self, selection: Selection, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Start without a flow."""
        super().__init__(parent)
        give_viewport(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(320, 160)
        self.setAccessibleName(tr("Flow"))
        self.viewport().setMouseTracking(True)
        self.picture: FlowPicture | None = None
        self.heads = ("", "")
        self.zoom = 1.0
        self._flow: Flowing | None = None
        self._selection, self._appearance = selection, appearance
        self._movements = ALL_MOVEMENTS
        self._pointed = NOTHING
        self._current: Key | None = None
        self._framed = False
        self._dragged: QPointF | None = None
        self._painted: tuple[object, QPixmap] | None = None
        selection.changed.connect(self._follow_selection)
        selection.shown.connect(self._bring_into_sight)
        appearance.changed.connect(self.viewport().update)

    # --- what is shown ------------------------------------------------------------------------------------------

    def show_flow(self, flow: Flowing | None, heads: tuple[str, str]) -> None:
        """Show a flow under the names of both sides."""
        self._flow, self.heads = flow, heads
        self._draw_up()

    def show_movements(self, movements: Iterable[Movement]) -> None:
        """Draw the ribbons of these movements."""
        self._movements = frozenset(movements)
        self._pointed = NOTHING
        self._describe()
        self.viewport().update()

    def set_zoom(self, zoom: float, at: float | None = None) -> None:
        """Draw the ribbons so many times higher than where they fit; what is at a height of the window stays there."""
        zoom = min(max(zoom, 1.0), _MOST_ZOOM)
        if zoom == self.zoom or self.picture is None:
            return
        y = self.viewport().height() / 2 if at is None else at
        part = (self.verticalScrollBar().value() + y - HEAD) / self.picture.size.height()
        self.zoom = zoom
        self._draw_up()
        self.verticalScrollBar().setValue(round(part * self.picture.size.height() - y + HEAD))

    def _draw_up(self) -> None:
        room = self.viewport().height() - HEAD
        width = float(self.viewport().width())
        self.picture = None
        if self._flow is not None and self._flow.ribbons:
            self.picture = draw_up(self._flow, width, room, zoom=self.zoom)
        high = self.picture.size.height() if self.picture else 0.0
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(high - room)))
        bar.setPageStep(max(1, round(room)))
        bar.setSingleStep(24)
        if self.picture is None or self._current not in self.picture.numbers:
            self._current = None
        self._pointed = NOTHING
        self._describe()
        self.viewport().update()

    # --- what stands out ----------------------------------------------------------------------------------------

    def emphasis(self) -> Emphasis:
        """What stands out now: what is pointed at, else where the keyboard is, else what is chosen."""
        if self.picture is None:
            return Emphasis(self._movements)
        chosen = holding(self.picture, self._selection.functions, self._selection.owner, self._movements)
        at_key = touched(self.picture, Spot(self._current), self._movements) if self._framed else frozenset()
        lit = touched(self.picture, self._pointed, self._movements) or at_key or chosen
        return Emphasis(self._movements, lit, chosen, next(iter(at_key), None))

    def _light(self, spot: Spot) -> None:
        if spot != self._pointed:
            self._pointed = spot
            pointing = Qt.CursorShape.ArrowCursor if spot == NOTHING else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(pointing)
            self.viewport().update()

    def _spot(self, point: QPointF) -> Spot:
        if self.picture is None or point.y() < HEAD:
            return NOTHING
        return spot_at(self.picture, point + QPointF(0, self.verticalScrollBar().value() - HEAD), self._movements)

    # --- the mouse ----------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up what is under the pointer, or drag the flow."""
        if self._dragged is None:
            self._light(self._spot(event.position()))
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() - round(event.position().y() - self._dragged.y()))
        self._dragged = event.position()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer; with Ctrl add it to what is chosen. The middle button drags."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._dragged = event.position()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._choose(self._spot(event.position()), add=_with_control(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the flow."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._dragged = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom at the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * _STEP ** (event.angleDelta().y() / _WHEEL_NOTCH), event.position().y())
            event.accept()
        else:
            super().wheelEvent(event)
        self._light(self._spot(event.position()))

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell in a tip what is under the pointer; zoom with two fingers; forget a pointer that leaves."""
        if isinstance(event, QHelpEvent):
            spot = self._spot(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(self._words(spot)), self.viewport())
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.set_zoom(self.zoom * (1 + event.value()), event.position().y())
            return True
        if event.type() == QEvent.Type.Leave:
            self._light(NOTHING)
        return super().viewportEvent(event)

    def _choose(self, spot: Spot, *, add: bool) -> None:
        """Choose the functions of a ribbon, an owner, or nothing."""
        if self.picture is None or (spot == NOTHING and add):
            return
        self._current = spot.ribbon or self._current
        if spot.end is not None and spot.end[0].owner and not add:
            self._selection.choose_owner(spot.end[0].owner)
            return
        known = self._selection.functions if add else ()
        self._selection.choose_functions(dict.fromkeys((*known, *functions_at(self.picture, spot))))

    # --- the keys -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from ribbon to ribbon, choose the functions of one, let go; zoom."""
        key = Qt.Key(event.key())
        target = walked(self.picture, self._current, key, self._movements) if self.picture is not None else None
        if target is not None:
            self._walk_to(target)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._current is not None:
            self._choose(Spot(self._current), add=_with_control(event))
        elif key == Qt.Key.Key_Escape and (self._selection.functions or self._selection.owner):
            self._selection.clear()
        elif (zoom := _zoom_of(event, self.zoom)) is not None:
            self.set_zoom(zoom)
        elif key not in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _walk_to(self, target: Key) -> None:
        """Light a ribbon, bring it into sight and tell what it is."""
        self._current, self._framed = target, True
        self._light(NOTHING)
        self._see(frozenset({self.picture.numbers[target]}) if self.picture else frozenset())
        self._describe()
        self.viewport().update()
        strip = self.picture.strips[self.picture.numbers[target]] if self.picture else None
        if strip is not None:
            middle = QPointF(self.viewport().width() / 2, strip.band.middle(0.5) + strip.band.thickness / 2 + HEAD)
            at = QPointF(middle.x(), min(middle.y() - self.verticalScrollBar().value(), self.viewport().height()))
            QToolTip.showText(self.viewport().mapToGlobal(at.toPoint()), plain_tip(self._words(Spot(target))), self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is when it came by a key."""
        super().focusInEvent(event)
        self._framed = event.reason() in _BY_KEY
        self._describe()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self._framed = False
        self._describe()
        self.viewport().update()

    # --- painting -----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into another size."""
        super().resizeEvent(event)
        self._draw_up()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        """Paint what comes into sight."""
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint what is in sight, and the names of both sides over it."""
        theme, area = self._appearance.theme, QRectF(self.viewport().rect())
        painter = QPainter(self.viewport())
        painter.fillRect(area, QColor(theme.card))
        if self.picture is not None:
            down = self.verticalScrollBar().value()
            painter.save()
            painter.setClipRect(area.adjusted(0, HEAD, 0, 0))
            painter.translate(0, HEAD - down)
            seen = QRectF(0, down, area.width(), area.height() - HEAD)
            emphasis = self.emphasis()
            painter.setOpacity(FAINT / PLAIN if emphasis.lit else 1.0)
            painter.drawPixmap(seen.topLeft(), self._ribbons_in(seen))
            painter.setOpacity(1.0)
            paint_rest(painter, self.picture, theme, emphasis, seen)
            painter.restore()
            paint_heads(painter, self.picture, self.heads, area.width(), theme)
        if self.hasFocus() and self._framed:
            painter.setPen(QPen(QColor(theme.action), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -1))

    def _ribbons_in(self, seen: QRectF) -> QPixmap:
        """The ribbons in sight as a pixmap, painted when others come into sight, so that pointing is quick."""
        sharp = self.devicePixelRatioF()
        known = (self.picture, self._movements, self._appearance.theme.name, seen, sharp)
        if self._painted is None or self._painted[0] != known:
            made = QPixmap((seen.size() * sharp).toSize())
            made.setDevicePixelRatio(sharp)
            made.fill(QColor(self._appearance.theme.card))
            painter = QPainter(made)
            painter.translate(-seen.topLeft())
            if self.picture is not None:
                paint_ribbons(painter, self.picture, self._appearance.theme, self._movements, seen)
            painter.end()
            self._painted = known, made
        return self._painted[1]

    # --- the selection ------------------------------------------------------------------------------------------

    def _follow_selection(self) -> None:
        self._describe()
        self.viewport().update()

    def _bring_into_sight(self, kind: str, record: str) -> None:
        if self.picture is not None:
            owner, functions = (record, ()) if kind == "owner" else ("", (record,))
            self._see(holding(self.picture, functions, owner, self._movements))

    def _see(self, numbers: frozenset[int]) -> None:
        """Scroll as little as needed to see the middle of the first of some ribbons."""
        if self.picture is None or not numbers:
            return
        strip = self.picture.strips[min(numbers)]
        y = strip.band.middle(0.5)
        bar, room = self.verticalScrollBar(), self.viewport().height() - HEAD
        low, high = y + _CLEAR - room, y - _CLEAR
        bar.setValue(round(min(max(bar.value(), low), max(high, 0.0))))

    def _words(self, spot: Spot) -> str:
        return "" if self.picture is None else words_of(self.picture, spot)

    def _describe(self) -> None:
        """Tell screen readers where the keyboard is, or what is shown."""
        words = self._words(Spot(self._current)) if self._framed and self._current else ""
        shown = f"{self.heads[0]} → {self.heads[1]}. {tr(_TWIN)}" if self.picture else ""
        self.setAccessibleDescription(words or shown)


def _with_control(event: QMouseEvent | QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _zoom_of(event: QKeyEvent, zoom: float) -> float | None:
    """The zoom that a key asks for, if it does."""
    if _with_control(event):
        factors = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: 1 / _STEP, Qt.Key.Key_0: 0.0}
        factor = factors.get(Qt.Key(event.key()))
        return None if factor is None else zoom * factor
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return 1.0 if event.key() == Qt.Key.Key_Exclam or (shifted and event.key() == Qt.Key.Key_1) else None
