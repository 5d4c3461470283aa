"""The matrix shows what the bar asks for, says what it holds, and follows the rest of the window."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QRegion
from PySide6.QtWidgets import QApplication

from planner.model.edits.acceptances import accept
from planner.model.matrix.lines import Only, Order
from planner.ui.matrix.view import MatrixView
from planner.ui.selection import Selection
from tests.rules.sketch import sketched
from tests.ui.hands import CTRL
from tests.ui.matrix_desk import MatrixDesk, open_team

KEY = Qt.Key


@pytest.fixture
def desk(window):
    open_team(window)
    return MatrixDesk(window)


# --- sorting, filtering, folding, schemes ---------------------------------------------------------------------------


def test_lines_are_filtered_and_sorted_from_the_bar(desk):
    bar = desk.view.bar
    bar.search.setText("o")
    assert desk.names() == ["SEO", "Blog", "Podcast"]
    bar.search.clear()
    desk.choose(bar.only, Only.GAPS)
    assert desk.names() == ["Podcast", "Events"]
    desk.go("Events", "Head")
    desk.type("de")
    assert desk.names() == ["Podcast", "Events"], "lines stay while letters are typed"
    desk.choose(bar.only, Only.ALL)
    desk.choose(bar.order, Order.NAME)
    assert desk.names() == ["Blog", "Events", "Podcast", "SEO", "Webinars"]
    desk.go("SEO", "Sales")
    desk.choose(bar.order, Order.OWNER)
    assert desk.names()[0] == "SEO"
    assert bar.order.currentText() == "Sorted by Sales"
    desk.choose(bar.kinds, "partner")
    assert [desk.session.model.owners[o].name for o in desk.view.cells.owners] == ["Agency"]


def test_an_area_folds_by_its_heading_and_by_key(desk):
    functions = desk.table.functions
    desk.click((functions.viewport(), functions.box(0).center()))
    assert desk.names() == ["Events", "Webinars"]
    assert desk.view.cells.headerData(0, Qt.Orientation.Vertical).endswith("3 functions, folded")
    desk.table.chosen.go_to(0, 0)
    desk.key(desk.table, KEY.Key_Return)
    assert desk.names()[:3] == ["SEO", "Blog", "Podcast"]


def test_another_scheme_is_shown_and_typed_and_the_model_stays(desk):
    before = desk.session.model
    desk.view.bar.schemes.button("RACI").click()
    assert desk.session.model is before
    assert desk.view.cells.data(desk.at("SEO", "Head")) == "A"
    assert desk.spoken("SEO", "Lead") == "SEO, Lead: responsible"
    desk.go("Events", "Head")
    desk.type("ars")
    assert desk.letters("Events", "Head") == "DER"
    assert desk.view.cells.data(desk.at("Events", "Head")) == "A/R/sign-off"
    desk.type("i")
    assert desk.told().startswith("I says nothing here. A accountable")
    desk.key(desk.table, KEY.Key_C, CTRL)
    desk.go("Podcast", "Head")
    desk.key(desk.table, KEY.Key_V, CTRL)
    assert desk.letters("Podcast", "Head") == "DER"


# --- what it says ---------------------------------------------------------------------------------------------------


def test_cells_rows_and_heads_say_what_they_hold_and_what_was_found(desk):
    assert desk.spoken("Blog", "Lead") == "Blog, Lead: decides; 1 error"
    assert desk.spoken("Events", "Sales") == "Events, Sales: nothing"
    row = desk.view.cells.headerData(
        desk.at("Events", "Head").row(), Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole
    )
    assert row.startswith("Events; abandoned: nobody decides it and nobody executes it; 1 error")
    head = desk.view.cells.headerData(
        desk.at("Blog", "Agency").column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    )
    assert head.startswith("Agency, external partner")
    table = QAccessible.queryAccessibleInterface(desk.table)
    heard = [table.child(place).text(QAccessible.Text.Name) for place in range(table.childCount())]
    assert "Blog, Lead: decides; 1 error" in heard


def test_an_accepted_finding_has_no_mark_in_its_cell(desk):
    finding = next(f for f in desk.session.checked.open_findings(desk.session.structure) if f.rule == "OVL01")
    desk.session.apply("Accept", partial(accept, finding=finding, reason="Two heads for now"))
    assert desk.spoken("Blog", "Lead") == "Blog, Lead: decides"
    desk.session.undo()
    assert desk.spoken("Blog", "Lead") == "Blog, Lead: decides; 1 error"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Team\n  + Head", "No function is in scope yet"),
        ("Team\n  SEO:", "Nobody is in this structure yet"),
        ("! goal Pipeline", "There is no structure yet"),
    ],
)
def test_an_empty_matrix_says_what_to_do_next(desk, text, words):
    desk.session.open(sketched(text))
    page = desk.view.no_owners if "Nobody" in words else desk.view.no_functions
    assert page.isVisible()
    assert page.words.startswith(words)
    assert not desk.view.bar.isVisible(), "there is nothing to sort or to look for"


# --- together with the rest of the window ---------------------------------------------------------------------------


def test_what_is_chosen_elsewhere_is_one_cell_here(desk):
    desk.window.selection.show("function", desk.function("Webinars"))
    assert desk.table.chosen.cells == [(desk.function("Webinars"), desk.owner("Head"))]
    desk.window.selection.show("owner", desk.owner("Sales"))
    assert desk.table.chosen.cells == [(desk.function("Webinars"), desk.owner("Sales"))]
    desk.go("Blog", "Lead")
    assert desk.window.selection.functions == (desk.function("Blog"),)


def test_a_function_in_a_folded_area_is_unfolded_when_it_is_shown(desk):
    desk.view.table.fold_asked.emit(desk.session.model.functions[desk.function("SEO")].area)
    assert "SEO" not in desk.names()
    desk.window.selection.show("function", desk.function("SEO"))
    assert desk.table.chosen.function == desk.function("SEO")


def test_the_matrix_says_what_the_board_says_after_any_step(desk):
    desk.window.functions.unassign(desk.function("SEO"), desk.owner("Head"))
    desk.window.session.show_structure(desk.structure("Later"))
    assert desk.names() == ["SEO"]
    desk.session.undo()
    assert desk.session.structure == desk.structure("Team")
    assert desk.view.cells.data(desk.at("SEO", "Head")) == "D"
    desk.window.owners.remove(desk.owner("Agency"))
    assert desk.view.cells.column_of(desk.owner("Agency")) == -1
    desk.window.functions.take_out([desk.function("Blog")])
    assert "Blog" not in desk.names()
    desk.session.undo()
    assert "Blog" in desk.names()


class Painted(QObject):
    """Notes what of a viewport is painted."""

    def __init__(self, viewport):
        super().__init__()
        self.region = QRegion()
        viewport.installEventFilter(self)

    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint:
            self.region = self.region.united(event.region())
        return False


def settle():
    for _ in range(3):
        QApplication.processEvents()


def test_only_what_changed_is_painted_again(desk, qtbot):
    window = desk.window
    alone = MatrixView(desk.session, Selection(), window.appearance, window.menus)
    qtbot.addWidget(alone)
    alone.resize(900, 600)
    with qtbot.waitExposed(alone):
        alone.show()
    settle()
    painted = Painted(alone.table.viewport())
    window.functions.unassign(desk.function("Blog"), desk.owner("Lead"), "decision")
    settle()
    cells = {
        (alone.cells.lines[row].function, alone.cells.owners[column])
        for row in range(len(alone.cells.lines))
        for column in range(len(alone.cells.owners))
        if painted.region.intersects(alone.table.visualRect(alone.cells.index(row, column)).adjusted(1, 1, -1, -1))
    }
    blog, head, lead = desk.function("Blog"), desk.owner("Head"), desk.owner("Lead")
    assert {(blog, lead), (blog, head)} <= cells, "who lost it, and who decides alone now"
    assert {function for function, _ in cells} <= {blog, desk.function("SEO"), ""}, "what lies between, and the counts"
    assert {owner for _, owner in cells} == {head, lead}
