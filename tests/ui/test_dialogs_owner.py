from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton

from planner.model.edits.assignments import assign
from planner.model.edits.functions import add_functions
from planner.model.edits.owners import add_owners
from planner.model.edits.structures import add_structure
from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Owner
from planner.ui.dialogs.owner_picker import OwnerPicker
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session

S, F = "s_000000000001", "f_000000000001"
SALES, AGENCY, LEAD, HEAD = ("o_00000000000" + digit for digit in "1234")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def session():
    made = Session()
    model = add_structure(OperatingModel(), structure=S, name="Small team").model
    model = add_functions(model, structure=S, functions={F: Function(name="SEO <b>")}).model
    owners = {
        SALES: Owner(name="Sales", kind="department"),
        AGENCY: Owner(name="SEO agency", kind="partner"),
        LEAD: Owner(name="Content lead"),
        HEAD: Owner(name="Head of marketing"),
    }
    made.open(add_owners(model, structure=S, owners=owners).model)
    return made


def picker(qtbot, qapp, session):
    made = OwnerPicker(session, F, Appearance(qapp, "light"))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def dialog(qtbot, qapp, session):
    return picker(qtbot, qapp, session)


def names(dialog):
    rows = dialog.findChild(QListView).model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def typed(dialog, *keys):
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(dialog.focusWidget(), key)
        else:
            QTest.keyClick(dialog.focusWidget(), key)


def test_roles_come_first_then_partners_then_departments(dialog):
    assert names(dialog) == ["Content lead", "Head of marketing", "SEO agency", "Sales"]


def test_return_gives_the_first_owner_the_decision_that_is_missing(dialog):
    typed(dialog, Qt.Key.Key_Return)
    assert dialog.result() == OwnerPicker.DialogCode.Accepted
    assert dialog.answer == (LEAD, "decision")


def test_what_is_missing_next_is_proposed(qtbot, qapp, session):
    session.apply("Assign", partial(assign, structure=S, function=F, owner=HEAD, ownership="decision"))
    assert picker(qtbot, qapp, session).answer == (LEAD, "execution")


def test_search_and_arrows_find_an_owner(dialog):
    typed(dialog, "se")
    assert names(dialog) == ["SEO agency"]
    typed(dialog, "o")
    assert names(dialog) == ["SEO agency"]
    assert dialog.answer == (AGENCY, "decision")


def test_the_arrow_goes_from_the_search_to_the_list_where_letters_choose_the_ownership(dialog):
    typed(dialog, Qt.Key.Key_Down, Qt.Key.Key_Down, "r", Qt.Key.Key_Return)
    assert dialog.answer == (AGENCY, "review")
    assert dialog.result() == OwnerPicker.DialogCode.Accepted


@pytest.mark.parametrize(
    ("letter", "ownership"), [("d", "decision"), ("e", "execution"), ("i", "input"), ("r", "review")]
)
def test_each_letter_is_an_ownership(dialog, letter, ownership):
    typed(dialog, Qt.Key.Key_Down, letter)
    assert dialog.answer[1] == ownership


def test_letters_go_to_the_search_as_long_as_it_has_the_focus(dialog):
    typed(dialog, "rd")
    assert dialog.findChild(QLineEdit).text() == "rd"
    assert dialog.answer is None


def test_the_mouse_chooses_too(dialog):
    view = dialog.findChild(QListView)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(3, 0)).center())
    reviews = next(button for button in dialog.findChildren(QPushButton) if button.accessibleName() == "Reviews")
    QTest.mouseClick(reviews, LEFT)
    assert dialog.answer == (SALES, "review")


def test_what_an_owner_holds_already_cannot_be_given_again(qtbot, qapp, session):
    session.apply("Assign", partial(assign, structure=S, function=F, owner=LEAD, ownership="execution"))
    dialog = picker(qtbot, qapp, session)
    view = dialog.findChild(QListView)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(0, 0)).center())
    typed(dialog, "e")
    assert dialog.answer is None
    assert "Content lead already executes it." in [label.text() for label in dialog.findChildren(QLabel)]
    typed(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_search_that_finds_nobody_says_so(dialog):
    typed(dialog, "zzz")
    assert dialog.answer is None
    assert "No owner has this name." in [label.text() for label in dialog.findChildren(QLabel)]


def test_a_structure_without_owners_says_what_to_do(qtbot, qapp):
    session = Session()
    model = add_structure(OperatingModel(), structure=S, name="Empty").model
    session.open(add_functions(model, structure=S, functions={F: Function(name="SEO")}).model)
    dialog = picker(qtbot, qapp, session)
    assert any("no owners yet" in label.text() for label in dialog.findChildren(QLabel))
    assert dialog.answer is None


def test_rows_say_aloud_what_the_badges_show(qtbot, qapp, session):
    session.apply("Assign", partial(assign, structure=S, function=F, owner=AGENCY, ownership="execution"))
    dialog = picker(qtbot, qapp, session)
    rows = dialog.findChild(QListView).model()
    spoken = rows.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "SEO agency, External partner, executes it"


def test_the_name_is_shown_as_it_is(dialog):
    assert any(label.text() == "Assign SEO <b>" for label in dialog.findChildren(QLabel))
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
