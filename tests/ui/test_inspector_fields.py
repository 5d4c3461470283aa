"""Each field of a function takes what is typed or chosen as one step with a name, or says beside it why not."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.inspector_desk import DATA, LEAD, LEFT, InspectorDesk, S, chosen, typed


@pytest.fixture
def desk(qtbot, qapp):
    return InspectorDesk(qtbot, qapp)


@pytest.fixture
def function(desk):
    """The page of Data quality, with everything unfolded."""
    return desk.choose_data_quality()


def test_renaming_is_one_named_step_and_not_one_per_key(desk, function):
    before = desk.session.model
    typed(function.row("name"), "Data health", key=None)
    assert desk.session.model is before

    QTest.keyClick(function.row("name").editor, Qt.Key.Key_Return)

    assert desk.session.model.functions[DATA].name == "Data health"
    assert desk.session.undo_label == "Rename Data quality"
    desk.session.undo()
    assert desk.session.model is before
    assert function.row("name").editor.text() == "Data quality"


def test_leaving_a_field_finishes_it(desk, function):
    typed(function.row("metric"), "share of full records", key=Qt.Key.Key_Tab)
    assert desk.session.model.functions[DATA].metric == "share of full records"
    assert desk.session.undo_label == "Set metric of Data quality to share of full records"


def test_a_name_that_is_refused_says_why_beside_the_field_and_goes_back(desk, function):
    typed(function.row("name"), "   ")
    assert function.row("name").problem == "A function needs a name."
    assert function.row("name").editor.text() == "Data quality"
    assert desk.session.undo_label == ""

    typed(function.row("name"), "Records")
    assert function.row("name").problem == ""


def test_a_value_that_comes_to_the_same_is_no_step_and_shows_the_models(desk, function):
    typed(function.row("name"), "  Data   quality ")
    assert desk.session.undo_label == ""
    assert function.row("name").editor.text() == "Data quality"


# --- numbers ----------------------------------------------------------------------------------------------------------


def test_effort_is_a_number_with_either_decimal_sign(desk, function):
    typed(function.row("effort"), "0,3")
    assert desk.session.model.structures[S].functions[DATA].effort == 0.3
    assert desk.session.undo_label == "Set effort of Data quality to 0.3"
    assert function.row("effort").editor.text() == "0.3"


@pytest.mark.parametrize(("said", "effort"), [("1,200.5", 1200.5), ("1,200", 1200), ("0,125", 0.125)])
def test_effort_may_be_written_in_groups_of_three_digits(desk, function, said, effort):
    typed(function.row("effort"), said)
    assert desk.session.model.structures[S].functions[DATA].effort == effort


@pytest.mark.usefixtures("german_numbers")
def test_effort_is_shown_and_read_as_it_is_written_in_the_language_that_is_spoken(desk, function):
    typed(function.row("effort"), "1.200,5")
    assert desk.session.model.structures[S].functions[DATA].effort == 1200.5
    assert function.row("effort").editor.text() == "1.200,5"
    typed(function.row("effort"), "0.3")
    assert function.row("effort").editor.text() == "0,3"


@pytest.mark.parametrize("text", ["much", "nan", "1e999"])
def test_what_is_no_number_is_told_beside_the_field(desk, function, text):
    typed(function.row("effort"), text)
    assert function.row("effort").problem == f"“{text}” is no number."
    assert function.row("effort").editor.text() == "0.1"
    assert desk.session.undo_label == ""


def test_a_number_that_the_model_refuses_is_told_beside_the_field(desk, function):
    typed(function.row("effort"), "-1")
    assert function.row("effort").problem == "-1.0 is no effort: input should be greater than or equal to 0."
    assert function.row("effort").editor.text() == "0.1"
    assert desk.session.undo_label == ""


# --- texts and sets ---------------------------------------------------------------------------------------------------


def test_an_area_is_chosen_by_its_name_or_made(desk, function):
    typed(function.row("area"), "content")
    assert desk.session.model.functions[DATA].area == "a_content"
    assert desk.session.undo_label == "Move Data quality to Content"

    typed(function.row("area"), "Brand")
    made = desk.session.model.functions[DATA].area
    assert desk.session.model.areas[made].name == "Brand"
    desk.session.undo()
    assert [area.name for area in desk.session.model.areas.values()] == ["Content", "Operations"]

    typed(function.row("area"), "")
    assert desk.session.model.functions[DATA].area is None


def test_a_description_is_finished_when_the_focus_leaves_or_by_ctrl_return(desk, function):
    editor = function.row("description").editor
    editor.setFocus()
    QTest.keyClicks(editor, "clean records")
    assert desk.session.undo_label == ""
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert desk.session.model.functions[DATA].description == "clean records"
    assert desk.session.undo_label == "Describe Data quality"

    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_End)
    QTest.keyClicks(editor, " only")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.session.model.functions[DATA].description == "clean records only"


def test_a_set_is_written_one_item_a_line(desk, function):
    editor = function.row("input_from").editor
    editor.setFocus()
    QTest.keyClicks(editor, "sales")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "legal; finance ")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert desk.session.model.functions[DATA].input_from == {"sales", "legal; finance"}
    assert editor.toPlainText() == "legal; finance\nsales"


# --- choices ----------------------------------------------------------------------------------------------------------


def test_a_choice_is_one_step(desk, function):
    chosen(function.row("process_level"), "Lightweight")
    assert desk.session.model.functions[DATA].process_level == "lightweight"
    assert desk.session.undo_label == "Set process level of Data quality to Lightweight"
    chosen(function.row("process_level"), "Not given")
    assert desk.session.model.functions[DATA].process_level == ""
    assert desk.session.undo_label == "Clear process level of Data quality"


def test_boxes_are_ticked_one_step_each(desk, function):
    QTest.mouseClick(function.row("affects").editor.box("budget"), LEFT)
    QTest.keyClick(function.row("affects").editor.box("tracking"), Qt.Key.Key_Space)
    assert desk.session.model.functions[DATA].affects == {"budget", "tracking"}
    assert desk.session.undo_label == "Set what Data quality affects"
    desk.session.undo()
    assert function.row("affects").editor.box("budget").isChecked()
    assert not function.row("affects").editor.box("tracking").isChecked()

    QTest.mouseClick(function.row("critical").editor, LEFT)
    assert desk.session.model.functions[DATA].critical
    assert desk.session.undo_label == "Mark Data quality as critical"


def test_parking_shows_the_reason_and_the_day_to_look_again(desk, function):
    assert not function.row("reason").isVisible()
    chosen(function.row("status"), "Parked")
    assert desk.session.undo_label == "Park Data quality"
    typed(function.row("reason"), "no CRM yet")
    typed(function.row("until"), "2027-03-01")
    placement = desk.session.model.structures[S].functions[DATA]
    assert (placement.parked, placement.reason, placement.until) == (True, "no CRM yet", date(2027, 3, 1))

    typed(function.row("until"), "next spring")
    assert function.row("until").problem == "“next spring” is no day. Write it as 2027-03-31."

    chosen(function.row("status"), "In scope")
    assert not desk.session.model.structures[S].functions[DATA].parked
    assert not function.row("reason").isVisible()


def test_a_backup_is_one_of_the_owners_here(desk, function):
    chosen(function.row("backup"), "Content lead")
    assert desk.session.model.structures[S].functions[DATA].backup == LEAD
    assert desk.session.undo_label == "Set backup of Data quality to Content lead"
