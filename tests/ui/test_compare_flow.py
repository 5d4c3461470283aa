"""The flow of a comparison: what is drawn, pointed at, walked, chosen, switched, zoomed and told."""

from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from planner.model.compare.movement import Movement, Place
from planner.model.compare.ribbons import End
from planner.model.edits.assignments import assign
from planner.model.edits.owners import set_owner
from planner.model.vocabulary import Ownership
from planner.ui.compare.flow.curve import Band, shares
from planner.ui.compare.flow.hatch import hatch_of
from planner.ui.compare.flow.key import BAR_WORDS
from planner.ui.compare.flow.paint import HEAD
from planner.ui.compare.view import CompareView
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import DARK, LIGHT
from planner.ui.selection import Selection
from planner.ui.session import Session
from tests.day import TODAY as DAY
from tests.rules.sketch import id_of, sketched
from tests.ui.other_words import strange_language

pytestmark = pytest.mark.usefixtures("fonts")

BOTH = """
Today
  SEO: D Head; E Lead
  Ads: D Head; E *Agency
  Social: D Head; E *Agency
  Events: D Head; E Lead, Writer
  PR:
  (Fairs): E Lead
  Mail: E Writer
  Video: E Lead
  Blog: E Writer
  Surveys:
Later
  SEO: D Head; E Lead
  Ads: D Head; E Media
  Social: D Head; E Media
  Events: D Head; E Media
  PR: E Lead
  Fairs: E Media
  (Mail):
  Video: E *Studio
  Blog:
  Surveys:
"""
LEFT, CTRL, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
NOBODY = End("")
FINDINGS = ("error", "warning", "advice")


def o(name):
    return id_of("o", name)


def f(*names):
    return tuple(id_of("f", name) for name in names)


def key(before, after, movement):
    ends = [end if isinstance(end, End) else End(o(end)) for end in (before, after)]
    return (*ends, movement)


IN_HOUSE = key("Agency", "Media", Movement.COMES_IN_HOUSE)
STAYS = key("Lead", "Lead", Movement.STAYS)


@pytest.fixture
def session():
    made = Session(today=lambda: DAY)
    made.open(sketched(BOTH))
    return made


@pytest.fixture
def selection():
    return Selection()


@pytest.fixture
def appearance(qapp):
    return Appearance(qapp, "light")


@pytest.fixture
def view(qtbot, session, selection, appearance):
    made = CompareView(session, selection, appearance)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def flow(view):
    return view.shown("flow")


@pytest.fixture
def canvas(flow):
    return flow.canvas


def strip(canvas, wanted):
    return canvas.picture.strips[canvas.picture.numbers[wanted]]


def in_window(canvas, x, y):
    return QPoint(round(x), round(y + HEAD - canvas.verticalScrollBar().value()))


def on(canvas, wanted):
    """The point of the viewport on a ribbon close to where it begins, where none crosses it."""
    return in_window(canvas, canvas.picture.left + 2, strip(canvas, wanted).band.middle(0.0))


def in_the_middle_of(canvas, wanted):
    """The point of the viewport in the middle of a ribbon, where others may cross it."""
    middle = (canvas.picture.left + canvas.picture.right) / 2
    return in_window(canvas, middle, strip(canvas, wanted).band.middle(0.5))


def on_bar(canvas, end, side):
    bar = next(bar for bar in canvas.picture.bars if (bar.end, bar.side) == (end, side))
    return in_window(canvas, bar.rect.center().x(), bar.rect.center().y())


def point(canvas, where):
    at = QPointF(canvas.viewport().mapToGlobal(where))
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(canvas.viewport(), QMouseEvent(QEvent.Type.MouseMove, QPointF(where), at, none, none, PLAIN))


def click(canvas, where, modifiers=PLAIN):
    QTest.mouseClick(canvas.viewport(), LEFT, modifiers, where)


def lit(canvas):
    return {canvas.picture.strips[number].key for number in canvas.emphasis().lit}


def tip(canvas, where):
    viewport = canvas.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, where, viewport.mapToGlobal(where)))
    return QToolTip.text()


def image(canvas):
    return canvas.viewport().grab().toImage()


# --- what is drawn ------------------------------------------------------------------------------------------------


