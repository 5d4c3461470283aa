from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip

from planner.model.edits.assignments import assign, unassign
from planner.model.edits.layout import kept_places
from planner.model.edits.owners import add_owners, delete_owner, set_owner
from planner.model.records import Owner
from planner.storage.library import templates
from planner.ui.graph.canvas import GraphCanvas
from planner.ui.graph.drawings import Drawings
from planner.ui.graph.enlarged import enlarged
from planner.ui.graph.key import Counted
from planner.ui.graph.legend import readable
from planner.ui.graph.picture import Level
from planner.ui.graph.view import NOTHING_YET, GraphView
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session
from tests.rules.sketch import id_of, sketched

pytestmark = pytest.mark.usefixtures("fonts")

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

TEAM = """
Small team
  SEO: D Head; E Lead, *Agency; I #Sales
  Blog: D Head; E Lead
  Ads: D Lead; E *Agency
  Launch: R Writer; D Head; E Lead
  Events:
Growth stage
  SEO: D Lead; E Writer
"""
SMALL, GROWTH = id_of("s", "Small team"), id_of("s", "Growth stage")


def o(name):
    return id_of("o", name)


def f(name):
    return id_of("f", name)


@pytest.fixture
def session():
    made = Session()
    made.open(sketched(TEAM))
    return made


@pytest.fixture
def selection():
    return Selection()


@pytest.fixture
def view(qtbot, qapp, session, selection):
    made = GraphView(session, selection, Appearance(qapp, "light"))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def seen(view, rect):
    """The middle of a part of the picture, in the canvas."""
    return view.canvas.camera.to_window(rect).center().toPoint()


def click(view, rect):
    QTest.mouseClick(view.canvas, LEFT, NO_KEYS, seen(view, rect))


def rects(view):
    return {owner: box.rect for owner, box in view.canvas.picture.boxes.items()}


def stroke(view, source, target):
    return next(s for s in view.canvas.picture.strokes if (s.source, s.target) == (o(source), o(target)))


def wheel(view, at, up, modifiers=NO_KEYS):
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.canvas.mapToGlobal(at)),
        QPoint(),
        QPoint(0, up),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.canvas, event)


def press(view, key, modifiers=NO_KEYS):
    QTest.keyClick(view.canvas, key, modifiers)


def tip_at(view, point):
    QApplication.sendEvent(view.canvas, QHelpEvent(QEvent.Type.ToolTip, point, view.canvas.mapToGlobal(point)))
    return QToolTip.text()


# --- what is shown ------------------------------------------------------------------------------------------------


def test_all_owners_lines_and_abandoned_functions_are_in_the_picture(view):
    picture = view.canvas.picture
    assert {box.name for box in picture.boxes.values()} == {"Head", "Lead", "Agency", "Sales", "Writer"}
    assert [pill.name for pill in picture.pills.pills] == ["Events"]
    assert stroke(view, "Head", "Lead").functions == (f("SEO"), f("Blog"), f("Launch"))
    assert picture.figures == (
        ("5", "owners"),
        ("4", "crossings"),
        ("75%", "decided by one role"),
        ("1", "abandoned"),
    )


def test_the_line_is_wider_where_more_functions_cross(view):
    assert stroke(view, "Head", "Lead").width > stroke(view, "Lead", "Agency").width


def test_every_box_is_wide_enough_for_its_words(view, session):
    session.apply(
        "Rename", partial(set_owner, owner=o("Head"), name="Head of growth and everything that belongs to it")
    )
    box = view.canvas.picture.boxes[o("Head")]
    assert box.rect.width() <= 260
    assert box.title[0].endswith("…")
    assert "everything that belongs to it" in tip_at(view, seen(view, box.rect))


def test_all_is_in_sight_at_first_and_after_the_window_changes(view):
    for size in ((1000, 700), (500, 400)):
        view.resize(*size)
        QApplication.processEvents()
        seen_bounds = view.canvas.camera.to_window(view.canvas.picture.bounds)
        assert QRectF(view.canvas.rect()).contains(seen_bounds)


def test_another_structure_shows_its_own_graph(view, session):
    session.show_structure(GROWTH)
    assert {box.name for box in view.canvas.picture.boxes.values()} == {"Lead", "Writer"}
    assert view.canvas.picture.title == "Growth stage"


def test_the_second_level_shows_the_functions_with_what_is_held(view):
    view.show_level(Level.FUNCTIONS)
    rows = {row.name: [o.letter for o in row.ownerships] for row in view.canvas.picture.boxes[o("Lead")].rows}
    assert rows == {"SEO": ["E"], "Blog": ["E"], "Ads": ["D"], "Launch": ["E"]}


