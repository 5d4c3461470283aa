"""The overview of large boards and graphs: in a corner, with the part marked that is in sight, made once a change."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.storage.library import templates
from planner.ui.canvas.overview import Overview
from planner.ui.look.appearance import Appearance
from tests.ui.hands import LEFT, PLAIN, Hands


class Ground:
    """A whole of 1000 x 2000 pixels, through a window of 500 x 500."""

    def __init__(self):
        self.at = QPointF(0, 0)
        self.painted = 0

    def extent(self):
        return QRectF(0, 0, 1000, 2000)

    def seen(self):
        return QRectF(self.at.x(), self.at.y(), 500, 500)

    def corner(self):
        return QRect(20, 10, 100, 200)

    def look_at(self, middle):
        self.at = middle - QPointF(250, 250)

    def paint_small(self, painter, theme):
        self.painted += 1
        painter.fillRect(QRectF(0, 0, 1000, 2000), QColor(theme.card))


@pytest.fixture
def ground():
    return Ground()


@pytest.fixture
def overview(qtbot, qapp, ground):
    parent = QWidget()
    parent.resize(300, 300)
    qtbot.addWidget(parent)
    made = Overview(ground, Appearance(qapp, "light"), parent)
    ground.parent = parent  # the widget lives as long as the test
    parent.show()
    made.show_anew()
    QApplication.processEvents()
    return made


@pytest.fixture
def large(window):
    """A user before the growth stage of the example, which is four times as high as the board."""
    window.documents.new_from_template(next(t for t in templates() if t.name.startswith("Northwind")))
    hands = Hands(window)
    window.session.show_structure(hands.structure("Growth stage"))
    QApplication.processEvents()
    return hands


def _move(widget, point):
    QTest.mouseMove(widget, point)
    QApplication.processEvents()


def test_the_part_in_sight_is_marked(overview, ground):
    assert overview.mark() == QRectF(0, 0, 50, 50)
    ground.at = QPointF(400, 1000)
    assert overview.mark() == QRectF(40, 100, 50, 50)


def test_a_click_brings_a_place_into_the_middle(overview, ground):
    QTest.mouseClick(overview, LEFT, PLAIN, QPoint(60, 150))
    assert ground.at == QPointF(600 - 250, 1500 - 250)


def test_the_marked_part_is_dragged_from_where_it_was_taken(overview, ground):
    QTest.mousePress(overview, LEFT, PLAIN, QPoint(10, 10))
    assert ground.at == QPointF(0, 0), "taking hold moves nothing"
    _move(overview, QPoint(30, 60))
    QTest.mouseRelease(overview, LEFT, PLAIN, QPoint(30, 60))
    assert ground.at == QPointF(200, 500)


def test_moving_what_is_in_sight_makes_no_new_picture(overview, ground):
    made = ground.painted
    for step in range(10):
        ground.at = QPointF(0, 100 * step)
        overview.follow()
        QApplication.processEvents()
    assert ground.painted == made > 0
    overview.show_anew()
    QApplication.processEvents()
    assert ground.painted == made + 1


def test_a_large_board_has_an_overview_that_covers_no_card(large):
    board = large.board
    assert board.overview.isVisible()
    right = max(card.geometry().right() for card in board.cards.values())
    assert board.overview.x() > right


def test_scrolling_the_board_moves_the_mark_and_a_click_scrolls_the_board(large):
    board, bar = large.board, large.board.verticalScrollBar()
    before = board.overview.mark()
    bar.setValue(bar.maximum())
    assert board.overview.mark().top() > before.top()
    QTest.mouseClick(board.overview, LEFT, PLAIN, QPoint(5, 2))
    assert bar.value() == 0


def test_a_small_board_has_none(window):
    window.documents.new_from_template(next(t for t in templates() if t.name == "Blank"))
    QApplication.processEvents()
    assert not window.workspace.board.overview.isVisible()


def test_hidden_it_stays_hidden_in_all_views_and_gives_its_room_to_the_cards(large):
    board, wide = large.board, next(iter(large.board.cards.values())).width()
    action = large.window.actions_by_id["overview"]
    assert action.isChecked()
    large.run("overview")
    assert not board.overview.isVisible()
    assert next(iter(board.cards.values())).width() > wide
    assert not large.window.settings.overview
    assert not action.isChecked()
    large.run("view_graph")
    large.window.workspace.graph.canvas.zoom(3.0)
    assert not large.window.workspace.graph.overview.isVisible()
    large.run("overview")
    assert large.window.workspace.graph.overview.isVisible()


def test_a_graph_has_an_overview_only_while_some_of_it_is_out_of_sight(large):
    large.run("view_graph")
    graph = large.window.workspace.graph
    QApplication.processEvents()
    assert not graph.overview.isVisible()
    graph.canvas.zoom(3.0)
    assert graph.overview.isVisible()
    before = graph.canvas.camera
    QTest.mouseClick(graph.overview, LEFT, PLAIN, QPoint(4, 4))
    assert graph.canvas.camera != before
    assert graph.canvas.camera.scale == before.scale
    large.key(graph.canvas, Qt.Key.Key_Exclam, Qt.KeyboardModifier.ShiftModifier)
    assert not graph.overview.isVisible()


def test_who_walks_over_a_graph_by_key_never_ends_below_the_overview(large):
    large.run("view_graph")
    graph = large.window.workspace.graph
    graph.canvas.zoom(2.0)
    for owner in graph.canvas.picture.boxes:
        large.window.selection.show("owner", owner)
        seen = graph.canvas.camera.to_window(graph.canvas.picture.boxes[owner].rect)
        assert not seen.intersects(QRectF(graph.overview.geometry())), owner


def test_it_is_nothing_to_walk_to_and_has_a_name(large):
    assert large.board.overview.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert large.board.overview.accessibleName() == "Overview"


def test_an_edit_paints_it_anew(large):
    board = large.board
    before = board.overview.grab().toImage()
    large.window.selection.choose_owner(large.owner("Content lead"))
    large.run("remove")
    QApplication.processEvents()
    assert board.overview.grab().toImage() != before
