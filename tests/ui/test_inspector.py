from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from planner.model.edits.areas import add_area
from planner.model.edits.assignments import assign
from planner.model.edits.functions import add_functions, delete_function, park, set_function, set_placement
from planner.model.edits.owners import add_owners, set_owner, set_seat
from planner.model.edits.structures import add_structure
from planner.model.operating_model import OperatingModel
from planner.model.records import Function, Owner, frozen_map
from planner.model.vocabulary import Ownership
from planner.ui.inspector.panel import Inspector
from planner.ui.look.appearance import Appearance
from planner.ui.selection import Selection
from planner.ui.session import Session

S = "s_small"
LEFT = Qt.MouseButton.LeftButton
DATA, SEO = "f_data", "f_seo"
HEAD, LEAD, AGENCY, SALES = "o_head", "o_lead", "o_agency", "o_sales"


class Picked:
    """Answers who shall hold what."""

    def __init__(self):
        self.answer = None

    def pick_owner(self, parent, session, function):
        assert parent is not None
        assert function in session.model.functions
        return self.answer


def team():
    model = add_structure(OperatingModel(), structure=S, name="Small team").model
    model = add_structure(model, structure="s_big", name="Growth stage").model
    model = add_area(model, area="a_content", name="Content").model
    model = add_area(model, area="a_ops", name="Operations").model
    functions = {DATA: Function(name="Data quality", area="a_ops"), SEO: Function(name="SEO", area="a_content")}
    model = add_functions(model, structure=S, functions=functions).model
    owners = {
        HEAD: Owner(name="Head of marketing"),
        LEAD: Owner(name="Content lead"),
        AGENCY: Owner(name="SEO agency", kind="partner"),
        SALES: Owner(name="Sales", kind="department"),
    }
    model = add_owners(model, structure=S, owners=owners).model
    for owner, ownership in ((HEAD, "decision"), (LEAD, "execution"), (AGENCY, "execution"), (SALES, "input")):
        model = assign(model, structure=S, function=SEO, owner=owner, ownership=ownership).model
    return model


@pytest.fixture
def session():
    made = Session()
    made.open(team())
    return made


@pytest.fixture
def selection():
    return Selection()


@pytest.fixture
def picked():
    return Picked()


@pytest.fixture
def inspector(qtbot, qapp, session, selection, picked):
    made = Inspector(session, selection, Appearance(qapp, "light"), picked)
    qtbot.addWidget(made)
    made.resize(320, 720)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.fixture
def function(inspector, selection):
    """The page of Data quality, with everything unfolded."""
    selection.choose_functions([DATA])
    inspector.function_page.process.heading.setChecked(True)
    return inspector.function_page


def typed(row, text, *, key=Qt.Key.Key_Return):
    """Replace what stands in a line by a text, key by key, and finish it."""
    editor = row.editor
    editor.setFocus()
    editor.selectAll() if isinstance(editor, QLineEdit) else editor.lineEdit().selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, text)
    if key is not None:
        QTest.keyClick(editor, key)


def chosen(row, words):
    """Choose an entry of a box by keyboard."""
    box = row.editor
    box.setFocus()
    step = Qt.Key.Key_Down if box.findText(words) > box.currentIndex() else Qt.Key.Key_Up
    while box.currentText() != words:
        QTest.keyClick(box, step)


def pressed(button):
    """Click a button that has just appeared."""
    QApplication.processEvents()
    QTest.mouseClick(button, LEFT)


