"""The board by keyboard: moving over cards and functions, lifting and dropping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from planner.model.vocabulary import Ownership
from planner.ui.dragging.drops import LIST, Carried, Target
from planner.ui.dragging.lift import By

if TYPE_CHECKING:
    from planner.ui.board.view import BoardView

_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_LETTERS = {
    Qt.Key.Key_D: Ownership.DECISION,
    Qt.Key.Key_E: Ownership.EXECUTION,
    Qt.Key.Key_I: Ownership.INPUT,
    Qt.Key.Key_R: Ownership.REVIEW,
}

Current = tuple[str, str, str]
"""The owner, and the function with its ownership or two empty texts for the card itself."""


class Keys:
    """Where the keyboard is on the board, and what its keys do there."""

    def __init__(self, board: BoardView) -> None:
        """Start on nothing."""
        self._board = board
        self.current: Current = ("", "", "")

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means here; gives whether it meant anything."""
        key = Qt.Key(event.key())
        if self._board.carry.lift.active and self._board.carry.lift.by is not By.MOUSE:
            return self._press_while_lifted(key)
        if key in _ARROWS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._move(_ARROWS[key])
        elif key == Qt.Key.Key_Space and self.current[1]:
            self._lift()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose()
        elif key == Qt.Key.Key_Menu:
            self._board.open_current_menu()
        else:
            return False
        return True

    def stand_on(self, owner: str, function: str, ownership: str) -> None:
        """Stand on a card or on a function of it, and take the keyboard."""
        self.current = (owner, function, ownership)
        self._board.setFocus()
        self._mark()

    def stay_on_something(self) -> None:
        """Stand on the first card when what was stood on is gone; mark the place while the board has the keyboard."""
        owner, function, ownership = self.current
        cards = self._board.cards
        if owner not in cards:
            self.current = (next(iter(cards), ""), "", "")
        elif function and not any((c.function, c.ownership) == (function, ownership) for c in cards[owner].face.chips):
            self.current = (owner, "", "")
        if self._board.hasFocus():
            self._mark()

    def leave_function(self) -> None:
        """Stand on the card alone, so that Space lifts nothing."""
        self.current = (self.current[0], "", "")
        self.stay_on_something()

    def come_into_sight(self) -> None:
        """Bring what the keyboard is on into sight."""
        box = self._places().get(self.current)
        if box is not None:
            centre = box.center().toPoint()
            self._board.ensureVisible(centre.x(), centre.y(), 20, 60)

    def hide_mark(self) -> None:
        """Show no mark."""
        for card in self._board.cards.values():
            card.set_focused(None)

    def point_at_card(self) -> None:
        """Point at the current card with what was lifted."""
        self.stay_on_something()
        if self.current[0]:
            self._point(self.current[0])

    def _press_while_lifted(self, key: Qt.Key) -> bool:
        lift = self._board.carry.lift
        owner = lift.target.owner if lift.target is not None else self.current[0]
        if key in _ARROWS:
            self._point(self._neighbour((owner, "", ""), _ARROWS[key], cards_only=True)[0])
        elif key in _LETTERS and owner:
            lift.point(Target(owner, _LETTERS[key].value))
            lift.drop()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            lift.drop()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            lift.point(LIST)
            lift.drop()
        else:
            return False
        return True

    def _point(self, owner: str) -> None:
        lift = self._board.carry.lift
        self.current = (owner, "", "")
        self._board.show_target(owner)
        lift.point(Target(owner, self._board.suggested(owner)))

    def _lift(self) -> None:
        owner, function, ownership = self.current
        self._board.carry.lift.lift([Carried(function, owner, ownership)], By.KEYS)
        self._point(owner)

    def _choose(self) -> None:
        owner, function, _ = self.current
        if function:
            self._board.selection.choose_functions([function])
        elif owner:
            self._board.selection.choose_owner(owner)

    def _move(self, direction: QPointF) -> None:
        self.current = self._neighbour(self.current, direction)
        self._choose()
        self._mark()
        self.come_into_sight()

    def _mark(self) -> None:
        owner, function, ownership = self.current
        for key, card in self._board.cards.items():
            card.set_focused((function, ownership) if key == owner else None)

    def _places(self) -> dict[Current, QRectF]:
        """Everything that the keyboard can stand on, with its box on the ground."""
        places: dict[Current, QRectF] = {}
        for owner, card in self._board.cards.items():
            corner = QPointF(card.pos())
            places[owner, "", ""] = QRectF(corner.x(), corner.y(), card.width(), card.face.head)
            for chip in card.face.chips:
                if not chip.function:
                    continue
                places[owner, chip.function, chip.ownership] = chip.box.translated(corner)
        return places

    def _neighbour(self, start: Current, direction: QPointF, *, cards_only: bool = False) -> Current:
        """The nearest place in a direction: what lies ahead counts, what lies aside counts twice; else the start."""
        places = self._places()
        if start not in places:
            return next(iter(places), start)
        origin = places[start].center()
        best, least = start, float("inf")
        for place, box in places.items():
            if place == start or (cards_only and place[1]):
                continue
            offset = box.center() - origin
            ahead = QPointF.dotProduct(offset, direction)
            aside = abs(offset.x() * direction.y()) + abs(offset.y() * direction.x())
            if ahead > 1 and ahead + 2 * aside < least:
                best, least = place, ahead + 2 * aside
        return best
