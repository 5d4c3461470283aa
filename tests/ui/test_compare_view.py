from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from planner.model.edits.owners import add_owners
from planner.model.edits.structures import delete_structure
from planner.model.records import Owner
from planner.ui.appearance import Appearance
from planner.ui.compare.view import ONE_ALONE, CompareView
from planner.ui.graph.picture import Level
from planner.ui.selection import Selection
from planner.ui.session import Session
from tests.rules.sketch import id_of, sketched

pytestmark = pytest.mark.usefixtures("fonts")

THREE = """
Today
  SEO: D Head; E Lead
  Ads: D Head; E *Agency
  Events:
Next year
  SEO: D Head; E Lead, Writer
  Ads: D Lead; E Media
Later
  SEO: D Lead; E Writer
"""
TODAY, NEXT, LATER = (id_of("s", name) for name in ("Today", "Next year", "Later"))


def o(name):
    return id_of("o", name)


@pytest.fixture
def session():
    made = Session()
    made.open(sketched(THREE))
    return made


@pytest.fixture
def selection():
    return Selection()


@pytest.fixture
def view(qtbot, qapp, session, selection):
    made = CompareView(session, selection, Appearance(qapp, "light"))
    qtbot.addWidget(made)
    made.resize(1280, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


def pictures(view):
    return [panel.canvas.picture for panel in view.panels]


def test_the_structure_shown_is_compared_with_the_one_before_it(view, session):
    session.show_structure(NEXT)
    assert view.compared == (TODAY, NEXT)
    session.show_structure(LATER)
    assert view.compared == (NEXT, LATER)


def test_the_first_structure_is_compared_with_the_last(view):
    assert view.compared == (TODAY, LATER)


def test_what_somebody_picked_stays_until_it_is_gone(view, session):
    choice = view.panels[1].choice
    choice.setCurrentIndex(choice.findData(NEXT))
    choice.activated.emit(choice.currentIndex())
    assert view.compared == (TODAY, NEXT)
    session.show_structure(LATER)
    assert view.compared == (TODAY, NEXT)
    session.apply("Delete", partial(delete_structure, structure=NEXT))
    assert view.compared == (TODAY, LATER)


@pytest.mark.parametrize("level", list(Level))
def test_an_owner_stands_at_one_place_in_both(view, level):
    view.compare(TODAY, NEXT)
    view.show_level(level)
    left, right = pictures(view)
    both = left.boxes.keys() & right.boxes.keys()
    assert both == {o("Head"), o("Lead")}
    assert {p: left.boxes[p].rect.topLeft() for p in both} == {p: right.boxes[p].rect.topLeft() for p in both}
    assert left.bounds == right.bounds


def test_each_side_has_its_title_and_figures(view):
    view.compare(TODAY, NEXT)
    left, right = pictures(view)
    assert (left.title, right.title) == ("Today", "Next year")
    assert ("1", "abandoned") in left.figures
    assert ("2", "crossings") in right.figures
    shown = [label.text() for label in view.panels[0].findChildren(QLabel) if label.isVisible()]
    assert shown == ["Today", "3", "owners", "2", "crossings", "100%", "decided by one role", "1", "abandoned"]


def test_zoom_and_pan_go_to_both(view):
    left, right = (panel.canvas for panel in view.panels)
    left.zoom(1.5)
    assert right.camera == left.camera
    middle = Qt.MouseButton.MiddleButton
    QTest.mousePress(right, middle, pos=QPoint(100, 100))
    QTest.mouseMove(right, QPoint(150, 120))
    QTest.mouseRelease(right, middle, pos=QPoint(150, 120))
    assert right.camera == left.camera
    right.fit()
    assert left.camera == right.camera
    assert left.follows_size


def test_what_is_chosen_on_one_side_is_chosen_on_the_other(view, selection):
    view.compare(TODAY, NEXT)
    left = view.panels[0].canvas
    before = view.panels[1].canvas.grab().toImage()
    point = left.camera.to_window(left.picture.boxes[o("Lead")].rect).center().toPoint()
    QTest.mouseClick(left, Qt.MouseButton.LeftButton, pos=point)
    assert selection.owner == o("Lead")
    assert view.panels[1].canvas.grab().toImage() != before


def test_a_switch_of_the_legend_is_for_both_sides(view):
    view.compare(TODAY, NEXT)
    before = [panel.canvas.grab().toImage() for panel in view.panels]
    QTest.mouseClick(view.legend.switch("execution"), Qt.MouseButton.LeftButton)
    after = [panel.canvas.grab().toImage() for panel in view.panels]
    assert all(one != other for one, other in zip(before, after, strict=True))


def test_an_edit_is_seen_on_both_sides_and_moves_nobody(view, session):
    view.compare(TODAY, NEXT)
    before = [{p: box.rect for p, box in picture.boxes.items()} for picture in pictures(view)]
    session.apply("Add", partial(add_owners, structure=TODAY, owners={"o_new000000000": Owner(name="New")}))
    after = [{p: box.rect for p, box in picture.boxes.items()} for picture in pictures(view)]
    assert after[1] == before[1]
    assert {p: rect for p, rect in after[0].items() if p in before[0]} == before[0]
    assert "o_new000000000" in after[0]


def test_a_single_structure_says_how_to_get_another(view, session):
    session.open(sketched("Alone\n  SEO: D Head; E Lead"))
    assert view.compared == ()
    assert [label.text() for label in view.findChildren(QLabel) if label.isVisible()] == [ONE_ALONE]


def test_nothing_is_built_while_hidden(view, session):
    view.hide()
    before = pictures(view)
    session.show_structure(NEXT)
    assert pictures(view) == before
    view.show()
    assert view.compared == (TODAY, NEXT)
