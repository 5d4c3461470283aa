from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from planner.model.edits.assignments import assign, set_assignment
from planner.model.edits.functions import add_functions, set_function
from planner.model.edits.owners import add_owners, set_owner
from planner.model.edits.structures import add_structure
from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Owner
from planner.model.vocabulary import Ownership
from planner.ui.appearance import Appearance
from planner.ui.findings.panel import FindingsPanel
from planner.ui.selection import Selection
from planner.ui.session import Session

S = "s_small"
LEFT = Qt.MouseButton.LeftButton
HEAD, LEAD, AGENCY = "o_head", "o_lead", "o_agency"


class Answers:
    """Answers the questions of fixes and remembers them."""

    def __init__(self):
        self.texts = None
        self.owner = None
        self.asked = []

    def ask_texts(self, parent, title, questions, *, button="OK"):
        assert parent is not None
        self.asked.append((title, tuple(questions), button))
        return self.texts

    def pick_owner(self, parent, session, function):
        assert parent is not None
        assert function in session.model.functions
        self.asked.append(function)
        return self.owner


def held(model, function, owner, ownership):
    return assign(model, structure=S, function=function, owner=owner, ownership=ownership).model


def team(*functions):
    """A structure with these functions (name by id), a head, a lead and an agency."""
    model = add_structure(OperatingModel(), structure=S, name="Small team").model
    owners = {HEAD: Owner(name="Head"), LEAD: Owner(name="Lead"), AGENCY: Owner(name="Agency", kind="partner")}
    model = add_owners(model, structure=S, owners=owners).model
    records = {f"f_{name.lower()}": Function(name=name) for name in ("Base", *functions)}
    model = add_functions(model, structure=S, functions=records).model
    for owner, ownership in ((HEAD, "decision"), (LEAD, "execution"), (AGENCY, "input")):
        model = held(model, "f_base", owner, ownership)
    return model


def abandoned(count):
    return team(*(f"F{number:02}" for number in range(count)))


@pytest.fixture
def session():
    return Session()


@pytest.fixture
def selection():
    return Selection()


@pytest.fixture
def answers():
    return Answers()


@pytest.fixture
def panel(qtbot, qapp, session, selection, answers):
    made = FindingsPanel(session, selection, Appearance(qapp, "light"), answers)
    qtbot.addWidget(made)
    made.resize(320, 720)
    with qtbot.waitExposed(made):
        made.show()
    return made


def headlines(panel):
    return [panel.rows.index(row).data() for row in range(panel.rows.rowCount())]


def row_of(panel, words):
    return headlines(panel).index(words)


def labels(panel, row):
    return panel.view.button_words(row)


def click(panel, row, button=None):
    box = panel.view.visualRect(panel.rows.index(row))
    point = box.topLeft() + QPoint(60, 14)
    if button is not None:
        point = panel.view.button_rect(row, labels(panel, row).index(button)).center()
    QTest.mouseClick(panel.view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, point)


def test_a_structure_without_findings_says_so_calmly(panel, session):
    session.open(team())

    assert panel.count == 0
    assert panel.view.isHidden()
    told = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert told == ["Nothing found: no rule has anything to say about Small team."]


def test_the_number_of_findings_is_told_when_it_changes(panel, session, qtbot):
    with qtbot.waitSignal(panel.count_changed, check_params_cb=lambda count: count == 2):
        session.open(team("Data", "Events"))
    assert panel.count == 2


def test_few_findings_of_a_rule_are_plain_cards_and_many_stand_under_a_heading(panel, session):
    session.open(abandoned(5))
    assert headlines(panel) == [f"F0{number}: abandoned function" for number in range(5)]

    session.apply("Add", partial(add_functions, structure=S, functions={"f_f05": Function(name="F05")}))

    assert headlines(panel) == ["Abandoned function", *(f"F0{number}" for number in range(6))]
    assert panel.rows.row(0).number == 6


def test_a_heading_folds_its_findings_and_the_count_stays(panel, session):
    session.open(abandoned(8))

    click(panel, 0)
    assert headlines(panel) == ["Abandoned function"]
    assert panel.count == 8

    QTest.keyClick(panel.view, Qt.Key.Key_Right)
    assert panel.rows.rowCount() == 9


def test_advice_starts_folded(panel, session):
    model = held(team("Ads"), "f_ads", AGENCY, "decision")
    model = held(model, "f_ads", LEAD, "execution")
    session.open(set_owner(model, owner=AGENCY, may_decide=True).model)

    assert headlines(panel) == ["Decision outside"]
    assert panel.count == 1

    click(panel, 0)
    assert headlines(panel) == ["Decision outside", "Ads"]


