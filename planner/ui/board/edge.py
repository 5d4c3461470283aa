"""Carrying functions to the edge of the board, which scrolls there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF

from planner.ui.board.face import zones
from planner.ui.canvas.edge import EdgeScroll

if TYPE_CHECKING:
    from planner.ui.board.view import BoardView


def edge_of_carrying(board: BoardView) -> EdgeScroll:
    """Give what scrolls a board while something is carried to its edge."""
    carry = board.carry
    edge = EdgeScroll(board, lambda: carry.where, partial(_rests_on_zone, board))
    edge.scrolled.connect(lambda: carry.move(carry.where))  # something else stands under the pointer now
    return edge


def _rests_on_zone(board: BoardView) -> bool:
    """Does the pointer rest on a zone that is wholly in sight? Such a zone must not run away from it."""
    target = board.carry.lift.target
    if target is None or target.owner not in board.cards:
        return False
    card = board.cards[target.owner]
    point = QPointF(card.mapFromGlobal(board.carry.where))
    zone = next((box for box in zones(card.face, card.width()).values() if box.contains(point)), QRectF())
    corner = board.viewport().mapFromGlobal(card.mapToGlobal(zone.topLeft().toPoint()))
    return board.viewport().rect().contains(QRect(corner, zone.size().toSize()))
