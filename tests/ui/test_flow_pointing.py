"""A ribbon or an owner of the flow that is pointed at, clicked or walked to stands out, is told and is chosen."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from planner.model.compare.movement import Movement, Place
from planner.model.compare.ribbons import End
from tests.rules.sketch import sketched
from tests.ui.flow_desk import CTRL, IN_HOUSE, NOBODY, STAYS, FlowDesk, f, key, o

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.fixture
def desk(qtbot, qapp):
    return FlowDesk(qtbot, qapp)


# --- pointing --------------------------------------------------------------------------------------------------------


def test_pointing_lights_a_ribbon_and_its_tip_names_the_functions(desk):
    before = desk.image()
    desk.point(desk.on(IN_HOUSE))
    assert desk.lit() == {IN_HOUSE}
    assert desk.image() != before
    assert desk.tip(desk.on(IN_HOUSE)) == "<qt>2 functions come in-house (←)<br>Agency → Media<br>Ads and Social</qt>"
    QApplication.sendEvent(desk.canvas.viewport(), QEvent(QEvent.Type.Leave))
    assert desk.lit() == set()
    assert desk.image() == before


def test_a_tip_tells_that_a_function_is_shared(desk):
    assert desk.tip(desk.on(key("Lead", "Media", Movement.MOVES))) == (
        "<qt>1 function moves (↔)<br>Lead → Media<br>Events<br>1 of them is shared with other owners.</qt>"
    )


def test_pointing_at_an_owner_lights_all_its_ribbons(desk):
    desk.point(desk.on_bar(End(o("Media")), 1))
    assert {end for _, end, _ in desk.lit()} == {End(o("Media"))}
    assert len(desk.lit()) == 4
    assert desk.tip(desk.on_bar(End(o("Agency")), 0)) == (
        "<qt>Agency (external partner) executes 2 functions in Today<br>Leaves<br>Ads and Social</qt>"
    )
    assert desk.tip(desk.on_bar(NOBODY, 1)) == "<qt>Nobody executes 2 functions in Later<br>Blog and Surveys</qt>"
    assert desk.tip(desk.on_bar(End("", Place.PARKED), 1)) == "<qt>1 function is parked in Later<br>Mail</qt>"


def test_thin_ribbons_can_be_hit_and_the_thinnest_wins(desk):
    lines = [f"  F{n}: E One" for n in range(60)]
    after = [f"  F{n}: E {'Two' if n else 'Three'}" for n in range(60)]
    desk.session.open(sketched("\n".join(["A", *lines, "B", *after])))
    thin = key("One", "Three", Movement.MOVES)
    assert desk.strip(thin).band.thickness < 9
    where = desk.in_the_middle_of(thin)
    for away in (-3, 0, 3):
        desk.point(where + QPoint(0, away))
        assert desk.lit() == {thin}, away


# --- choosing --------------------------------------------------------------------------------------------------------


def test_a_click_chooses_the_functions_of_a_ribbon_everywhere(desk):
    desk.click(desk.on(IN_HOUSE))
    assert desk.selection.functions == f("Ads", "Social")
    desk.click(desk.on(STAYS))
    assert desk.selection.functions == f("SEO")
    desk.click(desk.on_nothing())
    assert desk.selection.functions == ()


def test_a_click_with_ctrl_adds(desk):
    desk.click(desk.on(IN_HOUSE))
    desk.click(desk.on(STAYS), CTRL)
    assert desk.selection.functions == f("Ads", "Social", "SEO")
    desk.click(desk.on_nothing(), CTRL)
    assert desk.selection.functions == f("Ads", "Social", "SEO")


def test_a_click_on_an_owner_chooses_it_and_on_nobody_its_functions(desk):
    desk.click(desk.on_bar(End(o("Writer")), 0))
    assert desk.selection.owner == o("Writer")
    assert {before for before, _, _ in desk.lit()} == {End(o("Writer"))}
    desk.click(desk.on_bar(NOBODY, 1))
    assert desk.selection.functions == f("Blog", "Surveys")


def test_what_is_chosen_elsewhere_lights_its_ribbons(desk):
    plain = desk.image()
    desk.selection.choose_functions(f("SEO", "Video"))
    assert desk.lit() == {STAYS, key("Lead", "Studio", Movement.GOES_OUTSIDE)}
    assert desk.image() != plain
    desk.selection.choose_owner(o("Agency"))
    assert desk.lit() == {IN_HOUSE}
    desk.selection.clear()
    assert desk.image() == plain


# --- the keyboard ----------------------------------------------------------------------------------------------------


def test_tab_reaches_the_flow_and_arrows_walk_its_ribbons(desk):
    desk.view.choosers.after.setFocus(Qt.FocusReason.TabFocusReason)
    seen = set()
    while QApplication.focusWidget() is not desk.canvas:
        assert QApplication.focusWidget() not in seen, "Tab never comes to the flow"
        seen.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    order = [s.key for s in desk.canvas.picture.strips]
    walked = []
    for _ in order:
        desk.key(Qt.Key.Key_Down)
        walked += desk.lit()
    assert walked == order
    desk.key(Qt.Key.Key_Down)
    assert desk.lit() == {order[-1]}
    desk.key(Qt.Key.Key_Up)
    assert desk.lit() == {order[-2]}
    desk.key(Qt.Key.Key_Home)
    assert desk.lit() == {order[0]}
    desk.key(Qt.Key.Key_End)
    assert desk.lit() == {order[-1]}


def test_left_and_right_go_round_the_ribbons_that_end_together(desk):
    desk.walk_to(IN_HOUSE)
    found = []
    for _ in range(4):
        desk.key(Qt.Key.Key_Right)
        found += desk.lit()
    assert found[-1] == IN_HOUSE
    assert len(set(found)) == 4
    assert {end for _, end, _ in found} == {End(o("Media"))}
    desk.key(Qt.Key.Key_Left)
    assert desk.lit() == {found[-2]}


def test_walking_tells_the_ribbon_in_a_tip_and_to_screen_readers(desk):
    assert desk.canvas.accessibleName() == "Flow"
    assert desk.canvas.accessibleDescription() == (
        "Today · 3 owners execute → Later · 3 owners execute. "
        "The table of this comparison says the same in words, function by function."
    )
    desk.walk_to(IN_HOUSE)
    assert QToolTip.text() == "<qt>2 functions come in-house (←)<br>Agency → Media<br>Ads and Social</qt>"
    assert desk.canvas.accessibleDescription() == "2 functions come in-house (←)\nAgency → Media\nAds and Social"


def test_return_chooses_ctrl_adds_and_escape_lets_go(desk):
    desk.walk_to(IN_HOUSE)
    desk.key(Qt.Key.Key_Return)
    assert desk.selection.functions == f("Ads", "Social")
    desk.walk_to(STAYS)
    desk.key(Qt.Key.Key_Space, CTRL)
    assert desk.selection.functions == f("Ads", "Social", "SEO")
    desk.key(Qt.Key.Key_Escape)
    assert desk.selection.functions == ()


def test_the_frame_of_the_keyboard_is_seen(desk):
    desk.canvas.clearFocus()
    before = desk.image()
    desk.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert desk.image() != before


def test_the_keyboard_stays_at_its_ribbon_when_something_else_changes(desk):
    desk.walk_to(IN_HOUSE)
    desk.let_the_lead_execute_the_blog()
    assert desk.lit() == {IN_HOUSE}
