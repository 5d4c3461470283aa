"""Carrying with the pointer: the chip under the cursor, the tip that says what a drop would do, and where it lands."""

from math import ceil
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QStaticText,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import QApplication, QGraphicsDropShadowEffect, QWidget

from planner.ui.dragging.drops import Carried, Target
from planner.ui.dragging.lift import By, Lift
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import Size, font
from planner.ui.widgets.plain import shortened

_TIP_WIDTH = 290
_LONGEST = 320  # characters of the second sentence
_REST = 150  # milliseconds


class DropArea(Protocol):
    """A widget that functions can be dropped on."""

    def target_at(self, where: QPoint) -> Target | None:
        """The target at a point of the screen, or None when the point is not on this widget."""
        ...

    def zones_of(self, target: Target) -> QRect | None:
        """Where on the screen the zones of a target stand, so that the tip leaves them free; None for no zones."""
        ...


class Carry(QObject):
    """Follows the pointer while something is lifted, and tells the lift what it points at."""

    def __init__(self, lift: Lift, appearance: Appearance, window: QWidget) -> None:
        """Carry things over a window."""
        super().__init__(window)
        self.lift = lift
        self._window = window
        self._areas: list[DropArea] = []
        self._chip = _CarriedChip(lift, appearance, window)
        self._tip = _Tip(lift, appearance, window)
        self.where = QPoint()
        self._watching = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(lambda: self.move(self.where))
        lift.changed.connect(self._follow_lift)

    def add_area(self, area: DropArea) -> None:
        """Let functions be dropped on this widget."""
        self._areas.append(area)

    def start(self, carried: list[Carried], where: QPoint) -> None:
        """Begin to drag these from a point of the screen."""
        self.lift.lift(carried, By.MOUSE)
        self.move(where)

    def move(self, where: QPoint) -> None:
        """Follow the pointer to a point of the screen."""
        if not self.lift.active:
            return
        self.where = where
        self._aim()
        self._place()

    def hover(self, where: QPoint) -> None:
        """Point with an armed function; a target opens only where the pointer rests, so that crossing stays calm."""
        self.where = where
        if self.lift.target is not None:
            self.move(where)
        else:
            self._rest.start()

    def point_at_nothing(self) -> None:
        """Leave every target."""
        self._rest.stop()
        self.lift.point(None)

    def release(self) -> None:
        """Drop where the pointer is."""
        self.lift.drop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc lets go, Ctrl copies, wherever the focus is; only while something is lifted."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and event.type() == QEvent.Type.KeyPress:
                self.lift.cancel()
                return True
            if event.key() == Qt.Key.Key_Control and self.lift.by is By.MOUSE:
                self._aim(copy=event.type() == QEvent.Type.KeyPress)
        return super().eventFilter(watched, event)

    def _aim(self, *, copy: bool | None = None) -> None:
        if copy is None:
            copy = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        targets = (area.target_at(self.where) for area in self._areas)
        self.lift.point(next((target for target in targets if target is not None), None), copy=copy)

    def _follow_lift(self) -> None:
        if self.lift.active != self._watching:
            self._watching = self.lift.active
            application = QApplication.instance()
            if application is not None:
                (application.installEventFilter if self._watching else application.removeEventFilter)(self)
        self._place()

    def _place(self) -> None:
        dragging = self.lift.active and self.lift.by is By.MOUSE
        target = self.lift.target
        telling = self.lift.active and target is not None
        self._tip.setVisible(telling)
        if telling and target is not None:
            zones = next((box for area in self._areas if (box := area.zones_of(target)) is not None), None)
            beside = zones or QRect(self.where, QSize(1, 40))
            self._tip.stand_beside(beside.translated(self._window.mapFromGlobal(QPoint())))
        # Over a card the tip names what is carried, and the zones stay free to read.
        self._chip.setVisible(dragging and (target is None or not target.owner))
        if dragging:
            self._chip.stand_at(self._window.mapFromGlobal(self.where))
        self._wear_cursor(dragging=dragging)

    def _wear_cursor(self, *, dragging: bool) -> None:
        """A closed hand carries; where a drop is refused it says so."""
        worn = QGuiApplication.overrideCursor()
        if not dragging:
            if worn is not None:
                QGuiApplication.restoreOverrideCursor()
            return
        refused = self.lift.target is not None and not self.lift.allowed
        shape = Qt.CursorShape.ForbiddenCursor if refused else Qt.CursorShape.ClosedHandCursor
        if worn is None:
            QGuiApplication.setOverrideCursor(shape)
        elif worn.shape() != shape:
            QGuiApplication.changeOverrideCursor(shape)