@pytest.mark.parametrize("team", ["Empty", "Empty\n  SEO:"])
def test_where_nobody_is_the_graph_says_what_to_do_first_and_offers_nothing_else(view, session, qtbot, team):
    session.open(sketched(team))
    assert view.canvas.picture is None
    assert view.empty.words == NOTHING_YET
    offered = [button for button in view.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in offered] == ["Go to the board"]
    with qtbot.waitSignal(view.board_wanted):
        QTest.mouseClick(offered[0], LEFT)
    add = partial(
        add_owners, structure=session.structure, owners={o(name): Owner(name=name) for name in ("Head", "Lead")}
    )
    session.apply("Add", add)
    assert view.canvas.isVisible()
    assert view.arrange.isVisible()
    session.apply("Delete", partial(delete_owner, owner=o("Lead")))
    assert view.zoom.isVisible()
    assert not view.arrange.isVisible(), "one owner alone cannot be arranged"


def test_without_a_document_nothing_fails(view, session):
    session.open(sketched(""))
    assert view.canvas.picture is None


def test_nothing_is_built_while_hidden(view, session):
    view.hide()
    before = view.canvas.picture
    session.apply("Add", partial(add_owners, structure=SMALL, owners={"o_new000000000": Owner(name="New")}))
    assert view.canvas.picture is before
    view.show()
    assert "o_new000000000" in view.canvas.picture.boxes


def test_names_are_drawn_as_plain_text(view, session):
    session.apply("Rename", partial(set_owner, owner=o("Head"), name="<b>Head</b> & co"))
    assert view.canvas.picture.boxes[o("Head")].title == ("<b>Head</b> & co",)
    assert "&lt;b&gt;Head&lt;/b&gt;" in tip_at(view, seen(view, rects(view)[o("Head")]))


# --- what stays ---------------------------------------------------------------------------------------------------


def test_an_edit_leaves_every_owner_at_its_place(view, session):
    before = rects(view)
    camera = view.canvas.camera
    session.apply(
        "Assign", partial(assign, structure=SMALL, function=f("Events"), owner=o("Writer"), ownership="decision")
    )
    session.apply("Take", partial(unassign, structure=SMALL, function=f("Ads"), owner=o("Agency")))
    after = rects(view)
    assert {owner: rect.topLeft() for owner, rect in after.items()} == {o: r.topLeft() for o, r in before.items()}
    assert view.canvas.camera == camera
    assert view.canvas.picture.pills is None


def test_a_new_owner_moves_nobody_and_undo_takes_it_away(view, session):
    before = rects(view)
    session.apply("Add", partial(add_owners, structure=SMALL, owners={"o_new000000000": Owner(name="New")}))
    assert {owner: rect for owner, rect in rects(view).items() if owner in before} == before
    session.undo()
    assert rects(view) == before


def test_an_owner_that_leaves_and_comes_back_by_undo_moves_nobody(view, session):
    before = rects(view)
    session.apply("Delete", partial(delete_owner, owner=o("Writer")))
    assert {owner: rect for owner, rect in rects(view).items() if before[owner] != rect} == {}
    session.undo()
    assert rects(view) == before


def test_the_legend_waits_for_somebody_to_be_there(view, session):
    assert view.legend.isVisible()
    session.open(sketched("Nobody yet"))
    assert not view.legend.isVisible()
    session.apply("Add", partial(add_owners, structure=session.structure, owners={"o_new000000000": Owner(name="New")}))
    assert view.legend.isVisible()


def test_owners_of_another_structure_take_no_room(view, session):
    many = "\n".join(f"  Task {n}: D Head; E Doer {n:02}" for n in range(60))
    session.open(sketched(f"Large\n{many}\nFew\n  Task 0: D Head; E Doer 00\n  Task 59: D Head; E Doer 59\n"))
    session.show_structure(id_of("s", "Large"))
    tall = view.canvas.picture.bounds.height()
    session.show_structure(id_of("s", "Few"))
    assert view.canvas.picture.bounds.height() < tall / 2


@pytest.mark.usefixtures("view")
def test_looking_at_a_graph_does_not_make_the_document_unsaved(session):
    assert session.saved
    assert kept_places(session.model) == {}
    assert kept_places(Drawings.of(session).placed_model()).keys() == session.model.owners.keys()


@pytest.mark.usefixtures("view")
def test_the_kept_places_come_back_with_the_document(session):
    session.apply("Add", partial(add_owners, structure=SMALL, owners={"o_new000000000": Owner(name="New")}))
    placed = Drawings.of(session).placed_model()
    slots = Drawings.of(session).slots()
    session.open(placed)
    assert Drawings.of(session).slots() == slots


@pytest.mark.usefixtures("view")
def test_who_is_deleted_is_not_kept(session):
    session.apply("Delete", partial(delete_owner, owner=o("Writer")))
    assert o("Writer") not in kept_places(Drawings.of(session).placed_model())


