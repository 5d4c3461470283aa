"""The cards of agreements are opened, walked, renamed and deleted, by mouse and by keyboard."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.model.edits.goals import delete_goal
from planner.ui.words.agreements import the_agreement
from tests.ui.access import assert_named_and_marked, reached
from tests.ui.agreement_hands import (
    KINDS,
    NAMED,
    at_the_agreements,
    button,
    first,
    page,
    records,
    typed,
)
from tests.ui.hands import LEFT

KEY = Qt.Key


@pytest.fixture
def hands(window):
    return at_the_agreements(window)


def click_face(card):
    QTest.mouseClick(card, LEFT, pos=QPoint(30, card.face.geometry().center().y()))
    QApplication.processEvents()


# --- opening ----------------------------------------------------------------------------------------------------------


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


def test_a_chip_leads_to_the_function_on_the_board(hands):
    shown = page(hands, "goal")
    key = first(shown)
    shown.turn(key)
    chips = shown.cards[key].form.rows["functions"].editor.chips
    function = chips.keys[0]
    QTest.mouseClick(chips.chip(function), LEFT, pos=QPoint(10, 10))
    assert hands.window.view == "board"
    assert hands.window.selection.functions == (function,)


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
    assert hands.session.undo_label.startswith(f"Rename {old[:30]}")
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