def test_every_movement_of_the_comparison_has_its_ribbons(canvas):
    nowhere = End("", Place.PARKED)
    assert {s.key for s in canvas.picture.strips} == {
        STAYS,
        IN_HOUSE,
        key("Lead", "Media", Movement.MOVES),
        key("Writer", "Media", Movement.MOVES),
        key(NOBODY, "Lead", Movement.NEWLY_OWNED),
        key(nowhere, "Media", Movement.NEWLY_OWNED),
        key("Writer", nowhere, Movement.NEWLY_PARKED),
        key("Lead", "Studio", Movement.GOES_OUTSIDE),
        key("Writer", NOBODY, Movement.LOST),
        key(NOBODY, NOBODY, Movement.STILL_NOBODY),
    }


def test_the_sides_are_named_with_how_many_owners_execute(view, canvas):
    assert canvas.heads == ("Today · 3 owners execute", "Later · 3 owners execute")
    view.show_ownership(Ownership.DECISION)
    assert canvas.heads == ("Today · 1 owner decides", "Later · 1 owner decides")


def test_an_end_says_its_name_its_functions_and_what_becomes_of_it(canvas):
    def words(end, side):
        bar = next(bar for bar in canvas.picture.bars if (bar.end, bar.side) == (end, side))
        return [word.text for word in bar.words]

    assert words(End(o("Lead")), 0) == ["Lead", "3"]
    assert words(End(o("Writer")), 0) == ["Writer", "leaves", "3"]
    assert words(End(o("Media")), 1) == ["4", "Media", "new"]
    assert words(NOBODY, 0) == ["Nobody", "2"]
    assert words(End("", Place.PARKED), 1) == ["1", "Parked"]


SPLIT = """
Today
  A: D Head; E Head
  B: D Head; E Head
  C: D Head; E Head
  D: D Head; E Head
  E: D One; E One
  F: D Two; E Two
Later
  A: D Brand; E Brand
  B: D Brand; E Brand
  C: D Demand; E Demand
  D: D Demand; E Demand
  E: D All; E All
  F: D All; E All
"""


def test_split_and_merged_roles_are_marked_under_their_names(canvas, session):
    session.open(sketched(SPLIT))
    notes = {(bar.name, bar.side): " ".join(word.text for word in bar.words) for bar in canvas.picture.bars}
    assert notes["Head", 0] == "Head 4 split into Brand and Demand"
    assert notes["All", 1] == "2 All merged from One and Two"
    assert tip(canvas, on_bar(canvas, End(o("Head")), 0)) == (
        "<qt>Head executes 4 functions in Today<br>Split into Brand and Demand<br>A, B, C and D</qt>"
    )


def pixels(canvas, end, side):
    """The colours in and around a bar."""
    bar = next(bar for bar in canvas.picture.bars if (bar.end, bar.side) == (end, side))
    shot = image(canvas)
    box = bar.rect.translated(0, HEAD).toRect()
    return {
        shot.pixelColor(x, y).name()
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    }


def test_roles_partners_and_nobody_have_bars_of_their_own(canvas):
    assert LIGHT.bar in pixels(canvas, End(o("Lead")), 0)
    assert LIGHT.card in pixels(canvas, End(o("Agency")), 0)
    assert LIGHT.bar not in pixels(canvas, End(o("Agency")), 0)
    assert LIGHT.error_ground in pixels(canvas, NOBODY, 0)
    assert LIGHT.panel in pixels(canvas, End("", Place.PARKED), 0)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_no_movement_has_the_colour_of_a_finding_or_of_another_movement(theme):
    colours = [theme.movement(movement) for movement in Movement]
    assert len({colour.name() for colour in colours}) == len(Movement)
    for colour in colours:
        for finding in FINDINGS:
            other = QColor(getattr(theme, finding))
            apart = [abs(a - b) for a, b in zip(colour.getRgb(), other.getRgb(), strict=True)]
            assert sum(apart) > 40, (theme.name, colour.name(), finding)
        red = colour.hue() < 35 or colour.hue() > 345
        assert not (red and colour.saturationF() > 0.35), "red and orange are kept for findings"