def test_a_click_on_a_card_selects_its_subject_and_opens_the_card(panel, session, selection, qtbot):
    session.open(team("Data", "Events"))
    row = row_of(panel, "Events: abandoned function")
    closed = panel.view.visualRect(panel.rows.index(row)).height()

    with qtbot.waitSignal(selection.shown, check_params_cb=lambda *shown: shown == ("function", "f_events")):
        click(panel, row)

    assert selection.functions == ("f_events",)
    assert panel.view.visualRect(panel.rows.index(row)).height() > closed
    assert panel.view.currentIndex().row() == row


def test_a_card_about_an_owner_selects_the_owner(panel, session, selection):
    session.open(add_owners(team(), structure=S, owners={"o_idle": Owner(name="Analyst")}).model)
    click(panel, row_of(panel, "Analyst: title without a function"))
    assert selection.owner == "o_idle"


def test_the_chosen_card_stays_under_the_mouse_when_another_one_above_closes(panel, session):
    session.open(abandoned(30))
    panel.view.verticalScrollBar().setValue(400)
    click(panel, panel.view.indexAt(QPoint(20, 60)).row())
    below = panel.view.indexAt(QPoint(20, panel.view.viewport().height() - 200))
    top = panel.view.visualRect(below).top()

    click(panel, below.row())

    assert panel.view.visualRect(below).top() == top


def test_parking_asks_for_the_reason_and_is_one_step(panel, session, answers):
    session.open(team("Data"))
    answers.texts = ("next year",)
    before = session.model

    click(panel, 0, "Park it…")

    assert answers.asked == [("Park it", ("Why is Data out of scope?",), "Park it")]
    assert session.model.structures[S].functions["f_data"].reason == "next year"
    assert session.undo_label == "Park it"
    assert panel.count == 0
    session.undo()
    assert session.model is before
    assert headlines(panel) == ["Data: abandoned function"]


def test_a_question_that_is_cancelled_changes_nothing(panel, session, answers):
    session.open(team("Data"))
    click(panel, 0, "Park it…")
    click(panel, 0, "Assign…")
    assert len(answers.asked) == 2
    assert session.undo_label == ""


def test_assigning_asks_for_the_owner(panel, session, answers):
    session.open(team("Data"))
    answers.owner = (HEAD, "decision")

    click(panel, 0, "Assign…")

    assert answers.asked == ["f_data"]
    assert session.model.structures[S].owners_with("f_data", Ownership.DECISION) == [HEAD]
    assert headlines(panel) == ["Data: no execution owner"]


def test_a_fix_that_needs_nothing_solves_its_finding_at_once(panel, session):
    model = held(team("Seo"), "f_seo", HEAD, "decision")
    session.open(held(held(model, "f_seo", LEAD, "decision"), "f_seo", LEAD, "execution"))
    assert headlines(panel) == ["Seo: two decision owners"]

    click(panel, 0, "Keep Lead")

    assert session.model.structures[S].owners_with("f_seo", Ownership.DECISION) == [LEAD]
    assert session.undo_label == "Keep Lead"
    assert panel.count == 0


def test_boundaries_are_asked_one_each(panel, session, answers):
    model = held(held(team("Seo"), "f_seo", HEAD, "decision"), "f_seo", LEAD, "execution")
    session.open(held(model, "f_seo", HEAD, "execution"))
    answers.texts = ("the text", "the rest")

    click(panel, 0, "Write the boundaries…")

    assert len(answers.asked[0][1]) == 2
    assert panel.count == 0


def test_a_button_is_pressed_only_when_the_mouse_is_released_on_it(panel, session):
    model = held(team("Seo"), "f_seo", HEAD, "decision")
    session.open(held(held(model, "f_seo", LEAD, "decision"), "f_seo", LEAD, "execution"))
    view, keep = panel.view.viewport(), panel.view.button_rect(0, 1).center()
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, keep)
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, panel.view.button_rect(0, 0).center())
    assert session.undo_label == ""


def test_fixes_are_reached_by_keyboard(panel, session, answers):
    session.open(team("Data", "Events"))
    answers.texts = ("later",)
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(panel.view, key)

    assert session.undo_label == "Park it"
    assert headlines(panel) == ["Data: abandoned function"]


def test_arrows_choose_cards_and_stop_at_the_ends(panel, session, selection):
    session.open(team("Data", "Events"))
    panel.view.setFocus()
    chosen = []
    keys = (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home)
    for key in keys:
        QTest.keyClick(panel.view, key)
        chosen.append(selection.functions[0])
    assert chosen == ["f_events", "f_events", "f_data", "f_data", "f_events", "f_data"]


def test_next_and_previous_go_round_and_pass_headings(panel, session, selection):
    session.open(abandoned(6))
    panel.previous_finding()
    assert selection.functions == ("f_f05",)
    panel.next_finding()
    assert selection.functions == ("f_f00",)
    panel.next_finding()
    panel.previous_finding()
    assert selection.functions == ("f_f00",)


