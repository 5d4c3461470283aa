import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.absence import Reason
from planner.model.finding import Severity
from planner.model.vocabulary import Ownership
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from planner.ui.what_if.dialog import WhatIf
from planner.ui.what_if.opened_cards import NOBODY
from tests.day import TODAY
from tests.rules.sketch import id_of, sketched

pytestmark = pytest.mark.usefixtures("fonts")

TEAM = id_of("s", "Team")
HEAD, LEAD, WRITER, AGENCY = (id_of("o", name) for name in ("Head", "Lead", "Writer", "Agency"))
SKETCH = """
Team
  SEO {backup: Writer; effort: 0.5}: D Head; E Lead; R Head
  Blog {effort: 0.7}: D Lead; E Lead; I Head
  Events: D Lead; I #Sales
  Video: D Head; E *Agency > Head; R Lead
  Base {effort: 0.6}: D Head; E Writer
"""
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def session():
    made = Session(today=lambda: TODAY)
    made.open(sketched(SKETCH))
    return made


@pytest.fixture
def ask(qtbot, qapp, session):
    def opened(owner):
        dialog = WhatIf(session, Appearance(qapp, "light"), owner)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return opened


def box(dialog, function, ownership):
    return dialog.opened.boxes[id_of("f", function), Ownership(ownership)]


def choose(dialog, function, ownership, name):
    choice = box(dialog, function, ownership)
    place = next(n for n in range(choice.count()) if choice.itemText(n).startswith(name))
    choice.setFocus()
    while choice.currentIndex() != place:
        QTest.keyClick(choice, Qt.Key.Key_Down if choice.currentIndex() < place else Qt.Key.Key_Up)


def loads(dialog):
    return {change.name: change.words for change in dialog.loads.changes}


def test_every_function_that_would_be_open_is_listed_with_the_suggested_heir(ask):
    dialog = ask(LEAD)
    assert dialog.summary.text() == (
        "2 functions would lose their only execution and 2 would lose their decision. "
        "Nobody at all would own 2 of them."
    )
    chosen = {(f, o.value): choice.currentText() for (f, o), choice in dialog.opened.boxes.items()}
    assert chosen == {
        (id_of("f", "SEO"), "execution"): "Writer · backup",
        (id_of("f", "Blog"), "decision"): "Head · gives input",
        (id_of("f", "Blog"), "execution"): "Head · gives input",
        (id_of("f", "Events"), "decision"): NOBODY,
    }


def test_decisions_are_offered_to_roles_and_execution_to_partners_too(ask):
    dialog = ask(LEAD)
    decision, execution = box(dialog, "Blog", "decision"), box(dialog, "SEO", "execution")
    assert [decision.itemText(n) for n in range(decision.count())] == [NOBODY, "Head · gives input", "Writer"]
    assert [execution.itemText(n) for n in range(execution.count())] == [
        NOBODY,
        "Writer · backup",
        "Head · decides it, reviews",
        "Agency",
    ]


def test_the_load_of_each_heir_is_shown_before_and_after_and_marked_above_what_it_can_carry(ask):
    dialog = ask(LEAD)
    assert loads(dialog) == {"Head": "15 % → 85 %", "Writer": "60 % → 110 %"}
    assert [change.severity for change in dialog.loads.changes] == [None, Severity.WARNING]
    choose(dialog, "Blog", "execution", "Writer")
    assert loads(dialog) == {"Head": "15 % → 15 %", "Writer": "60 % → 180 %"}
    assert dialog.loads.changes[1].severity is Severity.ERROR
    assert "Writer 60 % → 180 %, overloaded" in dialog.loads.accessibleName()


def test_the_findings_follow_the_choice_of_heirs(ask):
    dialog = ask(LEAD)
    before = dialog.weighed.words.text()
    choose(dialog, "Blog", "execution", NOBODY)
    choose(dialog, "Blog", "decision", NOBODY)
    assert dialog.weighed.words.text() != before
    assert dialog.weighed.words.text().startswith("Findings that would come")


