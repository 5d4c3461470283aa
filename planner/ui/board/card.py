"""One owner's card: paints its face and turns presses into gestures."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from planner.language import tr
from planner.ui.board.chips import Chip
from planner.ui.board.face import Face, zones
from planner.ui.board.paint import paint_chip, paint_chips, paint_frame, paint_head, paint_zones
from planner.ui.dragging.carry import Carry, far_enough
from planner.ui.dragging.drops import Carried
from planner.ui.dragging.lift import By
from planner.ui.look.appearance import Appearance
from planner.ui.look.marks import draw_badge
from planner.ui.look.theme import Size, font
from planner.ui.selection import Selection
from planner.ui.widgets.plain import plain_tip


class Look(NamedTuple):
    """What carrying and choosing make of a card.

    Attributes:
        zone: the lit zone of a card that is open for a drop; None while it is closed.
        chosen: is the owner chosen?
        functions: the functions on it that are chosen.
        under_way: the functions that are carried away from it, with their ownership.
    """

    zone: str | None
    chosen: bool
    functions: frozenset[str]
    under_way: frozenset[tuple[str, str]]


class OwnerCard(QWidget):
    """The card of a role, a partner or a department.

    Signals:
        pressed: the card was pressed: the function and the ownership under the pointer, or two empty texts.
        renaming: the head was clicked twice.
        fold_asked: all functions are wanted, or the folded form again.
        menu_asked: a context menu is wanted at a point of the screen: the function and the ownership, or empty texts.
    """

    pressed = Signal(str, str)
    renaming = Signal()
    fold_asked = Signal()
    menu_asked = Signal(str, str, QPoint)

    def __init__(self, face: Face, carry: Carry, selection: Selection, appearance: Appearance, parent: QWidget) -> None:
        """Show a face."""
        super().__init__(parent)
        self.face = face
        self._carry, self._selection, self._appearance = carry, selection, appearance
        self._pressed: tuple[QPointF, Chip] | None = None
        self.focused: tuple[str, str] | None = None
        self._painted: Look | None = None
        self.setMouseTracking(True)
        self.setAccessibleName(" ".join(face.name))

    def show_face(self, face: Face) -> None:
        """Show another face."""
        self.face = face
        self.setAccessibleName(" ".join(face.name))
        self.update()

    def follow(self) -> None:
        """Paint again where carrying or choosing made another look of the card."""
        if self._look() != self._painted:
            self.update()

    def set_focused(self, place: tuple[str, str] | None) -> None:
        """Mark what the keyboard is on: function and ownership, two empty texts for the card, or None."""
        if place != self.focused:
            self.focused = place
            self.update()

    def zone_at(self, point: QPointF) -> str | None:
        """The ownership of the zone at a point of the card; None where there is no zone."""
        found = (ownership for ownership, box in zones(self.face, self.width()).items() if box.contains(point))
        return next(found, None)

    # --- painting -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the face, or the four zones while something points here."""
        theme = self._appearance.theme
        look = self._painted = self._look()
        painter = QPainter(self)
        box = QRectF(self.rect())
        opened = look.zone is not None
        paint_frame(painter, box, self.face.kind, theme, marked=opened or look.chosen)
        paint_head(painter, self.face, box.width(), theme)
        if look.zone is not None:
            paint_zones(painter, self.face, box.width(), theme, look.zone)
        elif not self.face.chips:
            painter.setFont(font(Size.BODY))
            painter.setPen(QColor(theme.muted))
            painter.drawText(
                box.adjusted(12, self.face.head, -12, 0), Qt.AlignmentFlag.AlignCenter, tr("Drop functions here")
            )
        elif look.under_way:
            self._paint_with_gaps(painter, look)
        else:
            paint_chips(painter, self.face, theme, look.functions)
        if self.focused is not None and not opened:
            self._paint_focus(painter, box)

    def _look(self) -> Look:
        lift, owner, chosen = self._carry.lift, self.face.owner, self._selection.functions
        return Look(
            lift.target.ownership if lift.active and lift.target is not None and lift.target.owner == owner else None,
            self._selection.owner == owner,
            frozenset(chip.function for chip in self.face.chips if chip.function in chosen) if chosen else frozenset(),
            frozenset((c.function, c.ownership) for c in lift.carried if c.owner == owner),
        )

    def _paint_with_gaps(self, painter: QPainter, look: Look) -> None:
        """Paint what is under way faintly."""
        theme = self._appearance.theme
        for badge in self.face.badges:
            draw_badge(painter, badge.box, badge.ownership, theme)
        for chip in self.face.chips:
            painter.setOpacity(0.35 if (chip.function, chip.ownership) in look.under_way else 1.0)
            paint_chip(painter, chip, theme, chosen=chip.function in look.functions)
        painter.setOpacity(1.0)

    def _paint_focus(self, painter: QPainter, box: QRectF) -> None:
        chip = next((c for c in self.face.chips if (c.function, c.ownership) == self.focused), None)
        frame = chip.box.adjusted(-1.5, -1.5, 1.5, 1.5) if chip else box.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(QColor(self._appearance.theme.action), 2, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 6, 6)

    # --- gestures -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed; an armed function drops on the zone under the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.setAccepted(event.button() != Qt.MouseButton.MiddleButton)  # that one moves the board
            return
        self._pressed = None
        if self._drops_armed(event):
            return
        chip = self.face.chip_at(event.position())
        if chip is not None and not chip.function:
            self.fold_asked.emit()
            return
        if chip is not None:
            self._pressed = event.position(), chip
        if chip is None:
            self._selection.choose_owner(self.face.owner)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            chosen = self._selection.functions
            rest = tuple(f for f in chosen if f != chip.function)
            self._selection.choose_functions(rest if chip.function in chosen else (*chosen, chip.function))
        elif chip.function not in self._selection.functions:
            self._selection.choose_functions([chip.function])
        self.pressed.emit(*((chip.function, chip.ownership) if chip else ("", "")))

    def _drops_armed(self, event: QMouseEvent) -> bool:
        """Drop what is armed where a zone is pressed, and let go of it elsewhere; gives whether it was dropped."""
        lift = self._carry.lift
        if not lift.active or lift.by is not By.CLICK:
            return False
        self._carry.move(event.globalPosition().toPoint())
        if event.position().y() > self.face.head:
            self._carry.release()
            return True
        lift.cancel()
        return False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the pressed function, or point with an armed one."""
        lift, where = self._carry.lift, event.globalPosition().toPoint()
        event.setAccepted(not event.buttons() & Qt.MouseButton.MiddleButton)
        if self._pressed is not None and lift.active:
            self._carry.move(where)
        elif self._pressed is not None and far_enough(self._pressed[0], event.position()):
            self._carry.start(self._carried(self._pressed[1]), where)
        elif lift.active and lift.by is By.CLICK:
            self._carry.hover(where)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what was dragged; a plain click leaves only the pressed function chosen."""
        event.setAccepted(event.button() != Qt.MouseButton.MiddleButton)
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        chip, self._pressed = self._pressed[1], None
        if self._carry.lift.active and self._carry.lift.by is By.MOUSE:
            self._carry.move(event.globalPosition().toPoint())
            self._carry.release()
        elif not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._selection.choose_functions([chip.function])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename by clicking the head twice."""
        if event.position().y() <= self.face.head:
            self.renaming.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Let an armed function point at nothing."""
        if self._carry.lift.active and self._carry.lift.by is By.CLICK:
            self._carry.point_at_nothing()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the function or the card under the pointer."""
        chip = self.face.chip_at(QPointF(event.pos()))
        self.menu_asked.emit(*((chip.function, chip.ownership) if chip else ("", "")), event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Tell in a tip what is cut off on the card."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            chip = self.face.chip_at(QPointF(event.pos()))
            QToolTip.showText(
                event.globalPos(), plain_tip(chip.text.replace("\n", " ") if chip else self.face.tip), self
            )
            return True
        return super().event(event)

    def _carried(self, chip: Chip) -> list[Carried]:
        """The pressed function, with the others that are chosen and stand beside it under the same letter."""
        beside = [
            c for c in self.face.chips if c.ownership == chip.ownership and c.function in self._selection.functions
        ]
        chips = beside if chip in beside else [chip]
        return [Carried(c.function, self.face.owner, c.ownership) for c in chips]
