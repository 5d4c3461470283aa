"""Two graphs on one canvas: before, after, and what changes between them."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from planner.model.compare.graph_changes import Difference
from planner.ui.compare.two_graphs import Shown
from planner.ui.compare.view import CompareView
from planner.ui.graph.change_looks import border_pen, colour_of, line_pen
from planner.ui.graph.hits import Hit, tip_of
from planner.ui.graph.picture import Level
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import THEMES
from planner.ui.selection import Selection
from planner.ui.session import Session
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched
from tests.ui.contrast import contrast

pytestmark = pytest.mark.usefixtures("fonts")

BOTH = """
Before
  SEO: D Head; E *Agency
  Ads: D Head; E Writer
  Mail: D Head; E Writer; I #Sales
  Events:
After
  SEO: D Lead; E *Agency
  Ads: D Head; E Writer
  Mail: D Head; E Lead; R Writer
  Web: D Lead; E Writer
"""
LEFT = Qt.MouseButton.LeftButton


def o(name):
    return id_of("o", name)


@pytest.fixture
def session():
    made = Session(today=lambda: TODAY)
    made.open(sketched(BOTH))
    return made


@pytest.fixture
def selection():
    return Selection()


@pytest.fixture
def graphs(qtbot, qapp, session, selection):
    view = CompareView(session, selection, Appearance(qapp, "light"))
    qtbot.addWidget(view)
    view.resize(1280, 640)
    view.show()
    qtbot.waitExposed(view)
    view.show_page("two_graphs")
    return view.shown("two_graphs")


def press(graphs, mode):
    QTest.mouseClick(graphs.modes.button(mode), LEFT)
    QApplication.processEvents()
    return graphs.single.canvas


def middle(canvas, owner):
    return canvas.camera.to_window(canvas.picture.boxes[o(owner)].rect).center()


def test_the_switch_shows_one_graph_or_what_changes_at_the_place_of_both(graphs):
    assert [panel.isVisible() for panel in (*graphs.panels, graphs.single)] == [True, True, False]
    titles = {mode: press(graphs, mode).picture.title for mode in (Shown.BEFORE, Shown.AFTER, Shown.CHANGES)}
    assert titles == {Shown.BEFORE: "Before", Shown.AFTER: "After", Shown.CHANGES: "Before → After"}
    assert [panel.isVisible() for panel in (*graphs.panels, graphs.single)] == [False, False, True]
    assert graphs.change_legend.isVisible()
    assert not graphs.legend.isVisible()
    press(graphs, Shown.PAIR)
    assert [panel.isVisible() for panel in (*graphs.panels, graphs.single)] == [True, True, False]


@pytest.mark.parametrize("level", list(Level))
def test_an_owner_keeps_its_place_from_picture_to_picture(graphs, level):
    graphs.show_level(level)
    seen = {}
    for mode in (Shown.BEFORE, Shown.CHANGES, Shown.AFTER):
        canvas = press(graphs, mode)
        for owner, box in canvas.picture.boxes.items():
            place = canvas.camera.to_window(box.rect).topLeft()
            assert seen.setdefault(owner, place) == place
    rects = [box.rect for box in press(graphs, Shown.CHANGES).picture.boxes.values()]
    assert len(rects) == 5
    assert not [one for n, one in enumerate(rects) if any(one.intersects(other) for other in rects[:n])]


def test_what_changes_is_told_by_signs_in_words(graphs):
    picture = press(graphs, Shown.CHANGES).picture
    assert {box.name: box.difference.sign for box in picture.boxes.values()} == {
        "Head": "→",
        "Lead": "+",
        "Writer": "→",
        "Agency": "=",
        "Sales": "−",  # noqa: RUF001 - the sign
    }
    signs = {(sign.owners, sign.kind): sign.text for sign in picture.signs}
    assert signs[(o("Lead"), o("Writer")), "execution"] == "+ 1"
    assert signs[(o("Head"), o("Writer")), "execution"] == "2 → 1"
    assert signs[(o("Head"), o("Agency")), "execution"] == "− 1"  # noqa: RUF001
    assert not [one for n, one in enumerate(picture.signs) for two in picture.signs[:n] if one.box.intersects(two.box)]
    assert picture.boxes[o("Head")].note == "keeps 2 · − 1"  # noqa: RUF001
    assert picture.figures == (("1", "new"), ("1", "gone"), ("2", "with other work"), ("1", "as before"))
    line = Hit(functions=(id_of("f", "Ads"), id_of("f", "Mail")), stroke=(o("Head"), o("Writer"), "execution"))
    names = {id_of("f", name): name for name in ("Ads", "Mail")}
    told = tip_of(picture, line, names)
    assert told == "Head decides, Writer executes, other functions or ends:\n= Ads\n− Mail"  # noqa: RUF001
    assert tip_of(picture, Hit(owner=o("Lead")), names).startswith("Lead\n+ new\n")


def test_functions_in_open_boxes_have_their_signs(graphs):
    graphs.show_level(Level.FUNCTIONS)
    rows = press(graphs, Shown.CHANGES).picture.boxes[o("Writer")].rows
    assert {row.name: row.difference.value for row in rows} == {"Ads": "same", "Mail": "moved", "Web": "added"}


def test_hovering_clicking_and_keys_choose_as_in_the_pair(graphs, selection):
    canvas = press(graphs, Shown.CHANGES)
    plain = canvas.grab().toImage()
    QTest.mouseMove(canvas, middle(canvas, "Agency").toPoint())
    assert canvas.grab().toImage() != plain
    QTest.mouseClick(canvas, LEFT, pos=middle(canvas, "Lead").toPoint())
    assert selection.owner == o("Lead")
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert selection.owner == o("Agency")
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert selection.owner == ""
    where = middle(canvas, "Lead").toPoint()
    QApplication.sendEvent(canvas, QHelpEvent(QHelpEvent.Type.ToolTip, where, canvas.mapToGlobal(where)))
    assert QToolTip.text() == "<qt>Lead<br>+ new<br>2 decided · 0.1 of 1.0</qt>"
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.accessibleDescription() == "Lead\n+ new\n2 decided · 0.1 of 1.0"


def test_one_kind_of_lines_is_drawn_at_a_time(graphs):
    canvas = press(graphs, Shown.CHANGES)
    before = canvas.grab().toImage()
    button = graphs.change_legend.lines.button("review")
    assert re.fullmatch(r"reviews \(\d+\)", button.text())
    QTest.mouseClick(button, LEFT)
    assert canvas.grab().toImage() != before
    assert graphs.change_legend.kinds() == {"review"}


def test_marks_of_findings_are_in_both_graphs_and_not_among_the_changes(graphs):
    left = graphs.panels[0].canvas.picture
    assert left.marks
    marked = [(mark.severity, mark.owner) for mark in left.marks]
    assert [(mark.severity, mark.owner) for mark in press(graphs, Shown.BEFORE).picture.marks] == marked
    assert press(graphs, Shown.CHANGES).picture.marks == ()


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_changes_differ_in_colour_and_style_and_have_no_colour_of_a_finding(theme):
    told = [each for each in Difference if each is not Difference.SAME]
    findings = {theme.severity(severity).name() for severity in ("error", "warning", "advice")}
    assert len({colour_of(each, theme).name() for each in told} - findings) == len(told)
    pens = [line_pen(each, 2, theme) for each in told]
    assert len({pen.style() for pen in pens}) == len(told)
    looks = {(pen.style(), pen.widthF()) for pen in (border_pen(each, "role", theme) for each in told)}
    assert len(looks) == len(told)
    assert all(contrast(colour_of(each, theme).name(), theme.card) >= 3 for each in told)


@pytest.mark.parametrize(
    "text", ["Before\n  SEO: D Head; E Lead\nAfter", "Before\n  A: D Ann; E Ben\nAfter\n  B: D Cem; E Dee"]
)
def test_sides_with_nothing_in_common_are_drawn_together(graphs, session, text):
    session.open(sketched(text))
    owners = {owner for place in session.model.structures.values() for owner in place.owners}
    for mode in Shown:
        press(graphs, mode)
        graphs.grab()  # what is raised while painting fails the test
    assert press(graphs, Shown.CHANGES).picture.boxes.keys() == owners


def test_two_sides_without_anybody_say_so_in_every_picture(graphs, session):
    session.open(sketched("Before\nAfter"))
    for mode in (Shown.BEFORE, Shown.AFTER, Shown.CHANGES):
        canvas = press(graphs, mode)
        graphs.grab()
        assert not canvas.picture
        assert "nobody is there yet" in canvas.accessibleDescription()
