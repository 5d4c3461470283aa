"""Starting from what people complain about: what to review first, in order, in place of the list."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from planner.model.edits.assignments import assign
from planner.model.edits.functions import add_functions, set_function
from planner.model.edits.structures import add_structure
from planner.model.records import Function
from planner.model.symptoms import SYMPTOMS, Symptom
from planner.ui.findings.symptom_rows import NOTHING
from tests.ui.findings_desk import HEAD, LEAD, LEFT, PLAIN, S, held, team

REPORTS = SYMPTOMS[Symptom.REPORTS]


def tracked():
    """Tags and attribution affect tracking; nobody decides tags."""
    model = team("Tags", "Attribution", "Seo", rules=("GAP01", "GAP02", "PROC03"))
    for name in ("tags", "attribution"):
        model = set_function(model, function=f"f_{name}", affects=frozenset({"tracking"}), metric="freshness").model
        model = held(model, f"f_{name}", LEAD, "execution")
    return held(model, "f_attribution", HEAD, "decision")


def choose(desk, words):
    button = desk.panel.head.symptoms
    assert button.text() == "What goes wrong?"
    QTest.mouseClick(button, LEFT, PLAIN, button.rect().center())
    menu = QApplication.activePopupWidget()
    entry = next(action for action in menu.actions() if action.text() == words)
    QTest.mouseClick(menu, LEFT, PLAIN, menu.actionGeometry(entry).center())
    QApplication.processEvents()


def told(desk):
    return [label.text() for label in desk.panel.findChildren(QLabel) if label.isVisible()]


def test_a_symptom_says_what_it_usually_means_and_lists_what_to_review_in_order(desk):
    desk.open(tracked())
    choose(desk, "Nobody trusts the reports")
    assert told(desk) == [
        "Nobody trusts the reports",
        "Usually: tracking or definitions are inconsistent. What to review first, in this order:",
    ]
    titles = [title for title, _ in desk.headings()]
    assert titles == [f"{place}  {look.title}" for place, look in enumerate(REPORTS.looks, 1)]
    below = desk.headlines()[desk.row(titles[0]) + 1 : desk.row(titles[1])]
    assert below == [REPORTS.looks[0].ask, "Tags: no decision owner", "Attribution"], "findings first, then functions"
    assert "decided by Head; measured by freshness" in desk.drawn("Attribution")
    assert desk.headlines()[desk.row(titles[1]) + 2] == NOTHING


def test_a_click_on_a_finding_or_a_function_there_shows_it(desk, qtbot):
    desk.open(tracked())
    choose(desk, "Nobody trusts the reports")
    desk.click("Tags: no decision owner")
    assert desk.selection.functions == ("f_tags",)
    with qtbot.waitSignal(desk.selection.shown, check_params_cb=lambda *shown: shown == ("function", "f_attribution")):
        desk.click("Attribution")


def test_fixes_work_there_and_the_list_follows(desk):
    desk.open(tracked())
    choose(desk, "Nobody trusts the reports")
    desk.click("Tags: no decision owner", "Let Lead decide")
    assert "Tags: no decision owner" not in desk.headlines()
    assert "Tags" in desk.headlines(), "it is now one of the functions to look at"
    desk.session.undo()
    assert "Tags: no decision owner" in desk.headlines()


def test_a_step_that_is_done_with_can_be_folded(desk):
    desk.open(tracked())
    choose(desk, "Nobody trusts the reports")
    first = desk.headings()[0][0]
    desk.click(first)
    assert "Attribution" not in desk.headlines()
    desk.click(first)
    assert "Attribution" in desk.headlines()


def test_the_keys_go_through_the_findings_of_a_symptom(desk):
    desk.open(tracked())
    desk.panel.start_from(Symptom.REPORTS)
    desk.panel.next_finding()
    assert desk.selection.functions == ("f_tags",)
    desk.panel.previous_finding()
    assert desk.selection.functions == ("f_tags",)
    assert desk.panel.open_finding().rule == "GAP02"


def test_a_sentence_is_no_button_and_chooses_nothing(desk):
    desk.open(tracked())
    desk.panel.start_from(Symptom.REPORTS)
    desk.selection.clear()
    desk.click(REPORTS.looks[0].ask)
    assert desk.selection.functions == ()
    assert desk.menu("Attribution").keys() == {"Show"}
    QApplication.activePopupWidget().close()


def test_going_back_shows_all_findings(desk):
    desk.open(tracked())
    choose(desk, "Nobody trusts the reports")
    back = next(button for button in desk.panel.findChildren(QPushButton) if button.text() == "← All findings")
    QTest.mouseClick(back, LEFT)
    assert desk.panel.head.isVisible()
    assert "No decision owner" in [title for title, _ in desk.headings()]


def test_another_structure_is_reviewed_for_the_same_symptom_and_another_document_starts_afresh(desk):
    model = add_structure(tracked(), structure="s_big", name="Growth").model
    pixels = Function(name="Pixels", affects=frozenset({"tracking"}))
    desk.open(add_functions(model, structure="s_big", functions={"f_pixels": pixels}).model)
    choose(desk, "Nobody trusts the reports")
    desk.session.show_structure("s_big")
    assert "Pixels: abandoned function" in desk.headlines()
    desk.open(tracked())
    assert desk.panel.head.isVisible()


def test_an_empty_model_has_nothing_to_review(desk):
    desk.panel.start_from(Symptom.LAUNCHES)
    assert desk.panel.symptom is None


def test_screen_readers_hear_what_there_is_to_look_at(desk):
    desk.open(tracked())
    desk.panel.start_from(Symptom.REPORTS)
    spoken = desk.rows.index(desk.row("Attribution")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Attribution. decided by Head; measured by freshness"
    give = partial(assign, structure=S, function="f_attribution", owner=LEAD, ownership="decision")
    desk.session.apply("Give", give)
    assert desk.headlines().count("Attribution") == 1
