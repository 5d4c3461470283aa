"""The mouse on the empty ground of the board: a rubber band that chooses, and the hand that moves the board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent

from planner.ui.canvas.band import ADDS, Band, Chosen, Touched, added
from planner.ui.canvas.edge import EdgeScroll
from planner.ui.canvas.hand import Hand

if TYPE_CHECKING:
    from planner.ui.board.view import BoardView
    from planner.ui.look.appearance import Appearance


class Touch:
    """Turns a drag over the empty ground of a board into a choice, or moves the board."""

    def __init__(self, board: BoardView, appearance: Appearance) -> None:
        """Belong to a board."""
        self._board = board
        self._where = QPoint()
        self._before: Chosen = ((), "")
        self.hand = Hand(board)
        self.band = Band(self, appearance, board.viewport())
        self._edge = EdgeScroll(board, lambda: self._where, lambda: False)
        self._edge.scrolled.connect(self._stretch)

    def touched(self, band: QRectF) -> Touched:
        """The functions below a band, with their places on the ground, in the order of the list."""
        found: dict[str, list[QRectF]] = {}
        for card in self._board.cards.values():
            corner = QPointF(card.pos())
            if band.intersects(QRectF(card.geometry())):
                inside = band.translated(-corner)
                for chip in card.face.chips:
                    if chip.function and chip.box.intersects(inside):
                        found.setdefault(chip.function, []).append(chip.box.translated(corner))
        return {function: found[function] for function in self._board.in_order(found)}

    def on_screen(self, place: QRectF) -> QRectF:
        """Where a place of the ground stands in what is in sight."""
        return place.translated(QPointF(self._board.ground.pos()))

    def press(self, event: QMouseEvent) -> None:
        """Begin a band; nothing stays chosen but with Shift or Ctrl."""
        selection = self._board.selection
        self._before = selection.functions, selection.owner
        if not event.modifiers() & ADDS:
            selection.clear()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._where = event.globalPosition().toPoint()
        self.band.begin(self._under_pointer())

    def move(self, event: QMouseEvent) -> None:
        """Draw the band to the pointer, unless the hand has the board."""
        if not self.hand.move(event) and self.band.pressed:
            self._where = event.globalPosition().toPoint()
            self._stretch()
            self._edge.turn(on=self.band.isVisible())

    def release(self, event: QMouseEvent) -> None:
        """Choose what the band touches: its functions, else the one card that it touches; with a key besides others."""
        if self.hand.release(event) or event.button() != Qt.MouseButton.LeftButton:
            return
        self._edge.turn(on=False)
        if not self.band.end():
            return
        selection, touched = self._board.selection, tuple(self.band.touched)
        adding = bool(event.modifiers() & ADDS)
        boxes = {owner: QRectF(card.geometry()) for owner, card in self._board.cards.items()}
        cards = [owner for owner, box in boxes.items() if box.intersects(self.band.box)]
        if touched:
            selection.choose_functions(added(self._before, touched, adding=adding))
        elif len(cards) == 1 and not adding:
            selection.choose_owner(cards[0])

    def cancel(self) -> bool:
        """Take the band away and choose what was chosen before; gives whether there was a band."""
        self._edge.turn(on=False)
        if not self.band.end():
            return False
        functions, owner = self._before
        if owner:
            self._board.selection.choose_owner(owner)
        else:
            self._board.selection.choose_functions(functions)
        return True

    def hold_space(self, event: QKeyEvent) -> bool:
        """Let Space over the empty ground turn the pointer into a hand; gives whether it did."""
        ground = self._board.ground
        over_ground = ground.childAt(ground.mapFromGlobal(QCursor.pos())) is None
        if event.key() != Qt.Key.Key_Space or not over_ground:
            return False
        self.hand.hold_space(held=True)
        return True

    def leave_space(self, event: QKeyEvent) -> None:
        """Let the pointer choose again once Space is let go."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hand.hold_space(held=False)

    def _stretch(self) -> None:
        self.band.stretch(self._under_pointer())

    def _under_pointer(self) -> QPointF:
        return QPointF(self._board.ground.mapFromGlobal(self._where))
