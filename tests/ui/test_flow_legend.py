"""The legend of the flow counts the movements, fits its words and switches ribbons off."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from planner.model.compare.movement import Movement
from planner.model.vocabulary import Ownership
from planner.ui.compare.flow.key import BAR_WORDS
from tests.ui.flow_desk import IN_HOUSE, LEFT, STAYS, FlowDesk, f
from tests.ui.other_words import strange_language

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.fixture
def desk(qtbot, qapp):
    return FlowDesk(qtbot, qapp)


def test_the_legend_counts_the_movements_there_are(desk):
    switches = [desk.flow.legend.switch(movement) for movement in Movement]
    assert sorted(switch.text() for switch in switches if switch.isVisible()) == [
        "comes in-house 2",
        "goes outside 1",
        "lost 1",
        "moves 1",
        "newly owned 2",
        "newly parked 1",
        "stays 1",
        "still nobody 1",
    ]
    assert BAR_WORDS["partner"] in desk.flow.legend.accessibleDescription()


def test_no_words_of_the_legend_reach_its_edge_in_any_language(desk):
    with strange_language():
        desk.view.show_ownership(Ownership.DECISION)
        for width in range(300, 900, 6):
            desk.flow.legend.resize(width, 10)
            edge = desk.flow.legend.grab(QRect(width - 4, 0, 4, desk.flow.legend.height())).toImage()
            colours = {edge.pixel(x, y) for x in range(edge.width()) for y in range(edge.height())}
            assert len(colours) == 1, width


def test_a_switch_of_the_legend_hides_the_ribbons_of_a_movement(desk):
    desk.point(QPoint(0, 0))
    places = [s.band for s in desk.canvas.picture.strips]
    before, where = desk.image(), desk.on(IN_HOUSE)
    QTest.mouseClick(desk.flow.legend.switch(Movement.COMES_IN_HOUSE), LEFT)
    assert desk.image() != before
    desk.click(where)
    assert desk.selection.functions == ()
    desk.selection.choose_functions(f("Ads"))
    assert desk.lit() == set()
    desk.selection.clear()
    assert [s.band for s in desk.canvas.picture.strips] == places, "nothing else moves"
    QTest.keyClick(desk.flow.legend.switch(Movement.COMES_IN_HOUSE), Qt.Key.Key_Space)
    desk.point(QPoint(0, 0))
    assert desk.image() == before


def test_arrows_leave_out_what_is_switched_off(desk):
    for movement in Movement:
        if movement is not Movement.STAYS:
            desk.flow.legend.switch(movement).click()
    desk.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        desk.key(Qt.Key.Key_Down)
        assert desk.lit() == {STAYS}


def test_a_switch_stays_off_through_edits_and_themes(desk):
    desk.flow.legend.switch(Movement.STAYS).click()
    desk.let_the_lead_execute_the_blog()
    desk.appearance.choose("dark")
    assert not desk.flow.legend.switch(Movement.STAYS).isChecked()
    assert Movement.STAYS not in desk.canvas.emphasis().movements
    desk.appearance.choose("light")
