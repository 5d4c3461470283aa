"""The rubber band over the board: what it touches is chosen; and the hand that moves the board."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.ui.graph.picture import Level
from tests.ui.hands import CTRL, LEFT, NONE, PLAIN

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def hands(hands):
    QApplication.processEvents()  # the board is laid out
    return hands


def _card(hands, name):
    return hands.board.cards[hands.owner(name)]


def _gap_left_of(card):
    """A point on the ground beside a card."""
    return QPoint(card.x() - 6, card.y() + 20)


def _drag(hands, start, end, modifiers=PLAIN):
    ground = hands.board.ground
    hands.press((ground, start), modifiers)
    hands.move(ground, (ground, end), modifiers)


def _band(hands, start, end, modifiers=PLAIN):
    _drag(hands, start, end, modifiers)
    hands.release(hands.board.ground, (hands.board.ground, end), modifiers)


def _first_card(hands):
    return next(iter(hands.board.cards.values()))


def _chips(card):
    return {chip.function for chip in card.face.chips if chip.function}


def test_a_band_chooses_the_functions_that_it_touches(hands):
    card = _first_card(hands)
    _band(hands, _gap_left_of(card), card.geometry().bottomRight())
    assert set(hands.window.selection.functions) == _chips(card)
    order = [f for f in hands.session.model.function_order() if f in _chips(card)]
    assert list(hands.window.selection.functions) == order


def test_nothing_is_chosen_before_the_band_is_let_go_and_esc_brings_the_choice_back(hands):
    card, selection = _first_card(hands), hands.window.selection
    owner = hands.owner("Content lead")
    selection.choose_owner(owner)
    _drag(hands, _gap_left_of(card), card.geometry().bottomRight())
    assert selection.functions == ()
    assert set(hands.board.touch.band.touched) == _chips(card)
    hands.key(hands.board, Qt.Key.Key_Escape)
    assert not hands.board.touch.band.isVisible()
    hands.release(hands.board.ground, (hands.board.ground, card.geometry().bottomRight()))
    assert (selection.functions, selection.owner) == ((), owner)


@pytest.mark.parametrize("key", [SHIFT, CTRL])
def test_with_a_key_held_a_band_adds(hands, key):
    first, second = list(hands.board.cards.values())[:2]
    chosen = next(chip.function for chip in second.face.chips)
    hands.window.selection.choose_functions([chosen])
    _band(hands, _gap_left_of(first), QPoint(first.geometry().right() - 4, first.geometry().bottom() - 4), key)
    assert set(hands.window.selection.functions) == _chips(first) | {chosen}


def test_a_band_over_the_head_of_one_card_chooses_its_owner(hands):
    card = _first_card(hands)
    _band(hands, _gap_left_of(card), QPoint(card.x() + 60, card.y() + 30))
    assert hands.window.selection.owner == card.face.owner


def test_a_band_over_nothing_leaves_nothing_chosen(hands):
    card = _first_card(hands)
    hands.window.selection.choose_owner(card.face.owner)
    _band(hands, QPoint(2, 2), QPoint(12, 60))
    assert hands.window.selection.owner == ""


def test_a_click_beside_the_cards_is_no_band(hands):
    hands.window.selection.choose_owner(_first_card(hands).face.owner)
    QTest.mouseClick(hands.board.ground, LEFT, PLAIN, QPoint(4, 4))
    assert not hands.board.touch.band.isVisible()
    assert hands.window.selection.owner == ""


def test_a_drag_that_begins_on_a_function_is_no_band(hands):
    card = _first_card(hands)
    chip = next(chip for chip in card.face.chips if chip.function)
    start = (card, chip.box.center().toPoint())
    hands.press(start)
    hands.move(card, (hands.board.ground, QPoint(card.geometry().right() + 4, card.y())))
    assert hands.window.lift.active
    assert not hands.board.touch.band.isVisible()
    hands.key(hands.board, Qt.Key.Key_Escape)
    assert not hands.window.lift.active


def test_a_band_at_the_edge_scrolls_and_goes_on_growing(hands, qtbot):
    bar, viewport = hands.board.verticalScrollBar(), hands.board.viewport()
    card = _first_card(hands)
    hands.press((hands.board.ground, _gap_left_of(card)))
    hands.move(hands.board.ground, (viewport, QPoint(viewport.width() // 2, viewport.height() - 2)))
    high = hands.board.touch.band.box.height()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert hands.board.touch.band.box.height() > high
    hands.release(hands.board.ground, (viewport, QPoint(viewport.width() // 2, viewport.height() - 2)))
    rest = bar.value()
    with qtbot.assertNotEmitted(bar.valueChanged, wait=100):
        pass
    assert bar.value() == rest
    assert len(hands.window.selection.functions) > len(_chips(card))


def _middle(kind, board, where):
    at = QPointF(board.viewport().mapToGlobal(where))
    button = NONE if kind == QEvent.Type.MouseMove else Qt.MouseButton.MiddleButton
    held = NONE if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.MiddleButton
    target = board.viewport().childAt(where) or board.viewport()
    point = QPointF(target.mapFrom(board.viewport(), where)) if target is not board.viewport() else QPointF(where)
    QApplication.sendEvent(target, QMouseEvent(kind, point, at, button, held, PLAIN))


@pytest.mark.parametrize("over", ["ground", "card"])
def test_the_middle_button_moves_the_board(hands, over):
    card = _first_card(hands)
    start = QPoint(4, 300) if over == "ground" else card.pos() + QPoint(20, 60)
    _middle(QEvent.Type.MouseButtonPress, hands.board, start)
    _middle(QEvent.Type.MouseMove, hands.board, start - QPoint(0, 50))
    assert hands.board.verticalScrollBar().value() == 50
    _middle(QEvent.Type.MouseButtonRelease, hands.board, start - QPoint(0, 50))
    _middle(QEvent.Type.MouseMove, hands.board, start)
    assert hands.board.verticalScrollBar().value() == 50
    assert not hands.board.touch.band.isVisible()


def test_space_over_the_ground_moves_the_board_and_draws_no_band(hands):
    hands.window.activateWindow()
    QTest.mouseMove(hands.board.ground, QPoint(4, 300))
    QTest.mouseClick(hands.board.ground, LEFT, PLAIN, QPoint(4, 300))
    QTest.keyPress(hands.board, Qt.Key.Key_Space)
    _drag(hands, QPoint(4, 300), QPoint(4, 250))
    assert hands.board.verticalScrollBar().value() > 0
    assert not hands.board.touch.band.isVisible()
    hands.release(hands.board.ground, (hands.board.ground, QPoint(4, 250)))
    QTest.keyRelease(hands.board, Qt.Key.Key_Space)
    _drag(hands, QPoint(4, 300), QPoint(4, 360))
    assert hands.board.touch.band.isVisible()


def test_the_band_lies_where_the_pointer_drew_it(hands):
    hands.board.verticalScrollBar().setValue(40)
    _drag(hands, QPoint(4, 120), QPoint(200, 180))
    assert hands.board.touch.on_screen(hands.board.touch.band.box).toRect() == QRect(4, 80, 196, 60)


@pytest.fixture
def graph(hands):
    """The graph with its functions, as large as it is drawn."""
    hands.run("view_graph")
    view = hands.window.workspace.graph
    view.show_level(Level.FUNCTIONS)
    view.canvas.zoom_to(1.0)
    QApplication.processEvents()
    return view


def _box_of(graph):
    return next(box for box in graph.canvas.picture.boxes.values() if box.rows)


def _around(graph, box):
    """Bring a box into sight; give points of the canvas just outside its corners, the first where nothing is drawn."""
    graph.canvas.look_at(box.rect.center())
    seen = graph.canvas.camera.to_window(box.rect)
    above = (seen.topLeft() - QPointF(left, 5) for left in range(2, 60))
    start = next(point for point in above if graph.canvas.is_ground(point))
    return start.toPoint(), seen.bottomRight().toPoint()


def test_a_band_over_a_graph_chooses_the_functions_in_it(hands, graph):
    box = _box_of(graph)
    start, end = _around(graph, box)
    hands.press((graph.canvas, start))
    hands.move(graph.canvas, (graph.canvas, end))
    assert graph.touch.band.isVisible()
    assert hands.window.selection.functions == ()
    hands.release(graph.canvas, (graph.canvas, end))
    assert {row.function for row in box.rows} <= set(hands.window.selection.functions)
    assert not graph.touch.band.isVisible()


def test_a_band_over_a_graph_adds_with_shift_and_esc_takes_it_away(hands, graph):
    box, chosen = _box_of(graph), hands.function("SEO & answer-engine visibility")
    hands.window.selection.choose_functions([chosen])
    start, end = _around(graph, box)
    hands.press((graph.canvas, start))
    hands.move(graph.canvas, (graph.canvas, end))
    hands.key(graph.canvas, Qt.Key.Key_Escape)
    assert hands.window.selection.functions == (chosen,)
    hands.release(graph.canvas, (graph.canvas, end))
    assert hands.window.selection.functions == (chosen,)
    hands.press((graph.canvas, start), SHIFT)
    hands.move(graph.canvas, (graph.canvas, end), SHIFT)
    hands.release(graph.canvas, (graph.canvas, end), SHIFT)
    assert {chosen, *(row.function for row in box.rows)} <= set(hands.window.selection.functions)


def test_a_drag_with_space_moves_the_graph_and_draws_no_band(hands, graph):
    start, end = _around(graph, _box_of(graph))
    before = graph.canvas.camera
    QTest.keyPress(graph.canvas, Qt.Key.Key_Space)
    hands.press((graph.canvas, start))
    hands.move(graph.canvas, (graph.canvas, end))
    assert not graph.touch.band.isVisible()
    assert graph.canvas.camera != before
    hands.release(graph.canvas, (graph.canvas, end))
    QTest.keyRelease(graph.canvas, Qt.Key.Key_Space)
