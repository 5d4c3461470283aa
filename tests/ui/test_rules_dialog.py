"""The rules of a model to read and to set: each change counts at once and is one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from planner.model.families import FAMILIES
from planner.model.rulebook import RULES
from planner.model.threshold import settings_of
from planner.ui.findings.families import FAMILY_ORDER, FAMILY_WORDS
from planner.ui.findings.rules_dialog import RulesDialog
from planner.ui.look.appearance import Appearance
from planner.ui.session import Session
from tests.day import TODAY
from tests.ui.findings_desk import S, abandoned, team

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def session():
    made = Session(today=lambda: TODAY)
    made.open(abandoned(3))
    return made


@pytest.fixture
def dialog(qtbot, qapp, fonts, session):  # noqa: ARG001
    made = RulesDialog(session, Appearance(qapp, "light"), "GAP01")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def items(dialog):
    """What the list says of each rule: its state by its code."""
    tree = dialog.list
    headings = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    rules = [heading.child(n) for heading in headings for n in range(heading.childCount())]
    return {item.text(0).split()[0]: item.text(1) for item in rules}


def told(dialog):
    return [label.text() for label in dialog.page.findChildren(QLabel) if not label.isHidden()]


def type_number(row, text):
    row.number.setFocus()
    row.number.selectAll()
    QTest.keyClicks(row.number, text)
    QTest.keyClick(row.number, Qt.Key.Key_Return)


def test_all_rules_are_listed_by_family_with_how_many_findings_they_report(dialog):
    tree = dialog.list
    headings = [tree.topLevelItem(n).text(0) for n in range(tree.topLevelItemCount())]
    families = [family.code for family in FAMILIES if any(rule.family == family.code for rule in RULES)]
    assert headings == [FAMILY_WORDS[family] for family in families]
    assert list(items(dialog)) == [rule.code for rule in RULES]
    assert items(dialog)["GAP01"] == "3"
    assert items(dialog)["GAP02"] == ""
    assert items(dialog)["PROC03"] == "off"


def test_every_family_has_a_short_word():
    assert list(FAMILY_WORDS) == list(FAMILY_ORDER) == [family.code for family in FAMILIES]


def test_a_rule_says_what_it_reports_why_it_matters_and_where_it_comes_from(dialog):
    words = told(dialog)
    assert words[0] == "Abandoned function"
    for heading in ("WHAT IT SAYS", "WHY IT MATTERS", "WHERE IT COMES FROM", "WHAT IT OFFERS"):
        assert heading in words
    assert any(text.startswith("Reports the function when it is in scope without a decision") for text in words)
    assert any(text.endswith("(grade B: the owner of the method)") for text in words)
    assert "It reports 3 findings here now." in words
    dialog.show_rule("EXT01")
    assert "No limit is published; this is a rule of function-first team design." in told(dialog)


def test_switching_a_rule_off_is_one_step_and_it_stays_in_the_list(dialog, session):
    dialog.page.used.setFocus()
    QTest.keyClick(dialog.page.used, Qt.Key.Key_Space)
    assert session.checked.findings(S) == []
    assert session.undo_label == "Switch GAP01 off"
    assert items(dialog)["GAP01"] == "off"
    assert "It reports nothing while it is off." in told(dialog)
    QTest.keyClick(dialog.page.used, Qt.Key.Key_Space)
    assert len(session.checked.findings(S)) == 3
    assert session.undo_label == "Switch GAP01 on"
    session.undo()
    session.undo()
    assert session.undo_label == ""
    assert dialog.page.used.isChecked()


def test_a_threshold_is_typed_stepped_and_reset(dialog, session):
    session.open(team("Seo", rules=("OVL03",)))
    dialog.show_rule("OVL03")
    (row,) = dialog.page.thresholds
    assert row.number.text() == "3"
    assert row.reset.isHidden()
    type_number(row, "6")
    assert settings_of(session.model.settings, "OVL03").thresholds["execution_owners"] == 6
    assert session.undo_label == "Set execution owners of OVL03 to 6 owners"
    assert items(dialog)["OVL03"] == "changed"
    assert dialog.isVisible(), "Return in a field closes nothing"
    QTest.mouseClick(row.more, LEFT)
    assert row.number.text() == "7"
    QTest.mouseClick(row.less, LEFT)
    QTest.mouseClick(row.less, LEFT)
    assert row.number.text() == "5"
    QTest.mouseClick(row.reset, LEFT)
    assert row.number.text() == "3"
    assert "OVL03" not in session.model.settings.rules
    assert items(dialog)["OVL03"] == ""


@pytest.mark.parametrize("typed", ["0", "2.5", "many", ""])
def test_a_number_that_makes_no_sense_is_refused_in_words_and_changes_nothing(dialog, session, typed):
    dialog.show_rule("OVL03")
    (row,) = dialog.page.thresholds
    before = session.model
    row.number.setFocus()
    row.number.selectAll()
    QTest.keyClick(row.number, Qt.Key.Key_Delete)
    QTest.keyClicks(row.number, typed)
    QTest.keyClick(row.number, Qt.Key.Key_Return)
    assert session.model is before
    assert f"“{typed}” cannot be used here; allowed is a whole number from 1 to 1,000,000." in told(dialog)


def test_a_threshold_says_its_default_and_how_that_was_chosen(dialog):
    dialog.show_rule("LOAD03")
    assert len(dialog.page.thresholds) == 3
    assert any(text.startswith("Default 100 %. Arithmetic") for text in told(dialog))


def test_a_share_of_a_person_goes_by_twentieths(dialog, session):
    dialog.show_rule("LOAD03")
    row = next(row for row in dialog.page.thresholds if row.number.text() == "0.15")
    QTest.mouseClick(row.more, LEFT)
    assert row.number.text() == "0.2"
    assert session.undo_label.startswith("Set load per partner contact of LOAD03 to 0.2")


def test_a_number_is_read_as_it_is_written_in_the_language_that_is_spoken(german_numbers, dialog, session):  # noqa: ARG001
    dialog.show_rule("LOAD03")
    row = next(row for row in dialog.page.thresholds if row.number.text() == "0,15")
    before = session.model
    row.number.setFocus()
    QTest.keyClick(row.number, Qt.Key.Key_Return)
    assert session.model is before
    type_number(row, "0,2")
    assert settings_of(session.model.settings, "LOAD03").thresholds == {"load_per_partner_contact": 0.2}


def test_a_document_that_is_only_read_can_be_read(dialog, session):
    session.open(abandoned(1), read_only="It needs a newer version.")
    assert not dialog.page.used.isEnabled()
    dialog.show_rule("OVL03")
    assert not dialog.page.thresholds[0].number.isEnabled()


def test_rules_about_the_model_count_too(dialog, session):
    session.open(team("Seo", rules=("GOV02",)))
    assert items(dialog)["GOV02"] == "1"


def test_the_keyboard_on_a_family_leaves_the_page_as_it_is(dialog, session):
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Up)
    assert dialog.list.currentItem().text(0) == "Gaps"
    assert told(dialog)[0] == "Abandoned function"
    session.open(abandoned(1))
    assert "It reports 1 finding here now." in told(dialog)