@pytest.mark.usefixtures("qapp")
def test_a_document_whose_graph_nobody_looked_at_is_saved_as_it_is():
    session = Session()
    session.open(sketched(TEAM))
    assert Drawings.of(session).placed_model() is session.model


def test_arrange_places_afresh(view, session, qtbot):
    for number in range(3):
        new = {f"o_new00000000{number}": Owner(name=f"New {number}", kind="partner")}
        session.apply("Add", partial(add_owners, structure=SMALL, owners=new))
    drawings = Drawings.of(session)
    with qtbot.waitSignal(drawings.rearranged):
        drawings.rearrange()
    assert view.canvas.picture.boxes.keys() == session.model.structures[SMALL].owners.keys()


# --- mouse --------------------------------------------------------------------------------------------------------


def test_a_click_chooses_an_owner_and_a_click_beside_it_lets_go(view, selection):
    click(view, rects(view)[o("Lead")])
    assert selection.owner == o("Lead")
    QTest.mouseClick(view.canvas, LEFT, NO_KEYS, QPoint(3, 3))
    assert selection.owner == ""


def test_a_click_on_an_abandoned_function_chooses_it(view, selection):
    click(view, view.canvas.picture.pills.pills[0].rect)
    assert selection.functions == (f("Events"),)


def test_a_click_on_a_function_in_a_box_chooses_it(view, selection):
    view.show_level(Level.FUNCTIONS)
    box = view.canvas.picture.boxes[o("Agency")]
    click(view, box.rows[0].rect.translated(box.rect.topLeft()))
    assert selection.functions == (box.rows[0].function,)


def darkest(view, owner):
    """The darkest point in an owner's box, as it is painted now."""
    image = view.canvas.grab().toImage()
    room = view.canvas.camera.to_window(rects(view)[o(owner)]).toRect().adjusted(2, 2, -2, -2)
    points = [(x, y) for x in range(room.left(), room.right()) for y in range(room.top(), room.bottom())]
    return min(image.pixelColor(x, y).lightness() for x, y in points)


def ink(image, point):
    """The lightness of a line across a point: it may fall between two rows of pixels."""
    return min(image.pixelColor(point + QPoint(0, row)).lightness() for row in (-1, 0, 1))


def test_choosing_an_owner_dims_those_who_share_no_line_with_it(view, selection):
    before = {name: darkest(view, name) for name in ("Sales", "Lead")}
    selection.choose_owner(o("Writer"))
    assert darkest(view, "Sales") > before["Sales"] + 50
    assert darkest(view, "Lead") == before["Lead"]


def test_ctrl_wheel_zooms_at_the_pointer(view):
    at = QPoint(300, 200)
    before, scale = view.canvas.camera.to_picture(QPointF(at)), view.canvas.camera.scale
    wheel(view, at, 240, Qt.KeyboardModifier.ControlModifier)
    after = view.canvas.camera.to_picture(QPointF(at))
    assert view.canvas.camera.scale == pytest.approx(scale * 1.44)
    assert (after.x(), after.y()) == (pytest.approx(before.x()), pytest.approx(before.y()))


def test_the_wheel_scrolls(view):
    camera = view.canvas.camera
    wheel(view, QPoint(300, 200), -120)
    assert (view.canvas.camera.scale, view.canvas.camera.y) == (camera.scale, camera.y - 60)


def test_the_middle_button_pans(view):
    camera = view.canvas.camera
    middle = Qt.MouseButton.MiddleButton
    QTest.mousePress(view.canvas, middle, NO_KEYS, QPoint(100, 100))
    QTest.mouseMove(view.canvas, QPoint(140, 130))
    QTest.mouseRelease(view.canvas, middle, NO_KEYS, QPoint(140, 130))
    assert (view.canvas.camera.x - camera.x, view.canvas.camera.y - camera.y) == (40, 30)


def test_space_lets_the_left_button_pan_and_chooses_nothing(view, selection):
    camera, start = view.canvas.camera, seen(view, rects(view)[o("Lead")])
    QTest.keyPress(view.canvas, Qt.Key.Key_Space)
    QTest.mousePress(view.canvas, LEFT, NO_KEYS, start)
    QTest.mouseMove(view.canvas, start + QPoint(25, -10))
    QTest.mouseRelease(view.canvas, LEFT, NO_KEYS, start + QPoint(25, -10))
    QTest.keyRelease(view.canvas, Qt.Key.Key_Space)
    assert (view.canvas.camera.x - camera.x, view.canvas.camera.y - camera.y) == (25, -10)
    assert selection.owner == ""


def test_the_picture_cannot_be_lost_out_of_sight(view):
    for _ in range(60):
        wheel(view, QPoint(300, 200), -1200)
    assert view.canvas.camera.to_window(view.canvas.picture.bounds).intersects(QRectF(view.canvas.rect()))