def test_an_absence_becomes_a_structure_that_one_undo_takes_back(ask, session):
    dialog = ask(LEAD)
    before = session.model
    assert dialog.name.text() == "Team without Lead"
    QTest.mouseClick(dialog.make, LEFT)
    assert not dialog.isVisible()
    shown = session.model.structures[session.structure]
    assert shown.name == "Team without Lead"
    assert LEAD not in shown.owners
    assert shown.owners_with(id_of("f", "SEO"), "execution") == [WRITER]
    assert session.undo_label == "Add structure Team without Lead"
    session.undo()
    assert session.model is before
    assert session.structure == TEAM


def test_it_goes_on_about_the_structure_that_was_shown_when_it_was_asked(ask, session):
    dialog = ask(LEAD)
    said = dialog.summary.text()
    QTest.mouseClick(dialog.make, LEFT)
    assert session.structure != TEAM
    dialog.choose_owner(HEAD)
    assert dialog.summary.text() != said
    dialog.choose_owner(LEAD)
    assert dialog.summary.text() == said


def test_return_on_a_choice_makes_nothing(ask, session):
    dialog = ask(LEAD)
    before = session.model
    choice = box(dialog, "SEO", "execution")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Return)
    QTest.mouseClick(dialog.reasons.button("on_leave"), LEFT)
    QTest.keyClick(choice, Qt.Key.Key_Return)
    assert session.model is before
    assert dialog.reason is Reason.ON_LEAVE


def test_on_leave_the_seat_stays_vacant(ask, session):
    dialog = ask(LEAD)
    QTest.mouseClick(dialog.reasons.button("on_leave"), LEFT)
    assert dialog.name.text() == "Team while Lead is on leave"
    QTest.mouseClick(dialog.make, LEFT)
    assert session.model.structures[session.structure].owners[LEAD].people == 0


def test_a_name_of_its_own_stays_while_the_reason_changes(ask, session):
    dialog = ask(LEAD)
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Summer")
    QTest.mouseClick(dialog.reasons.button("on_leave"), LEFT)
    assert dialog.name.text() == "Summer"
    dialog.name.clear()
    assert not dialog.make.isEnabled()
    dialog.name.setFocus()
    QTest.keyClicks(dialog.name, "Autumn")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert session.model.structures[session.structure].name == "Autumn"


def test_another_owner_can_be_asked_about(ask):
    dialog = ask(LEAD)
    dialog.choose_owner(AGENCY)
    assert dialog.summary.text() == "1 function would lose its only execution."
    assert dialog.reasons.button("contract_ends").isChecked()
    assert dialog.name.text() == "Team after Agency"
    dialog.choose_owner(id_of("o", "Sales"))
    assert dialog.summary.text().startswith("Nothing would be left open")
    assert dialog.opened.heirs == {}


def test_a_document_that_is_only_read_can_be_asked_and_not_changed(ask, session):
    session.open(sketched(SKETCH), read_only="It was made by a newer version.")
    dialog = ask(LEAD)
    assert dialog.loads.changes
    assert not dialog.make.isEnabled()


def test_nothing_changes_while_heirs_are_chosen(ask, session):
    before = session.model
    dialog = ask(LEAD)
    choose(dialog, "Blog", "execution", "Writer")
    dialog.reject()
    assert session.model is before


def test_the_team_menu_the_card_and_the_details_lead_there(hands):
    window = hands.window
    owner = hands.owner("Content lead")
    window.selection.choose_owner(owner)
    hands.run("what_if")
    menu = window.menus.of_owner(window, owner)
    next(action for action in menu.actions() if action.text() == "What if it leaves…").trigger()
    window.show_details()
    QTest.mouseClick(window.workspace.inspector.owner_page.what_if, LEFT)
    assert window.dialogs.asked == ["what if Content lead leaves"] * 3
