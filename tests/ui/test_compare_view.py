"""The comparison as a whole: its sides, its pages, what it says where there is nothing to compare, and two graphs."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from planner.model.compare import checkpoint_checks
from planner.model.edits.assignments import assign
from planner.model.edits.checkpoints import keep_checkpoint
from planner.model.edits.functions import delete_function, set_function
from planner.model.edits.owners import add_owners, delete_owner
from planner.model.edits.structures import delete_structure
from planner.model.records import Owner
from planner.model.vocabulary import Ownership
from planner.ui.compare.empty_words import ONE_ALONE
from planner.ui.compare.page import ComparePage
from planner.ui.compare.pages import PAGES
from planner.ui.compare.view import CompareView
from planner.ui.graph.picture import Level
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session
from tests.day import TODAY as DAY
from tests.rules.sketch import id_of, sketched
from tests.ui.other_words import strange_language

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
KEPT = "k_kept00000000"
LEFT = Qt.MouseButton.LeftButton


def o(name):
    return id_of("o", name)


@pytest.fixture
def session():
    made = Session(today=lambda: DAY)
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


@pytest.fixture
def graphs(view):
    view.show_page("two_graphs")
    return view.shown("two_graphs")


def pictures(graphs):
    return [panel.canvas.picture for panel in graphs.panels]


def words(view):
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible() and label.text()]


def pick(chooser, side):
    chooser.setCurrentIndex(chooser.findData(side))
    chooser.activated.emit(chooser.currentIndex())


# --- sides --------------------------------------------------------------------------------------------------------


def test_the_structure_shown_is_compared_with_the_one_before_it(view, session):
    session.show_structure(NEXT)
    assert view.compared == (TODAY, NEXT)
    session.show_structure(LATER)
    assert view.compared == (NEXT, LATER)


def test_the_first_structure_is_compared_with_the_last(view):
    assert view.compared == (TODAY, LATER)


def test_what_somebody_picked_stays_until_it_is_gone(view, session):
    pick(view.choosers.after, NEXT)
    assert view.compared == (TODAY, NEXT)
    session.show_structure(LATER)
    assert view.compared == (TODAY, NEXT)
    session.apply("Delete", partial(delete_structure, structure=NEXT))
    assert view.compared == (TODAY, LATER)


def test_what_was_picked_is_forgotten_with_the_document(view, session):
    view.compare(NEXT, LATER)
    session.open(sketched(THREE))
    assert view.compared == (TODAY, LATER)


def test_the_sides_can_be_swapped(view):
    view.compare(TODAY, NEXT)
    QTest.mouseClick(view.choosers.swap, LEFT)
    assert view.compared == (NEXT, TODAY)
    assert (view.choosers.before.currentData(), view.choosers.after.currentData()) == (NEXT, TODAY)


def test_checkpoints_can_be_sides(view, session):
    edit = partial(keep_checkpoint, checkpoint=KEPT, structure=TODAY, name="In spring", day=DAY)
    session.apply("Keep", edit)
    chooser = view.choosers.before
    assert [chooser.itemText(n) for n in range(chooser.count())] == [
        "Today",
        "Next year",
        "Later",
        f"In spring (checkpoint of {DAY.isoformat()})",
    ]
    pick(chooser, KEPT)
    assert view.compared == (KEPT, LATER)
    assert view.comparison.before.structure.name == "In spring"


@pytest.mark.parametrize("page", PAGES)
def test_a_checkpoint_shows_what_was_deleted_since_on_every_page(view, session, selection, page):
    session.apply("Keep", partial(keep_checkpoint, checkpoint=KEPT, structure=TODAY, name="Kept"))
    session.apply("Delete", partial(delete_owner, owner=o("Agency")))
    session.apply("Delete", partial(delete_function, function=id_of("f", "Ads")))
    view.compare(KEPT, NEXT)
    view.show_page(page)
    view.grab()
    selection.choose_owner(o("Agency"))
    assert selection.owner == "", "what is gone cannot be chosen"
    selection.choose_functions([id_of("f", "Ads"), id_of("f", "SEO")])
    assert selection.functions == (id_of("f", "SEO"),)


def test_a_checkpoint_is_checked_once_while_structures_are_edited(view, session, monkeypatch):
    checked_anew, original = [], checkpoint_checks.checked_then

    def counted(checked, checkpoint):
        checked_anew.append(checkpoint)
        return original(checked, checkpoint)

    monkeypatch.setattr(checkpoint_checks, "checked_then", counted)
    session.apply("Keep", partial(keep_checkpoint, checkpoint=KEPT, structure=TODAY, name="Kept"))
    view.compare(KEPT, NEXT)
    for page in ("findings", "two_graphs"):
        view.show_page(page)
        for ownership in ("input", "review", "execution"):
            edit = partial(assign, structure=NEXT, function=id_of("f", "SEO"), owner=o("Media"), ownership=ownership)
            session.apply("Assign", edit)
        view.grab()
    assert checked_anew == [KEPT]
    session.apply("Rename", partial(set_function, function=id_of("f", "SEO"), name="Search"))
    assert checked_anew == [KEPT, KEPT], "functions are read as they are now"


def test_the_comparison_is_told_and_follows_edits_and_undo(view, session, qtbot):
    view.compare(TODAY, NEXT)
    before = view.comparison
    with qtbot.waitSignal(view.compared_changed):
        session.apply("Delete", partial(delete_function, function=id_of("f", "Ads")))
    assert id_of("f", "Ads") not in view.comparison.functions
    with qtbot.waitSignal(view.compared_changed):
        session.undo()
    assert view.comparison.functions.keys() == before.functions.keys()


# --- pages --------------------------------------------------------------------------------------------------------


def test_a_page_is_made_when_it_is_first_looked_at(view):
    assert view.page == "flow"
    assert view.findChildren(ComparePage) == [view.shown("flow")]
    for key in PAGES:
        view.pages.button(key).click()
        assert view.shown(key).isVisible()
        assert view.page == key


def test_each_page_has_a_hint(view):
    hints = []
    for key in PAGES:
        view.pages.button(key).click()
        hints.append(view.hint.text())
    assert hints[0] == "Who executes each function before → who does after. Width is the number of functions."
    assert len(set(hints)) == len(PAGES)


def test_the_counts_by_movement_are_told(view):
    view.compare(TODAY, NEXT)
    assert view.counts.text() == "1 moves, 1 comes in-house, 1 still nobody"
    view.ownerships.button(Ownership.DECISION).click()
    assert view.counts.text() == "1 stays, 1 moves, 1 still nobody"
    assert view.hint.text().startswith("Who decides each function")


def test_only_the_page_that_is_looked_at_follows(view, session, graphs):
    drawn = pictures(graphs)
    view.show_page("flow")
    session.show_structure(NEXT)
    assert pictures(graphs) == drawn
    view.show_page("two_graphs")
    assert pictures(graphs) != drawn


def test_nothing_is_done_while_hidden(view, session):
    view.hide()
    before, picture = view.comparison, view.shown("flow").canvas.picture
    told = []
    view.compared_changed.connect(lambda: told.append(1))
    session.show_structure(NEXT)
    session.apply("Delete", partial(delete_function, function=id_of("f", "Ads")))
    assert view.comparison is before
    assert view.shown("flow").canvas.picture is picture
    assert told == []
    view.show()
    assert view.compared == (TODAY, NEXT)
    assert told == [1]


def test_a_function_is_asked_for_on_the_board_of_the_side_that_lists_it(view, session):
    asked = []
    view.board_asked.connect(lambda *record: asked.append((session.structure, *record)))
    view.compare(TODAY, NEXT)
    page = view.shown("table")
    page.board_asked.emit("function", id_of("f", "Events"))
    page.board_asked.emit("function", id_of("f", "SEO"))
    assert asked == [(TODAY, "function", id_of("f", "Events")), (NEXT, "function", id_of("f", "SEO"))]


# --- nothing to compare -------------------------------------------------------------------------------------------


def test_a_single_structure_says_how_to_get_another(view, session, qtbot):
    session.open(sketched("Alone\n  SEO: D Head; E Lead"))
    assert view.compared == ()
    assert view.comparison is None
    assert words(view) == [ONE_ALONE]
    assert not view.pages.isVisible()
    duplicate, add = (b for b in view.empty.findChildren(QPushButton) if b.isVisible())
    with qtbot.waitSignal(view.duplicate_asked):
        duplicate.click()
    with qtbot.waitSignal(view.structure_asked):
        add.click()
    session.open(sketched(THREE))
    assert view.empty.isHidden()
    assert view.compared == (TODAY, LATER)


def test_a_single_structure_says_so_in_the_language_of_the_user(view, session):
    with strange_language():
        session.open(sketched("Alone\n  SEO: D Head; E Lead"))
    assert view.empty.words != ONE_ALONE


def test_a_single_structure_can_be_held_against_its_checkpoint(view, session):
    session.open(sketched("Alone\n  SEO: D Head; E Lead"))
    edit = partial(keep_checkpoint, checkpoint=KEPT, structure=id_of("s", "Alone"), name="Kept")
    session.apply("Keep", edit)
    assert view.compared == (KEPT, id_of("s", "Alone"))


def test_the_same_on_both_sides_says_so_and_can_be_changed(view):
    view.compare(TODAY, TODAY)
    assert view.compared == ()
    assert view.empty.words == (
        "Today stands on both sides, so nothing differs. Choose another structure for one of them."
    )
    assert not [b for b in view.empty.findChildren(QPushButton) if b.isVisible()]
    pick(view.choosers.after, NEXT)
    assert view.compared == (TODAY, NEXT)
    assert view.empty.isHidden()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("A\n  SEO: E Lead\nB", "B lists no functions yet, so nothing flows."),
        ("A\nB\n  SEO: E Lead", "A lists no functions yet, so nothing flows."),
        ("A\nB", "A and B list no functions yet."),
        ("A\n  SEO: E Lead\nB\n  Ads: E Lead", "A and B have no function in common, so nothing flows;"),
        ("A\n  (SEO): E Lead\nB\n  (SEO): E Lead", "All functions of A and B are parked."),
    ],
)
def test_where_nothing_flows_one_sentence_says_why(view, session, text, sentence):
    session.open(sketched(text))
    flow = view.shown("flow")
    assert flow.empty.words.startswith(sentence)
    assert flow.empty.isVisible()
    label = next(label for label in flow.empty.findChildren(QLabel) if label.text() == flow.empty.words)
    assert label.height() >= label.heightForWidth(label.width()), "all of it is read"
    assert not flow.canvas.isVisible()
    for page in PAGES:
        view.show_page(page)
        view.grab()
    session.open(sketched(THREE))
    view.show_page("flow")
    assert flow.canvas.isVisible()
    assert flow.empty.isHidden()


# --- two graphs ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", list(Level))
def test_an_owner_stands_at_one_place_in_both(view, graphs, level):
    view.compare(TODAY, NEXT)
    graphs.show_level(level)
    left, right = pictures(graphs)
    both = left.boxes.keys() & right.boxes.keys()
    assert both == {o("Head"), o("Lead")}
    assert {p: left.boxes[p].rect.topLeft() for p in both} == {p: right.boxes[p].rect.topLeft() for p in both}
    assert left.bounds == right.bounds


def test_each_side_has_its_title_and_figures(view, graphs):
    view.compare(TODAY, NEXT)
    left, right = pictures(graphs)
    assert (left.title, right.title) == ("Today", "Next year")
    assert ("1", "abandoned") in left.figures
    assert ("2", "crossings") in right.figures
    shown = [label.text() for label in graphs.panels[0].findChildren(QLabel) if label.isVisible()]
    assert shown == ["Today", "3", "owners", "2", "crossings", "100%", "decided by one role", "1", "abandoned"]


def test_zoom_and_pan_go_to_both(graphs):
    left, right = (panel.canvas for panel in graphs.panels)
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


def test_what_is_chosen_on_one_side_is_chosen_on_the_other(view, graphs, selection):
    view.compare(TODAY, NEXT)
    left = graphs.panels[0].canvas
    before = graphs.panels[1].canvas.grab().toImage()
    point = left.camera.to_window(left.picture.boxes[o("Lead")].rect).center().toPoint()
    QTest.mouseClick(left, LEFT, pos=point)
    assert selection.owner == o("Lead")
    assert graphs.panels[1].canvas.grab().toImage() != before


def test_a_switch_of_the_legend_is_for_both_sides(view, graphs):
    view.compare(TODAY, NEXT)
    before = [panel.canvas.grab().toImage() for panel in graphs.panels]
    QTest.mouseClick(graphs.legend.switch("execution"), LEFT)
    after = [panel.canvas.grab().toImage() for panel in graphs.panels]
    assert all(one != other for one, other in zip(before, after, strict=True))


def test_an_edit_is_seen_on_both_sides_and_moves_nobody(view, graphs, session):
    view.compare(TODAY, NEXT)
    before = [{p: box.rect for p, box in picture.boxes.items()} for picture in pictures(graphs)]
    session.apply("Add", partial(add_owners, structure=TODAY, owners={"o_new000000000": Owner(name="New")}))
    after = [{p: box.rect for p, box in picture.boxes.items()} for picture in pictures(graphs)]
    assert after[1] == before[1]
    assert {p: rect for p, rect in after[0].items() if p in before[0]} == before[0]
    assert "o_new000000000" in after[0]


def test_an_owner_that_is_gone_stands_in_the_graph_of_its_checkpoint(view, graphs, session):
    session.apply("Keep", partial(keep_checkpoint, checkpoint=KEPT, structure=TODAY, name="Kept"))
    session.apply("Delete", partial(delete_owner, owner=o("Agency")))
    view.compare(KEPT, TODAY)
    left, right = pictures(graphs)
    assert o("Agency") in left.boxes
    assert o("Agency") not in right.boxes
