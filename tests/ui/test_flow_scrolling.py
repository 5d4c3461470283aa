"""A flow of a hundred owners is scrolled, zoomed and dragged, and brings what is chosen into sight."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.ui.compare.flow.paint import HEAD
from tests.ui.flow_desk import CTRL, FlowDesk, assert_words_apart

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.fixture
def desk(qtbot, qapp):
    made = FlowDesk(qtbot, qapp)
    made.open_many()
    return made


def test_a_hundred_owners_are_scrolled_and_no_words_overlap(desk):
    assert desk.canvas.verticalScrollBar().maximum() > 500
    assert_words_apart(desk)
    top = desk.image()
    desk.wheel(-240)
    assert desk.canvas.verticalScrollBar().value() > 0
    assert desk.image() != top


def test_walking_scrolls_to_the_ribbon(desk):
    desk.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Qt.Key.Key_End)
    (wanted,) = desk.lit()
    y = desk.in_the_middle_of(wanted).y()
    assert 0 <= y <= desk.canvas.viewport().height()


def test_a_function_that_is_shown_is_brought_into_sight(desk):
    function = next(iter(desk.canvas.picture.strips[-1].ribbon.functions))
    desk.selection.show("function", function)
    (wanted,) = desk.lit()
    assert 0 <= desk.in_the_middle_of(wanted).y() <= desk.canvas.viewport().height()


def test_ctrl_and_the_wheel_zoom_at_the_pointer(desk):
    def under_the_pointer():
        return (desk.canvas.verticalScrollBar().value() + 300 - HEAD) / desk.canvas.picture.size.height()

    desk.canvas.verticalScrollBar().setValue(600)
    part = under_the_pointer()
    desk.wheel(120, CTRL, at=(300, 300))
    assert desk.canvas.zoom == pytest.approx(1.25)
    assert under_the_pointer() == pytest.approx(part, abs=0.01)
    desk.canvas.setFocus()
    desk.key(Qt.Key.Key_Plus, CTRL)
    assert desk.canvas.zoom == pytest.approx(1.25**2)
    desk.key(Qt.Key.Key_0, CTRL)
    assert desk.canvas.zoom == 1.0


def test_the_middle_button_drags(desk):
    middle = Qt.MouseButton.MiddleButton
    QTest.mousePress(desk.canvas.viewport(), middle, pos=QPoint(400, 400))
    QTest.mouseMove(desk.canvas.viewport(), QPoint(400, 250))
    QTest.mouseRelease(desk.canvas.viewport(), middle, pos=QPoint(400, 250))
    assert desk.canvas.verticalScrollBar().value() == 150


def test_two_fingers_zoom(desk):
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        QPointF(300, 300),
        QPointF(300, 300),
        QPointF(desk.canvas.viewport().mapToGlobal(QPoint(300, 300))),
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(desk.canvas.viewport(), pinch)
    assert desk.canvas.zoom == pytest.approx(1.5)


def test_painting_again_lays_nothing_out(desk, monkeypatch):
    desk.image()
    picture = desk.canvas.picture

    def never(*_, **__):
        raise AssertionError("laid out while painting")

    monkeypatch.setattr("planner.ui.compare.flow.canvas.draw_up", never)
    desk.point(QPoint(desk.canvas.viewport().width() // 2, 200))
    desk.wheel(-120)
    desk.image()
    assert desk.canvas.picture is picture
