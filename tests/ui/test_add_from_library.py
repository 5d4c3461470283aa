from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton

from planner.model.edits.areas import add_area
from planner.model.edits.functions import add_functions, take_out
from planner.model.edits.owners import add_owners, remove_owner
from planner.model.edits.structures import add_structure
from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Owner
from planner.storage.library import load_library
from planner.ui.library.add_from_library import AddFromLibrary
from planner.ui.library.picks import Entry, Shelf, entries, picks_edit, picks_label
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session

S, T = "s_000000000001", "s_000000000002"
AREA, SEO, KEPT = "a_000000000001", "f_000000000001", "f_000000000002"
LEFT = Qt.MouseButton.LeftButton
LIBRARY = load_library()


def entry(shelf, name):
    return next(e for e in entries(LIBRARY, shelf) if e.name == name)


POSITIONING = entry(Shelf.FUNCTIONS, "Positioning")
BUDGET = entry(Shelf.FUNCTIONS, "Budget & spend control")
RESEARCH = entry(Shelf.FUNCTIONS, "Market research")


@pytest.fixture
def model():
    made = add_structure(OperatingModel(), structure=S, name="Small team").model
    return add_structure(made, structure=T, name="Growth stage").model


def names(records, keys):
    return sorted(records[key].name for key in keys)


# --- what picks become ------------------------------------------------------------------------------------------


def test_functions_come_with_all_they_carry_and_with_their_areas(model):
    edit = picks_edit(model, S, LIBRARY, {POSITIONING, BUDGET, RESEARCH})
    after = edit(model).model
    assert [after.functions[f].name for f in after.function_order()] == [BUDGET.name, POSITIONING.name, RESEARCH.name]
    assert sorted(area.name for area in after.areas.values()) == ["Insight", "Strategy"]
    budget = next(f for f in after.functions.values() if f.name == BUDGET.name)
    assert after.areas[budget.area].name == "Strategy"
    assert (budget.affects, budget.critical, budget.review_point) == (frozenset({"budget"}), True, "before_start")
    assert after.structures[S].functions.keys() == after.functions.keys()
    assert not after.structures[T].functions


def test_the_edit_gives_the_same_each_time(model):
    edit = picks_edit(model, S, LIBRARY, {POSITIONING, entry(Shelf.ROLES, "Content lead")})
    assert edit(model) == edit(model)


def test_areas_of_the_model_are_used_whatever_their_case(model):
    model = add_area(model, area=AREA, name="STRATEGY").model
    after = picks_edit(model, S, LIBRARY, {POSITIONING})(model).model
    assert list(after.areas) == [AREA]
    assert [f.area for f in after.functions.values()] == [AREA]


def test_what_the_model_has_is_placed_rather_than_added_anew(model):
    model = add_functions(model, structure=S, functions={KEPT: Function(name=" positioning ")}).model
    after = picks_edit(model, T, LIBRARY, {POSITIONING})(model).model
    assert after.functions == model.functions
    assert list(after.structures[T].functions) == [KEPT]


def test_what_is_there_already_makes_no_edit(model):
    model = add_functions(model, structure=S, functions={KEPT: Function(name="POSITIONING")}).model
    assert picks_edit(model, S, LIBRARY, {POSITIONING}) is None
    assert picks_edit(model, S, LIBRARY, set()) is None


def test_a_partner_kind_becomes_a_partner_with_its_terms(model):
    picked = {entry(Shelf.PARTNERS, "Fractional CMO or interim lead"), entry(Shelf.PARTNERS, "Paid-media agency")}
    after = picks_edit(model, S, LIBRARY, picked)(model).model
    found = {o.name: (o.kind, o.partner_kind, o.commercial_model, o.may_decide) for o in after.owners.values()}
    assert found == {
        "Paid-media agency": ("partner", "paid-media agency", "retainer or share of spend", False),
        "Fractional CMO or interim lead": ("partner", "fractional CMO or interim lead", "days per month", True),
    }
    assert after.structures[S].owners.keys() == after.owners.keys()