def said(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


# --- nothing, one, several --------------------------------------------------------------------------------------------


def test_nothing_selected_is_said_calmly(inspector):
    assert said(inspector) == ["Select a function or an owner to see and change what is known about it."]


def test_a_function_that_is_deleted_is_let_go(inspector, function, session):
    session.apply("Delete", partial(delete_function, function=DATA))
    assert inspector.nothing.isVisible()
    session.undo()
    assert function.isVisible()
    assert function.row("name").editor.text() == "Data quality"


@pytest.mark.parametrize(("field", "typed"), [("name", "Pricing"), ("tools", "Web analytics"), ("area", "Brand")])
def test_what_was_typed_about_a_function_that_is_gone_goes_with_it(inspector, function, session, field, typed):
    refused = []
    session.refused.connect(refused.append)
    row = function.row(field)
    QTest.keyClicks(row.editor if field == "name" else row.editor.findChild(QLineEdit), typed)
    session.apply("Delete", partial(delete_function, function=DATA))
    inspector.commit_pending()
    assert DATA not in session.model.functions
    assert typed not in {*(tool.name for tool in session.model.tools.values()), *session.model.areas}
    assert refused == []


def test_the_findings_about_the_selected_function_stand_on_top_and_go_when_solved(inspector, function, session):
    sentence = "Data quality is abandoned: nobody decides it and nobody executes it in Small team."
    assert sentence in said(function)
    session.apply("Park", partial(park, structure=S, function=DATA, reason="later"))
    assert sentence not in said(function)
    assert inspector.isVisible()


# --- the fields of a function -----------------------------------------------------------------------------------------


def test_renaming_is_one_named_step_and_not_one_per_key(function, session):
    before = session.model
    typed(function.row("name"), "Data health", key=None)
    assert session.model is before

    QTest.keyClick(function.row("name").editor, Qt.Key.Key_Return)

    assert session.model.functions[DATA].name == "Data health"
    assert session.undo_label == "Rename Data quality"
    session.undo()
    assert session.model is before
    assert function.row("name").editor.text() == "Data quality"


def test_leaving_a_field_finishes_it(function, session):
    typed(function.row("metric"), "share of full records", key=Qt.Key.Key_Tab)
    assert session.model.functions[DATA].metric == "share of full records"
    assert session.undo_label == "Set metric of Data quality to share of full records"


def test_a_name_that_is_refused_says_why_beside_the_field_and_goes_back(function, session):
    typed(function.row("name"), "   ")
    assert function.row("name").problem == "A function needs a name."
    assert function.row("name").editor.text() == "Data quality"
    assert session.undo_label == ""

    typed(function.row("name"), "Records")
    assert function.row("name").problem == ""


def test_a_value_that_comes_to_the_same_is_no_step_and_shows_the_models(function, session):
    typed(function.row("name"), "  Data   quality ")
    assert session.undo_label == ""
    assert function.row("name").editor.text() == "Data quality"


def test_effort_is_a_number_with_either_decimal_sign(function, session):
    typed(function.row("effort"), "0,3")
    assert session.model.structures[S].functions[DATA].effort == 0.3
    assert session.undo_label == "Set effort of Data quality to 0.3"
    assert function.row("effort").editor.text() == "0.3"


@pytest.mark.parametrize(("said", "effort"), [("1,200.5", 1200.5), ("1,200", 1200), ("0,125", 0.125)])
def test_effort_may_be_written_in_groups_of_three_digits(function, session, said, effort):
    typed(function.row("effort"), said)
    assert session.model.structures[S].functions[DATA].effort == effort


@pytest.mark.usefixtures("german_numbers")
def test_effort_is_shown_and_read_as_it_is_written_in_the_language_that_is_spoken(function, session):
    typed(function.row("effort"), "1.200,5")
    assert session.model.structures[S].functions[DATA].effort == 1200.5
    assert function.row("effort").editor.text() == "1.200,5"
    typed(function.row("effort"), "0.3")
    assert function.row("effort").editor.text() == "0,3"


@pytest.mark.parametrize("text", ["much", "nan", "1e999"])
def test_what_is_no_number_is_told_beside_the_field(function, session, text):
    typed(function.row("effort"), text)
    assert function.row("effort").problem == f"“{text}” is no number."
    assert function.row("effort").editor.text() == "0.1"
    assert session.undo_label == ""


def test_a_number_that_the_model_refuses_is_told_beside_the_field(function, session):
    typed(function.row("effort"), "-1")
    assert "effort" in function.row("effort").problem
    assert function.row("effort").editor.text() == "0.1"
    assert session.undo_label == ""


def test_an_area_is_chosen_by_its_name_or_made(function, session):
    typed(function.row("area"), "content")
    assert session.model.functions[DATA].area == "a_content"
    assert session.undo_label == "Move Data quality to Content"

    typed(function.row("area"), "Brand")
    made = session.model.functions[DATA].area
    assert session.model.areas[made].name == "Brand"
    session.undo()
    assert [area.name for area in session.model.areas.values()] == ["Content", "Operations"]

    typed(function.row("area"), "")
    assert session.model.functions[DATA].area is None


def test_a_description_is_finished_when_the_focus_leaves_or_by_ctrl_return(function, session):
    editor = function.row("description").editor
    editor.setFocus()
    QTest.keyClicks(editor, "clean records")
    assert session.undo_label == ""
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert session.model.functions[DATA].description == "clean records"
    assert session.undo_label == "Describe Data quality"

    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_End)
    QTest.keyClicks(editor, " only")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.model.functions[DATA].description == "clean records only"


