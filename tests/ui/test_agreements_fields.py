"""The fields of an agreement take what is typed and chosen, and keep it in English whatever language is shown."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.language import tr
from planner.model.edits.cadences import set_cadence
from planner.model.edits.functions import set_function
from planner.model.edits.goals import add_goal, set_goal
from tests.day import TODAY
from tests.ui.agreement_hands import (
    at_the_agreements,
    chosen,
    cross,
    first,
    page,
    picked,
    records,
    typed,
    typed_new,
    typed_text,
)
from tests.ui.hands import LEFT, one_step
from tests.ui.other_words import strange_language

KEY = Qt.Key


@pytest.fixture
def hands(window):
    return at_the_agreements(window)


def offered(row):
    return [row.editor.itemText(place) for place in range(row.editor.count())]


# --- of each kind -----------------------------------------------------------------------------------------------------


def test_the_fields_of_a_goal(hands):
    shown = page(hands, "goal")
    key = first(shown)
    shown.turn(key)
    rows = shown.cards[key].form.rows
    with one_step(hands, "Describe Customers who stay and refer us"):
        typed_text(rows["description"], "Asked once a year")
    assert hands.session.model.goals[key].description == "Asked once a year"
    function = hands.function("Landing pages")
    with one_step(hands, "Add function Landing pages to Customers who stay and refer us"):
        picked(rows["functions"].editor.box, "Landing pages")
    assert key in hands.session.model.functions[function].goals
    with one_step(hands, "Take function Landing pages from Customers who stay and refer us"):
        cross(rows["functions"].editor.chips.chip(function))
    assert key not in hands.session.model.functions[function].goals
    typed(rows["name"], "Customers who stay")
    assert hands.session.undo_label == "Rename Customers who stay and refer us"
    assert rows["name"].editor.text() == "Customers who stay"


def test_the_fields_of_a_tool(hands):
    shown = page(hands, "tool")
    key = first(shown)
    shown.turn(key)
    rows = shown.cards[key].form.rows
    with one_step(hands, "Let Head of marketing own Content management system"):
        chosen(rows["owner"], "Head of marketing")
    assert hands.session.model.tools[key].owner == hands.owner("Head of marketing")
    chosen(rows["owner"], "Nobody")
    assert hands.session.model.tools[key].owner is None
    assert hands.session.undo_label == "Let nobody own Content management system"
    typed_new(rows["category"], "web")
    assert hands.session.model.tools[key].category == "web"
    typed_text(rows["description"], "Pages and forms")
    assert hands.session.model.tools[key].description == "Pages and forms"
    words = offered(rows["owner"])
    assert "Marketing operations manager (not in Small team)" in words
    assert not any("agency" in word.casefold() for word in words), "a tool is owned by a role"


def test_the_fields_of_a_handoff(hands):
    shown = page(hands, "handoff")
    key = first(shown)
    shown.turn(key)
    rows = shown.cards[key].form.rows
    typed(rows["passes"], "final texts")
    typed_text(rows["agreement"], "two days before")
    typed_text(rows["note"], "ask early")
    made = records(hands, "handoff")[key]
    assert (made.passes, made.agreement, made.note) == ("final texts", "two days before", "ask early")
    with one_step(hands, "Let Content writing & editing → Email & new… end at Sales (department)"):
        rows["end"].editor.setFocus()
        rows["end"].editor.line.selectAll()
        picked(rows["end"].editor, "Sales (department)")
    assert records(hands, "handoff")[key].end == hands.owner("Sales")
    assert shown.current == key


def test_the_fields_of_a_cadence(hands):
    shown = page(hands, "cadence")
    key = first(shown)
    shown.turn(key)
    rows = shown.cards[key].form.rows
    QTest.mouseClick(rows["reviews"].editor.box("blockers"), LEFT)
    assert hands.session.undo_label == "Set what Quarterly plan reviews"
    typed_new(rows["every"], "two weeks")
    picked(rows["owners"].editor.box, "Content lead")
    typed_text(rows["note"], "one hour")
    made = records(hands, "cadence")[key]
    assert (made.reviews, made.every, made.note) == ({"priorities", "blockers"}, "two weeks", "one hour")
    assert hands.owner("Content lead") in made.owners
    rows["name"].editor.selectAll()
    hands.key(rows["name"].editor, KEY.Key_Delete)
    hands.key(rows["name"].editor, KEY.Key_Return)
    assert records(hands, "cadence")[key].name == ""
    assert "Blockers and priorities" in shown.cards[key].accessibleName()


def test_the_fields_of_a_decision(hands):
    shown = page(hands, "decision")
    key = first(shown)
    shown.turn(key)
    rows = shown.cards[key].form.rows
    typed_text(rows["reason"], "Buyers ask for it")
    chosen(rows["owner"], "Founder")
    typed(rows["date"], "2026-11-20")
    typed(rows["review"], "2027-05-01")
    picked(rows["about"].editor.box, "Growth stage (structure)")
    made = hands.session.model.decisions[key]
    assert (made.reason, made.owner) == ("Buyers ask for it", hands.owner("Founder"))
    assert (made.date, made.review) == (date(2026, 11, 20), date(2027, 5, 1))
    assert hands.structure("Growth stage") in made.about
    assert first(shown) == key, "the newest stands first"
    assert "advice" not in shown.cards[key].accessibleName(), "it is no longer loose"
    typed(rows["date"], "soon")
    assert rows["date"].problem == "“soon” is no day. Write it as 2027-03-31."


def test_the_next_review_is_typed_chosen_ahead_and_taken_away(hands):
    hands.view.reveal("next_review", "")
    review = hands.view.review
    with one_step(hands, "Set the next review to 2027-03-01"):
        typed(review.row, "2027-03-01")
    assert hands.view.sections.entry("next_review").right == "2027-03-01"
    QTest.mouseClick(review.buttons[3], LEFT)
    assert (hands.session.facts.today, hands.session.model.next_review) == (TODAY, date(2027, 2, 2))
    review.row.editor.selectAll()
    hands.key(review.row.editor, KEY.Key_Delete)
    with one_step(hands, "Take the day of the next review away"):
        hands.key(review.row.editor, KEY.Key_Return)
    assert hands.session.model.next_review is None


# --- in another language ----------------------------------------------------------------------------------------------


def test_what_is_chosen_in_another_language_is_kept_in_english(hands):
    with strange_language():
        shown = page(hands, "cadence")
        key = first(shown)
        shown.turn(key)
        row = shown.cards[key].form.rows["every"]
        assert tr("month") in offered(row)
        chosen(row, tr("month"))
        assert records(hands, "cadence")[key].every == "month"
        assert row.editor.currentText() == tr("month")
        typed_new(row, "jeden Freitag")
        assert records(hands, "cadence")[key].every == "jeden Freitag"
        shown = page(hands, "tool")
        tool = first(shown)
        shown.turn(tool)
        chosen(shown.cards[tool].form.rows["category"], tr("Advertising"))
        assert hands.session.model.tools[tool].category == "Advertising"


def test_what_earlier_versions_kept_in_german_is_read(hands):
    key = next(iter(hands.session.facts.structure.cadences))
    hands.session.apply("Set", partial(set_cadence, structure=hands.session.structure, cadence=key, every="Woche"))
    shown = page(hands, "cadence")
    shown.turn(key)
    row = shown.cards[key].form.rows["every"]
    assert row.editor.currentText() == "week"
    assert "Woche" not in offered(row)


# --- while it is typed ------------------------------------------------------------------------------------------------


def test_what_is_typed_stays_while_the_model_changes_elsewhere(hands):
    shown = page(hands, "goal")
    key = first(shown)
    shown.turn(key)
    editor = shown.cards[key].form.rows["name"].editor
    editor.selectAll()
    QTest.keyClicks(editor, "Custom")
    hands.session.apply("Elsewhere", partial(set_function, function=hands.function("Landing pages"), note="x"))
    assert editor.text() == "Custom"
    assert editor.hasFocus()
    hands.key(editor, KEY.Key_Escape)


def test_what_is_typed_is_finished_before_saving_and_when_another_section_is_chosen(hands):
    shown = page(hands, "goal")
    key = first(shown)
    shown.turn(key)
    editor = shown.cards[key].form.rows["name"].editor
    editor.selectAll()
    QTest.keyClicks(editor, "Loyal customers")
    hands.window.document.model_to_write()
    assert hands.session.model.goals[key].name == "Loyal customers"
    editor.selectAll()
    QTest.keyClicks(editor, "Loyal people")
    hands.view.sections.choose("tool")
    assert hands.session.model.goals[key].name == "Loyal people"


def test_an_edit_that_cannot_be_done_any_more_is_told(hands):
    shown = page(hands, "goal")
    hands.session.apply("Add", partial(add_goal, goal="g_a", name="A"))
    assert "g_a" in shown.cards
    assert not hands.session.apply("Set", partial(set_goal, goal="g_gone", name="B"))
    assert hands.window.notice.words == "There is no goal with the id 'g_gone' any more."
