"""Dragging near the edge of the board, which scrolls: what is pointed at is what stands under the pointer."""

from PySide6.QtCore import QPoint, QRect, Qt

from planner.model.vocabulary import Ownership
from planner.ui.board.face import zones

ABANDONED = "Data quality & enrichment"


def _zone_at_the_bottom(board):
    """Scroll until the lower zones of a card end four pixels above the edge of the board; give its owner and a zone."""
    height = board.viewport().height()
    owner, card = next((owner, card) for owner, card in board.cards.items() if card.y() > height)
    zone = zones(card.face, card.width())[Ownership.INPUT].toRect()
    board.verticalScrollBar().setValue(card.y() + zone.bottom() - height + 4)
    corner = board.viewport().mapFromGlobal(card.mapToGlobal(zone.topLeft()))
    assert 0 < height - QRect(corner, zone.size()).bottom() < 8
    return owner, QRect(corner, zone.size())


def test_what_is_held_at_the_edge_points_at_what_the_board_brings_under_it(hands, qtbot):
    board, lift, start = hands.board, hands.window.lift, hands.on_row(ABANDONED)
    bar = board.verticalScrollBar()
    where = QPoint(120, board.viewport().height() - 2)
    hands.press(start)
    hands.move(start[0], (board.viewport(), where))
    pointed = []

    def has_scrolled_to_the_end():
        pointed.append((lift.target, board.target_at(board.viewport().mapToGlobal(where))))
        return bar.value() == bar.maximum() > 0

    qtbot.waitUntil(has_scrolled_to_the_end)
    assert len({seen for _, seen in pointed}) > 1, "cards went by"
    assert all(told == seen for told, seen in pointed)
    hands.key(hands.window, Qt.Key.Key_Escape)


def test_the_board_rests_while_a_zone_that_is_wholly_in_sight_is_pointed_at(hands, qtbot):
    board, start = hands.board, hands.on_row(ABANDONED)
    owner, zone = _zone_at_the_bottom(board)
    hands.press(start)
    hands.move(start[0], (board.viewport(), zone.center()))
    assert hands.window.lift.target == (owner, "input")
    with qtbot.assertNotEmitted(board.verticalScrollBar().valueChanged, wait=150):
        pass
    hands.release(start[0], (board.viewport(), zone.center()))
    placed = hands.session.model.structures[hands.session.structure]
    assert owner in placed.owners_with(hands.function(ABANDONED), "input")
