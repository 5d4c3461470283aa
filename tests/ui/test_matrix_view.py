"""The matrix in the window: letters typed, clicked, filled and pasted, by keyboard and mouse."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from planner.model.edits.acceptances import accept
from planner.model.matrix.cells import letters_in
from planner.model.matrix.lines import Only, Order
from planner.model.vocabulary import Ownership
from planner.storage.library import templates
from planner.ui.matrix.view import MatrixView
from planner.ui.selection import Selection
from tests.rules.sketch import sketched
from tests.ui.hands import CTRL, PLAIN, Hands, one_step

SHIFT = Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key
TEAM = """
Team
  SEO {area: Content}: D Head; E Lead; I #Sales
  Blog {area: Content}: D Head, Lead; E *Agency
  Podcast {area: Content}: E Lead
  Events {area: Demand}:
  Webinars {area: Demand}: D Head; E Lead
Later < Team
  SEO: D Head
"""


class Desk(Hands):
    """A user at the matrix."""

    def __init__(self, window):
        super().__init__(window)
        window.show_view("matrix")
        self.view = window.workspace.matrix
        self.table = self.view.table
        QApplication.processEvents()

    def at(self, function, owner):
        cells = self.view.cells
        return cells.index(cells.row_of(self.function(function)), cells.column_of(self.owner(owner)))

    def go(self, function, owner):
        index = self.at(function, owner)
        self.table.chosen.go_to(index.row(), index.column())

    def select(self, start, end):
        """Choose from one cell to another as people do: a click, and another one with Shift."""
        for index, modifiers in ((self.at(*start), PLAIN), (self.at(*end), SHIFT)):
            self.click((self.table.viewport(), self.table.visualRect(index).center()), modifiers)

    def type(self, letters, modifiers=PLAIN):
        for letter in letters:
            QTest.keyClick(self.table, letter, modifiers)

    def letters(self, function, owner):
        place = self.session.model.structures[self.session.structure]
        held = letters_in(place, (self.function(function), self.owner(owner)))
        return "".join(each.letter for each in Ownership if each in held)

    def column(self, owner, functions=("SEO", "Blog", "Podcast", "Events", "Webinars")):
        return [self.letters(function, owner) for function in functions]

    def names(self):
        model = self.session.model
        return [model.functions[line.function].name for line in self.view.cells.lines if line.function]

    def spoken(self, function, owner):
        return self.view.cells.data(self.at(function, owner), Qt.ItemDataRole.AccessibleTextRole)

    def told(self):
        return self.window.notice.words

    def choose(self, box, key):
        place = box.findData(key)
        box.setCurrentIndex(place)
        box.activated.emit(place)


@pytest.fixture
def desk(window):
    window.documents.new_from_template(next(t for t in templates() if t.name == "Small B2B marketing team"))
    window.session.open(sketched(TEAM))
    return Desk(window)


# --- typing ---------------------------------------------------------------------------------------------------------


def test_letters_that_are_typed_go_to_the_cell_and_go_when_typed_again(desk):
    desk.go("Events", "Head")
    with one_step(desk, "Give decision to Head: Events"):
        desk.type("d")
    desk.type("ER")
    assert desk.letters("Events", "Head") == "DER"
    with one_step(desk, "Take execution from Head: Events"):
        desk.type("e")
    assert desk.letters("Events", "Head") == "DR"
    with one_step(desk, "Clear on Head: Events"):
        desk.key(desk.table, KEY.Key_Delete)
    assert desk.letters("Events", "Head") == ""


def test_a_sign_that_is_no_letter_is_refused_in_a_sentence(desk):
    desk.go("Events", "Head")
    before = desk.session.model
    desk.type("x")
    assert desk.session.model is before
    assert desk.told().startswith("X says nothing here. D decides, E executes")


def test_a_range_is_filled_by_one_letter_in_one_step(desk):
    desk.select(("SEO", "Sales"), ("Webinars", "Sales"))
    with one_step(desk, "Give input to 4 cells"):
        desk.type("i")
    assert desk.column("Sales") == ["I"] * 5
    desk.select(("SEO", "Sales"), ("Webinars", "Sales"))
    desk.type("i")
    assert desk.column("Sales") == [""] * 5


def test_the_keyboard_alone_does_the_whole_job(desk):
    table = desk.table
    for keys in ((KEY.Key_Home, CTRL), (KEY.Key_Down, PLAIN), (KEY.Key_Down, SHIFT), (KEY.Key_Right, SHIFT)):
        desk.key(table, *keys)
    model = desk.session.model
    assert [model.functions[f].name for f in table.chosen.functions] == ["SEO", "Blog"]
    assert [model.owners[o].name for o in table.chosen.owners] == ["Head", "Lead"]
    desk.key(table, KEY.Key_Escape)
    assert len(table.chosen.cells) == 1
    desk.key(table, KEY.Key_End)
    assert model.owners[table.chosen.owner].name == "Sales"
    desk.key(table, KEY.Key_End, CTRL)
    assert model.functions[table.chosen.function].name == "Webinars"
    desk.key(table, KEY.Key_A, CTRL)
    assert len(table.chosen.cells) == 5 * 4
    desk.go("Blog", "Lead")
    desk.key(table, KEY.Key_Space, CTRL)
    assert desk.window.selection.owner == desk.owner("Lead")
    desk.go("Blog", "Lead")
    desk.key(table, KEY.Key_Space, SHIFT)
    assert len(table.chosen.columns) == 4


# --- filling and the clipboard --------------------------------------------------------------------------------------


def test_ctrl_d_fills_down_and_ctrl_r_fills_right_and_the_menu_says_so(desk):
    desk.select(("SEO", "Head"), ("Events", "Head"))
    with one_step(desk, "Fill down on 2 cells"):
        desk.key(desk.table, KEY.Key_D, CTRL)
    assert desk.column("Head") == ["D", "D", "D", "D", "D"]
    desk.select(("Events", "Head"), ("Events", "Agency"))
    desk.key(desk.table, KEY.Key_R, CTRL)
    assert (desk.letters("Events", "Lead"), desk.letters("Events", "Agency")) == ("D", "D")
    desk.window._refresh()
    words = {key: desk.window.actions_by_id[key].text() for key in ("duplicate", "remove", "paste")}
    assert words == {"duplicate": "Fill down", "remove": "Clear the cells", "paste": "Paste into the cells"}
    functions = len(desk.session.model.functions)
    desk.run("duplicate")
    assert len(desk.session.model.functions) == functions
    desk.window.show_view("board")
    desk.window._refresh()
    assert desk.window.actions_by_id["duplicate"].text() == "Duplicate"


def test_cells_are_copied_as_text_with_tabs_and_come_back(desk):
    desk.select(("SEO", "Head"), ("Blog", "Lead"))
    desk.key(desk.table, KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "D\tE\nD\tD\n"
    desk.go("Events", "Head")
    with one_step(desk, "Paste on 3 cells"):
        desk.key(desk.table, KEY.Key_V, CTRL)
    assert [desk.letters(f, o) for f in ("Events", "Webinars") for o in ("Head", "Lead")] == ["D", "E", "D", "D"]
    desk.select(("SEO", "Head"), ("SEO", "Lead"))
    desk.key(desk.table, KEY.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "Function\tHead\tLead\nSEO\tD\tE\n"
    desk.key(desk.table, KEY.Key_X, CTRL)
    assert (desk.letters("SEO", "Head"), desk.letters("SEO", "Lead")) == ("", "")


def test_what_a_spreadsheet_holds_beside_letters_is_told_in_a_sentence(desk):
    QGuiApplication.clipboard().setText("d, e\t**R**\tyes\r\n?\t-\tI\r\nD\tD\tD\r\n")
    desk.go("Events", "Head")
    desk.key(desk.table, KEY.Key_V, CTRL)
    assert [desk.letters("Events", owner) for owner in ("Head", "Lead", "Agency")] == ["DE", "R", ""]
    assert [desk.letters("Webinars", owner) for owner in ("Head", "Lead", "Agency")] == ["D", "", "I"]
    assert desk.told() == (
        "2 copied cells held something other than letters of this scheme; the cells below were left as they were. "
        "1 row did not fit on the matrix."
    )


# --- the mouse ------------------------------------------------------------------------------------------------------


def test_a_click_opens_four_letters_that_can_be_clicked(desk):
    index = desk.at("Events", "Lead")
    desk.click((desk.table.viewport(), desk.table.visualRect(index).center()))
    popup = desk.table.popup
    assert popup.isVisible()
    desk.click((popup.buttons[Ownership.DECISION], popup.buttons[Ownership.DECISION].rect().center()))
    desk.click((popup.buttons[Ownership.REVIEW], popup.buttons[Ownership.REVIEW].rect().center()))
    assert desk.letters("Events", "Lead") == "DR"
    assert [button.isChecked() for button in popup.buttons.values()] == [True, False, False, True]
    desk.type("d")
    assert desk.letters("Events", "Lead") == "R"
    desk.key(desk.table, KEY.Key_Escape)
    assert not popup.isVisible()


def test_a_head_chooses_its_column_and_a_row_head_its_row(desk):
    heads, functions = desk.table.heads, desk.table.functions
    desk.click((heads.viewport(), heads.box(desk.view.cells.column_of(desk.owner("Lead"))).center()))
    assert desk.window.selection.owner == desk.owner("Lead")
    desk.click((functions.viewport(), functions.box(desk.view.cells.row_of(desk.function("Blog"))).center()))
    assert desk.window.selection.functions == (desk.function("Blog"),)
    assert len(desk.table.chosen.columns) == 4


def test_an_area_folds_by_its_heading_and_by_key(desk):
    functions = desk.table.functions
    desk.click((functions.viewport(), functions.box(0).center()))
    assert desk.names() == ["Events", "Webinars"]
    assert desk.view.cells.headerData(0, Qt.Orientation.Vertical).endswith("3 functions, folded")
    desk.table.chosen.go_to(0, 0)
    desk.key(desk.table, KEY.Key_Return)
    assert desk.names()[:3] == ["SEO", "Blog", "Podcast"]


def test_the_menu_of_a_cell_has_its_letters_and_those_of_function_and_owner(desk):
    index = desk.at("SEO", "Head")
    where = desk.table.visualRect(index).center()
    viewport = desk.table.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, viewport.mapToGlobal(where))
    QApplication.sendEvent(viewport, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [entry.text() for entry in menu.actions() if entry.text()]
    assert words[:4] == ["Decides\tD", "Executes\tE", "Gives input\tI", "Reviews\tR"]
    assert {"Fill down\tCtrl+D", "Sort by this owner", "SEO", "Head"} <= set(words)
    submenu = next(entry.menu() for entry in menu.actions() if entry.text() == "SEO")
    assert "Duplicate" in [entry.text() for entry in submenu.actions()], "its Ctrl+D means another thing here"
    menu.actions()[1].trigger()
    menu.close()
    assert desk.letters("SEO", "Head") == "DE"


# --- sorting, filtering, schemes ------------------------------------------------------------------------------------


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


def test_cells_rows_and_heads_say_what_they_hold_and_what_was_found(desk):
    assert desk.spoken("Blog", "Lead") == "Blog, Lead: decides; 1 error"
    assert desk.spoken("Events", "Sales") == "Events, Sales: nothing"
    row = desk.view.cells.headerData(desk.at("Events", "Head").row(), Qt.Orientation.Vertical, KEY_WORDS)
    assert row.startswith("Events; abandoned: nobody decides it and nobody executes it; 1 error")
    head = desk.view.cells.headerData(desk.at("Blog", "Agency").column(), Qt.Orientation.Horizontal, KEY_WORDS)
    assert head.startswith("Agency, external partner")
    table = QAccessible.queryAccessibleInterface(desk.table)
    heard = [table.child(place).text(QAccessible.Text.Name) for place in range(table.childCount())]
    assert "Blog, Lead: decides; 1 error" in heard


KEY_WORDS = Qt.ItemDataRole.AccessibleTextRole


def test_an_accepted_finding_has_no_mark_in_its_cell(desk):
    finding = next(f for f in desk.session.checked.open_findings(desk.session.structure) if f.rule == "OVL01")
    desk.session.apply("Accept", partial(accept, finding=finding, reason="Two heads for now"))
    assert desk.spoken("Blog", "Lead") == "Blog, Lead: decides"
    desk.session.undo()
    assert desk.spoken("Blog", "Lead") == "Blog, Lead: decides; 1 error"


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


def test_the_bar_holds_three_long_structures_and_six_views_at_1280(desk):
    bar = desk.window.workspace.bar
    desk.session.open(sketched("\n".join(f"Structure of {n} names {n}\n  SEO: D Head" for n in range(3))))
    bar.views.set_choices([(word, word) for word in ("Board", "Graph", "Matrix", "Load", "Compare", "Agreements")])
    QApplication.processEvents()
    assert desk.window.width() == 1280
    for segments in (bar.views, bar.structures):
        for button in segments.findChildren(type(bar.undo).__base__):
            assert button.width() >= button.sizeHint().width(), button.text()
    assert bar.redo.geometry().right() < bar.width()


class Painted(QObject):
    """Notes what of a viewport is painted."""

    def __init__(self, viewport):
        super().__init__()
        self.region = viewport.visibleRegion().subtracted(viewport.visibleRegion())
        viewport.installEventFilter(self)

    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint:
            self.region = self.region.united(event.region())
        return False


def settle():
    for _ in range(3):
        QApplication.processEvents()


def test_a_click_on_a_range_with_the_right_hand_keeps_it(desk):
    desk.select(("SEO", "Head"), ("Blog", "Lead"))
    where = desk.table.visualRect(desk.at("Blog", "Lead")).center()
    QTest.mouseClick(desk.table.viewport(), Qt.MouseButton.RightButton, PLAIN, where)
    assert len(desk.table.chosen.cells) == 4


OTHER = "Other\n  Podcast {area: Audio}: D Producer\n  Studio {area: Audio}:"


def poke(desk):
    """Point, press, type and ask for menus in every corner, as somebody who is faster than the program."""
    table = desk.table
    for part in (table, table.heads, table.functions):
        port = part.viewport()
        for at in (QPoint(5, 5), QPoint(port.width() // 2, 40), QPoint(port.width() - 5, port.height() - 5)):
            for event in (
                QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, port.mapToGlobal(at)),
                QHelpEvent(QEvent.Type.ToolTip, at, port.mapToGlobal(at)),
            ):
                QApplication.sendEvent(port, event)
            QTest.mouseClick(port, Qt.MouseButton.LeftButton, PLAIN, at)
            port.repaint()
    for key in (KEY.Key_E, KEY.Key_Menu, KEY.Key_Space, KEY.Key_Down, KEY.Key_D):
        QTest.keyClick(table, key)
    for menu in desk.view.findChildren(QMenu):
        menu.close()


def test_what_comes_before_the_news_of_another_document_finds_the_cells_of_that_document(window):
    late, desks = [], []

    def poke_first(change):
        if change.opened and desks:
            late.append(desks[0].view.cells.facts is not desks[0].session.facts)
            poke(desks[0])

    window.documents.new_from_template(next(t for t in templates() if t.name == "Small B2B marketing team"))
    window.session.open(sketched(TEAM))
    window.session.model_changed.connect(poke_first)  # before the matrix is made, so that it is told before the matrix
    desk = Desk(window)
    desk.go("Webinars", "Lead")
    desk.table.press_space()
    desks.append(desk)
    desk.session.open(sketched(OTHER))
    assert late == [True]
    assert desk.names() == ["Podcast", "Studio"]
    assert desk.view.cells.facts is desk.session.facts


def test_a_document_that_opens_is_in_all_views_before_its_place_is_told(desk):
    told = []
    desk.session.document_changed.connect(lambda: told.append(desk.view.cells.facts is desk.session.facts))
    desk.session.open(sketched(OTHER))
    assert told == [True]


@pytest.mark.parametrize("seen", [True, False])
def test_what_comes_before_the_news_of_another_structure_finds_its_cells(desk, seen):
    if not seen:
        desk.run("view_board")
    later = desk.structure("Later")
    desk.session.structure_changed.disconnect()  # the news never comes
    desk.session.show_structure(later)
    poke(desk)
    assert desk.view.cells.facts is desk.session.facts
    assert desk.names() == ["SEO"]


def test_a_letter_of_the_popup_that_is_clicked_too_late_changes_nothing(desk):
    desk.go("Webinars", "Lead")
    desk.table.press_space()
    desk.session.structure_changed.disconnect()
    desk.session.show_structure(desk.structure("Later"))
    before = desk.session.model
    desk.table.popup.chosen.emit("input")
    assert desk.session.model is before
    assert not desk.table.popup.isVisible()