def test_roles_and_departments_take_a_seat_in_this_structure_alone(model):
    picked = {entry(Shelf.ROLES, "Content lead"), entry(Shelf.DEPARTMENTS, "Sales")}
    after = picks_edit(model, S, LIBRARY, picked)(model).model
    assert sorted((o.name, o.kind) for o in after.owners.values()) == [
        ("Content lead", "role"),
        ("Sales", "department"),
    ]
    assert names(after.owners, after.structures[S].owners) == ["Content lead", "Sales"]
    assert not after.structures[T].owners


def test_an_owner_that_the_model_has_is_seated_and_one_of_another_kind_is_somebody_else(model):
    model = add_owners(model, structure=S, owners={"o_000000000001": Owner(name="sales", kind="department")}).model
    sales = entry(Shelf.DEPARTMENTS, "Sales")
    after = picks_edit(model, T, LIBRARY, {sales})(model).model
    assert list(after.owners) == list(after.structures[T].owners) == ["o_000000000001"]
    model = add_owners(model, structure=T, owners={"o_000000000002": Owner(name="Sales", kind="role")}).model
    model = remove_owner(model, structure=S, owner="o_000000000001").model
    after = picks_edit(model, T, LIBRARY, {sales})(model).model
    assert after.structures[T].owners.keys() == {"o_000000000001", "o_000000000002"}


@pytest.mark.parametrize(
    ("counts", "label"),
    [
        ({Shelf.FUNCTIONS: 12}, "Add 12 functions from the library"),
        ({Shelf.ROLES: 1}, "Add 1 role from the library"),
        (
            {Shelf.FUNCTIONS: 2, Shelf.PARTNERS: 1, Shelf.DEPARTMENTS: 3},
            "Add 2 functions, 1 partner and 3 departments from the library",
        ),
    ],
)
def test_the_step_is_named_after_what_it_brings(counts, label):
    assert picks_label({Entry(shelf, str(n), "") for shelf, count in counts.items() for n in range(count)}) == label


# --- the dialog -------------------------------------------------------------------------------------------------


@pytest.fixture
def session(model):
    made = Session()
    made.open(add_functions(model, structure=S, functions={KEPT: Function(name="Positioning")}).model)
    return made


@pytest.fixture
def dialog(qtbot, qapp, session):
    made = AddFromLibrary(session, LIBRARY, Appearance(qapp, "light"))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def view(dialog):
    return dialog.findChild(QListView)


def shown(dialog):
    rows = view(dialog).model()
    return [rows.index(row).data() for row in range(rows.rowCount())]


def state(dialog, name):
    rows = view(dialog).model()
    return rows.index(shown(dialog).index(name)).data(Qt.ItemDataRole.CheckStateRole)


def click(dialog, name):
    index = view(dialog).model().index(shown(dialog).index(name))
    view(dialog).scrollTo(index)
    QTest.mouseClick(view(dialog).viewport(), LEFT, pos=view(dialog).visualRect(index).center())


def adding(dialog):
    return next(button for button in dialog.findChildren(QPushButton) if button.text().startswith("Add"))


def shelf(dialog, words):
    QTest.mouseClick(next(b for b in dialog.findChildren(QPushButton) if b.text() == words), LEFT)


def test_nothing_is_ticked_at_first(dialog):
    assert shown(dialog)[:3] == ["Strategy", "Marketing strategy & plan", "Budget & spend control"]
    assert (adding(dialog).text(), adding(dialog).isEnabled()) == ("Add", False)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_ticked_functions_are_added_in_one_step(dialog, session):
    click(dialog, "Budget & spend control")
    click(dialog, "Market research")
    assert adding(dialog).text() == "Add 2"
    QTest.mouseClick(adding(dialog), LEFT)
    assert dialog.result() == AddFromLibrary.DialogCode.Accepted
    assert session.undo_label == "Add 2 functions from the library"
    here = session.model.structures[S].functions
    assert names(session.model.functions, here) == ["Budget & spend control", "Market research", "Positioning"]
    session.undo()
    assert list(session.model.functions) == [KEPT]


def test_a_second_click_unticks(dialog):
    click(dialog, "Budget & spend control")
    click(dialog, "Budget & spend control")
    assert (adding(dialog).text(), state(dialog, "Budget & spend control")) == ("Add", Qt.CheckState.Unchecked)