class _Floating(QWidget):
    """Something that floats over the window and lets the mouse through."""

    def __init__(self, lift: Lift, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self.lift, self.appearance = lift, appearance
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def _stay_inside(self, corner: QPoint, size: QSize) -> None:
        window = self.window().rect()
        left = max(window.left() + 4, min(corner.x(), window.right() - size.width() - 4))
        top = max(window.top() + 4, min(corner.y(), window.bottom() - size.height() - 4))
        self.setGeometry(QRect(QPoint(left, top), size))
        self.raise_()
        self.update()


class _CarriedChip(_Floating):
    """The function that is dragged."""

    def __init__(self, lift: Lift, appearance: Appearance, window: QWidget) -> None:
        super().__init__(lift, appearance, window)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(16)
        shadow.setOffset(0, 3)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)

    def stand_at(self, where: QPoint) -> None:
        """Stand beside the pointer."""
        wide = min(QFontMetrics(font(Size.BODY, bold=True)).horizontalAdvance(self.lift.words()) + 26, 260)
        self._stay_inside(where + QPoint(12, 10), QSize(wide, 32))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint a card with the name."""
        theme = self.appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.text), 1))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setFont(font(Size.BODY, bold=True))
        room = self.rect().adjusted(12, 0, -12, 0)
        text = painter.fontMetrics().elidedText(self.lift.words(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)


class _Tip(_Floating):
    """The tip: what would be so, what the drop would clear, and what would still be missing."""

    def stand_beside(self, box: QRect) -> None:
        """Stand below a box of the window, or above it where there is no room."""
        heading, effect = self._texts()
        height = 20 + ceil(heading.size().height())
        if self.lift.effect:
            height += ceil(effect.size().height()) + 4
        top = box.bottom() + 8
        if top + height > self.window().height() - 4:
            top = box.top() - 8 - height
        self._stay_inside(QPoint(box.left(), top), QSize(_TIP_WIDTH, height))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the sentences."""
        theme = self.appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tip))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setPen(QColor(theme.on_tip))
        heading, effect = self._texts()
        painter.setFont(font(Size.BODY, bold=True))
        painter.drawStaticText(QPointF(12, 10), heading)
        painter.setFont(font(Size.BODY))
        painter.drawStaticText(QPointF(12, 14 + ceil(heading.size().height())), effect)

    def _texts(self) -> tuple[QStaticText, QStaticText]:
        effect = shortened(self.lift.effect, _LONGEST)
        return _in_lines(self.lift.headline, font(Size.BODY, bold=True)), _in_lines(effect, font(Size.BODY))


def _in_lines(text: str, written: QFont) -> QStaticText:
    """The text in lines of the tip's width, which end between words, or within one that is too long."""
    lines = QStaticText(text.replace("\n", "\u2028"))
    lines.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    lines.setTextOption(option)
    lines.setTextWidth(_TIP_WIDTH - 24)
    lines.prepare(QTransform(), written)
    return lines


def far_enough(start: QPointF, now: QPointF) -> bool:
    """Has a pressed pointer moved so far that it means to drag?"""
    return (now - start).manhattanLength() >= QApplication.startDragDistance()