def test_the_menu_of_a_card_offers_what_its_buttons_do(panel, session, answers):
    session.open(team("Data"))
    answers.texts = ("later",)
    point = panel.view.visualRect(panel.rows.index(0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, panel.view.viewport().mapToGlobal(point))
    QApplication.sendEvent(panel.view.viewport(), event)

    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["Show", "Park it…", "Assign…"]
    menu.actions()[1].trigger()
    menu.close()

    assert panel.count == 0


def test_an_edit_changes_only_the_rows_that_differ(panel, session):
    session.open(abandoned(200))
    row = row_of(panel, "F50")
    told = []
    panel.rows.modelReset.connect(lambda: told.append("reset"))
    panel.rows.rowsInserted.connect(lambda _, first, last: told.append(("in", first, last)))
    panel.rows.rowsRemoved.connect(lambda _, first, last: told.append(("out", first, last)))
    panel.rows.dataChanged.connect(lambda first, last: told.append(("change", first.row(), last.row())))

    session.apply("Assign", partial(assign, structure=S, function="f_f50", owner=HEAD, ownership="decision"))

    assert told == [("out", row, row), ("change", 0, 0), ("in", 200, 200)]
    assert headlines(panel)[200] == "F50: no execution owner"


def test_what_is_in_sight_stays_in_place_when_rows_above_change(panel, session):
    session.open(abandoned(100))
    panel.view.verticalScrollBar().setValue(6000)
    seen = panel.view.indexAt(QPoint(20, 200))
    place, top = panel.rows.row(seen.row()).place, panel.view.visualRect(seen).top()

    session.apply("Assign", partial(assign, structure=S, function="f_f02", owner=HEAD, ownership="decision"))

    assert panel.view.visualRect(panel.rows.index(panel.rows.number_of(place))).top() == top


def test_the_open_card_stays_open_when_its_subject_is_renamed_or_comes_back(panel, session, answers):
    session.open(team("Data", "Events"))
    answers.texts = ("later",)
    click(panel, 0)
    session.apply("Rename", partial(set_function, function="f_data", name="Zebra"))
    assert headlines(panel)[panel.view.currentIndex().row()] == "Zebra: abandoned function"
    assert panel.view.opened[2] == "f_data"

    click(panel, 1, "Park it…")
    session.undo()
    assert headlines(panel)[panel.view.currentIndex().row()] == "Zebra: abandoned function"


def test_buttons_follow_the_model(panel, session):
    model = held(held(team("Seo"), "f_seo", HEAD, "decision"), "f_seo", LEAD, "execution")
    session.open(held(model, "f_seo", HEAD, "execution"))
    assert labels(panel, 0) == ["Show", "Keep Head", "Keep Lead", "Write the boundaries…"]
    session.apply("Rename", partial(set_owner, owner=LEAD, name="Boss"))
    assert labels(panel, 0) == ["Show", "Keep Head", "Keep Boss", "Write the boundaries…"]
    bound = partial(set_assignment, structure=S, function="f_seo", ownership="execution")
    session.apply("Bound", partial(bound, owner=LEAD, boundary="text"))
    assert panel.rows.row(0).finding.message.endswith("not each has a boundary.")


def test_another_structure_shows_its_own_findings(panel, session):
    session.open(add_structure(team("Data"), structure="s_big", name="Growth").model)
    assert panel.count == 1
    session.show_structure("s_big")
    assert headlines(panel) == ["Base: lost on the way"]
    session.undo()
    session.show_structure(S)
    assert headlines(panel) == ["Data: abandoned function"]


def test_a_document_that_is_only_read_offers_no_fixes(panel, session):
    session.open(team("Data"), read_only="It needs a newer version.")
    assert labels(panel, 0) == ["Show"]


def test_hostile_names_are_shown_as_typed(panel, session):
    name = '<img src="x"> & <b>bold</b> &amp;'
    session.open(add_functions(team(), structure=S, functions={"f_x": Function(name=name)}).model)
    assert headlines(panel) == [f"{name}: abandoned function"]
    drawn = panel.view.drawn_words(0)
    assert any(text.startswith(f"{name} is abandoned") for text in drawn)


def test_screen_readers_hear_severity_title_and_sentence(panel, session):
    session.open(team("Data"))
    spoken = panel.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Error: Abandoned function. Data is abandoned")
    reasons = panel.rows.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "nobody notices until it is missed" in reasons
    assert "(grade B)" in reasons
    seen = QAccessible.queryAccessibleInterface(panel.view)
    assert seen.childCount() == 1
    assert seen.child(0).text(QAccessible.Text.Name) == spoken


def test_a_narrow_panel_and_a_wide_one_lay_cards_out_for_their_width(panel, session):
    session.open(team("A function with a rather long name that has to be wrapped"))
    panel.resize(600, 720)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    wide = panel.view.visualRect(panel.rows.index(0)).height()
    panel.resize(260, 720)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert panel.view.visualRect(panel.rows.index(0)).height() > wide
