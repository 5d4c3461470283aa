"""Agreements are added, renamed, edited and deleted by mouse and by keyboard, each as one step."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from planner.language import tr
from planner.model.edits.cadences import set_cadence
from planner.model.edits.functions import set_function
from planner.model.edits.goals import add_goal, delete_goal, set_goal
from planner.storage.library import templates
from planner.ui.words.agreements import the_agreement
from tests.ui.access import assert_named_and_marked, reached
from tests.ui.agreement_hands import cross, picked, typed
from tests.ui.hands import LEFT, PLAIN, Hands, one_step
from tests.ui.other_words import strange_language

KEY = Qt.Key
NAMED = ["goal", "tool", "decision"]
KINDS = [*NAMED, "handoff", "cadence"]


@pytest.fixture
def hands(window):
    """A user with the example open, looking at its agreements."""
    window.documents.new_from_template(next(t for t in templates() if t.file == "northwind-example"))
    user = Hands(window)
    user.run("view_agreements")
    user.view = window.workspace.agreements
    window.activateWindow()
    QApplication.processEvents()
    return user


def page(hands, kind):
    hands.view.reveal(kind, "")
    QApplication.processEvents()
    return hands.view.page()


def records(hands, kind):
    shown = page(hands, kind)
    return shown.section.records(hands.session.facts)


def first(shown):
    return next(iter(shown.cards))


def click_face(card):
    QTest.mouseClick(card, LEFT, pos=QPoint(30, card.face.geometry().center().y()))
    QApplication.processEvents()


def button(widget, words):
    return next(each for each in widget.findChildren(QPushButton) if each.text() == words)


def offered(row):
    return [row.editor.itemText(place) for place in range(row.editor.count())]


# --- adding -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", NAMED)
def test_one_with_a_name_is_added_by_keyboard(hands, kind):
    shown = page(hands, kind)
    before = set(shown.cards)
    shown.focus_cards()
    hands.key(shown.cards[shown.current], KEY.Key_N)
    assert shown.draft.line.hasFocus()
    QTest.keyClicks(shown.draft.line, "Something new")
    with one_step(hands, f"Add {kind} Something new"):
        hands.key(shown.draft.line, KEY.Key_Return)
    (made,) = set(shown.cards) - before
    assert records(hands, kind)[made].name == "Something new"
    assert not shown.draft.isVisible()
    assert shown.draft.line.text() == ""


@pytest.mark.parametrize("kind", NAMED)
def test_one_with_a_name_is_added_by_mouse(hands, kind):
    shown = page(hands, kind)
    count = len(shown.cards)
    QTest.mouseClick(shown.add, LEFT)
    QTest.keyClicks(shown.draft.line, "Something new")
    QTest.mouseClick(shown.draft.add, LEFT)
    assert len(shown.cards) == count + 1
    QTest.mouseClick(shown.add, LEFT)
    QTest.mouseClick(button(shown.draft, "Cancel"), LEFT)
    assert not shown.draft.isVisible()
    assert len(shown.cards) == count + 1


def test_what_is_added_goes_on_where_it_is_to_be_filled_in(hands):
    shown = page(hands, "decision")
    shown.start_new()
    QTest.keyClicks(shown.draft.line, "Webinars every second month")
    hands.key(shown.draft.line, KEY.Key_Return)
    card = shown.cards[shown.current]
    assert card.form.rows["reason"].editor.hasFocus()
    hands.key(card.form.rows["reason"].editor, KEY.Key_Escape)
    assert not card.is_open
    assert card.hasFocus()


def test_goals_are_added_one_after_the_other(hands):
    shown = page(hands, "goal")
    hands.key(hands.view.sections, KEY.Key_N)
    for name in ("First", "Second"):
        QTest.keyClicks(shown.draft.line, name)
        hands.key(shown.draft.line, KEY.Key_Return)
        card = shown.cards[shown.current]
        assert card.hasFocus()
        assert not card.is_open
        hands.key(card, KEY.Key_Insert)
    assert {"First", "Second"} <= {goal.name for goal in hands.session.model.goals.values()}


def test_a_handoff_is_added_by_keyboard(hands):
    shown = page(hands, "handoff")
    count = len(shown.cards)
    shown.focus_cards()
    hands.key(shown.cards[shown.current], KEY.Key_N)
    start, end = shown.draft.ends
    assert start.hasFocus()
    QTest.keyClicks(start, "Landing pages")
    hands.key(start, KEY.Key_Return)
    assert end.hasFocus(), "what is missing is asked next"
    QTest.keyClicks(end, "Sales (department)")
    with one_step(hands, "Add handoff Landing pages → Sales"):
        hands.key(end, KEY.Key_Return)
    assert len(shown.cards) == count + 1
    made = records(hands, "handoff")[shown.current]
    assert (made.start, made.end) == (hands.function("Landing pages"), hands.owner("Sales"))


def test_a_handoff_that_goes_nowhere_says_why(hands):
    shown = page(hands, "handoff")
    before = hands.session.model
    QTest.mouseClick(shown.add, LEFT)
    start, end = shown.draft.ends
    for editor in (start, end):
        QTest.keyClicks(editor, "Landing pages")
        hands.key(editor, KEY.Key_Return)
    assert shown.draft.isVisible()
    assert "cannot start and end at Landing pages" in shown.draft.problem
    assert hands.session.model is before


def test_a_cadence_is_added_for_a_topic_that_has_none(hands):
    shown = page(hands, "cadence")
    shown.delete(first(shown))
    tile = next(tile for tile in shown.topics.tiles.values() if tile.add.isVisible())
    assert tile.accessibleName() == "Priorities"
    with one_step(hands, "Add cadence for priorities"):
        QTest.mouseClick(tile.add, LEFT)
    assert records(hands, "cadence")[shown.current].reviews == {"priorities"}
    assert not tile.add.isVisible()


def test_a_cadence_is_added_by_key_for_the_first_topic_without_one(hands):
    shown = page(hands, "cadence")
    shown.delete(list(shown.cards)[1])
    shown.focus_cards()
    hands.key(shown.cards[shown.current], KEY.Key_N)
    assert records(hands, "cadence")[shown.current].reviews == {"results"}
    assert shown.cards[shown.current].form.rows["name"].editor.hasFocus()


def test_an_empty_name_adds_nothing_and_escape_lets_go(hands):
    shown = page(hands, "goal")
    before = hands.session.model
    shown.start_new()
    QTest.keyClicks(shown.draft.line, "  ")
    hands.key(shown.draft.line, KEY.Key_Return)
    assert shown.draft.isVisible()
    hands.key(shown.draft.line, KEY.Key_Escape)
    assert not shown.draft.isVisible()
    assert hands.session.model is before
    assert shown.cards[shown.current].hasFocus()


# --- renaming ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [*NAMED, "cadence"])
def test_f2_renames_and_return_ends_it(hands, kind):
    shown = page(hands, kind)
    key = first(shown)
    old = records(hands, kind)[key].name
    card = shown.cards[key]
    card.setFocus()
    hands.key(card, KEY.Key_F2)
    editor = card.form.rows["name"].editor
    assert editor.hasFocus()
    assert editor.selectedText() == old
    QTest.keyClicks(editor, "Another name")
    hands.key(editor, KEY.Key_Return)
    assert records(hands, kind)[key].name == "Another name"
    assert hands.session.undo_label.startswith("Rename ")
    assert not card.is_open
    assert card.hasFocus()
    hands.session.undo()
    assert records(hands, kind)[key].name == old


def test_the_menu_entries_for_renaming_and_deleting_act_on_the_card_with_the_keyboard(hands):
    hands.window.selection.choose_functions([hands.function("Landing pages")])
    shown = page(hands, "goal")
    key = first(shown)
    shown.cards[key].setFocus()
    hands.window._refresh()
    hands.run("rename")
    assert shown.cards[key].form.rows["name"].editor.hasFocus()
    shown.turn(key)
    shown.cards[key].setFocus()
    hands.window._refresh()
    functions = hands.session.facts.structure.functions
    hands.run("remove")
    assert key not in hands.session.model.goals
    assert hands.session.facts.structure.functions.keys() == functions.keys()
    hands.session.undo()
    shown.cards[key].setFocus()
    before = hands.session.model
    hands.window._refresh()
    hands.run("duplicate")
    assert hands.session.model is before
    hands.run("delete")
    assert key not in hands.session.model.goals
    assert hands.window.dialogs.asked == []


def test_del_in_a_field_deletes_letters_and_never_a_function_or_the_record(hands):
    hands.window.selection.choose_functions([hands.function("Landing pages")])
    shown = page(hands, "goal")
    key = first(shown)
    shown.turn(key)
    editor = shown.cards[key].form.rows["name"].editor
    before = hands.session.model
    editor.setCursorPosition(0)
    hands.key(editor, KEY.Key_Delete)
    assert hands.session.model is before
    assert editor.text() == before.goals[key].name[1:]
    editor.restore()
    done = button(shown.cards[key], "Done")
    done.setFocus()
    hands.key(done, KEY.Key_Delete)
    assert hands.session.model is before


# --- editing ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_a_click_opens_a_card_and_another_closes_it(hands, kind):
    shown = page(hands, kind)
    one, two = list(shown.cards.values())[:2]
    click_face(one)
    assert one.is_open
    click_face(two)
    assert two.is_open
    assert not one.is_open
    click_face(two)
    assert not two.is_open


@pytest.mark.parametrize("kind", KINDS)
def test_return_opens_a_card_with_the_keyboard_in_its_first_field(hands, kind):
    shown = page(hands, kind)
    card = shown.cards[first(shown)]
    card.setFocus()
    hands.key(card, KEY.Key_Return)
    assert card.form.isAncestorOf(QApplication.focusWidget())
    hands.key(QApplication.focusWidget(), KEY.Key_Escape)
    assert not card.is_open
    hands.key(card, KEY.Key_Space)
    QTest.mouseClick(button(card, "Done"), LEFT)
    assert not card.is_open
    assert card.hasFocus()


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
    words = [rows["owner"].editor.itemText(place) for place in range(rows["owner"].editor.count())]
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
    today = hands.session.facts.today
    QTest.mouseClick(review.buttons[3], LEFT)
    assert hands.session.model.next_review > today
    assert 88 <= (hands.session.model.next_review - today).days <= 93
    review.row.editor.selectAll()
    hands.key(review.row.editor, KEY.Key_Delete)
    with one_step(hands, "Take the day of the next review away"):
        hands.key(review.row.editor, KEY.Key_Return)
    assert hands.session.model.next_review is None


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


def test_a_record_that_goes_while_it_is_open_takes_its_card_along(hands):
    shown = page(hands, "goal")
    key = first(shown)
    shown.turn(key)
    hands.session.apply("Delete", partial(delete_goal, goal=key))
    QApplication.processEvents()
    assert key not in shown.cards
    assert shown.current in shown.cards
    hands.session.undo()
    assert key in shown.cards


def test_a_chip_leads_to_the_function_on_the_board(hands):
    shown = page(hands, "goal")
    key = first(shown)
    shown.turn(key)
    chips = shown.cards[key].form.rows["functions"].editor.chips
    function = chips.keys[0]
    QTest.mouseClick(chips.chip(function), LEFT, pos=QPoint(10, 10))
    assert hands.window.view == "board"
    assert hands.window.selection.functions == (function,)


# --- deleting ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_del_deletes_without_a_question_and_says_how_it_comes_back(hands, kind):
    shown = page(hands, kind)
    key, following = list(shown.cards)[:2]
    card = shown.cards[key]
    card.setFocus()
    before = hands.session.model
    hands.key(card, KEY.Key_Delete)
    assert the_agreement(hands.session.model, shown.section.ref(hands.session.facts, key)) is None
    assert hands.session.undo_label.startswith(f"Delete {kind} ")
    assert "Ctrl+Z brings it back." in hands.window.notice.words
    assert hands.window.dialogs.asked == []
    assert shown.cards[following].hasFocus()
    hands.session.undo()
    assert hands.session.model is before
    assert (hands.view.shown, shown.current) == (kind, key)


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_deleted_by_mouse_from_the_open_card_or_the_menu(hands, kind):
    shown = page(hands, kind)
    count = len(shown.cards)
    key = first(shown)
    click_face(shown.cards[key])
    QTest.mouseClick(button(shown.cards[key], f"Delete this {kind}"), LEFT)
    assert len(shown.cards) == count - 1
    menu = shown.menu(first(shown))
    next(action for action in menu.actions() if action.text().startswith("Delete")).trigger()
    assert len(shown.cards) == count - 2


def test_the_last_one_leaves_the_keyboard_on_the_button_for_a_new_one(hands):
    shown = page(hands, "tool")
    shown.focus_cards()
    for _ in range(3):
        hands.key(shown.cards[shown.current], KEY.Key_Delete)
    assert shown.cards == {}
    assert shown.add.hasFocus()
    QApplication.processEvents()
    assert shown.empty.isVisible()


# --- moving about -----------------------------------------------------------------------------------------------------


def test_the_keyboard_goes_from_the_sections_through_the_cards_and_back(hands):
    view = hands.view
    view.setFocus()
    assert view.sections.hasFocus()
    hands.key(view.sections, KEY.Key_Down)
    assert view.shown == "tool"
    hands.key(view.sections, KEY.Key_Right)
    cards = list(view.page().cards.values())
    assert cards[0].hasFocus()
    hands.key(cards[0], KEY.Key_Down)
    assert cards[1].hasFocus()
    hands.key(cards[1], KEY.Key_End)
    assert cards[-1].hasFocus()
    hands.key(cards[-1], KEY.Key_Up)
    hands.key(cards[-2], KEY.Key_Home)
    hands.key(cards[0], KEY.Key_Up)
    assert cards[0].hasFocus()
    hands.key(cards[0], KEY.Key_Left)
    assert view.sections.hasFocus()


def test_arrows_in_a_field_move_no_card(hands):
    shown = page(hands, "goal")
    key = first(shown)
    shown.turn(key)
    editor = shown.cards[key].form.rows["name"].editor
    hands.key(editor, KEY.Key_Up)
    hands.key(editor, KEY.Key_Left)
    assert editor.hasFocus()


@pytest.mark.parametrize("kind", [*KINDS, "next_review"])
def test_each_section_can_be_walked_by_ear_and_by_eye(hands, kind):
    hands.view.reveal(kind, "")
    if kind != "next_review":
        shown = hands.view.page()
        shown.turn(first(shown))
    QApplication.processEvents()
    widgets = [widget for widget in reached(hands.window) if hands.view.isAncestorOf(widget)]
    assert len(widgets) >= 5
    assert hands.view.sections in widgets
    assert_named_and_marked(widgets)


# --- reading only -----------------------------------------------------------------------------------------------------


def test_a_document_that_is_only_read_says_so(hands):
    sentence = "This file opens for reading only."
    model = hands.session.model
    hands.session.open(model, read_only=sentence)
    QApplication.processEvents()
    shown = page(hands, "goal")
    assert not shown.add.isEnabled()
    assert sentence in shown.add.toolTip()
    card = shown.cards[first(shown)]
    card.setFocus()
    hands.key(card, KEY.Key_N)
    assert hands.window.notice.words == sentence
    assert not shown.draft.isVisible()
    hands.key(card, KEY.Key_Delete)
    shown.turn(first(shown))
    row = card.form.rows["name"]
    typed(row, "Other")
    assert row.problem == sentence
    assert hands.session.model is model


def test_an_edit_that_cannot_be_done_any_more_is_told(hands):
    shown = page(hands, "goal")
    hands.session.apply("Add", partial(add_goal, goal="g_a", name="A"))
    assert not hands.session.apply("Set", partial(set_goal, goal="g_gone", name="B"))
    assert "g_a" in shown.cards


def typed_text(row, text):
    row.editor.setFocus()
    row.editor.selectAll()
    QTest.keyClicks(row.editor, text)
    hands_key(row.editor)


def hands_key(editor):
    QTest.keyClick(editor, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)


def typed_new(row, text):
    line = row.editor.lineEdit()
    assert isinstance(line, QLineEdit)
    row.editor.setFocus()
    line.selectAll()
    QTest.keyClicks(row.editor, text)
    QTest.keyClick(row.editor, KEY.Key_Return, PLAIN)


def chosen(row, words):
    """Choose an entry of a box by keyboard, in one step."""
    box = row.editor
    box.setFocus()
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())