def test_a_set_is_written_one_item_a_line(function, session):
    editor = function.row("input_from").editor
    editor.setFocus()
    QTest.keyClicks(editor, "sales")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "legal; finance ")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert session.model.functions[DATA].input_from == {"sales", "legal; finance"}
    assert editor.toPlainText() == "legal; finance\nsales"


def test_a_choice_is_one_step(function, session):
    chosen(function.row("process_level"), "Lightweight")
    assert session.model.functions[DATA].process_level == "lightweight"
    assert session.undo_label == "Set process level of Data quality to Lightweight"
    chosen(function.row("process_level"), "Not given")
    assert session.model.functions[DATA].process_level == ""
    assert session.undo_label == "Clear process level of Data quality"


def test_boxes_are_ticked_one_step_each(function, session):
    QTest.mouseClick(function.row("affects").editor.box("budget"), LEFT)
    QTest.keyClick(function.row("affects").editor.box("tracking"), Qt.Key.Key_Space)
    assert session.model.functions[DATA].affects == {"budget", "tracking"}
    assert session.undo_label == "Set what Data quality affects"
    session.undo()
    assert function.row("affects").editor.box("budget").isChecked()
    assert not function.row("affects").editor.box("tracking").isChecked()

    QTest.mouseClick(function.row("critical").editor, LEFT)
    assert session.model.functions[DATA].critical
    assert session.undo_label == "Mark Data quality as critical"


def test_parking_shows_the_reason_and_the_day_to_look_again(function, session):
    assert not function.row("reason").isVisible()
    chosen(function.row("status"), "Parked")
    assert session.undo_label == "Park Data quality"
    typed(function.row("reason"), "no CRM yet")
    typed(function.row("until"), "2027-03-01")
    placement = session.model.structures[S].functions[DATA]
    assert (placement.parked, placement.reason, placement.until) == (True, "no CRM yet", date(2027, 3, 1))

    typed(function.row("until"), "next spring")
    assert function.row("until").problem == "“next spring” is no day. Write it as 2027-03-31."

    chosen(function.row("status"), "In scope")
    assert not session.model.structures[S].functions[DATA].parked
    assert not function.row("reason").isVisible()


def test_a_backup_is_one_of_the_owners_here(function, session):
    chosen(function.row("backup"), "Content lead")
    assert session.model.structures[S].functions[DATA].backup == LEAD
    assert session.undo_label == "Set backup of Data quality to Content lead"


def test_unknown_values_are_kept_and_shown_as_they_are(inspector, selection, session):
    model = session.model
    strange = model.functions[DATA].replace(process_level="quantum", affects=frozenset({"karma", "budget"}))
    session.open(model.replace(functions=frozen_map({**model.functions, DATA: strange})))
    selection.choose_functions([DATA])
    page = inspector.function_page
    page.process.heading.setChecked(True)

    assert page.row("process_level").editor.currentText() == "quantum"
    assert not page.row("affects").editor.box("karma").isEnabled()
    QApplication.processEvents()
    QTest.mouseClick(page.row("affects").editor.box("budget"), LEFT)
    assert session.model.functions[DATA].affects == {"karma"}
    chosen(page.row("process_level"), "Detailed")
    assert page.row("process_level").editor.findText("quantum") == -1


# --- who holds what ---------------------------------------------------------------------------------------------------


def test_owners_stand_under_their_ownership_and_can_be_removed(inspector, selection, session):
    selection.choose_functions([SEO])
    rows = inspector.function_page.holders.rows
    assert [list(rows[each].holders) for each in Ownership] == [[HEAD], [LEAD, AGENCY], [SALES], []]

    pressed(rows[Ownership.EXECUTION].holders[AGENCY].remove)

    assert list(rows[Ownership.EXECUTION].holders) == [LEAD]
    assert session.undo_label == "Remove SEO agency from execution of SEO"
    session.undo()
    assert list(rows[Ownership.EXECUTION].holders) == [LEAD, AGENCY]


def test_boundary_and_share_are_edited_and_keep_each_other(inspector, selection, session):
    selection.choose_functions([SEO])
    rows = inspector.function_page.holders.rows
    lead = rows[Ownership.EXECUTION].holders[LEAD]
    typed(lead.boundary, "articles")
    typed(lead.share, "0.7")
    assert session.undo_label == "Set share of SEO to 0.7"
    typed(lead.boundary, "all articles")
    held = session.model.structures[S].assignments[SEO][LEAD]["execution"]
    assert (held.boundary, held.share) == ("all articles", 0.7)

    typed(lead.share, "2")
    assert lead.share.problem == "A share lies between 0 and 1; 2 does not."
    assert lead.share.editor.text() == "0.7"
    assert not rows[Ownership.DECISION].holders[HEAD].share.isVisible()