def test_in_grey_the_movements_differ_by_their_hatch_and_their_sign():
    band, passed = Band(0, 40, 12), shares(300)
    hatches = {movement: [line.toTuple() for line in hatch_of(movement, band, 0, passed)] for movement in Movement}
    assert hatches.pop(Movement.STAYS) == []
    assert all(hatches.values())
    assert len({str(lines) for lines in hatches.values()}) == len(hatches)
    assert len({movement.sign for movement in Movement}) == len(Movement)


def test_a_hatch_stays_on_its_ribbon():
    band, passed = Band(300, 10, 9), shares(500)
    for movement in Movement:
        for line in hatch_of(movement, band, 20, passed):
            for end in (line.p1(), line.p2()):
                top = band.top(passed[min(round(end.x()) - 20, 500)])
                assert top - 2 <= end.y() <= top + band.thickness + 2, movement


def test_each_ribbon_has_its_sign_and_no_two_signs_meet(canvas):
    signs = [s.sign for s in canvas.picture.strips]
    assert all(signs)
    for number, one in enumerate(signs):
        for other in signs[number + 1 :]:
            assert max(abs(one.x() - other.x()), abs(one.y() - other.y())) >= 13


def test_words_never_overlap_and_stay_in_the_picture(canvas):
    for side in (0, 1):
        rooms = [bar.room for bar in canvas.picture.bars if bar.side == side]
        for one, other in pairwise(rooms):
            assert one.bottom() <= other.top() + 0.01
        assert all(room.left() >= 0 and room.right() <= canvas.viewport().width() for room in rooms)


# --- pointing -----------------------------------------------------------------------------------------------------


def test_pointing_lights_a_ribbon_and_its_tip_names_the_functions(canvas):
    before = image(canvas)
    point(canvas, on(canvas, IN_HOUSE))
    assert lit(canvas) == {IN_HOUSE}
    assert image(canvas) != before
    assert tip(canvas, on(canvas, IN_HOUSE)) == (
        "<qt>2 functions come in-house (←)<br>Agency → Media<br>Ads and Social</qt>"
    )
    QApplication.sendEvent(canvas.viewport(), QEvent(QEvent.Type.Leave))
    assert lit(canvas) == set()
    assert image(canvas) == before


def test_a_tip_tells_that_a_function_is_shared(canvas):
    words = tip(canvas, on(canvas, key("Lead", "Media", Movement.MOVES)))
    assert "1 function moves" in words
    assert "1 of them is shared with other owners." in words


def test_pointing_at_an_owner_lights_all_its_ribbons(canvas):
    point(canvas, on_bar(canvas, End(o("Media")), 1))
    assert {end for _, end, _ in lit(canvas)} == {End(o("Media"))}
    assert len(lit(canvas)) == 4
    assert tip(canvas, on_bar(canvas, End(o("Agency")), 0)) == (
        "<qt>Agency (external partner) executes 2 functions in Today<br>Leaves<br>Ads and Social</qt>"
    )
    assert tip(canvas, on_bar(canvas, NOBODY, 1)) == "<qt>Nobody executes 2 functions in Later<br>Blog and Surveys</qt>"
    assert tip(canvas, on_bar(canvas, End("", Place.PARKED), 1)) == "<qt>1 function is parked in Later<br>Mail</qt>"


def test_thin_ribbons_can_be_hit_and_the_thinnest_wins(canvas, session):
    lines = [f"  F{n}: E One" for n in range(60)]
    after = [f"  F{n}: E {'Two' if n else 'Three'}" for n in range(60)]
    session.open(sketched("\n".join(["A", *lines, "B", *after])))
    thin = key("One", "Three", Movement.MOVES)
    assert strip(canvas, thin).band.thickness < 9
    where = in_the_middle_of(canvas, thin)
    for away in (-3, 0, 3):
        point(canvas, where + QPoint(0, away))
        assert lit(canvas) == {thin}, away


# --- choosing -----------------------------------------------------------------------------------------------------


