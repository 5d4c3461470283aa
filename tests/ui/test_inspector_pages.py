"""What is chosen decides what the inspector shows: nothing, a function, an owner or several functions."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from planner.model.edits.assignments import assign
from planner.model.edits.functions import delete_function, park, set_function, set_placement
from planner.model.edits.owners import set_owner, set_seat
from planner.model.records import frozen_map
from planner.model.vocabulary import Ownership
from tests.ui.agreement_hands import said
from tests.ui.inspector_desk import AGENCY, DATA, HEAD, LEAD, LEFT, SEO, InspectorDesk, S, chosen, typed


@pytest.fixture
def desk(qtbot, qapp):
    return InspectorDesk(qtbot, qapp)


@pytest.fixture
def function(desk):
    """The page of Data quality, with everything unfolded."""
    return desk.choose_data_quality()


# --- one function or none ---------------------------------------------------------------------------------------------


def test_nothing_selected_is_said_calmly(desk):
    assert said(desk.inspector) == ["Select a function or an owner to see and change what is known about it."]


def test_a_function_that_is_deleted_is_let_go(desk, function):
    desk.session.apply("Delete", partial(delete_function, function=DATA))
    assert desk.inspector.nothing.isVisible()
    desk.session.undo()
    assert function.isVisible()
    assert function.row("name").editor.text() == "Data quality"


def test_the_findings_about_the_selected_function_stand_on_top_and_go_when_solved(desk, function):
    sentence = "Data quality is abandoned: nobody decides it and nobody executes it in Small team."
    assert sentence in said(function)
    desk.session.apply("Park", partial(park, structure=S, function=DATA, reason="later"))
    assert function.isVisible()
    assert sentence not in said(function)


def test_a_function_that_is_absent_can_be_added(desk, function):
    desk.session.show_structure("s_big")
    assert "Not in Growth stage." in said(function)
    assert not function.row("effort").isVisible()
    assert not function.holders.isVisible()

    button = next(
        each for each in function.findChildren(type(function.holders.assign)) if each.text().startswith("Add")
    )
    QTest.mouseClick(button, LEFT)

    assert DATA in desk.session.model.structures["s_big"].functions
    assert desk.session.undo_label == "Add Data quality to Growth stage"
    assert function.row("effort").isVisible()


def test_unknown_values_are_kept_and_shown_as_they_are(desk):
    model = desk.session.model
    strange = model.functions[DATA].replace(process_level="quantum", affects=frozenset({"karma", "budget"}))
    desk.session.open(model.replace(functions=frozen_map({**model.functions, DATA: strange})))
    desk.selection.choose_functions([DATA])
    page = desk.inspector.function_page
    page.process.heading.setChecked(True)

    assert page.row("process_level").editor.currentText() == "quantum"
    assert not page.row("affects").editor.box("karma").isEnabled()
    QApplication.processEvents()
    QTest.mouseClick(page.row("affects").editor.box("budget"), LEFT)
    assert desk.session.model.functions[DATA].affects == {"karma"}
    chosen(page.row("process_level"), "Detailed")
    assert page.row("process_level").editor.findText("quantum") == -1


# --- an owner ---------------------------------------------------------------------------------------------------------


def test_a_role_shows_its_load_and_what_makes_it_up(desk):
    model = set_seat(desk.session.model, structure=S, owner=AGENCY, internal_contact=LEAD).model
    desk.session.open(set_placement(model, structure=S, function=SEO, effort=2.1).model)
    desk.selection.choose_owner(LEAD)
    page = desk.inspector.owner_page
    page.parts.heading.setChecked(True)
    page.held_fold.heading.setChecked(True)

    assert page.load_words.text() == "Load 1.2 of 1.0"
    assert "1.05  SEO\n0.15  Internal contact of SEO agency" in said(page)
    assert page.held_fold.heading.text() == "Holds 1 function"
    assert page.held.text() == "Executes 1\n    SEO"


def test_the_fields_of_an_owner_and_its_seat_are_edited(desk):
    desk.selection.choose_owner(LEAD)
    page = desk.inspector.owner_page
    typed(page.row("name"), "Head of content")
    assert desk.session.undo_label == "Rename Content lead"
    typed(page.row("capacity"), "0.8")
    assert desk.session.undo_label == "Set capacity of Head of content to 0.8"
    typed(page.row("people"), "0")
    typed(page.row("holder"), "the new hire")
    seat = desk.session.model.structures[S].owners[LEAD]
    assert (seat.capacity, seat.people, seat.holder) == (0.8, 0, "the new hire")
    assert not page.row("cost").isVisible()

    chosen(page.row("kind"), "Partner")
    assert desk.session.model.owners[LEAD].kind == "partner"
    assert page.row("cost").isVisible()


def test_the_fields_of_a_partner_are_edited(desk):
    desk.selection.choose_owner(AGENCY)
    page = desk.inspector.owner_page
    chosen(page.row("internal_contact"), "Content lead")
    typed(page.row("partner_kind"), "SEO agency")
    typed(page.row("commercial_model"), "retainer")
    typed(page.row("cost"), "EUR 1,800 a month")
    typed(page.row("renewal"), "2027-06-30")
    QTest.mouseClick(page.row("may_decide").editor, LEFT)

    record = desk.session.model.owners[AGENCY]
    assert desk.session.model.structures[S].owners[AGENCY].internal_contact == LEAD
    assert (record.partner_kind, record.commercial_model) == ("SEO agency", "retainer")
    assert (record.cost, record.renewal, record.may_decide) == ("EUR 1,800 a month", date(2027, 6, 30), True)
    assert desk.session.undo_label == "Let SEO agency decide"


# --- several functions ------------------------------------------------------------------------------------------------


def test_several_functions_are_set_in_one_step(desk):
    desk.selection.choose_functions([DATA, SEO])
    page = desk.inspector.several_page
    assert "2 functions" in said(page)
    assert page.row("area").editor.lineEdit().placeholderText() == "Different"

    typed(page.row("area"), "Brand")

    areas = desk.session.model.areas
    assert [areas[desk.session.model.functions[each].area].name for each in (DATA, SEO)] == ["Brand", "Brand"]
    assert [area.name for area in areas.values()] == ["Content", "Operations", "Brand"]
    assert desk.session.undo_label == "Move 2 functions to Brand"
    desk.session.undo()
    assert desk.session.undo_label == ""


def test_several_functions_are_parked_in_one_step_with_one_reason(desk):
    desk.selection.choose_functions([DATA, SEO])
    page = desk.inspector.several_page
    chosen(page.row("status"), "Parked")
    assert desk.session.undo_label == "Park 2 functions"
    typed(page.row("reason"), "next year")
    placements = desk.session.model.structures[S].functions
    assert [placements[each].reason for each in (DATA, SEO)] == ["next year", "next year"]


# --- for every reader -------------------------------------------------------------------------------------------------


def test_hostile_text_is_shown_as_typed(desk):
    name = '<img src="x"> & <b>bold</b>'
    desk.session.apply("Rename", partial(set_function, function=SEO, name=name))
    desk.session.apply("Rename", partial(set_owner, owner=HEAD, name=name))
    desk.selection.choose_functions([SEO])
    page = desk.inspector.function_page
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


def test_it_fits_a_narrow_panel(desk, function):
    desk.session.apply(
        "Rename", partial(set_owner, owner=HEAD, name="A role with a very long name that goes on and on")
    )
    desk.session.apply("Assign", partial(assign, structure=S, function=DATA, owner=HEAD, ownership="decision"))
    desk.inspector.resize(300, 720)
    assert desk.inspector.widget().minimumSizeHint().width() <= 300
    assert function.isVisible()