def test_an_ownership_is_marked_as_undecided(inspector, selection, session):
    selection.choose_functions([SEO])
    box = inspector.function_page.holders.rows[Ownership.REVIEW].undecided
    QTest.mouseClick(box, LEFT)
    assert session.model.structures[S].functions[SEO].undecided == {"review"}
    assert session.undo_label == "Mark review of SEO as undecided"
    session.undo()
    assert not box.isChecked()


def test_assign_asks_for_the_owner(function, session, picked):
    QTest.mouseClick(function.holders.assign, LEFT)
    assert session.undo_label == ""
    picked.answer = (HEAD, "decision")
    QTest.mouseClick(function.holders.assign, LEFT)
    assert session.model.structures[S].owners_with(DATA, Ownership.DECISION) == [HEAD]
    assert session.undo_label == "Add Data quality to Head of marketing"
    assert list(function.holders.rows[Ownership.DECISION].holders) == [HEAD]


def test_a_function_that_is_absent_can_be_added(function, session):
    session.show_structure("s_big")
    assert "Not in Growth stage." in said(function)
    assert not function.row("effort").isVisible()
    assert not function.holders.isVisible()

    button = next(
        each for each in function.findChildren(type(function.holders.assign)) if each.text().startswith("Add")
    )
    QTest.mouseClick(button, LEFT)

    assert DATA in session.model.structures["s_big"].functions
    assert session.undo_label == "Add Data quality to Growth stage"
    assert function.row("effort").isVisible()


# --- owners -----------------------------------------------------------------------------------------------------------


def test_a_role_shows_its_load_and_what_makes_it_up(inspector, selection, session):
    model = set_seat(session.model, structure=S, owner=AGENCY, internal_contact=LEAD).model
    session.open(set_placement(model, structure=S, function=SEO, effort=2.1).model)
    selection.choose_owner(LEAD)
    page = inspector.owner_page
    page.parts.heading.setChecked(True)
    page.held_fold.heading.setChecked(True)

    assert page.load_words.text() == "Load 1.2 of 1.0"
    assert "1.05  SEO\n0.15  Internal contact of SEO agency" in said(page)
    assert page.held_fold.heading.text() == "Holds 1 function"
    assert page.held.text() == "Executes 1\n    SEO"


def test_the_fields_of_an_owner_and_its_seat_are_edited(inspector, selection, session):
    selection.choose_owner(LEAD)
    page = inspector.owner_page
    typed(page.row("name"), "Head of content")
    assert session.undo_label == "Rename Content lead"
    typed(page.row("capacity"), "0.8")
    assert session.undo_label == "Set capacity of Head of content to 0.8"
    typed(page.row("people"), "0")
    typed(page.row("holder"), "the new hire")
    seat = session.model.structures[S].owners[LEAD]
    assert (seat.capacity, seat.people, seat.holder) == (0.8, 0, "the new hire")
    assert not page.row("cost").isVisible()

    chosen(page.row("kind"), "Partner")
    assert session.model.owners[LEAD].kind == "partner"
    assert page.row("cost").isVisible()


def test_the_fields_of_a_partner_are_edited(inspector, selection, session):
    selection.choose_owner(AGENCY)
    page = inspector.owner_page
    chosen(page.row("internal_contact"), "Content lead")
    typed(page.row("partner_kind"), "SEO agency")
    typed(page.row("commercial_model"), "retainer")
    typed(page.row("cost"), "EUR 1,800 a month")
    typed(page.row("renewal"), "2027-06-30")
    QTest.mouseClick(page.row("may_decide").editor, LEFT)

    record = session.model.owners[AGENCY]
    assert session.model.structures[S].owners[AGENCY].internal_contact == LEAD
    assert (record.partner_kind, record.commercial_model) == ("SEO agency", "retainer")
    assert (record.cost, record.renewal, record.may_decide) == ("EUR 1,800 a month", date(2027, 6, 30), True)
    assert session.undo_label == "Let SEO agency decide"


# --- several functions ------------------------------------------------------------------------------------------------


def test_several_functions_are_set_in_one_step(inspector, selection, session):
    selection.choose_functions([DATA, SEO])
    page = inspector.several_page
    assert "2 functions" in said(page)
    assert page.row("area").editor.lineEdit().placeholderText() == "Different"

    typed(page.row("area"), "Brand")

    first, second = (session.model.functions[each].area for each in (DATA, SEO))
    assert first == second
    assert [area.name for area in session.model.areas.values()] == ["Content", "Operations", "Brand"]
    assert session.undo_label == "Move 2 functions to Brand"
    session.undo()
    assert session.undo_label == ""


