"""Letters of the matrix are typed, clicked, filled and pasted, each time as one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from planner.model.vocabulary import Ownership
from tests.ui.hands import CTRL, PLAIN, one_step
from tests.ui.matrix_desk import SHIFT, MatrixDesk, open_team

KEY = Qt.Key


@pytest.fixture
def desk(window):
    open_team(window)
    return MatrixDesk(window)


# --- by keyboard ----------------------------------------------------------------------------------------------------


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


# --- by mouse -------------------------------------------------------------------------------------------------------


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


def test_a_click_on_a_range_with_the_right_hand_keeps_it(desk):
    desk.select(("SEO", "Head"), ("Blog", "Lead"))
    where = desk.table.visualRect(desk.at("Blog", "Lead")).center()
    QTest.mouseClick(desk.table.viewport(), Qt.MouseButton.RightButton, PLAIN, where)
    assert len(desk.table.chosen.cells) == 4
