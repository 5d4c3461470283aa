"""Goals, tools, handoffs and decisions of what is selected, edited in the inspector."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from planner.model.edits.areas import add_area
from planner.model.edits.assignments import assign
from planner.model.edits.decisions import add_decision
from planner.model.edits.functions import add_functions, set_function
from planner.model.edits.goals import add_goal
from planner.model.edits.handoffs import add_handoff
from planner.model.edits.owners import add_owners
from planner.model.edits.structures import add_structure
from planner.model.edits.tools import add_tool
from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Owner
from planner.ui.fields.day_editor import CalendarPopup
from planner.ui.inspector.panel import Inspector
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session
from tests.day import TODAY
from tests.ui.agreement_hands import cross, picked, said, typed

S = "s_small"
DATA, SEO, LEADS = "f_data", "f_seo", "f_leads"
HEAD, SALES = "o_head", "o_sales"
LEFT, KEY = Qt.MouseButton.LeftButton, Qt.Key


def team():
    model = add_structure(OperatingModel(), structure=S, name="Small team").model
    model = add_area(model, area="a_ops", name="Operations").model
    functions = {DATA: Function(name="Data quality"), SEO: Function(name="SEO"), LEADS: Function(name="Leads")}
    model = add_functions(model, structure=S, functions=functions).model
    owners = {HEAD: Owner(name="Head of marketing"), SALES: Owner(name="Sales", kind="department")}
    model = add_owners(model, structure=S, owners=owners).model
    for ownership in ("decision", "execution"):
        model = assign(model, structure=S, function=LEADS, owner=HEAD, ownership=ownership).model
    model = add_goal(model, goal="g_trust", name="Trust").model
    model = add_goal(model, goal="g_pipeline", name="Pipeline").model
    return add_tool(model, tool="t_crm", name="CRM").model


@pytest.fixture
def session():
    made = Session(today=lambda: TODAY)
    made.open(team())
    return made


@pytest.fixture
def selection():
    return Selection()


@pytest.fixture
def inspector(qtbot, qapp, session, selection):
    made = Inspector(session, selection, Appearance(qapp, "light"), None)
    qtbot.addWidget(made)
    made.resize(320, 720)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.fixture
def leads(inspector, selection):
    """The page of Leads, with its handoffs and decisions unfolded."""
    selection.choose_functions([LEADS])
    unfold(inspector.function_page)
    return inspector.function_page


def unfold(page):
    page.agreed.handoffs_fold.heading.setChecked(True)
    page.agreed.decisions_fold.heading.setChecked(True)
    QApplication.processEvents()


# --- goals and tools --------------------------------------------------------------------------------------------------


def test_a_goal_is_found_by_its_name_and_taken_away_by_its_cross(leads, session):
    editor = leads.row("goals").editor
    picked(editor.box, "pipeline")
    assert session.model.functions[LEADS].goals == {"g_pipeline"}
    assert session.undo_label == "Add goal Pipeline to Leads"
    assert editor.chips.keys == ["g_pipeline"]

    cross(editor.chips.chip("g_pipeline"))
    assert session.model.functions[LEADS].goals == frozenset()
    assert session.undo_label == "Take goal Pipeline from Leads"
    session.undo()
    assert editor.chips.keys == ["g_pipeline"]


def test_a_new_goal_is_made_in_place_in_one_step(leads, session):
    editor = leads.row("goals").editor
    before = session.model
    picked(editor.box, "Loyal customers")
    made = next(key for key, goal in session.model.goals.items() if goal.name == "Loyal customers")
    assert session.model.functions[LEADS].goals == {made}
    assert session.undo_label == "Add goal Loyal customers to Leads"
    session.undo()
    assert session.model is before


def test_the_entry_for_a_new_goal_asks_for_its_name_in_the_box(leads, session):
    editor = leads.row("goals").editor
    words = [editor.box.itemText(place) for place in range(editor.box.count())]
    assert words == ["Pipeline", "Trust", "New goal…"]
    editor.box.activated.emit(2)
    assert editor.box.currentText() == ""
    assert editor.box.line.placeholderText() == "Type its name and press Return"
    QTest.keyClicks(editor.box, "Loyal customers")
    QTest.keyClick(editor.box, KEY.Key_Return)
    assert "Loyal customers" in [goal.name for goal in session.model.goals.values()]


def test_what_is_chosen_is_offered_no_more(leads):
    editor = leads.row("goals").editor
    picked(editor.box, "Trust")
    assert [editor.box.itemText(place) for place in range(editor.box.count())] == ["Pipeline", "New goal…"]


def test_a_tool_is_made_in_place_and_removed_by_key(leads, session):
    editor = leads.row("tools").editor
    picked(editor.box, "Analytics")
    (tool,) = session.model.functions[LEADS].tools
    assert session.model.tools[tool].name == "Analytics"
    QTest.keyClick(editor.chips.chip(tool), KEY.Key_Delete)
    assert session.model.functions[LEADS].tools == frozenset()
    assert tool in session.model.tools


def test_a_chip_shows_its_record_when_it_is_clicked(leads, selection):
    shown = []
    selection.shown.connect(lambda kind, record: shown.append((kind, record)))
    editor = leads.row("goals").editor
    picked(editor.box, "Trust")
    QTest.mouseClick(editor.chips.chip("g_trust"), LEFT, pos=QPoint(10, 10))
    QTest.keyClick(editor.chips.chip("g_trust"), KEY.Key_Return)
    assert shown == [("goal", "g_trust"), ("goal", "g_trust")]


def test_escape_takes_back_a_half_typed_name(leads, session):
    editor = leads.row("goals").editor
    editor.box.setFocus()
    QTest.keyClicks(editor.box, "Pipe")
    QTest.keyClick(editor.box, KEY.Key_Escape)
    QTest.keyClick(editor.box, KEY.Key_Escape)
    assert editor.box.currentText() == ""
    assert session.undo_label == ""


def test_several_functions_get_a_new_goal_in_one_step_and_show_what_they_share(inspector, selection, session):
    session.apply("Serve", partial(set_function, function=SEO, goals=frozenset(["g_trust"])))
    selection.choose_functions([LEADS, SEO])
    editor = inspector.several_page.row("goals").editor
    assert editor.chips.keys == [], "only one of them serves it"
    before = session.model
    picked(editor.box, "Loyal customers")
    (made,) = session.model.functions[LEADS].goals
    assert session.model.functions[SEO].goals == {made, "g_trust"}
    assert [goal.name for goal in session.model.goals.values()].count("Loyal customers") == 1
    assert session.undo_label == "Add goal Loyal customers to 2 functions"
    assert editor.chips.keys == [made]
    session.undo()
    assert session.model is before


def test_a_role_shows_the_tools_it_owns_and_a_tool_has_one_owner(inspector, selection, session):
    selection.choose_owner(HEAD)
    editor = inspector.owner_page.row("owned_tools").editor
    picked(editor.box, "CRM")
    assert session.model.tools["t_crm"].owner == HEAD
    cross(editor.chips.chip("t_crm"))
    assert session.model.tools["t_crm"].owner is None
    selection.choose_owner(SALES)
    assert not inspector.owner_page.row("owned_tools").isVisible()


# --- handoffs ---------------------------------------------------------------------------------------------------------


def test_a_handoff_is_added_by_naming_where_it_goes(leads, session):
    picked(leads.agreed.handoffs.outgoing.box, "Sales (department)")
    ((key, handoff),) = session.model.structures[S].handoffs.items()
    assert (handoff.start, handoff.end) == (LEADS, SALES)
    assert session.undo_label == "Add handoff Leads → Sales"
    entry = leads.agreed.handoffs.outgoing.entries[key]
    assert entry.form.isVisible()
    assert entry.form.rows["passes"].editor.hasFocus()
    session.undo()
    assert leads.agreed.handoffs.outgoing.entries == {}


def test_a_part_of_a_name_is_enough_where_only_one_has_it(leads, session):
    picked(leads.agreed.handoffs.incoming.box, "quali")
    (handoff,) = session.model.structures[S].handoffs.values()
    assert (handoff.start, handoff.end) == (DATA, LEADS)


def test_the_agreement_of_a_handoff_is_edited_and_its_finding_goes(leads, session):
    session.apply("Assign", partial(assign, structure=S, function=DATA, owner=SALES, ownership="execution"))
    session.apply("Add", partial(add_handoff, structure=S, handoff="h_one", start=DATA, end=LEADS))
    QApplication.processEvents()
    entry = leads.agreed.handoffs.incoming.entries["h_one"]
    sentence = session.checked.about(S, "handoff", "h_one")[0].message
    assert sentence in said(entry)
    assert "Not agreed yet when it counts as good" in said(entry)

    QTest.mouseClick(entry.heading, LEFT)
    typed(entry.form.rows["agreement"], "every field is filled")

    handoff = session.model.structures[S].handoffs["h_one"]
    assert handoff.agreement == "every field is filled"
    assert session.undo_label == "Agree when Data quality → Leads counts as good"
    assert sentence not in said(entry)


def test_the_other_end_of_a_handoff_can_be_another_one(leads, session):
    session.apply("Add", partial(add_handoff, structure=S, handoff="h_one", start=DATA, end=LEADS))
    entry = leads.agreed.handoffs.incoming.entries["h_one"]
    QTest.mouseClick(entry.heading, LEFT)
    editor = entry.form.rows["start"].editor
    editor.setFocus()
    editor.line.selectAll()
    picked(editor, "SEO")
    assert session.model.structures[S].handoffs["h_one"].start == SEO
    assert session.undo_label == "Let Data quality → Leads start at SEO"

    editor.line.selectAll()
    picked(editor, "Nothing of the kind")
    assert entry.form.rows["start"].problem == "There is no function or department called “Nothing of the kind”."
    assert editor.currentText() == "SEO"


def test_a_handoff_is_deleted_by_its_cross(leads, session):
    session.apply("Add", partial(add_handoff, structure=S, handoff="h_one", start=LEADS, end=SALES))
    assert leads.agreed.handoffs_fold.heading.text() == "Handoffs  1"
    QTest.mouseClick(leads.agreed.handoffs.outgoing.entries["h_one"].remove, LEFT)
    assert not session.model.structures[S].handoffs
    assert session.undo_label == "Delete handoff Leads → Sales"
    assert leads.agreed.handoffs_fold.heading.text() == "Handoffs"


def test_a_department_shows_its_handoffs_and_a_role_has_none(inspector, selection, session):
    session.apply("Add", partial(add_handoff, structure=S, handoff="h_one", start=LEADS, end=SALES))
    selection.choose_owner(SALES)
    page = inspector.owner_page
    unfold(page)
    assert list(page.agreed.handoffs.incoming.entries) == ["h_one"]
    box = page.agreed.handoffs.outgoing.box
    assert [box.itemText(place) for place in range(box.count())] == ["Data quality", "SEO", "Leads"]
    picked(box, "SEO")
    assert {(h.start, h.end) for h in session.model.structures[S].handoffs.values()} == {(LEADS, SALES), (SALES, SEO)}

    selection.choose_owner(HEAD)
    assert not page.agreed.handoffs_fold.isVisible()


# --- decisions --------------------------------------------------------------------------------------------------------


def test_decisions_about_it_stand_open_first_and_lead_to_the_log(leads, session, selection):
    made = {"date": date(2026, 9, 1), "owner": HEAD, "about": frozenset([LEADS])}
    session.apply("Add", partial(add_decision, decision="d_made", name="Sales calls first", **made))
    session.apply("Add", partial(add_decision, decision="d_open", name="Which score?", about=frozenset([LEADS])))
    session.apply("Add", partial(add_decision, decision="d_other", name="Other", about=frozenset([SEO])))
    buttons = dict(leads.agreed.decisions.buttons)
    assert [button.text() for button in buttons.values()] == [
        "Which score?  ·  open",
        "Sales calls first  ·  2026-09-01",
    ]
    QApplication.processEvents()
    assert buttons["d_open"].y() < buttons["d_made"].y() < leads.agreed.decisions.line.y()
    assert leads.agreed.decisions_fold.heading.text() == "Decisions  2, 1 open"

    shown = []
    selection.shown.connect(lambda kind, record: shown.append((kind, record)))
    QTest.mouseClick(buttons["d_open"], LEFT)
    assert shown == [("decision", "d_open")]


def test_an_open_question_is_added_where_it_arises(leads, session):
    line = leads.agreed.decisions.line
    line.setFocus()
    QTest.keyClicks(line, "Which score counts?")
    QTest.keyClick(line, KEY.Key_Return)
    (decision,) = session.model.decisions.values()
    assert (decision.name, decision.about) == ("Which score counts?", {LEADS})
    assert session.undo_label == "Add decision Which score counts?"
    assert line.text() == ""


# --- days -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def until(inspector, selection, session):
    """The row of the day to look again at a parked function."""
    from planner.model.edits.functions import park

    session.apply("Park", partial(park, structure=S, function=DATA, until=date(2027, 3, 1)))
    selection.choose_functions([DATA])
    QApplication.processEvents()
    return inspector.function_page.row("until")


def calendar():
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, CalendarPopup) and w.isVisible())


def test_a_day_is_chosen_in_a_calendar(until, session):
    QTest.mouseClick(until.editor.button, LEFT)
    popup = calendar()
    assert popup.calendar.selectedDate() == QDate(2027, 3, 1)
    popup.calendar.clicked.emit(QDate(2027, 4, 2))
    assert session.model.structures[S].functions[DATA].until == date(2027, 4, 2)
    assert until.editor.text() == "2027-04-02"
    assert not popup.isVisible()


def test_the_calendar_opens_and_closes_by_key(until, session):
    until.editor.setFocus()
    QTest.keyClick(until.editor, KEY.Key_Down)
    popup = calendar()
    QTest.keyClick(popup, KEY.Key_Escape)
    assert not popup.isVisible()
    assert session.undo_label == "Park"

    QTest.keyClick(until.editor, KEY.Key_Down)
    QTest.mouseClick(calendar().none, LEFT)
    assert session.model.structures[S].functions[DATA].until is None


def test_a_day_is_typed_as_before(until, session):
    until.editor.selectAll()
    QTest.keyClicks(until.editor, "2027-05-06")
    QTest.keyClick(until.editor, KEY.Key_Return)
    assert session.model.structures[S].functions[DATA].until == date(2027, 5, 6)


# --- text -------------------------------------------------------------------------------------------------------------


def test_hostile_names_are_shown_as_typed(leads, session):
    name = '<img src="x"> & <b>bold</b>'
    session.apply("Name", partial(set_function, function=DATA, name=name))
    session.apply("Add", partial(add_handoff, structure=S, handoff="h_one", start=DATA, end=LEADS, passes=name))
    session.apply("Add", partial(add_decision, decision="d_one", name=name, about=frozenset([LEADS])))
    picked(leads.row("goals").editor.box, "<b>R&D</b>")
    entry = leads.agreed.handoffs.incoming.entries["h_one"]
    assert entry.heading.text() == name.replace("&", "&&")
    assert f"Passes: {name}\nNot agreed yet when it counts as good" in said(entry)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in leads.findChildren(QLabel))
    tips = [w.toolTip() for w in (entry.heading, entry.remove, leads.agreed.decisions.buttons["d_one"])]
    assert all("<img" not in tip and "&lt;img" in tip for tip in tips)