def test_several_functions_are_parked_in_one_step_with_one_reason(inspector, selection, session):
    selection.choose_functions([DATA, SEO])
    page = inspector.several_page
    chosen(page.row("status"), "Parked")
    assert session.undo_label == "Park 2 functions"
    typed(page.row("reason"), "next year")
    placements = session.model.structures[S].functions
    assert [placements[each].reason for each in (DATA, SEO)] == ["next year", "next year"]


# --- following --------------------------------------------------------------------------------------------------------


def test_typing_goes_on_while_the_model_changes_elsewhere(function, session):
    row = function.row("name")
    typed(row, "Data he", key=None)
    row.editor.setCursorPosition(2)
    session.apply("Effort", partial(set_placement, structure=S, function=DATA, effort=0.4))
    assert (row.editor.text(), row.editor.cursorPosition()) == ("Data he", 2)
    assert row.editor.hasFocus()
    assert function.row("effort").editor.text() == "0.4"


def test_what_was_typed_belongs_to_the_function_it_was_typed_for(function, selection, session):
    typed(function.row("name"), "Data health", key=None)
    selection.choose_functions([SEO])
    assert session.model.functions[DATA].name == "Data health"
    assert session.model.functions[SEO].name == "SEO"
    assert function.row("name").editor.text() == "SEO"


def test_what_was_typed_is_finished_before_saving(inspector, function, session):
    typed(function.row("name"), "Data health", key=None)
    inspector.commit_pending()
    assert session.model.functions[DATA].name == "Data health"


def test_escape_takes_back_what_was_typed(function, session):
    typed(function.row("name"), "Something", key=Qt.Key.Key_Escape)
    assert function.row("name").editor.text() == "Data quality"
    assert session.undo_label == ""


@pytest.mark.parametrize("key", ["name", "area", "description"])
def test_undo_in_a_finished_field_is_that_of_the_document(inspector, function, session, key):
    undo = QShortcut(QKeySequence.StandardKey.Undo, inspector)
    undo.activated.connect(session.undo)
    before = session.model
    editor = function.row(key).editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_X)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.model is not before

    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert session.model is before


def test_undo_while_typing_takes_back_what_was_typed(inspector, function, session):
    undo = QShortcut(QKeySequence.StandardKey.Undo, inspector)
    undo.activated.connect(session.undo)
    session.apply("Effort", partial(set_placement, structure=S, function=DATA, effort=0.4))
    editor = function.row("name").editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_X)
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "Data quality"
    assert session.undo_label == "Effort"


def test_a_hidden_inspector_catches_up_when_it_is_shown(inspector, function, session):
    inspector.hide()
    session.apply("Rename", partial(set_function, function=DATA, name="Records"))
    inspector.show()
    assert function.row("name").editor.text() == "Records"


def test_hostile_text_is_shown_as_typed(inspector, selection, session):
    name = '<img src="x"> & <b>bold</b>'
    session.apply("Rename", partial(set_function, function=SEO, name=name))
    session.apply("Rename", partial(set_owner, owner=HEAD, name=name))
    selection.choose_functions([SEO])
    page = inspector.function_page
    assert page.row("name").editor.text() == name
    assert name in said(page)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
    tip = page.holders.rows[Ownership.DECISION].holders[HEAD].remove.toolTip()
    assert "&lt;img" in tip
    assert "<img" not in tip


def test_every_field_has_a_name_for_screen_readers_and_can_be_reached_by_keyboard(function):
    rows = [row for form in function.forms for row in form.rows.values() if row.isVisible()]
    assert len(rows) > 12
    assert all(row.editor.accessibleName() for row in rows)

    function.row("name").editor.setFocus()
    reached = set()
    for _ in range(80):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    boxes = [function.row("affects").editor.box(key) for key in ("tracking", "strategy")]
    single = [getattr(row.editor, "box", row.editor) for row in rows if row.field.key != "affects"]
    assert {*boxes, *single, function.holders.assign} <= reached


def test_it_fits_a_narrow_panel(inspector, function, session):
    session.apply("Rename", partial(set_owner, owner=HEAD, name="A role with a very long name that goes on and on"))
    session.apply("Assign", partial(assign, structure=S, function=DATA, owner=HEAD, ownership="decision"))
    inspector.resize(300, 720)
    assert inspector.widget().minimumSizeHint().width() <= 300
    assert function.isVisible()