def test_a_click_chooses_the_functions_of_a_ribbon_everywhere(canvas, selection):
    click(canvas, on(canvas, IN_HOUSE))
    assert selection.functions == f("Ads", "Social")
    click(canvas, on(canvas, STAYS))
    assert selection.functions == f("SEO")
    click(canvas, QPoint(canvas.viewport().width() // 2, canvas.viewport().height() - 2))
    assert selection.functions == ()


def test_a_click_with_ctrl_adds(canvas, selection):
    click(canvas, on(canvas, IN_HOUSE))
    click(canvas, on(canvas, STAYS), CTRL)
    assert selection.functions == f("Ads", "Social", "SEO")
    click(canvas, QPoint(canvas.viewport().width() // 2, canvas.viewport().height() - 2), CTRL)
    assert selection.functions == f("Ads", "Social", "SEO")


def test_a_click_on_an_owner_chooses_it_and_on_nobody_its_functions(canvas, selection):
    click(canvas, on_bar(canvas, End(o("Writer")), 0))
    assert selection.owner == o("Writer")
    assert {before for before, _, _ in lit(canvas)} == {End(o("Writer"))}
    click(canvas, on_bar(canvas, NOBODY, 1))
    assert selection.functions == f("Blog", "Surveys")


def test_what_is_chosen_elsewhere_lights_its_ribbons(canvas, selection):
    plain = image(canvas)
    selection.choose_functions(f("SEO", "Video"))
    assert lit(canvas) == {STAYS, key("Lead", "Studio", Movement.GOES_OUTSIDE)}
    assert image(canvas) != plain
    selection.choose_owner(o("Agency"))
    assert lit(canvas) == {IN_HOUSE}
    selection.clear()
    assert image(canvas) == plain


# --- the keyboard -------------------------------------------------------------------------------------------------


def test_tab_reaches_the_flow_and_arrows_walk_its_ribbons(view, canvas):
    view.choosers.after.setFocus(Qt.FocusReason.TabFocusReason)
    seen = set()
    while QApplication.focusWidget() is not canvas:
        assert QApplication.focusWidget() not in seen, "Tab never comes to the flow"
        seen.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    order = [s.key for s in canvas.picture.strips]
    walked = []
    for _ in order:
        QTest.keyClick(canvas, Qt.Key.Key_Down)
        walked += lit(canvas)
    assert walked == order
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert lit(canvas) == {order[-1]}
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert lit(canvas) == {order[-2]}
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert lit(canvas) == {order[0]}
    QTest.keyClick(canvas, Qt.Key.Key_End)
    assert lit(canvas) == {order[-1]}


def walk_to(canvas, wanted):
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    while lit(canvas) != {wanted}:
        before = lit(canvas)
        QTest.keyClick(canvas, Qt.Key.Key_Down)
        assert lit(canvas) != before


def test_left_and_right_go_round_the_ribbons_that_end_together(canvas):
    walk_to(canvas, IN_HOUSE)
    found = []
    for _ in range(4):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
        found += lit(canvas)
    assert found[-1] == IN_HOUSE
    assert len(set(found)) == 4
    assert {end for _, end, _ in found} == {End(o("Media"))}
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert lit(canvas) == {found[-2]}


def test_walking_tells_the_ribbon_in_a_tip_and_to_screen_readers(canvas):
    assert canvas.accessibleName() == "Flow"
    assert canvas.accessibleDescription() == (
        "Today · 3 owners execute → Later · 3 owners execute. "
        "The table of this comparison says the same in words, function by function."
    )
    walk_to(canvas, IN_HOUSE)
    assert QToolTip.text() == "<qt>2 functions come in-house (←)<br>Agency → Media<br>Ads and Social</qt>"
    assert canvas.accessibleDescription() == "2 functions come in-house (←)\nAgency → Media\nAds and Social"


def test_return_chooses_ctrl_adds_and_escape_lets_go(canvas, selection):
    walk_to(canvas, IN_HOUSE)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert selection.functions == f("Ads", "Social")
    walk_to(canvas, STAYS)
    QTest.keyClick(canvas, Qt.Key.Key_Space, CTRL)
    assert selection.functions == f("Ads", "Social", "SEO")
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert selection.functions == ()


def test_the_frame_of_the_keyboard_is_seen(canvas):
    canvas.clearFocus()
    before = image(canvas)
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert image(canvas) != before


# --- the legend ---------------------------------------------------------------------------------------------------


def test_the_legend_counts_the_movements_there_are(flow):
    shown = [flow.legend.switch(movement).text() for movement in Movement if flow.legend.switch(movement).isVisible()]
    assert sorted(shown) == sorted(
        [
            "stays 1",
            "moves 1",
            "comes in-house 2",
            "goes outside 1",
            "newly owned 2",
            "newly parked 1",
            "lost 1",
            "still nobody 1",
        ]
    )
    assert BAR_WORDS["partner"] in flow.legend.accessibleDescription()


def test_no_words_of_the_legend_reach_its_edge_in_any_language(view, flow):
    with strange_language():
        view.show_ownership(Ownership.DECISION)
        for width in range(300, 900, 6):
            flow.legend.resize(width, 10)
            edge = flow.legend.grab(QRect(width - 4, 0, 4, flow.legend.height())).toImage()
            colours = {edge.pixel(x, y) for x in range(edge.width()) for y in range(edge.height())}
            assert len(colours) == 1, width


def test_a_switch_of_the_legend_hides_the_ribbons_of_a_movement(flow, canvas, selection):
    point(canvas, QPoint(0, 0))
    places = [s.band for s in canvas.picture.strips]
    before, where = image(canvas), on(canvas, IN_HOUSE)
    QTest.mouseClick(flow.legend.switch(Movement.COMES_IN_HOUSE), LEFT)
    assert image(canvas) != before
    click(canvas, where)
    assert set(f("Ads", "Social")).isdisjoint(selection.functions)
    selection.choose_functions(f("Ads"))
    assert lit(canvas) == set()
    selection.clear()
    assert [s.band for s in canvas.picture.strips] == places, "nothing else moves"
    QTest.keyClick(flow.legend.switch(Movement.COMES_IN_HOUSE), Qt.Key.Key_Space)
    point(canvas, QPoint(0, 0))
    assert image(canvas) == before


def test_arrows_leave_out_what_is_switched_off(flow, canvas):
    for movement in Movement:
        if movement is not Movement.STAYS:
            flow.legend.switch(movement).click()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Down)
        assert lit(canvas) == {STAYS}


def test_a_switch_stays_off_through_edits_and_themes(flow, canvas, session, appearance):
    flow.legend.switch(Movement.STAYS).click()
    place = {"structure": id_of("s", "Later"), "function": id_of("f", "Blog"), "ownership": "execution"}
    session.apply("Assign", partial(assign, owner=o("Lead"), **place))
    appearance.choose("dark")
    assert not flow.legend.switch(Movement.STAYS).isChecked()
    assert Movement.STAYS not in canvas.emphasis().movements
    appearance.choose("light")


# --- following ----------------------------------------------------------------------------------------------------


def test_an_edit_and_its_undo_are_seen(canvas, session):
    assert key("Writer", NOBODY, Movement.LOST) in canvas.picture.numbers
    place = {"structure": id_of("s", "Later"), "function": id_of("f", "Blog"), "ownership": "execution"}
    session.apply("Assign", partial(assign, owner=o("Lead"), **place))
    assert key("Writer", NOBODY, Movement.LOST) not in canvas.picture.numbers
    assert strip(canvas, key("Writer", "Lead", Movement.MOVES)).ribbon.functions == {f("Blog")[0]: 1.0}
    session.undo()
    assert key("Writer", NOBODY, Movement.LOST) in canvas.picture.numbers


def test_the_keyboard_stays_at_its_ribbon_when_something_else_changes(canvas, session):
    walk_to(canvas, IN_HOUSE)
    place = {"structure": id_of("s", "Later"), "function": id_of("f", "Blog"), "ownership": "execution"}
    session.apply("Assign", partial(assign, owner=o("Lead"), **place))
    assert lit(canvas) == {IN_HOUSE}


def test_names_are_plain_text_and_long_ones_are_cut(canvas, session):
    name = '<img src="x"> <b>&amp;</b> ' + "W" * 3000
    session.apply("Rename", partial(set_owner, owner=o("Lead"), name=name))
    bar = next(bar for bar in canvas.picture.bars if bar.end == End(o("Lead")))
    shown = next(word.text for word in bar.words)
    assert shown.startswith("<img src=")
    assert shown.endswith("…")
    words = tip(canvas, on_bar(canvas, End(o("Lead")), 0))
    assert "<img" not in words
    assert len(words) < 2000
    image(canvas)


# --- many owners --------------------------------------------------------------------------------------------------


@pytest.fixture
def many(canvas, session):
    before = [f"  F{n}: E Role {n % 100}" for n in range(400)]
    after = [f"  F{n}: E Role {(n * 7) % 100}" for n in range(400)]
    session.open(sketched("\n".join(["Today", *before, "Later", *after])))
    return canvas


def wheel(canvas, turn, modifiers=PLAIN, at=(300, 300)):
    point_ = QPointF(*at)
    event = QWheelEvent(
        point_,
        QPointF(canvas.viewport().mapToGlobal(point_.toPoint())),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def test_a_hundred_owners_are_scrolled_and_no_words_overlap(many):
    assert many.verticalScrollBar().maximum() > 500
    test_words_never_overlap_and_stay_in_the_picture(many)
    top = image(many)
    wheel(many, -240)
    assert many.verticalScrollBar().value() > 0
    assert image(many) != top


def test_walking_scrolls_to_the_ribbon(many):
    many.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(many, Qt.Key.Key_End)
    (wanted,) = lit(many)
    y = in_the_middle_of(many, wanted).y()
    assert 0 <= y <= many.viewport().height()


def test_a_function_that_is_shown_is_brought_into_sight(many, selection):
    function = next(iter(many.picture.strips[-1].ribbon.functions))
    selection.show("function", function)
    (wanted,) = lit(many)
    assert 0 <= in_the_middle_of(many, wanted).y() <= many.viewport().height()


def test_ctrl_and_the_wheel_zoom_at_the_pointer(many):
    many.verticalScrollBar().setValue(600)
    part = (600 + 300 - HEAD) / many.picture.size.height()
    wheel(many, 120, CTRL)
    assert many.zoom == pytest.approx(1.25)
    assert (many.verticalScrollBar().value() + 300 - HEAD) / many.picture.size.height() == pytest.approx(part, abs=0.01)
    many.setFocus()
    QTest.keyClick(many, Qt.Key.Key_Plus, CTRL)
    assert many.zoom > 1.5
    QTest.keyClick(many, Qt.Key.Key_0, CTRL)
    assert many.zoom == 1.0


def test_the_middle_button_drags(many):
    middle = Qt.MouseButton.MiddleButton
    QTest.mousePress(many.viewport(), middle, pos=QPoint(400, 400))
    QTest.mouseMove(many.viewport(), QPoint(400, 250))
    QTest.mouseRelease(many.viewport(), middle, pos=QPoint(400, 250))
    assert many.verticalScrollBar().value() == 150


def test_painting_again_lays_nothing_out(many, monkeypatch):
    image(many)
    picture = many.picture

    def never(*_, **__):
        raise AssertionError("laid out while painting")

    monkeypatch.setattr("planner.ui.compare.flow.canvas.draw_up", never)
    point(many, QPoint(many.viewport().width() // 2, 200))
    wheel(many, -120)
    image(many)
    assert many.picture is picture


def test_hundreds_of_ribbons_are_painted_and_one_of_them_can_stand_out(canvas, session):
    before = [f"  F{n}: E Role {n % 20}" for n in range(400)]
    after = [f"  F{n}: E Role {n // 20}" for n in range(400)]
    session.open(sketched("\n".join(["Today", *before, "Later", *after])))
    assert len(canvas.picture.strips) == 400
    plain = image(canvas)
    assert LIGHT.moves not in {plain.pixelColor(x, 300).name() for x in range(300, 700)}, (
        "colours are mixed with the ground"
    )
    thin = canvas.picture.strips[17].key
    point(canvas, on(canvas, thin))
    (number,) = canvas.emphasis().lit
    assert canvas.picture.strips[number].ribbon.before == thin[0]
    assert image(canvas) != plain


def test_two_fingers_zoom(many):
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        QPointF(300, 300),
        QPointF(300, 300),
        QPointF(many.viewport().mapToGlobal(QPoint(300, 300))),
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(many.viewport(), pinch)
    assert many.zoom == pytest.approx(1.5)
