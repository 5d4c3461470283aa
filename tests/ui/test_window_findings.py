"""The findings beside the views: they follow what is shown, show what they are about, and mark it."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.model.edits.assignments import assign
from planner.model.edits.functions import set_function
from planner.model.edits.handoffs import add_handoff
from planner.model.edits.rule_settings import switch_rule
from planner.model.finding import Severity
from planner.ui.findings.grouping import Grouping
from planner.ui.findings.row import RowKind
from tests.ui.hands import LEFT, PLAIN, Hands

ABANDONED, TWICE = "Data quality & enrichment", "Messaging & value proposition"


@pytest.fixture
def panel(hands):
    return hands.window.workspace.findings


def click(panel, rule, name):
    """Press the card of a finding by its rule and the name of what it is about; its group is unfolded."""
    finding = next(f for f in panel.rows.open_findings() if f.rule == rule and f.about[0].name.startswith(name))
    number = panel.rows.reveal(finding.key)
    QApplication.processEvents()
    panel.view.scrollTo(panel.rows.index(number))
    box = panel.view.visualRect(panel.rows.index(number))
    QTest.mouseClick(panel.view.viewport(), LEFT, PLAIN, box.topLeft() + QPoint(60, 16))
    QApplication.processEvents()
    return finding


def accept(hands, panel, rule, name):
    hands.window.dialogs.prepared = [("until March",)]
    click(panel, rule, name)
    hands.run("accept_finding")
    QApplication.processEvents()


def chip_severities(hands, owner, function):
    card = hands.board.cards[hands.owner(owner)]
    return {chip.severity for chip in card.face.chips if chip.function == hands.function(function)}


def row_severity(hands, name):
    return next(hands.rows.text(row).severity for row in hands.rows.rows if hands.rows.text(row).name == name)


def test_a_scrolled_list_may_be_followed_by_a_shorter_one(window):
    both = next(t for t in window.templates if t.name == "Small to growth")
    window.documents.new_from_template(both)
    hands = Hands(window)
    for owner in list(hands.board.cards):
        window.owners.remove(owner)
    view = window.workspace.findings.view
    window.workspace.findings.group_by(Grouping.SEVERITY)
    for row in range(view.model().rowCount() - 1, -1, -1):
        if not view.model().row(row).open:
            view.turned.emit(row)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.verticalOffset() > 0
    hands.session.show_structure(hands.structure("Growth stage"))
    assert view.verticalOffset() == 0
    checked = hands.session.checked
    found = len(checked.findings(hands.session.structure)) + len(checked.found_in_model)
    assert window.workspace.findings.count == found
    window.grab()


# --- showing what a finding is about ----------------------------------------------------------------------------


def test_a_click_chooses_the_function_and_brings_its_card_and_row_into_sight(hands, panel):
    click(panel, "OVL01", TWICE)
    assert hands.window.selection.functions == (hands.function(TWICE),)
    card = hands.board.cards[
        hands.session.model.structures[hands.session.structure].owners_with(hands.function(TWICE), "decision")[0]
    ]
    assert card.visibleRegion().boundingRect().height() > 100
    assert (
        hands.list.viewport()
        .rect()
        .intersects(hands.list.visualRect(hands.rows.index(hands.rows.row_of(hands.function(TWICE)))))
    )


def test_in_the_graph_a_click_brings_the_owner_that_decides_into_sight(hands, panel):
    hands.window.show_view("graph")
    canvas = hands.window.workspace.shown("graph").canvas
    canvas.zoom(4.0)
    QApplication.processEvents()
    click(panel, "OVL01", TWICE)
    deciding = hands.session.facts.owners_with(hands.function(TWICE), "decision")
    seen = [canvas.camera.to_window(canvas.picture.boxes[owner].rect) for owner in deciding]
    assert any(canvas.rect().toRectF().contains(box.center()) for box in seen)


def test_in_the_graph_a_click_brings_an_abandoned_function_into_sight(hands, panel):
    hands.window.show_view("graph")
    canvas = hands.window.workspace.shown("graph").canvas
    canvas.zoom(4.0)
    QApplication.processEvents()
    click(panel, "GAP01", ABANDONED)
    (pill,) = canvas.picture.pills.pills
    assert canvas.rect().toRectF().contains(canvas.camera.to_window(pill.rect).center())


def test_a_finding_about_a_handoff_asks_for_the_handoff(hands, panel):
    asked = []
    hands.window.selection.shown.connect(lambda kind, record: asked.append((kind, record)))
    start, end = hands.function("Landing pages"), hands.function(ABANDONED)
    hands.session.apply(
        "Hand on", partial(add_handoff, structure=hands.session.structure, handoff="h_1", start=start, end=end)
    )
    click(panel, "HAND01", "Landing pages")
    assert ("handoff", "h_1") in asked


def test_the_key_goes_to_the_next_finding_wherever_the_keyboard_is(hands, panel):
    hands.board.setFocus()
    hands.key(hands.window, Qt.Key.Key_F8)
    first = panel.open_finding()
    hands.key(hands.window, Qt.Key.Key_F8)
    assert panel.open_finding().key != first.key
    hands.key(hands.window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert panel.open_finding().key == first.key


def test_going_on_by_key_reaches_every_finding_once_before_the_first_comes_again(hands, panel):
    seen = []
    for _ in range(panel.count):
        hands.run("next_finding")
        seen.append(panel.open_finding().key)
    assert len(set(seen)) == panel.count
    hands.run("next_finding")
    assert panel.open_finding().key == seen[0]


# --- accepted findings count nowhere ----------------------------------------------------------------------------


def test_an_accepted_finding_marks_nothing_and_is_counted_nowhere(hands, panel):
    (owner, *_) = hands.holders(TWICE, "decision")
    tab = hands.window.workspace.side.tabs.button("findings")
    before = panel.count
    assert tab.text() == f"Findings {before}"
    assert Severity.ERROR in chip_severities(hands, owner, TWICE)
    assert row_severity(hands, TWICE) is Severity.ERROR
    overlaps = hands.window.statusBar()._overlaps
    assert overlaps.text() == "1 overlap"

    accept(hands, panel, "OVL01", TWICE)

    assert tab.text() == f"Findings {before - 1}"
    assert Severity.ERROR not in chip_severities(hands, owner, TWICE)
    assert row_severity(hands, TWICE) is not Severity.ERROR
    assert overlaps.isHidden()

    hands.session.undo()
    assert tab.text() == f"Findings {before}"
    assert Severity.ERROR in chip_severities(hands, owner, TWICE)
    assert row_severity(hands, TWICE) is Severity.ERROR
    assert not overlaps.isHidden()


def test_the_command_to_accept_can_be_used_only_with_an_open_finding(hands, panel):
    assert not hands.window.actions_by_id["accept_finding"].isEnabled()
    click(panel, "GAP01", ABANDONED)
    assert hands.window.actions_by_id["accept_finding"].isEnabled()


# --- marks ------------------------------------------------------------------------------------------------------


def test_a_rule_that_is_switched_off_takes_its_marks_away_everywhere(hands):
    hands.window.show_view("graph")
    canvas = hands.window.workspace.shown("graph").canvas
    assert [mark.severity for mark in canvas.picture.marks if not mark.owner] == [Severity.ERROR], "on the pill"
    hands.session.apply("Off", partial(switch_rule, rule="GAP01", off=True))
    assert [mark for mark in canvas.picture.marks if not mark.owner] == []
    hands.window.show_view("board")
    assert row_severity(hands, ABANDONED) is None


def test_an_overloaded_owner_is_marked_on_its_card_and_on_its_box(hands):
    owner = hands.owner("Content lead")
    assert hands.board.cards[owner].face.severity is None
    model = hands.session.model
    for function in model.structures[hands.session.structure].functions:
        hands.session.apply(
            "Give",
            partial(assign, structure=hands.session.structure, function=function, owner=owner, ownership="execution"),
        )
    assert hands.board.cards[owner].face.severity is Severity.ERROR
    hands.window.show_view("graph")
    canvas = hands.window.workspace.shown("graph").canvas
    marks = [mark for mark in canvas.picture.marks if mark.owner == owner and not mark.of_function]
    assert [mark.severity for mark in marks] == [Severity.ERROR]
    assert marks[0].box.center() == canvas.picture.boxes[owner].rect.topLeft()


def test_advice_marks_no_chip(hands):
    function = hands.function("Content strategy & calendar")
    hands.session.apply("No metric", partial(set_function, function=function, metric=""))
    structure = hands.session.structure
    assert {f.rule for f in hands.session.checked.about(structure, "function", function)} == {"PROC03"}
    assert row_severity(hands, "Content strategy & calendar") is Severity.ADVICE
    assert chip_severities(hands, "Content lead", "Content strategy & calendar") == {None}


def test_a_change_of_a_goal_or_tool_marks_the_cards_it_concerns(hands):
    from planner.model.edits.goals import add_goal

    owner = hands.owner("Content lead")
    assert hands.board.cards[owner].face.severity is None
    hands.session.apply("Goal", partial(add_goal, goal="g_1", name="Pipeline"))
    assert hands.board.cards[owner].face.severity is Severity.ADVICE, "a role that serves no goal"
    hands.session.undo()
    assert hands.board.cards[owner].face.severity is None


# --- commands ---------------------------------------------------------------------------------------------------


def test_the_grouping_is_a_command_that_is_checked(hands, panel):
    hands.run("findings_by_element")
    assert panel.grouping is Grouping.ELEMENT
    hands.window._refresh()
    checked = [g for g in Grouping if hands.window.actions_by_id[f"findings_by_{g}"].isChecked()]
    assert checked == [Grouping.ELEMENT]
    assert all(panel.rows.row(n).kind is RowKind.HEADING for n in range(panel.rows.rowCount()))


def test_the_symptoms_open_beside_the_findings(hands, panel):
    hands.window.show_details()
    hands.run("symptom")
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()][-1] == "Nobody trusts the reports"
    menu.actions()[-1].trigger()
    menu.close()
    assert panel.symptom.isVisible()


def test_the_rules_open_from_the_menu_and_from_a_card_at_its_rule(hands, panel):
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        seen.append((dialog.windowTitle(), dialog.list.currentItem().text(0)))
        dialog.close()

    QTimer.singleShot(0, look)
    hands.run("rules")
    click(panel, "OVL01", TWICE)
    row = panel.view.currentIndex().row()
    words = panel.view.button_words(row)
    panel.view.scrollTo(panel.rows.index(row))
    QTimer.singleShot(0, look)
    about = panel.view.button_rect(row, words.index("About this rule…")).center()
    QTest.mouseClick(panel.view.viewport(), LEFT, PLAIN, about)
    assert seen == [("Rules", "GAP01  Abandoned function"), ("Rules", "OVL01  Two decision owners")]