def test_what_is_here_already_has_no_tick(dialog):
    rows = view(dialog).model()
    here = rows.index(shown(dialog).index("Positioning"))
    assert here.data(Qt.ItemDataRole.CheckStateRole) is None
    assert not here.flags() & Qt.ItemFlag.ItemIsEnabled
    assert "already in this structure" in here.data(Qt.ItemDataRole.AccessibleTextRole)
    click(dialog, "Positioning")
    assert adding(dialog).text() == "Add"


def test_a_heading_ticks_what_is_missing_of_its_area(dialog):
    wanted = len(LIBRARY.in_area("Strategy")) - 1
    click(dialog, "Budget & spend control")
    assert state(dialog, "Strategy") == Qt.CheckState.PartiallyChecked
    click(dialog, "Strategy")
    assert state(dialog, "Strategy") == Qt.CheckState.Checked
    assert adding(dialog).text() == f"Add {wanted}"
    click(dialog, "Strategy")
    assert adding(dialog).text() == "Add"


def test_the_search_finds_words_of_names_descriptions_and_areas(dialog):
    search = dialog.findChild(QLineEdit)
    QTest.keyClicks(search, "RIVALS watch")
    assert shown(dialog) == ["Insight", "Competitive intelligence"]
    search.clear()
    QTest.keyClicks(search, "insight research")
    assert shown(dialog) == ["Insight", "Market research", "Customer research"]


def test_a_heading_ticks_only_what_the_search_shows(dialog):
    QTest.keyClicks(dialog.findChild(QLineEdit), "insight research")
    click(dialog, "Insight")
    assert adding(dialog).text() == "Add 2"


def test_ticks_stay_while_searching_and_on_other_shelves(dialog, session):
    click(dialog, "Budget & spend control")
    QTest.keyClicks(dialog.findChild(QLineEdit), "SEO")
    shelf(dialog, "Partners")
    assert shown(dialog) == ["SEO agency"]
    click(dialog, "SEO agency")
    dialog.findChild(QLineEdit).clear()
    shelf(dialog, "Departments")
    assert shown(dialog) == list(LIBRARY.departments)
    click(dialog, "Sales")
    shelf(dialog, "Roles")
    assert len(shown(dialog)) == len(LIBRARY.roles)
    QTest.mouseClick(adding(dialog), LEFT)
    assert session.undo_label == "Add 1 function, 1 partner and 1 department from the library"


def test_the_keyboard_is_enough(dialog, session):
    QTest.keyClicks(dialog.focusWidget(), "market research")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    assert adding(dialog).text() == "Add 1"
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert session.undo_label == "Add 1 function from the library"


def test_letters_typed_in_the_list_go_to_the_search(dialog):
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClicks(dialog.focusWidget(), "ri")
    assert dialog.findChild(QLineEdit).text() == "ri"


def test_a_search_without_a_find_says_so(dialog):
    QTest.keyClicks(dialog.findChild(QLineEdit), "zzz")
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "Nothing in this part of the library has these words." in said


def test_escape_adds_nothing(dialog, session):
    click(dialog, "Budget & spend control")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert session.undo_label == ""


def test_a_document_that_may_not_change_keeps_the_dialog_open(dialog, session, qtbot):
    click(dialog, "Budget & spend control")
    session.read_only = "It is opened for reading only."
    with qtbot.waitSignal(session.refused):
        QTest.mouseClick(adding(dialog), LEFT)
    assert dialog.isVisible()


def test_what_was_taken_out_can_be_ticked_again(session, qtbot, qapp):
    session.apply("Take out", partial(take_out, structure=S, functions=[KEPT]))
    dialog = AddFromLibrary(session, LIBRARY, Appearance(qapp, "light"))
    qtbot.addWidget(dialog)
    dialog.show()
    click(dialog, "Positioning")
    QTest.mouseClick(adding(dialog), LEFT)
    assert list(session.model.functions) == list(session.model.structures[S].functions) == [KEPT]


def test_names_of_structures_are_shown_as_they_are(session, qtbot, qapp):
    structures = {S: session.model.structures[S].replace(name="<b>Team</b>")}
    session.open(session.model.replace(structures=structures))
    dialog = AddFromLibrary(session, replace(LIBRARY, title="<i>"), Appearance(qapp, "light"))
    qtbot.addWidget(dialog)
    assert any("<b>Team</b>" in label.text() for label in dialog.findChildren(QLabel))
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