def test_a_tip_names_what_crosses_a_line(view):
    points = list(stroke(view, "Head", "Lead").samples())
    point = points[len(points) // 2]
    words = tip_at(view, view.canvas.camera.to_window(QRectF(point, point)).topLeft().toPoint())
    assert "Head decides, Lead executes:" in words
    assert all(name in words for name in ("Blog", "Launch", "SEO"))


# --- keys ---------------------------------------------------------------------------------------------------------


def test_tab_walks_through_the_owners_and_then_leaves(view, selection):
    view.canvas.setFocus()
    order = list(view.canvas.picture.boxes)
    walked = []
    for _ in order:
        press(view, Qt.Key.Key_Tab)
        walked.append(selection.owner)
    assert walked == order
    press(view, Qt.Key.Key_Tab)
    assert not view.canvas.hasFocus()


def test_arrows_go_to_the_next_owner_in_their_direction(view, selection):
    selection.choose_owner(o("Head"))
    press(view, Qt.Key.Key_Right)
    assert selection.owner == o("Lead")
    press(view, Qt.Key.Key_Left)
    assert selection.owner == o("Head")


def test_enter_opens_the_boxes_and_escape_lets_go(view, selection):
    selection.choose_owner(o("Lead"))
    press(view, Qt.Key.Key_Return)
    assert view.canvas.picture.boxes[o("Lead")].rows
    assert selection.owner == o("Lead")
    assert view.canvas.camera.scale >= 0.9
    assert view.canvas.rect().contains(seen(view, rects(view)[o("Lead")]))
    press(view, Qt.Key.Key_Escape)
    assert selection.owner == ""


def test_keys_zoom_to_full_size_and_to_all_of_it(view):
    press(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.canvas.camera.scale == pytest.approx(1.0)
    view.canvas.zoom(3)
    press(view, Qt.Key.Key_Exclam, Qt.KeyboardModifier.ShiftModifier)
    assert QRectF(view.canvas.rect()).contains(view.canvas.camera.to_window(view.canvas.picture.bounds))


def test_the_chosen_owner_is_told_to_screen_readers(view, selection):
    selection.choose_owner(o("Head"))
    assert view.canvas.accessibleDescription().startswith("Head\n3 decided")
    selection.clear()
    assert view.canvas.accessibleDescription().startswith("Small team: 5 owners")


# --- the legend ---------------------------------------------------------------------------------------------------


def test_a_switch_of_the_legend_hides_a_kind_of_lines(view):
    switch = view.legend.switch("execution")
    assert switch.text() == "decides → executes (3)"
    before = view.canvas.grab().toImage()
    QTest.mouseClick(switch, LEFT)
    assert view.legend.kinds() == {"input", "review"}
    assert view.canvas.grab().toImage() != before


def counts(*numbers):
    return {kind: Counted(n, n) for kind, n in zip(("execution", "input", "review"), numbers, strict=True)}


def test_reviews_stay_off_where_they_would_hide_the_rest_until_somebody_asks():
    assert readable(counts(9, 5, 6)) == {"execution", "input", "review"}
    assert readable(counts(17, 20, 32)) == {"execution", "input"}
    assert readable(counts(60, 20, 32)) == {"execution"}


def test_the_graph_wears_the_theme(view):
    image = view.grab().toImage()
    appearance = view.canvas._appearance
    appearance.choose("dark")
    assert view.grab().toImage() != image
    appearance.choose("light")


def test_a_box_that_is_seen_from_afar_has_its_name_as_large_as_fits():
    near, _ = enlarged("Marketing operations manager", 200.0, 46.0, 1.5)
    far, lines = enlarged("Marketing operations manager", 200.0, 200.0, 4.0)
    assert far.pixelSize() > near.pixelSize() > 13
    assert " ".join(lines) == "Marketing operations manager"
    tiny, shortened = enlarged("Incomprehensibilities", 60.0, 20.0, 2.0)
    assert tiny.pixelSize() == 13
    assert shortened[0].endswith("…")


def test_the_frame_shows_where_the_keyboard_is_however_it_came_and_not_after_a_press(window):
    window.documents.new_from_template(next(t for t in templates() if t.name == "Small B2B marketing team"))
    window.show_view("graph")
    QApplication.processEvents()
    canvas = window.findChild(GraphCanvas)

    def edge() -> str:
        return canvas.grab().toImage().pixelColor(1, canvas.height() // 2).name()

    framed = window.appearance.theme.action
    canvas.setFocus(Qt.FocusReason.OtherFocusReason)
    assert edge() == framed
    window.workspace.findings.setFocus()
    canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    assert edge() != framed
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert edge() == framed
