"""The comparison in the main window: reached by keys, heard by screen readers, with names of any kind."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.model.change import in_one_step
from planner.model.compare.movement import Movement
from planner.model.edits.checkpoints import keep_checkpoint
from planner.model.edits.functions import set_function
from planner.model.edits.owners import set_owner
from planner.model.edits.structures import delete_structure, rename_structure
from planner.storage.library import templates
from planner.ui.compare.pages import PAGES
from tests.day import TODAY
from tests.ui.access import assert_named_and_marked, reached
from tests.ui.hands import Hands
from tests.ui.hostile_names import HOSTILE, assert_all_plain, assert_fits


@pytest.fixture
def both(window):
    """A user at the comparison of the two starter structures."""
    window.documents.new_from_template(next(t for t in templates() if t.name == "Small to growth"))
    window.show_view("compare")
    return Hands(window)


@pytest.fixture
def compare(both):
    return both.window.workspace.shown("compare")


def test_the_comparison_opens_on_the_flow_of_both_structures(both, compare):
    order = both.session.model.structure_order()
    assert compare.compared == tuple(order)
    assert compare.pages.button("flow").isChecked()
    assert compare.shown("flow").canvas.isVisible()
    assert compare.counts.text() == "8 stay, 25 move, 9 come in-house, 3 go outside, 20 newly owned"


@pytest.mark.parametrize("page", PAGES)
def test_each_page_can_be_walked_by_ear_and_by_eye(both, compare, page):
    compare.show_page(page)
    both.window.selection.show("function", both.function("Positioning"))
    widgets = [widget for widget in reached(both.window) if compare.isAncestorOf(widget)]
    assert len(widgets) > 4
    assert_named_and_marked(widgets)


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_whatever_things_are_called_every_page_fits_and_shows_it_plainly(both, compare, name):
    session = both.session
    model = session.model
    edits = [partial(set_function, function=key, name=name) for key in model.functions]
    edits += [partial(set_owner, owner=key, name=name) for key in model.owners]
    edits += [partial(rename_structure, structure=key, name=name) for key in model.structures]
    first = model.structure_order()[0]
    edits.append(partial(keep_checkpoint, checkpoint="k_kept00000000", structure=first, name=name))
    assert session.apply("Rename", in_one_step(*edits))
    for page in PAGES:
        compare.show_page(page)
        both.window.grab()
        assert_fits(both)
    canvas = compare.shown("flow").canvas
    compare.show_page("flow")
    for bar in canvas.picture.bars:
        assert all(word.at.x() >= 0 for word in bar.words)
    assert_all_plain(compare)


def test_a_double_click_in_the_table_leads_to_the_board(both, compare):
    compare.show_page("table")
    table = compare.shown("table").table
    row = next(n for n, row in enumerate(table.model().rows) if row.cells[0] == "Positioning")
    table.scrollTo(table.model().index(row, 0))
    where = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert both.window.view == "board"
    assert both.window.selection.functions == (both.function("Positioning"),)
    assert both.session.structure == compare.compared[1]


def test_a_ribbon_that_is_clicked_is_chosen_in_every_view(both, compare):
    canvas = compare.shown("flow").canvas
    strip = next(s for s in canvas.picture.strips if s.ribbon.movement is Movement.COMES_IN_HOUSE)
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    for _ in canvas.picture.strips:
        if canvas.emphasis().current == canvas.picture.numbers[strip.key]:
            break
        QTest.keyClick(canvas, Qt.Key.Key_Down)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert both.window.selection.functions == tuple(strip.ribbon.functions)
    compare.show_page("table")
    table = compare.shown("table").table
    marked = {table.model().rows[index.row()].function for index in table.selectionModel().selectedRows()}
    assert marked == set(strip.ribbon.functions)


def test_the_window_exports_the_page_that_is_looked_at(both, compare, tmp_path):
    written = {}
    for page in ("flow", "two_graphs"):
        compare.show_page(page)
        path = tmp_path / f"{page}.png"
        both.window.dialogs.prepared = [path]
        both.run("export")
        written[page] = QImage(str(path)).size()
    assert all(size.width() > 1000 for size in written.values())
    assert written["flow"] != written["two_graphs"]


def test_what_is_printed_while_a_workshop_hides_the_view_is_what_is_there_by_then(both):
    both.run("workshop")
    assert not both.window.workspace.compare.isVisible()
    gone, stays = both.session.model.structure_order()
    both.session.apply("Delete", partial(delete_structure, structure=gone))
    assert gone not in both.window.workspace.wanted(both.session.model, TODAY).sides
    assert both.session.structure == stays


def test_one_structure_offers_a_copy_and_the_comparison_follows(window):
    window.documents.new_from_template(next(t for t in templates() if t.name == "Small B2B marketing team"))
    window.show_view("compare")
    compare = window.workspace.shown("compare")
    assert compare.compared == ()
    window.dialogs.prepared = ["Next year"]
    QApplication.processEvents()
    QTest.mouseClick(compare.empty.buttons[0], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert [window.session.model.structures[side].name for side in compare.compared] == ["Small team", "Next year"]
    assert compare.counts.text() == "45 stay, 1 still nobody"
